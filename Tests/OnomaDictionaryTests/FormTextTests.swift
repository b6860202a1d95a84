import Testing

@testable import OnomaDictionary

@Suite struct FormTextTests {
  @Test(arguments: [
    "Bakı", "Йошкар-Ола", "Şərur", "O’Brien", "«Азадлыг»", "ბაქო", "Սերժ Սարգսյան", "7-ci kanal",
    "AT&T", "Баку́", "Ə. Əliyev", "東京", "C++",
  ])
  func aNameInAnyScriptMayStand(form: String) {
    #expect(FormText.problem(of: form, field: "az") == nil)
  }

  @Test(
    arguments: [
      ("Ba\u{200B}kı", 0x200B), ("Bakı\u{FEFF}", 0xFEFF), ("Ba\u{A0}kı", 0xA0),
      ("Ba\u{200E}kı", 0x200E), ("Ba\u{0}kı", 0), ("Ba\nkı", 0x0A), ("Ba\u{115F}kı", 0x115F),
      ("Ba\u{FE0F}kı", 0xFE0F), ("Ba\u{E000}kı", 0xE000), ("Ba\u{2028}kı", 0x2028),
    ] as [(String, UInt32)])
  func whatNobodySeesMayNot(form: String, scalar: UInt32) {
    #expect(FormText.problem(of: form, field: "az") == .forbiddenCharacter(scalar, in: form))
  }
}
