import Testing

@testable import Onoma

@Suite struct LookalikesTests {
  @Test(arguments: [
    ("Роccия", CharacterProperties.Script.cyrillic as CharacterProperties.Script?, "Россия"),
    ("Әliyev", .latin, "Əliyev"), ("Bаkı", .latin, "Bakı"), ("Mосква", .cyrillic, "Москва"),
    ("BMWшный", nil, ""), ("USAвский", nil, ""), ("Cара", .cyrillic, "Сара"),
    ("aб", .cyrillic, "аб"),
  ])
  func mixedWordsAreBroughtToOneScript(
    word: String, script: CharacterProperties.Script?, repaired: String
  ) {
    let bytes = Array(word.utf8)
    let common = Lookalikes.commonScript(of: bytes.span)
    #expect(common == script)
    guard let common else { return }
    let text = String(decoding: Lookalikes.repaired(bytes.span, to: common), as: UTF8.self)
    #expect(text == repaired)
  }
}
