/// Makes the node tree of one part of a file from its events.
struct YAMLTreeBuilder {
  private(set) var problems: [RecordProblem] = []
  private let events: [YAMLEvent]
  private let file: String
  private let lineOffset: Int
  private var next = 0

  init(part: YAMLDocument.Part, file: String) {
    self.events = YAMLEvent.events(of: part.bytes, depthLimit: YAMLDocument.depthLimit)
    self.file = file
    self.lineOffset = part.line - 1
  }

  /// The root nodes; none where the part is malformed or empty.
  mutating func roots() -> [YAMLNode] {
    var roots: [YAMLNode] = []
    while let event = take() {
      switch event.kind {
      case .documentStart, .documentEnd: continue
      case .failure(let text): report(.malformedYAML(text), at: event)
      default:
        guard let root = node(from: event, depth: 1) else { continue }
        if !root.isEmptyScalar { roots.append(root) }
      }
    }
    return roots
  }

  private mutating func take() -> YAMLEvent? {
    guard next < events.count else { return nil }
    defer { next += 1 }
    return events[next]
  }

  private mutating func report(_ fact: RecordProblem.Fact, at event: YAMLEvent) {
    problems.append(RecordProblem(fact, at: position(of: event)))
  }

  private func position(of event: YAMLEvent) -> FilePosition {
    FilePosition(file: file, line: event.line + lineOffset, column: event.column)
  }

  // The node that the event opens; `nil` after a failure.
  private mutating func node(from event: YAMLEvent, depth: Int) -> YAMLNode? {
    if event.hasAnchor { report(.refusedYAML(.anchor), at: event) }
    if event.hasTag { report(.refusedYAML(.tag), at: event) }
    let position = position(of: event)
    if depth > YAMLDocument.depthLimit {
      report(.nestedTooDeeply(limit: YAMLDocument.depthLimit), at: event)
      next = events.count
      return nil
    }
    switch event.kind {
    case .scalar(let text): return YAMLNode(content: .scalar(text), position: position)
    case .alias:
      report(.refusedYAML(.alias), at: event)
      return YAMLNode(content: .scalar(""), position: position)
    case .sequenceStart:
      return items(depth: depth).map { YAMLNode(content: .sequence($0), position: position) }
    case .mappingStart:
      return fields(depth: depth).map { YAMLNode(content: .mapping($0), position: position) }
    case .failure(let text):
      report(.malformedYAML(text), at: event)
      return nil
    case .documentStart, .documentEnd, .sequenceEnd, .mappingEnd: return nil
    }
  }

  private mutating func items(depth: Int) -> [YAMLNode]? {
    var items: [YAMLNode] = []
    while let event = take() {
      if case .sequenceEnd = event.kind { return items }
      guard let item = node(from: event, depth: depth + 1) else { return nil }
      items.append(item)
    }
    return nil
  }

  private mutating func fields(depth: Int) -> [YAMLField]? {
    var fields: [YAMLField] = []
    var firstPositions: [String: FilePosition] = [:]
    while let event = take() {
      if case .mappingEnd = event.kind { return fields }
      guard let keyNode = node(from: event, depth: depth + 1) else { return nil }
      guard let valueEvent = take(), let value = node(from: valueEvent, depth: depth + 1) else {
        return nil
      }
      guard case .scalar(let key) = keyNode.content else {
        report(.keyNotText, at: event)
        continue
      }
      if let first = firstPositions[key] {
        report(.duplicateKey(key, firstLine: first.line), at: event)
        continue
      }
      firstPositions[key] = keyNode.position
      fields.append(YAMLField(key: key, keyPosition: keyNode.position, value: value))
    }
    return nil
  }
}

extension YAMLNode {
  fileprivate var isEmptyScalar: Bool {
    if case .scalar("") = content { return true }
    return false
  }
}
