@testable import Onoma

/// How the linked mentions of an article compare with its gold annotation.
struct LinkingScore {
  private(set) var right = 0
  /// Mentions that gold does not have so, one line each.
  private(set) var wrong: [String] = []
  /// Names of gold that are not linked so, one line each.
  private(set) var missed: [String] = []

  init() {}

  init(_ annotation: Annotation, of article: GoldArticle, by lexicon: ShippedLexicon) {
    let unlisted = article.names.filter { $0.meaning == .unlisted }.map(\.range)
    var linked: [Range<Int>: EntityID] = [:]
    for mention in annotation.mentions {
      guard let entity = mention.entity, !unlisted.contains(where: mention.range.overlaps) else {
        continue
      }
      linked[mention.range] = entity
    }
    for name in article.names {
      guard case .entity(let text) = name.meaning else { continue }
      if let entity = lexicon.entity(text), linked[name.range] == entity {
        right += 1
        linked[name.range] = nil
      } else {
        missed.append("missed \(article.excerpt(name.range)): \(text)")
      }
    }
    for (range, entity) in linked.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
      wrong.append("wrong  \(article.excerpt(range)): \(lexicon.name(entity))")
    }
  }

  var precision: Double { ratio(wrong.count) }
  var recall: Double { ratio(missed.count) }

  /// The counts as a line of a table.
  var line: String {
    let fields = ["\(right)", "\(wrong.count)", "\(missed.count)"].map { $0.padded(to: 7) }
    let ratios = [precision, recall].map { "\(($0 * 1000).rounded() / 1000)".padded(to: 7) }
    return (fields + ratios).joined()
  }

  mutating func add(_ other: LinkingScore) {
    right += other.right
    wrong += other.wrong
    missed += other.missed
  }

  private func ratio(_ errors: Int) -> Double {
    right + errors == 0 ? 1 : Double(right) / Double(right + errors)
  }
}

extension GoldArticle {
  /// The characters there, in brackets between a few characters of what stands beside them.
  fileprivate func excerpt(_ range: Range<Int>) -> String {
    let before = String(decoding: text[..<range.lowerBound].suffix(60), as: UTF8.self).suffix(25)
    let after = String(decoding: text[range.upperBound...].prefix(60), as: UTF8.self).prefix(25)
    let name = String(decoding: text[range], as: UTF8.self)
    return "\(before)[\(name)]\(after)".split(separator: "\n").joined(separator: "/")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    String(repeating: " ", count: max(1, width - count)) + self
  }
}
