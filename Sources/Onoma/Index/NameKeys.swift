/// The keys under which names are looked up, for the package's other modules.
package enum NameKeys {
  /// Names of more words than this are not looked up.
  package static let wordLimit = NameSpellings.tokenLimit

  /// The key of the form as it is written; `nil` where it holds nothing to look up.
  package static func hash(of form: String) -> UInt64? {
    let tokens = NameTokens.folded(form)
    return tokens.isEmpty ? nil : hash(tokens[...]).value
  }

  /// The folded words of the form.
  package static func words(of form: String) -> [String] {
    NameTokens.folded(form).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The keys of everything that the form begins with and that leaves a few letters of its last word,
  /// shorter ones first.
  package static func stemHashes(of form: String) -> [UInt64] {
    let tokens = NameTokens.folded(form)
    guard let last = tokens.last else { return [] }
    let before = hash(tokens.dropLast())
    var state = KeyHash.TokenState()
    var hashes: [UInt64] = []
    for (index, byte) in last.enumerated() {
      if index >= stemLengthMinimum, byte & 0xC0 != 0x80 {
        hashes.append(before.appending(state.hash).value)
      }
      state.add(byte)
    }
    return hashes
  }

  /// The Azerbaijani endings that make the form out of the stem; `nil` where none do.
  ///
  /// Only endings that leave the name a name count: *Xocalı* is not *Xoca* with an ending.
  package static func endings(of form: String, after stem: String) -> [Ending]? {
    let lowered = Array(CanonicalText.lowercased(form, in: .azerbaijani).utf8)
    let stemCount = CanonicalText.lowercased(stem, in: .azerbaijani).utf8.count
    guard stemCount < lowered.count else { return nil }
    let chains = AzerbaijaniEndings.chains(
      of: lowered[stemCount...], after: AzerbaijaniHost(stem: stem))
    let derived: Set<Ending> = [.demonym, .privative, .agentive, .abstract, .equative]
    return chains.first { !$0.isEmpty && derived.isDisjoint(with: $0) }
  }

  /// Whether the form is one word of capitals.
  package static func isAcronym(_ form: String) -> Bool { Acronym.isAcronym(form) }

  // In bytes.
  private static let stemLengthMinimum = 2

  private static func hash(_ tokens: ArraySlice<[UInt8]>) -> KeyHash {
    tokens.reduce(.start) { $0.appending(KeyHash.token($1)) }
  }
}
