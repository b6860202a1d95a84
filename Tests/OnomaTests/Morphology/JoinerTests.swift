import Testing

@testable import Onoma

@Suite struct JoinerTests {
  @Test(arguments: [
    ("-ın", Joiner.hyphen, 1), ("'in", .apostrophe, 1), ("’in", .apostrophe, 3),
    ("ʼin", .apostrophe, 2), ("in", Joiner.none, 0), ("", Joiner.none, 0), ("‑da", .hyphen, 3),
  ])
  func joinersAreRead(rest: String, joiner: Joiner, byteCount: Int) {
    let read = Joiner.read(Array(rest.utf8)[...])
    #expect(read.joiner == joiner && read.byteCount == byteCount)
  }
}
