/// Reads Turtle 1.1, and N-Triples as a part of it, statement by statement:
/// https://www.w3.org/TR/turtle/
///
/// Lists are read over: vocabularies of names say nothing in them that is asked for here.
struct TurtleReader {
  private var lexer: TurtleLexer
  private var prefixes: [String: String] = [:]
  private var base = ""
  private var blankCount = 0

  init(_ input: ImportInput) {
    lexer = TurtleLexer(input)
  }

  /// The statements up to the next full stop; `nil` at the end.
  ///
  /// - Throws: ``ImportProblem`` at what is no Turtle; the reader then stands behind the next full
  ///   stop at a line's end, and may be asked again.
  mutating func nextStatements() throws(ImportProblem) -> [Triple]? {
    do throws(ImportProblem) {
      while let token = try lexer.next() {
        switch token {
        case .word("@prefix"), .word("PREFIX"), .word("prefix"): try readPrefix(token)
        case .word("@base"), .word("BASE"), .word("base"): try readBase(token)
        default:
          var triples: [Triple] = []
          let isBlank = token == .mark("[")
          let subject = try node(token, &triples)
          try readPredicates(of: subject, until: ".", mayBeEmpty: isBlank, &triples)
          return triples
        }
      }
      return nil
    } catch {
      if case .unreadable = error.fact { throw error }
      try lexer.skipStatement()
      throw error
    }
  }

  private mutating func readPrefix(_ opening: TurtleLexer.Token) throws(ImportProblem) {
    guard case .name(let name)? = try lexer.next(), name.hasSuffix(":"),
      case .address(let address)? = try lexer.next()
    else { throw lexer.problem("a prefix and an address are expected") }
    prefixes[String(name.dropLast())] = resolved(address)
    if opening == .word("@prefix") { try readStop() }
  }

  private mutating func readBase(_ opening: TurtleLexer.Token) throws(ImportProblem) {
    guard case .address(let address)? = try lexer.next() else {
      throw lexer.problem("an address is expected")
    }
    base = resolved(address)
    if opening == .word("@base") { try readStop() }
  }

  private mutating func readStop() throws(ImportProblem) {
    guard try lexer.next() == .mark(".") else { throw lexer.problem("'.' is expected") }
  }

  // `predicate object, object; predicate object` up to the mark.
  private mutating func readPredicates(
    of subject: String, until end: String, mayBeEmpty: Bool, _ triples: inout [Triple]
  ) throws(ImportProblem) {
    var isFirst = true
    while true {
      guard let token = try lexer.next() else { throw lexer.problem("the text ends too early") }
      if token == .mark(end), !isFirst || mayBeEmpty { return }
      isFirst = false
      if token == .mark(";") { continue }
      let predicate =
        token == .word("a") ? Triple.Namespace.rdf + "type" : try node(token, &triples)
      if try readObjects(of: subject, predicate, until: end, &triples) { return }
    }
  }

  // Whether the mark has ended the statement.
  private mutating func readObjects(
    of subject: String, _ predicate: String, until end: String, _ triples: inout [Triple]
  ) throws(ImportProblem) -> Bool {
    while true {
      guard let token = try lexer.next() else { throw lexer.problem("the text ends too early") }
      let line = lexer.line
      let object = try object(token, &triples)
      triples.append(Triple(subject: subject, predicate: predicate, object: object, line: line))
      switch try lexer.next() {
      case .mark(","): continue
      case .mark(";"): return false
      case .mark(end): return true
      default: throw lexer.problem("',', ';' or '\(end)' is expected")
      }
    }
  }

  private mutating func object(
    _ token: TurtleLexer.Token, _ triples: inout [Triple]
  ) throws(ImportProblem) -> Triple.Object {
    switch token {
    case .text(let text):
      switch try lexer.suffix() {
      case .language(let tag): return .text(text, tag: tag)
      case .type:
        guard let type = try lexer.next() else { throw lexer.problem("a type is expected") }
        _ = try node(type, &triples)
        return .text(text, tag: "")
      case nil: return .text(text, tag: "")
      }
    case .word(let word) where TurtleReader.isValue(word): return .text(word, tag: "")
    default: return .node(try node(token, &triples))
    }
  }

  private mutating func node(
    _ token: TurtleLexer.Token, _ triples: inout [Triple]
  ) throws(ImportProblem) -> String {
    switch token {
    case .address(let address): return resolved(address)
    case .name(let name): return try expanded(name)
    case .mark("["):
      blankCount += 1
      let name = "_:[\(blankCount)"
      try readPredicates(of: name, until: "]", mayBeEmpty: true, &triples)
      return name
    case .mark("("):
      while true {
        guard let item = try lexer.next() else { throw lexer.problem("')' is expected") }
        if item == .mark(")") { return Triple.Namespace.rdf + "nil" }
        _ = try object(item, &triples)
      }
    default: throw lexer.problem("an address or a name is expected")
    }
  }

  // A number or a truth value.
  private static func isValue(_ word: String) -> Bool {
    ["true", "false"].contains(word)
      || word.utf8.first.map { (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0) }
        == true
  }

  private func expanded(_ name: String) throws(ImportProblem) -> String {
    if name.hasPrefix("_:") { return name }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let namespace = prefixes[String(parts[0])] else {
      throw lexer.problem("the prefix of '\(name)' is not declared")
    }
    return namespace + parts[1].replacing("\\", with: "")
  }

  private func resolved(_ address: String) -> String {
    address.contains(":") ? address : base + address
  }
}
