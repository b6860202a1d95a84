// Makes the sources of tables: of characters from ICU, of what was learned from the files of
// `dictionaries/`, which stand on standard input.
switch CommandLine.arguments.dropFirst().first {
case nil: printCharacterTables()
case "correspondences": printCorrespondences()
case "match-weights": printMatchWeights()
default: print("usage: onoma-tables [correspondences|match-weights]")
}
