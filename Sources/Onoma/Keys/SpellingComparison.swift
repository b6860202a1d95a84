/// The answer to the question whether two written names are spellings of one name.
///
/// It looks at the spellings alone: two persons may have one name.
///
/// ```swift
/// SpellingComparison.comparing("Rauf Ağamirzəyev", with: "Рауф Агамирзаев").verdict  // .same
/// SpellingComparison.comparing("Əliyev", with: "Алиева").verdict  // .different
/// ```
public struct SpellingComparison: Hashable, Sendable {
  /// What the comparison comes to.
  public enum Verdict: String, Sendable, CaseIterable {
    case same, different, unsure
  }

  /// How probable it is that the two are one name.
  public let score: Double
  /// Whether the spellings are of one name.
  public let verdict: Verdict
  /// What speaks for and against, one sentence a line, for people to read.
  public let evidence: [String]
  /// What the probability is made of.
  public let features: [FeatureValue]

  /// From this probability on names are the same, and below the other they are different.
  static let sameProbability = 0.6
  static let differentProbability = 0.4
  /// Doubtful spellings are no more probable than this.
  private static let doubtfulProbability = 0.59
  // Spellings that sound alike by the strict costs are at least so probable.
  private static let soundProbability = 0.7
  // ... but for names of few sounds, which must cost less a phone: Oman and Amman.
  private static let shortPlace = 3
  private static let shortCost = 0.06
  private static let nameByteLimit = 4096

  /// Compares two names, each spelled in its language; `nil` guesses that by the letters.
  ///
  /// Where `kind` says that they are persons', or is not known, tokens may stand in any order,
  /// patronymics may be missing, and initials may stand for names. Names of more than 4,096 bytes
  /// are the same only where they are written alike.
  ///
  /// - Complexity: bounded, whatever the names.
  public static func comparing(
    _ name: String, in language: Language? = nil, with other: String,
    in otherLanguage: Language? = nil, kind: Kind? = nil
  ) -> SpellingComparison {
    if name == other && !name.isEmpty {
      return SpellingComparison(
        score: 1, verdict: .same, evidence: ["The names are written alike."], features: [])
    }
    guard max(name.utf8.count, other.utf8.count) <= nameByteLimit else {
      return SpellingComparison(
        score: 0, verdict: .different, evidence: ["A name is longer than 4,096 bytes."],
        features: [])
    }
    return SpellingComparison(
      NameMatch(
        SpelledName(name, language: language, kind: kind),
        SpelledName(other, language: otherLanguage, kind: kind)), kind: kind)
  }

  private init(
    score: Double, verdict: Verdict, evidence: [String], features: [FeatureValue]
  ) {
    self.score = score
    self.verdict = verdict
    self.evidence = evidence
    self.features = features
  }

  private init(_ match: NameMatch, kind: Kind?) {
    let found = MatchFeatures(match, kind: kind)
    let isComparable = !match.pairs.isEmpty
    // What is only short for a name, or sounds otherwise, is not surely the same.
    let isDoubtful = found.isDoubtful || !match.leftOver.isEmpty || !match.rightOver.isEmpty
    let probability = isComparable ? MatchModel.probabilityOfSameName(found) : 0
    let sounds = NameComparison.judgement(of: match.query, against: match.candidate, kind: kind)
    let isLong = kind == .person || kind == nil || sounds.phoneCount > Self.shortPlace
    let isSound = sounds.outcome == .auto && (isLong || sounds.cost <= Self.shortCost)
    let least = isSound && found.vetoes.isEmpty ? Self.soundProbability : 0
    score =
      isDoubtful ? min(probability, Self.doubtfulProbability) : max(probability, least)
    verdict =
      score >= Self.sameProbability
      ? .same : score < Self.differentProbability ? .different : .unsure
    evidence = MatchEvidence(match, vetoes: found.vetoes).lines.map {
      $0.hasSuffix(".") ? $0 : $0 + "."
    }
    features = found.named
  }
}
