import Onoma

/// A person whose surname or patronymic has the other sex's ending.
public enum SexAgainstName: RecordCheck {
  public static let name = "sex-against-name"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "a surname or patronymic with the ending of the other sex"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record -> [DictionaryFinding] in
      guard let sex = record.entity.sex else { return [] }
      return record.placedNames.compactMap { name, position in
        guard let parts = name.parts, let shown = otherSex(than: sex, in: parts, name.language)
        else { return nil }
        return finding(
          of: record, at: position,
          "'\(name.form)' has '\(shown)', but the sex is '\(sex.letter)'",
          help: "correct 'sex' or the name")
      }
    }
  }

  // The part that shows the other sex.
  private static func otherSex(
    than sex: Sex, in parts: NameParts, _ language: Language
  ) -> String? {
    let endings = [(parts.family, familyEndings), (parts.patronymic, patronymicEndings)]
    for (part, endings) in endings {
      guard let part else { continue }
      let lowered = CanonicalText.lowercased(part, in: language)
      let isOther = endings.contains { ending in
        ending.sex != sex && lowered.hasSuffix(ending.text)
          && lowered.unicodeScalars.count > ending.text.unicodeScalars.count + 2
      }
      if isOther { return part }
    }
    return nil
  }

  private typealias Ending = (text: String, sex: Sex)

  private static let familyEndings: [Ending] =
    ["ов", "ев", "ёв", "ский", "цкий", "ov", "yev", "skiy", "skiyi"].map { ($0, .masculine) }
    + ["ова", "ева", "ёва", "ская", "цкая", "ova", "yeva", "skaya"].map { ($0, .feminine) }

  private static let patronymicEndings: [Ending] =
    ["ович", "евич", "oviç", "eviç", "ovich", "evich", "oğlu", "оглы"].map { ($0, .masculine) }
    + ["овна", "евна", "ична", "ovna", "evna", "içna", "qızı", "кызы"].map { ($0, .feminine) }
}
