import Testing

@testable import Onoma

@Suite struct CompositionTests {
  @Test func everyPairIsThatOfICU() {
    for (index, scalar) in CharacterTable.composedScalars.enumerated() {
      let base = UInt32(CharacterTable.compositionBases[index])
      let mark = UInt32(CharacterTable.compositionMarks[index])
      #expect(ICU.nfc(text([base, mark])) == text([UInt32(scalar)]))
      #expect(Composition.composed(base, mark) == UInt32(scalar))
      #expect(Composition.decomposed(UInt32(scalar))?.base == base)
    }
  }

  // The other way round: no small letter that NFD takes apart is missing.
  @Test func noLetterOfLatinOrCyrillicIsMissing() {
    for scalar in 0xC0...0x1EFF as ClosedRange<UInt32> {
      let properties = CharacterProperties.of(scalar)
      guard properties.script == .latin || properties.script == .cyrillic,
        properties.lowercased == scalar, properties.isLetter
      else { continue }
      let first = ICU.nfd(text([scalar])).unicodeScalars.first?.value
      #expect(Composition.base(of: scalar) == first, "U+\(String(scalar, radix: 16))")
    }
  }

  @Test func unknownPairsDoNotCompose() {
    #expect(Composition.composed(0x71, 0x301) == nil)
    #expect(Composition.composed(0x430, 0x301) == nil)
    #expect(Composition.base(of: 0x1EC7) == 0x65)
  }

  private func text(_ scalars: [UInt32]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return String(text)
  }
}
