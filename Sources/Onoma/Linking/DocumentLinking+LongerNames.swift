extension DocumentLinking {
  /// Makes one unknown name of a linked name and the words that make a longer name of it.
  mutating func keepLongerNamesWhole() throws(LexiconError) {
    var starts: Set<Int> = []
    var isKnown = [Bool](repeating: false, count: text.words.count)
    var lone: Set<Int> = []
    for mention in mentions where mention.candidates.isEmpty {
      let word = text.firstWord(from: mention.range.lowerBound)
      if word < text.words.count, text.token(word).end >= mention.range.upperBound {
        lone.insert(word)
      }
    }
    for mention in mentions where !mention.candidates.isEmpty {
      var word = text.firstWord(from: mention.range.lowerBound)
      while word < text.words.count, text.token(word).start < mention.range.upperBound {
        isKnown[word] = true
        word += 1
      }
    }
    var joined: [EntityID: [Joined]] = [:]
    // From right to left, so that a name before a longer name is a part of it too.
    let order = mentions.indices.sorted {
      mentions[$0].range.lowerBound > mentions[$1].range.lowerBound
    }
    for index in order where mentions[index].verdict == .linked {
      guard let name = neighboured(mentions[index]) else { continue }
      let following = next(after: name)
      let reader = LongerName(
        text: text, surroundings: surroundings, isTaken: isTaken, isKnown: isKnown,
        loneNames: lone, longerStarts: starts)
      guard let words = try reader.words(around: name) else { continue }
      if let found = Joined(mentions[index], next: following) {
        joined[found.entity, default: []].append(found)
      }
      starts.insert(words.lowerBound)
      for word in name.words { isKnown[word] = false }
      keep(words)
      replace(index, with: longer(words, of: mentions[index]))
    }
    joinInOtherCases(joined, isKnown)
  }

  // Where *Азия Биби* is a longer name, *Азии Биби* is too.
  private mutating func joinInOtherCases(_ joined: [EntityID: [Joined]], _ isKnown: [Bool]) {
    for (index, mention) in mentions.enumerated() where mention.verdict == .linked {
      guard let name = neighboured(mention), let next = next(after: name),
        !isKnown[name.words.upperBound + 1],
        let found = Joined(mention, next: next),
        joined[found.entity]?.contains(where: { $0.isAlike(found) }) ?? false
      else { continue }
      // Another mention may have the rest of the name.
      let last = name.words.upperBound
      let words = isTaken[last + 1] ? name.words : name.words.lowerBound...(last + 1)
      keep(words)
      replace(index, with: longer(words, of: mention))
    }
  }

  // The word that follows with a capital and is in no mention, folded.
  private func next(after name: NeighbouredName) -> [UInt8]? {
    let next = name.words.upperBound + 1
    guard next < text.words.count, text.isSpaced(next) || text.isHyphenated(next),
      text.token(next).shape == .capitalized
    else { return nil }
    return Array(text.foldedWord(next))
  }

  // A name that was found to be a part, and the word that follows it.
  private struct Joined: Hashable {
    var entity: EntityID
    var next: [UInt8]

    init?(_ mention: Mention, next: [UInt8]?) {
      guard let entity = mention.entity, let next else { return nil }
      self.entity = entity
      self.next = next
    }

    // Cases change the last letters.
    func isAlike(_ other: Joined) -> Bool {
      let length = min(next.count, other.next.count)
      let common = zip(next, other.next).prefix { $0 == $1 }.count
      return entity == other.entity && common >= 4 && length - common <= 2
        && abs(next.count - other.next.count) <= 4
    }
  }

  /// The words of a mention and what its neighbours ask about.
  func neighboured(_ mention: Mention) -> NeighbouredName? {
    guard let kind = mention.kind, let id = mention.entity else { return nil }
    let first = text.firstWord(from: mention.range.lowerBound + mention.initialsByteCount)
    let end = max(mention.range.upperBound, mention.endingRange.upperBound)
    let last = text.firstWord(from: end) - 1
    guard first <= last else { return nil }
    let subtype = cache.entity(id)?.subtype ?? ""
    return NeighbouredName(
      words: first...last, kind: kind, endings: mention.endings, language: mention.language,
      isCountry: subtype == "country", isCompany: subtype == "company",
      isNamedAfterHead: DocumentLinking.headSubtypes.contains(subtype))
  }

  // Subtypes of organizations whose names end with the noun that tells what they are.
  private static let headSubtypes: Set<String> = [
    "university", "museum", "theatre", "academy", "bank", "fund", "media", "club",
  ]

  private func longer(_ words: ClosedRange<Int>, of mention: Mention) -> Mention {
    let start = text.token(words.lowerBound).start
    let range = start..<max(text.token(words.upperBound).end, mention.range.upperBound)
    let written = text.text(range)
    return Mention(
      range: range, nameRange: range, endingRange: range.upperBound..<range.upperBound,
      text: written, language: mention.language, kind: nil, verdict: .unknown, entity: nil,
      name: written, stem: written, endings: [], score: 0, candidates: [],
      evidence: Evidence(
        step: .pattern, notes: ["'\(mention.text)' is a part of a longer name here"]),
      sex: nil, isRewritable: false, shape: .full)
  }
}
