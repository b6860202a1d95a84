import Testing

@testable import Onoma

@Suite struct OpaqueScanTests {
  @Test(arguments: [
    ("https://az.wikipedia.org/wiki/Bakı_(şəhər).", "https://az.wikipedia.org/wiki/Bakı_(şəhər)"),
    ("www.apa.az/ru/1", "www.apa.az/ru/1"), ("report.az/?id=5,", "report.az/?id=5"),
    ("ftp://a.b", "ftp://a.b"), ("a.b@c-d.gov.az-a", "a.b@c-d.gov.az"),
    ("@ilham.aliyev.", "@ilham.aliyev"), ("#Qarabağ2020!", "#Qarabağ2020"), ("#5", ""),
    ("`swift build` ", "`swift build`"), ("`açıq", ""), ("`g`ri", ""),
    ("Əliyev.docx", "Əliyev.docx"),
    ("~/a/b", "~/a/b"), ("../şəkil/a.png", "../şəkil/a.png"), ("/TASS/", ""), ("/il", ""),
    ("gəldi.Az", ""), ("gəldi.azdır", ""), ("U.S", ""), ("İ.Əliyev", ""), ("1.5", ""), ("e.g", ""),
    ("Kavanaugh/Ford", ""), ("news.am", "news.am"), ("ANS.AZ", "ANS.AZ"), ("http://", ""),
    ("@", ""), ("#", ""), (".", ""),
  ])
  func opaqueTextAtTheStartOf(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let end = OpaqueScan.end(at: 0, in: bytes.span) ?? 0
    #expect(String(decoding: bytes[..<end], as: UTF8.self) == expected)
  }
}
