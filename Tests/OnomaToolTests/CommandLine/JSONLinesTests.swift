import Testing

@testable import onoma_tool

@Suite struct JSONLinesTests {
  private struct Query: Codable, Equatable {
    var id: RecordID?
    var name: String
  }

  private let json = JSONLines()

  private func query(_ text: String) throws -> Query {
    try json.value(
      of: InputLine(bytes: Array(text.utf8), number: 7), as: Query.self, in: "names.jsonl")
  }

  @Test(arguments: [
    (#"{"id":7,"name":"Bakı/Баку"}"#, RecordID.number(7)),
    (#"{"id":"a-1","name":"Bakı/Баку"}"#, .text("a-1")), (#"{"name":"Bakı/Баку"}"#, nil),
  ])
  func linesSurviveTheRoundTrip(line: String, id: RecordID?) throws {
    let query = try query(line)
    #expect(query == Query(id: id, name: "Bakı/Баку"))
    #expect(try String(decoding: json.line(query), as: UTF8.self) == line + "\n")
  }

  @Test(arguments: [
    ("{", "the line is not valid JSON"), (#"{"id":1}"#, "'name' is missing"),
    (#"{"name":7}"#, "'name' has the wrong type"), ("[]", "the line has the wrong type"),
  ])
  func wrongLinesAreNamed(line: String, reason: String) {
    let error = #expect(throws: JSONLineError.self) { try query(line) }
    #expect(error?.description.hasPrefix("names.jsonl:7: \(reason)\nhelp: ") == true)
  }
}
