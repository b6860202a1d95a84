/// What one word tells of the language that it is written in.
enum WordEvidence {
  /// The points of the token's letters, of the word itself and of its ending.
  static func score(of token: Token, in bytes: [UInt8]) -> LanguageGuesser.Score {
    var score = LanguageGuesser.Score()
    switch token.script {
    case .latin: score.latin = 1
    case .cyrillic: score.cyrillic = 1
    case .common: return score
    default: score.other = 1
    }
    let word = Folding.lowered(bytes[token.start..<token.end], in: .undetermined)
    addLetters(word, to: &score)
    if let points = FunctionWords.points(of: word) {
      for (index, value) in points.enumerated() { score.points[index] += value }
    } else if token.shape == .lower {
      addEnding(word, isLatin: token.script == .latin, to: &score)
    }
    return score
  }

  // Indices of `LanguageGuesser.languages`.
  private static let (az, ru, en, kk, tr, uk, azCyrl) = (0, 1, 2, 3, 4, 5, 6)

  private static func addLetters(_ word: [UInt8], to score: inout LanguageGuesser.Score) {
    var seen: Set<UInt32> = []
    var offset = 0
    while offset < word.count {
      let scalar = UTF8Reader.scalar(at: offset, in: word.span)
      offset += scalar.byteCount
      let value = scalar.value
      guard value >= 0x80, seen.insert(value).inserted else { continue }
      switch value {
      case 0x259: score.points[az] += 4  // ə
      case 0x131, 0x11F, 0x15F, 0xE7, 0xF6, 0xFC:  // ı ğ ş ç ö ü
        score.points[az] += 1
        score.points[tr] += 1
      case 0xE2, 0xEE, 0xFB: score.points[tr] += 1  // â î û
      case 0x44B, 0x44D, 0x451, 0x44A: score.points[ru] += 1  // ы э ё ъ
      case 0x456: score.points[uk] += 2; score.points[kk] += 2  // і
      case 0x457, 0x454, 0x491: score.points[uk] += 4  // ї є ґ
      case 0x49B, 0x4A3, 0x4B1: score.points[kk] += 4  // қ ң ұ
      case 0x4D9, 0x493, 0x4E9, 0x4AF, 0x4BB:  // ә ғ ө ү һ
        score.points[kk] += 2
        score.points[azCyrl] += 2
      case 0x49D, 0x4B9, 0x458: score.points[azCyrl] += 4  // ҝ ҹ ј
      default: break
      }
    }
    if word.contains(0x77) { score.points[en] += 1 }  // w
    if word.contains(0x78) || word.contains(0x71), word.allSatisfy({ $0 != 0x77 }) {  // x, q
      score.points[az] += 1
    }
  }

  private static let latinEndings: [(ending: [UInt8], index: Int, points: Int)] = endings([
    ("lar", az, 1), ("lər", az, 2), ("dan", az, 1), ("dən", az, 2), ("nın", az, 1), ("nin", az, 1),
    ("ıb", az, 2), ("ib", az, 2), ("ub", az, 2), ("üb", az, 2), ("maq", az, 2), ("mək", az, 2),
    ("acaq", az, 2), ("əcək", az, 2), ("acak", tr, 2), ("ecek", tr, 2), ("mak", tr, 1),
    ("mek", tr, 1), ("ıyor", tr, 3), ("iyor", tr, 3), ("uyor", tr, 3), ("üyor", tr, 3),
    ("ler", tr, 1), ("den", tr, 1), ("mış", tr, 1), ("miş", tr, 1), ("lığı", az, 1),
    ("ing", en, 2), ("tion", en, 2), ("ed", en, 1), ("ly", en, 1), ("ment", en, 1), ("ity", en, 1),
  ])

  private static let cyrillicEndings: [(ending: [UInt8], index: Int, points: Int)] = endings([
    ("ого", ru, 2), ("ему", ru, 1), ("ться", ru, 2), ("тся", ru, 2), ("ния", ru, 1), ("ние", ru, 1),
    ("ых", ru, 2), ("ает", ru, 1), ("ться", ru, 1), ("лар", kk, 1), ("лер", kk, 1), ("дың", kk, 2),
    ("тың", kk, 2), ("ның", kk, 2), ("лық", kk, 2), ("ння", uk, 2), ("ться", uk, 1), ("ського", uk, 2),
    ("ої", uk, 2),
  ])

  private static func endings(
    _ list: [(String, Int, Int)]
  ) -> [(ending: [UInt8], index: Int, points: Int)] {
    list.map { (Array($0.0.utf8), $0.1, $0.2) }
  }

  private static func addEnding(
    _ word: [UInt8], isLatin: Bool, to score: inout LanguageGuesser.Score
  ) {
    for entry in isLatin ? latinEndings : cyrillicEndings {
      if word.count > entry.ending.count + 2, word.suffix(entry.ending.count).elementsEqual(entry.ending) {
        score.points[entry.index] += entry.points
      }
    }
  }
}
