import Onoma

/// Divides persons' names into given name, patronymic and family name.
enum PersonParts {
  /// Gives every name its parts: as written in the record, else by the language's usual order.
  static func apply(_ written: [Language: NameParts], to names: inout [EntityName]) {
    let preferred = names.filter { $0.status == .preferred }
    for index in names.indices {
      let name = names[index]
      let model = preferred.first { $0.language == name.language }
      let modelParts = written[name.language] ?? model.flatMap { usual($0.form) }
      guard let model, let modelParts else {
        names[index].parts = usual(name.form)
        continue
      }
      let isModel = name.status == .preferred && name.form == model.form
      names[index].parts =
        isModel ? modelParts : parts(of: name.form, like: model.form, parts: modelParts)
    }
  }

  /// The parts of a name of at least two words; `nil` for one word.
  ///
  /// The family name is the last word; it is the first where a patronymic comes last
  /// (*Путин Владимир Владимирович*). What tells generations apart is no part: *Trump Jr.* has the
  /// family name *Trump*, and *Charles III* and az *III Çarlz* have a given name alone.
  static func usual(_ form: String) -> NameParts? {
    let allWords = form.split(separator: " ")
    let words = Generation.removed(from: allWords)
    guard words.count > 1 else {
      return words.count == allWords.count ? nil : NameParts(given: text(words[...]))
    }
    guard let patronymic = Patronymic.range(in: words) else {
      return NameParts(given: text(words.dropLast()), family: text(words.suffix(1)))
    }
    let middle = text(words[patronymic])
    let before = words[..<patronymic.lowerBound]
    let after = words[patronymic.upperBound...]
    if !after.isEmpty {
      return NameParts(given: text(before), patronymic: middle, family: text(after))
    }
    if before.count == 1 { return NameParts(given: text(before), patronymic: middle) }
    return NameParts(
      given: text(before.dropFirst()), patronymic: middle, family: text(before.prefix(1)))
  }

  // The parts of another form of a name, whose preferred form is divided as given.
  private static func parts(
    of form: String, like model: String, parts modelParts: NameParts
  ) -> NameParts? {
    let words = form.split(separator: " ")
    let family = modelParts.family?.split(separator: " ") ?? []
    guard words.count > 1 else {
      if modelParts.family == form { return NameParts(family: form) }
      return modelParts.given == form ? NameParts(given: form) : nil
    }
    guard !family.isEmpty else { return usual(form) }
    if let range = words.firstRange(of: family) { return divided(words, family: range) }
    let modelWords = model.split(separator: " ")
    let isFamilyFirst = modelWords.starts(with: family) && modelWords.count > family.count
    let isAlike = words.count == modelWords.count
    if isFamilyFirst && isAlike { return divided(words, family: 0..<family.count) }
    if isAlike && family.count > 1 && modelWords.suffix(family.count) == family[...] {
      return divided(words, family: (words.count - family.count)..<words.count)
    }
    return usual(form)
  }

  private static func divided(_ words: [Substring], family: Range<Int>) -> NameParts {
    var rest = words
    rest.removeSubrange(family)
    let patronymic = Patronymic.range(in: rest + words[family])
    var parts = NameParts(family: text(words[family]))
    if let patronymic, patronymic.upperBound <= rest.count {
      parts.patronymic = text(rest[patronymic])
      rest.removeSubrange(patronymic)
    }
    parts.given = text(rest[...])
    return parts
  }

  private static func text(_ words: ArraySlice<Substring>) -> String? {
    words.isEmpty ? nil : words.joined(separator: " ")
  }
}
