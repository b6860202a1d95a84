/// How much speaks for each language that the guesser tells apart.
struct LanguageEvidence: Equatable, Sendable {
  /// The places of the scores.
  enum Candidate: Int, CaseIterable {
    case azerbaijani, turkish, english, otherLatin
    case russian, ukrainian, kazakh, azerbaijaniCyrillic, otherCyrillic

    /// The language that a text of this candidate is reported in.
    var language: Language {
      switch self {
      case .azerbaijani: .azerbaijani
      case .turkish: .turkish
      case .english: .english
      case .russian: .russian
      case .ukrainian: .ukrainian
      case .kazakh: .kazakh
      case .azerbaijaniCyrillic: .azerbaijaniCyrillic
      case .otherLatin, .otherCyrillic: .undetermined
      }
    }

    /// The script it is written in.
    var script: CharacterProperties.Script { rawValue < 4 ? .latin : .cyrillic }
  }

  /// The sums of the weights, by candidate; the places from nine on are not used.
  var scores = SIMD16<Float>()
  var latinLetterCount = 0
  var cyrillicLetterCount = 0
  var otherLetterCount = 0
  /// Letters with the diacritics of Azerbaijani: ə ğ ı İ ö ş ü ç.
  var markedLetterCount = 0
  var schwaCount = 0
  /// Cyrillic letters that Kazakh shares with Azerbaijani: ә ө ү ғ һ.
  var sharedTurkicLetterCount = 0
  /// Cyrillic letters of Kazakh that Azerbaijani does not have: қ ұ ң і.
  var kazakhLetterCount = 0
  var wordCount = 0

  /// The sum for a candidate.
  subscript(candidate: Candidate) -> Float {
    get { scores[candidate.rawValue] }
    set { scores[candidate.rawValue] = newValue }
  }

  /// The script of most letters; ``CharacterProperties/Script/common`` where there are none.
  var script: CharacterProperties.Script {
    let most = max(latinLetterCount, cyrillicLetterCount, otherLetterCount)
    if most == 0 { return .common }
    return most == latinLetterCount ? .latin : most == cyrillicLetterCount ? .cyrillic : .other
  }

  /// The best candidate in the script of most letters, and what speaks for it; `nil` where nothing
  /// does.
  var best: (candidate: Candidate, score: Float)? {
    let script = script
    var best: (candidate: Candidate, score: Float)?
    for candidate in Candidate.allCases where candidate.script == script {
      let score = self[candidate]
      if score > max(best?.score ?? 0, 0) { best = (candidate, score) }
    }
    return best
  }

  /// The distance from the best candidate to the next in its script.
  var margin: Float {
    guard let best else { return 0 }
    var next: Float = 0
    for candidate in Candidate.allCases
    where candidate.script == best.candidate.script && candidate != best.candidate {
      next = max(next, self[candidate])
    }
    return best.score - next
  }
}
