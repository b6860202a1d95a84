/// What stands between an Azerbaijani stem and its ending.
enum Joiner: Sendable {
  case none
  case hyphen
  /// Read in old and in Turkish texts, never written.
  case apostrophe

  /// What the house writes after the stem: a hyphen after acronyms, numbers and foreign spellings,
  /// nothing after other words and after a closing quotation mark.
  init(after stem: String, spelling: AzerbaijaniSpelling = .azerbaijani) {
    if let last = stem.last, "\"”“»'’".contains(last) {
      self = .none
      return
    }
    let word = AzerbaijaniHost.lastWord(of: stem)
    let isNumber = word.last?.isNumber ?? false
    // S.p.A., Inc.: an abbreviation ends in its stop.
    if stem.last == "." && word.count > 0 {
      self = .hyphen
      return
    }
    self = spelling == .foreign || isNumber || AzerbaijaniAcronym.matches(word) ? .hyphen : .none
  }

  /// The joiner at the start of what follows a stem, and how many bytes it takes.
  ///
  /// Reads ASCII and non-breaking hyphens and the apostrophes `'` `’` `‘` `ʼ` `` ` `` `´`.
  static func read(_ rest: ArraySlice<UInt8>) -> (joiner: Joiner, byteCount: Int) {
    guard let first = rest.first else { return (.none, 0) }
    if first == 0x2D { return (.hyphen, 1) }
    if first == 0x27 || first == 0x60 { return (.apostrophe, 1) }
    if rest.starts(with: [0xE2, 0x80, 0x91]) || rest.starts(with: [0xE2, 0x80, 0x90]) {
      return (.hyphen, 3)
    }
    let byteCount = EnglishPossessive.apostropheByteCount(rest)
    return byteCount == 0 ? (.none, 0) : (.apostrophe, byteCount)
  }

  /// The text of the joiner.
  var text: String {
    switch self {
    case .none: ""
    case .hyphen: "-"
    case .apostrophe: "’"
    }
  }
}
