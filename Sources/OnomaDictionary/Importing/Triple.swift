/// A statement of RDF, as far as vocabularies of names need it.
struct Triple: Hashable {
  /// What a statement ends in.
  enum Object: Hashable {
    /// An address, or a blank node's name with `_:` before it.
    case node(String)
    /// A text and its language; empty where it has none.
    case text(String, tag: String)
  }

  var subject: String
  var predicate: String
  var object: Object
  /// The line in which the object stands.
  var line: Int
}

extension Triple {
  /// The namespaces that are asked for here.
  enum Namespace {
    static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    static let skos = "http://www.w3.org/2004/02/skos/core#"
    static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
    static let owl = "http://www.w3.org/2002/07/owl#"
  }
}
