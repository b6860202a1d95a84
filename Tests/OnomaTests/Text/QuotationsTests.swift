import Testing

@testable import Onoma

@Suite struct QuotationsTests {
  @Test(arguments: [
    ("«Neftçi»yə «Qarabağ» gəldi", ["«Neftçi»", "«Qarabağ»"]),
    ("„Trend“ və “Report”in", ["„Trend“", "“Report”"]),
    ("dedi: \"Bakı\", sonra \"Gəncə\"", ["\"Bakı\"", "\"Gəncə\""]),
    ("«a „b“ c»", ["«a „b“ c»", "„b“"]),
    ("”Turan”ın", ["”Turan”"]),
    ("5\" ekran, 6\" ekran", []),
    ("«açıq\n\nqaldı»", []),
    ("«iki\nsətir»", ["«iki\nsətir»"]),
    ("‹x› \"a «b\" c»", ["‹x›", "\"a «b\""]),
    ("»«", []),
    ("(\"APA\")", ["\"APA\""]),
  ])
  func quotationsOf(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let found = Quotations.ranges(in: tokens, of: bytes.span)
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }

  @Test(.timeLimit(.minutes(1))) func unbalancedMarksTakeLinearTime() {
    let bytes =
      Array(String(repeating: "«", count: 100_000).utf8)
      + Array(String(repeating: "”\"", count: 100_000).utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    #expect(Quotations.ranges(in: tokens, of: bytes.span).count == 1)
  }
}
