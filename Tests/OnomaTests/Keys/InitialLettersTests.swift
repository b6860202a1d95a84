import Testing

@testable import Onoma

@Suite struct InitialLettersTests {
  private static let agreeing: [(String, String)] = [
    ("İ.", "Ильхам"), ("И.", "Ilham"), ("I.", "İlham"), ("C.", "Джавид"), ("Дж.", "Cavid"),
    ("J.", "Джавид"), ("Ə.", "Али"), ("А.", "Əli"), ("A.", "Əli"), ("X.", "Халид"),
    ("Kh.", "Халид"), ("Х.", "Khalid"), ("Q.", "Гасан"), ("Q.", "Касым"), ("Г.", "Qasım"),
    ("G.", "Qasım"), ("Г.", "Heydər"), ("H.", "Гейдар"), ("Y.", "Юрий"), ("Ю.", "Yuri"),
    ("Y.", "Яков"), ("Y.", "Елена"), ("E.", "Елена"), ("Е.", "Yelena"), ("Ş.", "Шахин"),
    ("Sh.", "Şahin"), ("Ch.", "Çingiz"), ("Ч.", "Chingiz"), ("Zh.", "Жомарт"), ("Yu.", "Юсиф"),
    ("Ts.", "Цезарь"), ("Э.", "Эльман"), ("Ж.", "Jomart"),
  ]

  private static let contradicting: [(String, String)] = [
    ("R.", "Ильхам"), ("D.", "Том"), ("B.", "Павел"), ("А.", "Ильхам"), ("V.", "Фарид"),
    ("Ю.", "Яков"), ("Ya.", "Юрий"), ("S.", "Захар"), ("Ç.", "Джавид"), ("М.", "Nizami"),
  ]

  @Test(arguments: agreeing)
  func initialsAgreeAcrossLanguages(initial: String, name: String) {
    #expect(agree(initial, name))
  }

  @Test(arguments: contradicting)
  func initialsContradictOtherNames(initial: String, name: String) {
    #expect(!agree(initial, name))
  }

  // The tokens as they stand before a family name.
  private func agree(_ initial: String, _ name: String) -> Bool {
    let tokens = [initial, name].compactMap { text in
      SpelledName("\(text) Xan", language: Self.language(of: text)).tokens.first
    }
    return tokens.count == 2 && tokens[0].isInitial && InitialLetters.agree(tokens[0], tokens[1])
      && InitialLetters.agree(tokens[1], tokens[0])
  }

  // Q, X and C are initials of Azerbaijani names; the others stand in English here.
  private static func language(of text: String) -> Language {
    let isAzerbaijani = text.unicodeScalars.contains { "QXCƏİŞÇəıçş".unicodeScalars.contains($0) }
    return isAzerbaijani && !text.hasPrefix("Ch") ? .azerbaijani : .english
  }
}
