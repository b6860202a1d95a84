/// Writes the character tables of `Sources/Onoma/Text/CharacterTable+Generated.swift` from ICU.
print(CharacterTableWriter().source, terminator: "")
