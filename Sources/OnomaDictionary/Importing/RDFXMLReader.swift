/// Reads RDF/XML node by node: https://www.w3.org/TR/rdf-syntax-grammar/
///
/// Collections, containers and reification say nothing on names and are read as plain nodes.
struct RDFXMLReader {
  private var reader: XMLReader
  // The elements that are open, the outermost (`rdf:RDF`) first.
  private var elements: [Element] = []
  private var triples: [Triple] = []
  private var blankCount = 0

  private struct Element {
    var name: String
    var prefixes: [String: String]
    var base: String
    var tag: String
    /// The node that the element is; `nil` where it is a property.
    var node: String?
    var text = ""
    var hasNode = false
  }

  init(_ input: ImportInput) {
    reader = XMLReader(input)
  }

  /// The statements of the next node under the root; `nil` at the end.
  mutating func nextStatements() throws(ImportProblem) -> [Triple]? {
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes): start(name, attributes)
      case .text(let text):
        if !elements.isEmpty { elements[elements.count - 1].text += text }
      case .end:
        end()
        if elements.count == 1, !triples.isEmpty {
          defer { triples = [] }
          return triples
        }
      }
    }
    return nil
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    var element = Element(
      name: "", prefixes: elements.last?.prefixes ?? [:], base: elements.last?.base ?? "",
      tag: attributes["xml:lang"] ?? elements.last?.tag ?? "")
    for (key, value) in attributes where key == "xmlns" || key.hasPrefix("xmlns:") {
      element.prefixes[String(key.dropFirst(6))] = value
    }
    element.base = attributes["xml:base"] ?? element.base
    element.name = expanded(name, element.prefixes, isElement: true)
    let isRoot = elements.isEmpty && element.name == Triple.Namespace.rdf + "RDF"
    let isNode = elements.last.map { $0.node == nil } ?? true
    if isNode && !isRoot {
      open(&element, attributes)
    } else if !isRoot {
      link(&element, attributes)
    }
    elements.append(element)
  }

  // A node: its address, its type, and its texts that stand in attributes.
  private mutating func open(_ element: inout Element, _ attributes: [String: String]) {
    var node = ""
    var texts: [(predicate: String, text: String)] = []
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) where !key.hasPrefix("xml") {
      switch expanded(key, element.prefixes, isElement: false) {
      case Triple.Namespace.rdf + "about": node = resolved(value, element.base)
      case Triple.Namespace.rdf + "ID": node = element.base + "#" + value
      case Triple.Namespace.rdf + "nodeID": node = "_:" + value
      case let predicate: texts.append((predicate, value))
      }
    }
    if node.isEmpty { node = blank() }
    element.node = node
    for (predicate, text) in texts { add(node, predicate, .text(text, tag: element.tag)) }
    if element.name != Triple.Namespace.rdf + "Description" {
      add(node, Triple.Namespace.rdf + "type", .node(element.name))
    }
    guard elements.count >= 2 else { return }
    let property = elements.count - 1
    elements[property].hasNode = true
    if let subject = elements[property - 1].node {
      add(subject, elements[property].name, .node(node))
    }
  }

  // A property that points to a node by an attribute.
  private mutating func link(_ element: inout Element, _ attributes: [String: String]) {
    guard let subject = elements.last?.node else { return }
    for (key, value) in attributes {
      let name = expanded(key, element.prefixes, isElement: false)
      if name == Triple.Namespace.rdf + "resource" {
        add(subject, element.name, .node(resolved(value, element.base)))
        element.hasNode = true
      } else if name == Triple.Namespace.rdf + "nodeID" {
        add(subject, element.name, .node("_:" + value))
        element.hasNode = true
      }
    }
  }

  private mutating func end() {
    guard let element = elements.popLast(), element.node == nil, !element.hasNode,
      let subject = elements.last?.node
    else { return }
    add(subject, element.name, .text(element.text, tag: element.tag))
  }

  private mutating func add(_ subject: String, _ predicate: String, _ object: Triple.Object) {
    triples.append(
      Triple(subject: subject, predicate: predicate, object: object, line: reader.line))
  }

  private mutating func blank() -> String {
    blankCount += 1
    return "_:[\(blankCount)"
  }

  // Attributes without a prefix have no namespace; `about` alone is of old files.
  private func expanded(
    _ name: String, _ prefixes: [String: String], isElement: Bool
  ) -> String {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2 { return (prefixes[parts[0]] ?? parts[0] + ":") + parts[1] }
    return (isElement ? prefixes[""] ?? "" : Triple.Namespace.rdf) + name
  }

  private func resolved(_ address: String, _ base: String) -> String {
    address.contains(":") ? address : base + address
  }
}
