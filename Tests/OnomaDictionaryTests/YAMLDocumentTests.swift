import OnomaDictionary
import Testing

@Suite struct YAMLDocumentTests {
  private static let seed = """
    ---
    id: Q9248
    kind: place
    names: {az: Bakı, ru: "Баку", en: 'Baku'}
    aliases:
      kk: [Баку]
      az-Cyrl:
        - Бакы
    former:
      - {form: Baki, lang: en, until: 1991}
    note: |
      the capital
      of the country
    sources: [hand]
    ---
    - {key: hand, name: x, licence: y, taken: z}
    """

  @Test func documentsAreCutAtTheirMarksAndKeepTheirLines() {
    let text = "\n---\na: 1\n--- {b: 2}\n---\n---x: 3\n"
    let documents = YAMLDocument.documents(of: Array(text.utf8), file: "x.yaml")
    let positions = documents.flatMap(\.roots).map(\.position.description)
    #expect(positions == ["x.yaml:3:1", "x.yaml:4:5", "x.yaml:6:1"])
  }

  @Test func whatFollowsTheEndOfADocumentNeedsAMark() {
    let documents = YAMLDocument.documents(of: Array("a: 1\n...\nb: 2\n".utf8), file: "x.yaml")
    #expect(documents.flatMap(\.problems).map(\.position.line) == [3])
    #expect(
      documents.flatMap(\.problems).map(\.message) == [
        "malformed YAML: did not find expected <document start>"
      ])
  }

  @Test func columnsCountCodePoints() throws {
    let text = "\"Шәһәр\": {İ: x}"
    let document = try #require(YAMLDocument.documents(of: Array(text.utf8), file: "x").first)
    guard case .mapping(let fields) = document.roots.first?.content,
      case .mapping(let inner) = fields.first?.value.content
    else {
      Issue.record("no mapping in a mapping")
      return
    }
    #expect(inner.first?.keyPosition.column == 11 && inner.first?.value.position.column == 14)
  }

  @Test func aFileOfNothingHasNoDocuments() {
    for text in ["", "\n", "---\n", "---", "# remark\n", "---\n---\n", "\u{FEFF}"] {
      #expect(YAMLDocument.documents(of: Array(text.utf8), file: "x").isEmpty)
    }
  }

  @Test(arguments: 0..<8) func mutatedBytesNeverTrap(seed: UInt64) {
    var random = Xorshift(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    let original = Array(Self.seed.utf8)
    for _ in 0..<400 {
      var bytes = original
      for _ in 0...Int(random.next() % 6) { mutate(&bytes, &random) }
      let answer = RecordReader.read(bytes, file: "x.yaml")
      for record in answer.records { _ = RecordWriter.text(of: record) }
      let others =
        SourceRecord.read(bytes, file: "x.yaml").problems
        + TitleRecord.read(bytes, file: "x.yaml").problems
      for problem in answer.problems + others {
        #expect(!problem.message.isEmpty && !problem.help.isEmpty)
      }
    }
  }

  @Test(arguments: [
    "[", "{a: ", "- ", "? ", "&a ", "*a ", "!!x ", "\"", "'", "|\n", ": ", "%", "\t",
  ])
  func longRunsOfOneSignEndSoon(sign: String) {
    let text = String(repeating: sign, count: 20_000)
    let answer = RecordReader.read(Array(text.utf8), file: "x.yaml")
    #expect(answer.records.isEmpty)
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout Xorshift) {
    guard !bytes.isEmpty else { return }
    let index = Int(random.next() % UInt64(bytes.count))
    let signs = Array("{}[]:-,&*!|>'\"%@`#?\n \t\0".utf8) + [0xFF, 0xC3, 0xE2]
    let sign = signs[Int(random.next() % UInt64(signs.count))]
    switch random.next() % 5 {
    case 0: bytes[index] = sign
    case 1: bytes.insert(sign, at: index)
    case 2: bytes.remove(at: index)
    case 3: bytes[index] = UInt8(truncatingIfNeeded: random.next())
    default: bytes.removeLast(Int(random.next() % UInt64(bytes.count)))
    }
  }
}

/// A small generator whose runs can be repeated.
private struct Xorshift: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
