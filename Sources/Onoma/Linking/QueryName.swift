/// A name that is asked for, without what is not the name: titles before it, remarks in parentheses,
/// quotation marks.
struct QueryName {
  /// What is left, never empty where the name was not.
  let text: String
  /// The sex that a title tells (*г-жа*, *Mr*); `nil` where none does.
  let sex: Sex?

  private static let titleLimit = 3

  init(_ name: String, lexicon: Lexicon) throws(LexiconError) {
    var rest = QueryName.withoutRemarks(name)
    var sex: Sex?
    for _ in 0..<QueryName.titleLimit {
      guard let title = try QueryName.title(before: rest, lexicon) else { break }
      rest = title.rest
      sex = title.sex ?? sex
    }
    text = rest
    self.sex = sex
  }

  private static func withoutRemarks(_ name: String) -> String {
    var depth = 0
    var out = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case _ where depth > 0: break
      default: out.append(scalar)
      }
    }
    let text = String(out)
    return text.contains { $0.isLetter || $0.isNumber } ? text : name
  }

  // A title of one to three words, where a word is left behind it.
  private static func title(
    before text: String, _ lexicon: Lexicon
  ) throws(LexiconError) -> (rest: String, sex: Sex?)? {
    let words = text.split(separator: " ")
    for count in stride(from: min(3, words.count - 1), through: 1, by: -1) {
      let head = words[..<count].joined(separator: " ")
      let hashes = NameTokens.folded(head).map { KeyHash.token($0) }
      guard !hashes.isEmpty, let title = try lexicon.words.title(hashes) else { continue }
      return (words[count...].joined(separator: " "), title.sex)
    }
    return nil
  }
}
