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

  /// How close the spellings are: 1 for spellings that read alike, falling with the cost of what
  /// differs. At least 2/3 where the verdict is the same, less than 1/2 where it is different.
  public let score: Double
  /// Whether the spellings are of one name.
  public let verdict: Verdict
  /// What speaks for and against, one sentence a line, for people to read.
  public let evidence: [String]

  /// Compares two names, each spelled in its language; `nil` guesses that by the letters.
  ///
  /// Where `kind` says that they are persons', or is not known, tokens may stand in any order,
  /// patronymics may be missing, and initials may stand for names.
  public static func comparing(
    _ name: String, in language: Language? = nil, with other: String,
    in otherLanguage: Language? = nil, kind: Kind? = nil
  ) -> SpellingComparison {
    if name == other && !name.isEmpty {
      return SpellingComparison(
        score: 1, verdict: .same, evidence: ["The names are written alike."])
    }
    return SpellingComparison(
      NameComparison(
        SpelledName(name, language: language, kind: kind),
        SpelledName(other, language: otherLanguage, kind: kind), kind: kind))
  }

  private init(score: Double, verdict: Verdict, evidence: [String]) {
    self.score = score
    self.verdict = verdict
    self.evidence = evidence
  }

  /// The public face of a comparison.
  init(_ comparison: NameComparison) {
    let judgement = comparison.judgement
    let closeness = 1 / (1 + judgement.cost / 0.3)
    switch judgement.outcome {
    case .auto: (verdict, score) = (.same, max(closeness, 2.0 / 3))
    case .suggest: (verdict, score) = (.unsure, min(max(closeness, 0.5), 0.666))
    case .none: (verdict, score) = (.different, min(closeness, 0.499))
    }
    evidence = SpellingEvidence(comparison).lines
  }
}
