/// One token of a name with what comparisons ask of it.
struct SpelledToken: Sendable {
  /// The token as written.
  let text: String
  /// The readings as phones, the likeliest first.
  let readings: [[UInt8]]
  /// The different skeletons of the readings.
  let keys: [[UInt8]]
  /// Whether it stands for a name that begins so: a single letter, or *Kh.*, *Дж.* and the like.
  let isInitial: Bool
  /// The letters between their ends, as ``LetterCode`` numbers them.
  let word: [UInt8]
  /// The reading rules that were followed.
  let profile: SpellingProfile
  /// The sex that its ending shows in Slavic family names (*-ov*, *-ova*); `nil` for other endings.
  let sex: Sex?

  /// Where a token stands, which decides whether it may be an initial.
  enum Context {
    /// Before a dot.
    case dotted
    /// In a place's name, which has no initials: *Port-o-Prins*.
    case place
    case other
  }

  init(_ text: String, profile: SpellingProfile, context: Context = .other) {
    self.text = text
    let letters = Phones.letters(of: text, profile: profile)
    isInitial = context != .place && InitialLetters.standsForName(letters, context: context)
    readings =
      isInitial
      ? InitialLetters.readings(of: letters, profile: profile)
      : Phones.readings(of: letters, profile: profile)
    keys = Skeleton.keys(of: readings)
    word = LetterCode.word(letters)
    self.profile = profile
    sex = isInitial ? nil : FamilyEnding.sex(of: readings[0])
  }

  /// Several neighbours as one token: *Касым* and *Жомарт* as *Касымжомарт*.
  init(joining tokens: ArraySlice<SpelledToken>) {
    if tokens.count == 1, let token = tokens.first {
      self = token
      return
    }
    text = tokens.map(\.text).joined(separator: " ")
    var joined: [[UInt8]] = [[]]
    for token in tokens {
      let choices = token.readings.prefix(max(1, Phones.readingLimit / joined.count))
      joined = joined.flatMap { start in choices.map { Phones.collapsed(start + $0) } }
    }
    readings = joined.map { Array($0.prefix(EditCosts.lengthLimit)) }
    keys = Skeleton.keys(of: readings)
    isInitial = false
    word =
      [LetterCode.start] + tokens.flatMap { $0.word.dropFirst().dropLast() } + [LetterCode.end]
    profile = tokens.first?.profile ?? .latin
    sex = tokens.last?.sex
  }

  /// The number of letters.
  var letterCount: Int { word.count - 2 }

  /// The number of phones of the likeliest reading.
  var length: Int { readings[0].count }
}

/// Which endings of family names tell the sex.
enum FamilyEnding {
  /// The sex that the phones' ending shows; `nil` where it shows none.
  static func sex(of phones: [UInt8]) -> Sex? {
    if feminine.contains(where: { ends(phones, with: $0) }) { return .feminine }
    if masculine.contains(where: { ends(phones, with: $0) }) { return .masculine }
    return nil
  }

  private static func ends(_ phones: [UInt8], with ending: [UInt8]) -> Bool {
    phones.count > ending.count + 1 && phones.suffix(ending.count).elementsEqual(ending)
  }

  private static let feminine = [
    "ova", "eva", "ina", "Ina", "skaya", "ska", "Tkaya", "aya",
  ].map { Array($0.utf8) }
  private static let masculine = [
    "ov", "ev", "of", "ef", "in", "In", "ski", "skI", "Tki", "TkI", "oy",
  ].map { Array($0.utf8) }
}
