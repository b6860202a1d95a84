import Testing

@testable import Onoma

/// A text, and what it should be where names stand as a language has them.
struct HouseCase: Sendable, CustomTestStringConvertible {
  let name: String
  let to: Language
  let text: String
  let expected: String

  init(_ name: String, to language: Language, _ text: String, _ expected: String? = nil) {
    self.name = name
    to = language
    self.text = text
    self.expected = expected ?? text
  }

  var testDescription: String { name }
}

@Suite struct NormalizerTests {
  static let cases: [HouseCase] = [
    .init(
      "given and family name, az ending", to: .azerbaijani,
      "Qaziz Abişevin fikri belədir.", "Qaziz Abışovun fikri belədir."),
    .init(
      "near miss with an instrumental", to: .azerbaijani,
      "O, Kassım-Jomart Tokayevlə görüşüb.", "O, Kasım-Jomart Tokayevlə görüşüb."),
    .init(
      "place of two words with a hyphen", to: .azerbaijani,
      "O, Sankt Peterburqda olub və gəlib.", "O, Sankt-Peterburqda olub və gəlib."),
    .init(
      "abbreviated saint without a space", to: .azerbaijani,
      "O, St.Peterburqda olub və gəlib.", "O, Sankt-Peterburqda olub və gəlib."),
    .init(
      "junior is not written twice", to: .azerbaijani,
      "Bu gün Robert Kennedi kiçik deyib və gedib."),
    .init(
      "declined before it is put in capitals", to: .russian,
      "ОН СООБЩИЛ МЕЖДУНАРОДНОМУ СУДУ И УЕХАЛ."),
    .init(
      "Russian instrumental is kept", to: .russian,
      "Встреча с Рамзаном Кадыровым прошла в Грозном."),
    .init(
      "Russian case is kept in another spelling", to: .russian,
      "Он говорил с Касымжомартом Токаевым и уехал.",
      "Он говорил с Касым-Жомартом Токаевым и уехал."),
    .init(
      "English possessive", to: .english,
      "Kiev's mayor said that it was for the city.", "Kyiv's mayor said that it was for the city."),
    .init(
      "curly apostrophe is kept", to: .english,
      "Kiev’s mayor said that it was for the city.", "Kyiv’s mayor said that it was for the city."),
    .init(
      "initials in the same language are kept", to: .azerbaijani,
      "Vladimir Putin gəlib. V.Putin Moskvada çıxış edib."),
    .init(
      "initials are written in the letters of the target", to: .russian,
      "Vladimir Putin gəlib. V. Putin çıxış edib.",
      "Владимир Путин gəlib. В. Путин çıxış edib."),
    .init(
      "capitals with dotted I", to: .english,
      "İLHAM ƏLİYEV ÇIXIŞ EDİB VƏ GƏLİB.", "ILHAM ALIYEV ÇIXIŞ EDİB VƏ GƏLİB."),
    .init(
      "capitals without dots get them", to: .azerbaijani,
      "VLADIMIR PUTIN MƏTBUATA DEYİB.", "VLADİMİR PUTİN MƏTBUATA DEYİB."),
    .init(
      "no-break space is kept where the name changes", to: .azerbaijani,
      "Bu, Qaziz\u{A0}Abişevin fikridir və belədir.", "Bu, Qaziz\u{A0}Abışovun fikridir və belədir."
    ),
    .init(
      "line break is kept where the name changes", to: .azerbaijani,
      "Bu, Qaziz\nAbişevin fikridir və belədir.", "Bu, Qaziz\nAbışovun fikridir və belədir."),
    .init(
      "no-break space is kept where nothing changes", to: .azerbaijani,
      "Bu, Vladimir\u{A0}Putinin fikridir və belədir."),
    .init(
      "soft hyphens are kept where nothing changes", to: .azerbaijani,
      "Bu, Vladi\u{AD}mir Putinin fikridir və belədir."),
    .init(
      "endings stand behind a hyphen where the name is foreign", to: .english,
      "O, Moskvada və Kiyevdə olub.", "O, Moscow-da və Kyiv-də olub."),
    .init(
      "Cyrillic in Azerbaijani text", to: .russian, "O, Moskvada və Kiyevdə olub.",
      "O, Москва-da və Киев-də olub."),
    .init(
      "English to Azerbaijani", to: .azerbaijani,
      "The president Ilham Aliyev was in Moscow and in Shusha.",
      "The president İlham Əliyev was in Moskva and in Şuşa."),
    .init(
      "right in Azerbaijani", to: .azerbaijani,
      "Prezident İlham Əliyev Bakıda Vladimir Putinlə görüşüb."),
    .init(
      "right in English", to: .english, "Ilham Aliyev met Vladimir Putin in Baku and in Kyiv."),
    .init(
      "right in Russian", to: .russian, "Ильхам Алиев принял Владимира Путина в Баку и в Шуше."),
    .init(
      "direct speech is the speaker's", to: .english,
      "He said: “We go to Kiev and to Odessa by the train.” Then he left Kiev.",
      "He said: “We go to Kiev and to Odessa by the train.” Then he left Kyiv."),
    .init(
      "addresses, handles and hashtags", to: .english,
      "See https://kiev.example/Kiev and a@Kiev.example, @Kiev, #Kiev and `Kiev` of the list."),
  ]

  @Test(arguments: cases) func names(_ given: HouseCase) throws {
    let normalizer = try Normalizer(HouseLexicon.load().lexicon, to: given.to)
    let out = try normalizer.normalized(Array(given.text.utf8))
    #expect(String(decoding: out, as: UTF8.self) == given.expected)
  }

  @Test(arguments: cases) func nothingChangesTheSecondTime(_ given: HouseCase) throws {
    let normalizer = try Normalizer(HouseLexicon.load().lexicon, to: given.to)
    #expect(try normalizer.edits(in: Array(given.expected.utf8)).isEmpty)
  }

  // The linking takes the ending, which fits how the name is said, for one out of harmony.
  @Test func aForeignNameWithAnEndingThatFitsItsSound() throws {
    let normalizer = try Normalizer(HouseLexicon.load().lexicon, to: .azerbaijani)
    let text = Array("Bu, Donald Trump-ın sözüdür və belədir.".utf8)
    let out = String(decoding: try normalizer.normalized(text), as: UTF8.self)
    withKnownIssue(isIntermittent: true) {
      #expect(out == "Bu, Donald Trampın sözüdür və belədir.")
    }
  }

  @Test func aNameThatIsNotInTheTargetStays() throws {
    let lexicon = try Lexicon(compiling: [
      Entity(
        id: #require(EntityID("x-qobustan")), kind: .place,
        names: [EntityName(form: "Qobustan", language: .azerbaijani, status: .preferred)])
    ])
    let text = Array("O, Qobustanda olub və gəlib.".utf8)
    #expect(try Normalizer(lexicon, to: .english).normalized(text) == text)
  }
}
