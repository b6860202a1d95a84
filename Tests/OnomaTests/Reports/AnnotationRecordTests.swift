import FoundationEssentials
import Testing

@testable import Onoma

@Suite struct AnnotationRecordTests {
  private static let text = "😀 Bakıda 𝒳 və e\u{301} — Baku."

  @Test(arguments: AnnotationRecord.Offsets.allCases)
  func offsetsCountWhatTheySay(offsets: AnnotationRecord.Offsets) throws {
    let fixture = try ReportFixture(Self.text)
    let record = AnnotationRecord(fixture.annotation, id: "1", of: fixture.bytes, offsets: offsets)
    #expect(record.mentions.map(\.text) == ["Bakıda", "Baku"])
    for mention in record.mentions {
      let range = mention.start..<mention.end
      let cut =
        switch offsets {
        case .utf8: String(decoding: fixture.bytes[range], as: UTF8.self)
        case .utf16: String(decoding: Array(Self.text.utf16)[range], as: UTF16.self)
        case .scalar:
          String(String.UnicodeScalarView(Array(Self.text.unicodeScalars)[range]))
        }
      #expect(cut == mention.text)
    }
  }

  @Test func anIllFormedByteCountsAsOne() throws {
    let fixture = try ReportFixture([0xFF, 0x20] + Array("Baku".utf8))
    let record = AnnotationRecord(fixture.annotation, id: "1", of: fixture.bytes)
    #expect(record.mentions.map(\.start) == [2])
  }

  @Test func mentionsTellStemEndingsAndEntity() throws {
    let fixture = try ReportFixture("O, Bakıda olub.")
    let mention = try #require(
      AnnotationRecord(fixture.annotation, id: "1", of: fixture.bytes).mentions.first)
    #expect(mention.entity == "Q9248" && mention.verdict == "linked" && mention.kind == "place")
    #expect(mention.stem == "Bakı" && mention.endings == ["LOC"] && mention.name == "Bakı")
    #expect(mention.candidates == nil && mention.evidence.form == "Bakı")
  }

  @Test func onlyAmbiguousMentionsListCandidates() throws {
    let fixture = try ReportFixture("O, Qubada olub.")
    let mention = try #require(
      AnnotationRecord(fixture.annotation, id: "1", of: fixture.bytes).mentions.first)
    #expect(mention.verdict == "ambiguous" && mention.entity == nil)
    #expect(mention.candidates?.map(\.entity) == ["x-quba-az", "x-quba-cu"])
  }

  @Test func recordsSurviveJSON() throws {
    let fixture = try ReportFixture(Self.text + " Qubada")
    let record = AnnotationRecord(fixture.annotation, id: "a/1", of: fixture.bytes, offsets: .utf16)
    let data = try JSONEncoder().encode(record)
    #expect(try JSONDecoder().decode(AnnotationRecord.self, from: data) == record)
  }

  @Test func positionsNeedNotBeSorted() {
    let converter = OffsetConverter(bytes: Array("ə😀a".utf8))
    #expect(converter.converted([7, 0, 6, 2], to: .scalar) == [3, 0, 2, 1])
    #expect(converter.converted([7, 0, 6, 2], to: .utf16) == [4, 0, 3, 1])
    #expect(converter.converted([7, 0], to: .utf8) == [7, 0])
  }
}
