@testable import Onoma

/// Texts of real names with endings, ordinary words and what else stands in texts, at random.
struct RandomNameText {
  let entities: [Entity]
  var random: SeededRandom

  /// A text, and the ranges in which nothing may change.
  struct Text {
    var bytes: [UInt8] = []
    var protected: [Range<Int>] = []
  }

  private static let words: [(Language, [String])] = [
    (
      .azerbaijani,
      ["və", "bu", "ilə", "görüşüb", "deyib", "ölkənin", "barədə", "prezident", "gəlib"]
    ),
    (.russian, ["и", "в", "на", "сказал", "встреча", "президент", "что", "года", "из", "с"]),
    (.english, ["the", "of", "and", "met", "said", "in", "president", "visit", "with", "from"]),
  ]
  private static let marks = [
    ".", ",", " —", ":", ";", "!", "?", "…", "\n", "\r\n", "\n\n", " (", ")",
  ]
  private static let quotes = ["«", "»", "“", "”", "\"", "„", "'", "’", "‹", "`"]
  private static let chains: [[Ending]] = [
    [.genitive], [.dative], [.accusative], [.locative], [.ablative], [.instrumental], [.plural],
    [.plural, .genitive], [.locative, .relational], [.possessive, .dative], [.plural, .locative],
  ]

  /// A text with everything in it: stray quotation marks and bytes that are not UTF-8, too.
  mutating func wild() -> Text {
    var text = Text()
    let language = pick(RandomNameText.words).0
    for _ in 0..<Int.random(in: 1...24, using: &random) {
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<8: text.bytes += Array(name(language).utf8)
      case 8..<14: text.bytes += Array(word(language).utf8)
      case 14..<16: text.bytes += Array(pick(RandomNameText.marks).utf8)
      case 16: text.bytes += Array(pick(RandomNameText.quotes).utf8)
      case 17: text.bytes += Array(address().utf8)
      case 18: text.bytes += random.bytes(count: Int.random(in: 1...6, using: &random))
      default: text.bytes += Array(mixed(name(language)).utf8)
      }
      if Int.random(in: 0..<6, using: &random) > 0 { text.bytes.append(0x20) }
    }
    return text
  }

  /// A well-formed text with addresses, code and direct speech, whose places it tells.
  mutating func tame() -> Text {
    var text = Text()
    let language = pick(RandomNameText.words).0
    for _ in 0..<Int.random(in: 2...5, using: &random) {
      text.bytes += Array((sentence(language) + " ").utf8)
      let part = Bool.random(using: &random) ? address() : "“\(sentence(language))”"
      let start = text.bytes.count
      text.bytes += Array(part.utf8)
      text.protected.append(start..<text.bytes.count)
      text.bytes += Array((" " + word(language) + ".\n").utf8)
    }
    return text
  }

  private mutating func sentence(_ language: Language) -> String {
    let words = (0..<3).map { _ in word(language) }
    return ([words[0], name(language)] + words[1...] + [name(language)]).joined(separator: " ")
  }

  private mutating func word(_ language: Language) -> String {
    pick(RandomNameText.words.first { $0.0 == language }?.1 ?? ["—"])
  }

  private mutating func address() -> String {
    let name = pick(entities).preferredName(in: .english)?.form ?? "Baku"
    let slug = name.split(whereSeparator: { !$0.isLetter }).joined(separator: "_")
    return pick([
      "https://news.example/\(slug)", "\(slug)@mail.example", "@\(slug)", "#\(slug)", "`\(name)`",
      "www.\(slug).az",
    ])
  }

  /// A name, in the text's language more often than not, with an ending of the text's language.
  private mutating func name(_ language: Language) -> String {
    let entity = pick(entities)
    let own = entity.names.filter { $0.language == language }
    let name = pick(own.isEmpty || Int.random(in: 0..<4, using: &random) == 0 ? entity.names : own)
    let family = name.parts?.family
    let form = Int.random(in: 0..<5, using: &random) == 0 ? family ?? name.form : name.form
    let written = inflected(form, name, entity, language)
    return Int.random(in: 0..<12, using: &random) == 0
      ? ICU.uppercased(written, in: language) : written
  }

  private mutating func inflected(
    _ form: String, _ name: EntityName, _ entity: Entity, _ language: Language
  ) -> String {
    guard Bool.random(using: &random) else { return form }
    switch language {
    case .azerbaijani:
      let joiner = pick(["", "", "-", "’", "'"])
      let host = AzerbaijaniHost(stem: form)
      return AzerbaijaniEndings.inflected(
        form, pick(RandomNameText.chains), host: host, joiner: joiner)
        ?? form
    case .russian where name.language == .russian:
      return pick(
        RussianPhrase.forms(
          of: form, kind: entity.kind, sex: entity.sex,
          parts: form == name.form ? name.parts : NameParts(family: form), grammar: name.grammar
        ).map(\.form) + [form])
    case .english: return form + pick(["'s", "’s"])
    default: return form
    }
  }

  // A letter of the other script that looks alike, or an invisible one, or another space.
  private mutating func mixed(_ text: String) -> String {
    let other: CharacterProperties.Script = Bool.random(using: &random) ? .latin : .cyrillic
    var out = ""
    for scalar in text.unicodeScalars {
      let isChanged = Int.random(in: 0..<4, using: &random) == 0
      let twin = Lookalikes.lookalike(of: scalar.value, in: other).flatMap(Unicode.Scalar.init)
      if scalar == " " {
        out += pick([" ", "\u{A0}", "\n", "  "])
      } else {
        out.unicodeScalars.append(isChanged ? twin ?? scalar : scalar)
      }
      if Int.random(in: 0..<20, using: &random) == 0 {
        out += pick(["\u{AD}", "\u{200D}", "\u{301}"])
      }
    }
    return out
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
