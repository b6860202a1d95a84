import Testing

@testable import OnomaDictionary

@Suite struct JSONObjectsTests {
  private func objects(_ text: String) throws -> [String] {
    var input = ImportInput(pieces: Array(text.utf8), name: "x")
    var objects = JSONObjects(under: "rows")
    var result: [String] = []
    while let object = try objects.next(&input) {
      result.append("\(object.line) " + String(decoding: object.bytes, as: UTF8.self))
    }
    return result
  }

  @Test(arguments: [
    ("lines", "{\"a\":1}\n{\"b\":{}}\n", ["1 {\"a\":1}", "2 {\"b\":{}}"]),
    ("an array", "[{\"a\":[1]},\n {\"b\":\"]\"}]", ["1 {\"a\":[1]}", "2 {\"b\":\"]\"}"]),
    (
      "under the key",
      "{\"h\":{\"v\":[1]},\"r\":{\"rows\":[{\"a\":1},\n{\"b\":\"}\\\"\"}],\"z\":[{}]}}",
      ["1 {\"a\":1}", "2 {\"b\":\"}\\\"\"}"]
    ),
    ("the key as a value", "{\"a\":\"rows\",\"b\":[1]}", ["1 {\"a\":\"rows\",\"b\":[1]}"]),
    ("none", "{\"rows\":[]}", []),
    (
      "two results", "{\"rows\":[{\"a\":1}]}{\"rows\":[{\"b\":2}]}", ["1 {\"a\":1}", "1 {\"b\":2}"]
    ),
  ])
  func objectsAreCutOut(name: String, text: String, expected: [String]) throws {
    #expect(try objects(text) == expected)
  }

  @Test func anOpenObjectIsAnError() {
    #expect(throws: ImportProblem.self) { try objects("{\"rows\":[{\"a\":1}, {\"b\":") }
  }
}
