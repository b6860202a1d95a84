import Testing

@testable import Onoma

@Suite struct LanguageMapTests {
  private typealias Segment = LanguageMap.Segment

  private static let mixed = LanguageMap(
    document: .russian,
    segments: [
      Segment(range: 0..<10, language: .azerbaijani, isASCII: true),
      Segment(range: 10..<30, language: .russian, isASCII: false),
      Segment(range: 30..<40, language: .undetermined, isASCII: false),
      Segment(range: 40..<50, language: .english, isASCII: false),
    ])

  @Test(arguments: [
    (0, Language.azerbaijani), (9, .azerbaijani), (10, .russian), (39, .undetermined),
    (40, .english), (49, .english), (50, .russian), (1000, .russian), (-1, .russian),
  ])
  func anOffsetIsInTheLanguageOfItsSegment(offset: Int, language: Language) {
    #expect(Self.mixed.language(at: offset) == language)
  }

  @Test func outsideTheTextThereIsNoSegment() {
    for offset in [-1, 50, .max, .min] { #expect(Self.mixed.segment(at: offset) == nil) }
    #expect(Self.mixed.segment(at: 3)?.isASCII == true)
    #expect(LanguageMap(document: .english, segments: []).segment(at: 0) == nil)
  }
}
