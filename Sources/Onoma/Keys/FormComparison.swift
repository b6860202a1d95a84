/// How far two written forms of one entity are from each other, for the package's other modules.
package struct FormComparison: Sendable {
  /// The strict cost per phone of the words that are closest; 1 where no words met.
  package let cost: Double
  /// Whether one name has words that the other lacks.
  package let numbersOfWordsDiffer: Bool
  /// Whether the names have patronymics of fathers whose names have nothing in common.
  package let fathersDiffer: Bool
  /// Whether the names have patronymics of a son and of a daughter.
  package let childrenDiffer: Bool

  /// Compares two forms, each spelled in its language.
  package init(_ left: EntityName, _ right: EntityName, kind: Kind) {
    let names = [left, right].map { SpelledName($0.form, language: $0.language, kind: kind) }
    let judgement = NameComparison.judgement(of: names[0], against: names[1], kind: kind)
    cost = judgement.links.map(\.cost).min() ?? 1
    numbersOfWordsDiffer = judgement.vetoes.contains(.numberOfTokens)
    let patronymics = names.compactMap(\.patronymic)
    guard let one = patronymics.first, let other = patronymics.last, patronymics.count == 2 else {
      (fathersDiffer, childrenDiffer) = (false, false)
      return
    }
    fathersDiffer = !one.agrees(with: other) && !Self.isPart(one.father, other.father)
    childrenDiffer = one.sexContradicts(other)
  }

  // Whether the names begin or end alike: Əlirza is called Əli and Rza, too.
  private static func isPart(_ left: SpelledToken, _ right: SpelledToken) -> Bool {
    InitialLetters.agree(left, right)
      || left.readings.contains { one in
        right.readings.contains { one.suffix(2) == $0.suffix(2) }
      }
  }
}
