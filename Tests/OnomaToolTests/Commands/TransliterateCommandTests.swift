import Testing

@testable import onoma_tool

@Suite struct TransliterateCommandTests {
  @Test func textsComeOneALine() {
    let run = RecordedRun("transliterate", "--scheme", "ru-en", "Юрий Соловьёв", "Щукин")
    #expect(run.code == .success)
    #expect(run.output == "Yury Solovyov\nShchukin\n")
  }

  @Test func linesOfStandardInputKeepTheirPlace() {
    let run = RecordedRun("transliterate", "-s", "az-en", input: "İlham Əliyev\r\n\nGəncə")
    #expect(run.output == "Ilham Aliyev\n\nGanja\n")
  }

  @Test func jsonHasTextAndTransliteration() {
    let run = RecordedRun("transliterate", "-s", "ru-en", "--format", "jsonl", "Щукин")
    #expect(run.output == #"{"text":"Щукин","transliteration":"Shchukin"}"# + "\n")
  }

  @Test func jsonLinesKeepTheirID() {
    let run = RecordedRun(
      "transliterate", "-s", "ru-en", "--input=jsonl", "--format=jsonl",
      input: #"{"id":7,"text":"Щукин"}"# + "\n{}\n" + #"{"text":"Ян"}"#)
    #expect(run.code == .someInputsFailed)
    #expect(
      run.output == #"{"id":7,"text":"Щукин","transliteration":"Shchukin"}"# + "\n"
        + #"{"text":"Ян","transliteration":"Yan"}"# + "\n")
    #expect(run.errors.hasPrefix("<stdin>:2: 'text' is missing\nhelp: "))
  }

  @Test func listNamesEverySchemeOnce() {
    let lines = RecordedRun("transliterate", "--list").output.split(separator: "\n")
    #expect(lines.count >= 32)
    #expect(lines == lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func schemeIsNeeded() {
    let run = RecordedRun("transliterate", "Щукин")
    #expect(run.code == .usage)
    #expect(run.errors.hasPrefix("onoma transliterate: '--scheme' is missing\nhelp: "))
  }

  @Test func unknownSchemesAreWrongUsage() {
    let run = RecordedRun("transliterate", "-s", "ru-eng", "Щукин")
    #expect(run.code == .usage)
    #expect(run.errors.hasSuffix("help: did you mean 'ru-en'?\n"))
  }
}
