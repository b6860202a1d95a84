/// The persons whom a document names in full, by which shorter forms are understood.
struct DocumentMemory {
  /// A person, and where the full name stands.
  struct Person {
    var entity: Entity
    /// The first word of the first mention.
    var word: Int
  }

  private(set) var persons: [Person] = []
  private var indices: [EntityID: Int] = [:]

  /// Remembers that the person is named in full at the word.
  mutating func add(_ entity: Entity, at word: Int) {
    guard entity.kind == .person else { return }
    if let index = indices[entity.id] {
      persons[index].word = min(persons[index].word, word)
    } else {
      indices[entity.id] = persons.count
      persons.append(Person(entity: entity, word: word))
    }
  }

  /// The persons named before the word, or anywhere where the word stands in a headline.
  func persons(before word: Int, inHeadline: Bool) -> [Entity] {
    persons.filter { inHeadline || $0.word < word }.map(\.entity)
  }
}

/// The lines of a text that are headlines: short, and not closed as a sentence is.
struct Headlines {
  private let ranges: [Range<Int>]

  /// Lines of more words than this are no headlines.
  static let wordLimit = 20

  init(_ text: DocumentText) {
    var ranges: [Range<Int>] = []
    var start = 0
    var words = 0
    var last: Token?
    func close(at end: Int) {
      if words > 0, words <= Headlines.wordLimit, let last, !Headlines.closesSentence(last, text) {
        ranges.append(start..<end)
      }
    }
    for token in text.tokens {
      switch token.kind {
      case .newline:
        close(at: token.start)
        (start, words, last) = (token.end, 0, nil)
      case .space: continue
      default:
        words += token.kind == .word ? 1 : 0
        last = token
      }
    }
    close(at: text.bytes.count)
    // A text of one line has no headline: nothing follows it that it could announce.
    self.ranges = ranges.count == 1 && ranges[0].count == text.bytes.count ? [] : ranges
  }

  /// Whether the offset, in UTF-8 bytes, stands in a headline.
  ///
  /// - Complexity: O(log lines).
  func contains(_ offset: Int) -> Bool {
    let index = ranges.partitioningIndex { $0.upperBound > offset }
    return index < ranges.count && ranges[index].contains(offset)
  }

  private static func closesSentence(_ token: Token, _ text: DocumentText) -> Bool {
    guard token.kind == .punctuation else { return false }
    return [".", "!", "…", ";", ","].contains(text.text(token.start..<token.end))
  }
}
