/// How far two written forms of one entity are from each other, for the package's other modules.
package struct FormComparison: Sendable {
  /// The strict cost of the whole name per phone of the longer one, without tokens that one of the
  /// names alone has.
  package let cost: Double
  /// Whether one name has words that the other lacks.
  package let numbersOfWordsDiffer: Bool
  /// Whether the names have patronymics of different fathers.
  package let fathersDiffer: Bool
  /// Whether the names have patronymics of a son and of a daughter.
  package let childrenDiffer: Bool

  /// Compares two forms, each spelled in its language.
  package init(_ left: EntityName, _ right: EntityName, kind: Kind) {
    let names = [left, right].map { SpelledName($0.form, language: $0.language, kind: kind) }
    let judgement = NameComparison.judgement(of: names[0], against: names[1], kind: kind)
    let total = judgement.links.map(\.cost).reduce(0, +)
    cost = judgement.links.isEmpty ? 1 : total / Double(judgement.links.count)
    numbersOfWordsDiffer = judgement.vetoes.contains(.numberOfTokens)
    fathersDiffer = judgement.vetoes.contains(.patronymicContradiction)
    childrenDiffer =
      names[0].patronymic.flatMap { one in
        names[1].patronymic.map { one.sexContradicts($0) }
      } ?? false
  }
}
