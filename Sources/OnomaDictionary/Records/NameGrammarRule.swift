import Onoma

/// Which of an entity's names the grammar of a language holds for.
enum NameGrammarRule {
  /// Gives each name the grammar of its language where it inflects as the preferred name does.
  ///
  /// That is so where both end in the same word, and for avoided spellings of as many words: *МИД*
  /// is not plural because *Министерство иностранных дел* is.
  static func apply(_ grammar: [Language: NameGrammar], to names: inout [EntityName]) {
    for (language, word) in grammar {
      let preferred = names.first { $0.language == language && $0.status == .preferred }
      let model = preferred?.form.split(separator: " ") ?? []
      for index in names.indices where names[index].language == language {
        let words = names[index].form.split(separator: " ")
        let isSpelling = names[index].status >= .avoided && words.count == model.count
        if model.isEmpty || words.last == model.last || isSpelling {
          names[index].grammar = word
        }
      }
    }
  }
}

extension NameStatus {
  fileprivate static func >= (left: NameStatus, right: NameStatus) -> Bool {
    left.rawValue >= right.rawValue
  }
}
