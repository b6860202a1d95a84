import Onoma

/// A word of context that no text can bring, or that the name itself brings.
public enum DeadContext: RecordCheck {
  public static let name = "dead-context"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "a word of 'context' that tells the entity from nothing"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record -> [DictionaryFinding] in
      guard !record.entity.context.isEmpty else { return [] }
      var seen: Set<String> = []
      return record.entity.context.compactMap { word in
        let words = NameKeys.words(of: word)
        guard let fault = fault(of: word, words, record.entity, isNew: seen.insert(word).inserted)
        else { return nil }
        return finding(
          of: record, at: record.position(of: "context"), fault.message, help: fault.help)
      }
    }
  }

  private static func fault(
    of word: String, _ words: [String], _ entity: Entity, isNew: Bool
  ) -> (message: String, help: String)? {
    // Words of one letter are not looked for.
    guard let first = words.first, first.unicodeScalars.count > 1 else {
      return ("the context '\(word)' is no word", "write a whole word that stands beside mentions")
    }
    guard isNew else {
      return ("the context '\(word)' stands twice", "remove one of them")
    }
    // The words of a mention are no context of it.
    let isOwn = entity.names.allSatisfy { name in
      let own = NameKeys.words(of: name.form)
      return own.firstRange(of: words) != nil
    }
    guard isOwn else { return nil }
    return (
      "the context '\(word)' is part of every name of the entity",
      "write words that stand beside the name, or remove it"
    )
  }
}
