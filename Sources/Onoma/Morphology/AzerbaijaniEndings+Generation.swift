extension AzerbaijaniEndings {
  /// Whether endings are written in small or in capital letters.
  enum LetterCase: Sendable {
    case lower, upper
  }

  /// The stem with the endings, by the host's harmony; `nil` where no name takes that chain.
  ///
  /// A native common noun at the stem's end is softened before a vowel (*krallığın*). With
  /// `letters` at `.upper` the ending is written in capitals, by Azerbaijani rules (i → İ).
  static func inflected(
    _ stem: String, _ endings: [Ending], host: AzerbaijaniHost, joiner: String = "",
    letters: LetterCase = .lower
  ) -> String? {
    guard let bytes = surface(of: endings, after: host) else { return nil }
    guard !bytes.isEmpty else { return stem }
    let lower = String(decoding: bytes, as: UTF8.self)
    let ending = letters == .lower ? lower : ICU.uppercased(lower, in: .azerbaijani)
    let startsWithVowel = lower.unicodeScalars.first.flatMap(AzerbaijaniVowel.init) != nil
    if startsWithVowel, joiner.isEmpty, AzerbaijaniSoftening.isCommonNoun(stem),
      let softened = AzerbaijaniSoftening.softenedStem(stem)
    {
      return softened + ending
    }
    return stem + joiner + ending
  }

  /// The endings alone, as lower-case UTF-8; `nil` where no name takes that chain.
  static func surface(of endings: [Ending], after host: AzerbaijaniHost) -> [UInt8]? {
    guard endings.count <= maximumDepth else { return nil }
    return surface(of: endings[...], host, state: start(host))
  }

  private static func surface(
    of endings: ArraySlice<Ending>, _ host: AzerbaijaniHost, state: State
  ) -> [UInt8]? {
    guard let ending = endings.first else { return state.isFinal ? [] : nil }
    for arrow in table[state.rawValue]
    where arrow.ending == ending && arrow.fits(endsInVowel: host.endsInVowel) {
      var next = host
      let written = write(arrow.template, after: &next)
      if let rest = surface(of: endings.dropFirst(), next, state: arrow.next) {
        return written + rest
      }
    }
    return nil
  }

  private static func write(_ template: Template, after host: inout AzerbaijaniHost) -> [UInt8] {
    var bytes: [UInt8] = []
    var symbols = template.packed
    while symbols != 0 {
      let symbol = Symbol(code: UInt8(truncatingIfNeeded: symbols))
      let letter = symbol.letter(after: host.vowel)
      bytes.append(UInt8(truncatingIfNeeded: letter))
      if letter > 0xFF { bytes.append(UInt8(truncatingIfNeeded: letter >> 8)) }
      host.endsInVowel = symbol.isVowel
      host.vowel = symbol.vowel(after: host.vowel)
      symbols >>= 8
    }
    return bytes
  }
}
