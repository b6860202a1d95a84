/// The skeletons under which a name is looked up when its spelling is in no dictionary.
enum SkeletonKeys {
  /// Skeletons of fewer sounds tell too little.
  static let lengthMinimum = 2
  /// Longer names are translated from language to language, not respelt.
  private static let tokenLimit = 4

  /// The hashes of the skeletons of the name; none for acronyms and long names.
  static func keys(of name: EntityName, kind: Kind) -> [UInt64] {
    guard !Acronym.isAcronym(name.form) else { return [] }
    var forms = [name.form]
    if kind == .person, let given = name.parts?.given, let family = name.parts?.family {
      forms += ["\(given) \(family)", "\(family) \(given)"]
    }
    var found: Set<UInt64> = []
    for form in forms {
      let spelled = SpelledName(form, language: name.language, kind: kind)
      guard spelled.tokens.count <= tokenLimit else { continue }
      found.formUnion(keys(of: spelled))
    }
    return found.sorted()
  }

  /// The hashes of the skeletons of a name that is looked up.
  static func keys(of name: SpelledName) -> [UInt64] {
    name.nameKeys.filter { $0.count >= lengthMinimum }.map { KeyHash.token($0) }
  }
}
