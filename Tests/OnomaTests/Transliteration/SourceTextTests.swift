import Testing

@testable import Onoma

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("Вла\u{AD}ди\u{200B}мир", "Владимир"), ("Ѐва", "Ева"), ("Ива\u{301}н", "Иван"),
    ("Йе\u{301}мен", "Йемен"), ("José", "José"), ("Знам’янка", "Знам'янка"), ("‘Юг’", "‘Юг’"),
    ("Әliyev", "Əliyev"), ("Ҝǝнҹə", "Ҝәнҹә"), ("ə", "ə"), ("İi\u{307}", "İi\u{307}"),
  ])
  func typographyIsRemoved(text: String, cleaned: String) {
    #expect(String(SourceText.cleaned(text)).unicodeScalars.elementsEqual(cleaned.unicodeScalars))
  }
}
