import Testing

@testable import OnomaDictionary

@Suite struct JSONReaderTests {
  private typealias Failure = JSONReader.Failure

  private func texts(_ json: String) throws -> [String: String] {
    var reader = JSONReader(Array(json.utf8))
    var result: [String: String] = [:]
    try reader.members { (reader, key) throws(Failure) in result[key] = try reader.text() }
    try reader.end()
    return result
  }

  @Test(arguments: [
    (#"{"a":"Bakı"}"#, "Bakı"), (#"{ "a" : "Bak\u0131" }"#, "Bakı"),
    (#"{"a":"\ud83c\udf0d\n\"\\\/"}"#, "🌍\n\"\\/"), (#"{"a":"\ud83cx"}"#, "\u{FFFD}x"),
    (#"{"a":-1.5e3}"#, "-1.5e3"), (#"{"b":[1,{"a":"}"}],"a":""}"#, ""),
    (#"{"b":{"c":[[],{}]},"a":"x"}"#, "x"),
  ])
  func valuesAreRead(json: String, value: String) throws {
    #expect(try texts(json)["a"] == value)
  }

  @Test(arguments: [
    "", "{", "[]", #"{"a"}"#, #"{"a":}"#, #"{"a":"x}"#, #"{"a":"x"} y"#, #"{"a":"\x"}"#,
    #"{"a":[1,2}"#, #"{"a" "b"}"#, #"{"a":"\u12"}"#, "{\"a\":\"\n\"}", #"{"a":1,}"#,
  ])
  func brokenTextIsAnError(json: String) {
    #expect(throws: JSONReader.Failure.self) { try texts(json) }
  }

  @Test func deepTextIsSkippedWithoutRecursion() throws {
    let depth = 200_000
    let json =
      #"{"b":"# + String(repeating: "[", count: depth)
      + String(repeating: "]", count: depth) + #","a":"x"}"#
    #expect(try texts(json) == ["a": "x"])
  }
}
