import CICUBridge
import Testing

@testable import Onoma

@Suite struct CharacterPropertiesTests {
  // Other releases of Debian and Ubuntu have newer ICUs: what the tables know must hold there too.
  @Test func theTablesAreNotNewerThanTheLinkedICU() {
    #expect(
      CharacterTable.unicodeVersion <= ICU.unicodeVersion,
      "run: swift run onoma-tables > Sources/Onoma/Text/CharacterTable+Generated.swift")
  }

  @Test func everyCodePointEqualsTheAnswerOfICU() {
    let isSameVersion = CharacterTable.unicodeVersion == ICU.unicodeVersion
    var differing: [UInt32] = []
    for scalar in 0...0x10FFFF as ClosedRange<UInt32> {
      let found = CharacterProperties.of(scalar)
      if !isSameVersion && found.characterClass == .other { continue }
      let agrees =
        found.characterClass == expectedClass(scalar) && found.script == expectedScript(scalar)
        && found.lowercased == onoma_icu_simple_lower(scalar)
        && found.uppercased == onoma_icu_simple_upper(scalar)
      if !agrees { differing.append(scalar) }
    }
    #expect(differing.isEmpty)
  }

  @Test func numbersThatAreNoScalarsAreOther() {
    for number in [0xD800, 0x110000, UInt32.max] as [UInt32] {
      let found = CharacterProperties.of(number)
      #expect(found.characterClass == .other)
      #expect(found.lowercased == number)
    }
  }

  private func expectedClass(_ scalar: UInt32) -> CharacterProperties.Class {
    if scalar == 9 { return .space }
    if (0xA...0xD).contains(scalar) || scalar == 0x85 { return .newline }
    return Self.classes[Int(onoma_icu_general_category(scalar))]
  }

  private func expectedScript(_ scalar: UInt32) -> CharacterProperties.Script {
    Self.scripts[onoma_icu_script(scalar)] ?? .other
  }

  // UCharCategory of ICU, in the order of its values.
  private static let classes: [CharacterProperties.Class] = [
    .other, .upperLetter, .lowerLetter, .titleLetter, .otherLetter, .otherLetter, .mark, .mark,
    .mark, .digit, .symbol, .symbol, .space, .newline, .newline, .control, .format, .other,
    .other, .punctuation, .punctuation, .punctuation, .punctuation, .punctuation, .symbol,
    .symbol, .symbol, .symbol, .punctuation, .punctuation,
  ]

  // UScriptCode of ICU.
  private static let scripts: [Int32: CharacterProperties.Script] = [
    0: .common, 1: .common, 2: .arabic, 3: .armenian, 8: .cyrillic, 12: .georgian, 14: .greek,
    17: .han, 19: .hebrew, 25: .latin,
  ]
}
