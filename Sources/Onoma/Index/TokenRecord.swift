/// A token of names as the token index keeps it: what a comparison needs, and nothing to parse.
struct TokenRecord: Hashable, Sendable {
  /// The letters as ``LetterCode`` numbers them, between their ends.
  var word: [UInt8]
  /// The reading rules of the language in which names have it.
  var profile: SpellingProfile
  /// The likeliest reading.
  var phones: [UInt8]

  init(_ token: SpelledToken) {
    word = token.word
    profile = token.profile
    phones = token.readings[0]
  }

  /// The bytes before the counted names: profile, counts, word, phones.
  var encoded: [UInt8] {
    [profile.rawValue, UInt8(clamping: word.count), UInt8(clamping: phones.count)] + word + phones
  }

  /// `nil` where the bytes are not what ``encoded`` gives.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 3, let profile = SpellingProfile(rawValue: bytes[0]) else { return nil }
    let (letters, sounds) = (Int(bytes[1]), Int(bytes[2]))
    guard bytes.count == 3 + letters + sounds else { return nil }
    self.profile = profile
    word = Array(bytes[3..<3 + letters])
    phones = Array(bytes[(3 + letters)...])
  }

  /// The hash under which the record itself is found.
  var hash: UInt64 {
    KeyHash.start.appending(UInt64(profile.alphabet == .cyrillic ? 1 : 2))
      .appending(KeyHash.token(word)).value
  }
}
