/// Weighs single words for and against languages.
struct WordScorer {
  private var key: [UInt8] = []

  /// Adds what a word says to the evidence.
  mutating func add(
    _ token: Token, of text: Span<UInt8>, to evidence: inout LanguageEvidence
  ) {
    evidence.wordCount += 1
    var letters = LetterWeights(isName: token.shape == .capitalized)
    letters.read(text.extracting(token.range), &evidence)
    evidence.scores += letters.scores
    key.removeAll(keepingCapacity: true)
    Folding.fold(token, of: text, into: &key)
    if let weights = LanguageWords.weights[LanguageWords.hash(key[...])] {
      evidence.scores += weights
    } else if token.byteCount > 4, token.byteCount < 64 {
      addEnding(to: &evidence)
      if token.script == .latin { addClusters(to: &evidence) }
    }
  }

  // The longest ending that the tables know, of up to five letters.
  private func addEnding(to evidence: inout LanguageEvidence) {
    var starts: [5 of Int] = [0, 0, 0, 0, 0]
    var count = 0
    var offset = key.count
    while count < 5, offset > 2 {
      offset -= 1
      if key[offset] & 0xC0 == 0x80 { continue }
      starts[count] = offset
      count += 1
    }
    while count > 1 {
      count -= 1
      let hash = LanguageWords.hash(key[starts[count]...])
      if let weights = LanguageWords.endings[hash] { return evidence.scores += weights }
    }
  }

  // Pairs of letters that English spells with and Azerbaijani and Turkish do not.
  private func addClusters(to evidence: inout LanguageEvidence) {
    for index in 1..<max(key.count, 1) {
      switch (key[index - 1], key[index]) {
      case (0x74, 0x68), (0x77, 0x68), (0x63, 0x6B), (0x6F, 0x6F), (0x65, 0x65), (0x6F, 0x75),
        (0x65, 0x61), (0x6F, 0x77), (0x67, 0x68), (0x73, 0x68), (0x63, 0x68), (0x73, 0x73):
        evidence[.english] += 0.5
      default: continue
      }
    }
  }

  /// Weighs what a whole segment does not have.
  static func weighAbsences(_ evidence: inout LanguageEvidence) {
    guard evidence.wordCount > 0 else { return }
    if evidence.script == .latin {
      // Azerbaijani hardly writes a sentence without ə.
      if evidence.schwaCount == 0 && evidence.markedLetterCount > 0 {
        let share = min(1, max(0, Float(evidence.latinLetterCount - 20) / 60))
        evidence[.turkish] += 3 * share
        evidence[.azerbaijani] -= 2 * share
      }
      if evidence.markedLetterCount == 0, let best = evidence.best?.score, best > 0 {
        evidence[.english] += 0.5
      }
    } else if evidence.script == .cyrillic {
      evidence[.russian] += 0.5
      if evidence.sharedTurkicLetterCount > 1 && evidence.kazakhLetterCount == 0 {
        evidence[.azerbaijaniCyrillic] += 2
      }
    }
  }
}

/// The letters of one word that few languages have.
private struct LetterWeights {
  private(set) var scores = SIMD16<Float>()
  // Foreign names keep their letters in any language.
  private let unit: Float
  private var isTouched = false

  init(isName: Bool) {
    unit = isName ? 0.5 : 1
  }

  mutating func read(_ word: Span<UInt8>, _ evidence: inout LanguageEvidence) {
    var offset = 0
    while offset < min(word.count, 64) {
      let byte = word[offset]
      if byte < 0x80 {
        offset += 1
        let isBeforeU = offset < word.count && word[offset] | 0x20 == 0x75
        addASCII(byte | 0x20, isBeforeU: isBeforeU, &evidence)
        continue
      }
      let scalar = UTF8Reader.scalar(at: offset, in: word)
      offset += scalar.byteCount
      let properties = CharacterProperties.of(scalar.value)
      guard properties.isLetter else { continue }
      switch properties.script {
      case .latin:
        evidence.latinLetterCount += 1
        addLatin(scalar.value, properties.lowercased, &evidence)
      case .cyrillic:
        evidence.cyrillicLetterCount += 1
        addCyrillic(properties.lowercased, &evidence)
      case .common: continue
      default: evidence.otherLetterCount += 1
      }
    }
    guard isTouched else { return }
    scores = scores.clamped(
      lowerBound: SIMD16(repeating: -3), upperBound: SIMD16(repeating: 3 * unit))
  }

  private mutating func addASCII(
    _ lower: UInt8, isBeforeU: Bool, _ evidence: inout LanguageEvidence
  ) {
    guard lower >= 0x61 && lower <= 0x7A else { return }
    evidence.latinLetterCount += 1
    switch lower {
    case 0x71: isBeforeU ? add(-0.3, .turkish) : add(1.2, .azerbaijani)  // q
    case 0x78:  // x
      add(1, .azerbaijani)
      add(-1, .turkish)
    case 0x77:  // w
      add(0.6, .english)
      add(-1, .azerbaijani, .turkish)
    default: break
    }
  }

  private mutating func addLatin(
    _ scalar: UInt32, _ lower: UInt32, _ evidence: inout LanguageEvidence
  ) {
    switch lower {
    case 0x259, 0x1DD:  // ə
      evidence.schwaCount += 1
      evidence.markedLetterCount += 1
      add(3, .azerbaijani)
      add(-1, .english, .turkish)
    case 0x131, 0x11F, 0x15F, 0x219:  // ı ğ ş
      evidence.markedLetterCount += 1
      add(1, .azerbaijani, .turkish)
      add(-1, .english)
    case 0xF6, 0xFC, 0xE7:  // ö ü ç
      evidence.markedLetterCount += 1
      add(0.7, .azerbaijani, .turkish)
      add(0.3, .otherLatin)
      add(-1, .english)
    case 0x69 where scalar == 0x130:  // İ
      evidence.markedLetterCount += 1
      add(1, .azerbaijani, .turkish)
    case 0xE2, 0xEE, 0xFB: add(0.6, .turkish, .otherLatin)  // â î û
    case 0x80...:
      add(1, .otherLatin)
      add(-1, .english, .azerbaijani, .turkish)
    default: break
    }
  }

  private mutating func addCyrillic(_ lower: UInt32, _ evidence: inout LanguageEvidence) {
    switch lower {
    case 0x456:  // і
      evidence.kazakhLetterCount += 1
      add(1.5, .ukrainian, .kazakh, .otherCyrillic)
      add(-2, .russian)
    case 0x457, 0x454, 0x491:  // ї є ґ
      add(2.5, .ukrainian)
      add(-2, .russian)
    case 0x44B, 0x44D:  // ы э
      add(0.6, .russian, .kazakh, .otherCyrillic)
      add(-2, .ukrainian)
    case 0x451, 0x44A:  // ё ъ
      add(0.6, .russian, .otherCyrillic)
      add(-2, .ukrainian)
    case 0x449: add(0.4, .russian, .ukrainian)  // щ
    case 0x49B, 0x4B1:  // қ ұ
      evidence.kazakhLetterCount += 1
      add(2.5, .kazakh)
      add(-2, .russian, .ukrainian, .azerbaijaniCyrillic)
    case 0x4A3:  // ң
      evidence.kazakhLetterCount += 1
      add(1.5, .kazakh, .otherCyrillic)
    case 0x4D9, 0x4E9, 0x4AF, 0x493, 0x4BB:  // ә ө ү ғ һ
      evidence.sharedTurkicLetterCount += 1
      add(1, .kazakh, .azerbaijaniCyrillic, .otherCyrillic)
      add(-2, .russian, .ukrainian)
    case 0x49D, 0x4B9:  // ҝ ҹ
      add(3, .azerbaijaniCyrillic)
      add(-2, .russian, .kazakh)
    case 0x458:  // ј
      add(2, .azerbaijaniCyrillic, .otherCyrillic)
      add(-2, .russian, .kazakh)
    case 0x430...0x44F: break
    default:
      add(2.5, .otherCyrillic)
      add(-2, .russian)
    }
  }

  private mutating func add(_ weight: Float, _ candidates: LanguageEvidence.Candidate...) {
    isTouched = true
    for candidate in candidates { scores[candidate.rawValue] += weight * unit }
  }
}
