import Onoma

/// Vocabularies in SKOS, as Turtle, N-Triples or RDF/XML.
///
/// `skos:prefLabel` is the preferred form, `skos:altLabel` an alias, `skos:hiddenLabel` a form that
/// is read and never written. The kind is that of `rdf:type`, or the user's `--kind`; what
/// `skos:exactMatch` or `owl:sameAs` finds in Wikidata has the QID as its id.
public struct SKOSImport: ImportFormat {
  public let source = ImportedSource(
    key: "skos", name: "A SKOS vocabulary", licence: ImportedSource.unknownLicence)

  public init() {}

  public mutating func read(_ input: inout ImportInput, into sink: inout ImportSink) throws {
    if try input.startsWithXML() {
      var reader = RDFXMLReader(input)
      while let triples = try reader.nextStatements() { try add(triples, to: &sink) }
      return
    }
    var reader = TurtleReader(input)
    while true {
      do {
        guard let triples = try reader.nextStatements() else { return }
        try add(triples, to: &sink)
      } catch let problem as ImportProblem {
        if case .unreadable = problem.fact { throw problem }
        sink.report(problem.fact, line: problem.position.line)
      }
    }
  }

  private func add(_ triples: [Triple], to sink: inout ImportSink) throws(RecordProblem) {
    var entities: [(entity: ImportedEntity, line: Int)] = []
    for triple in triples {
      let isSame = entities.last?.entity.originalID == triple.subject
      if !isSame { entities.append((ImportedEntity(originalID: triple.subject), triple.line)) }
      add(triple, to: &entities[entities.count - 1].entity, &sink)
    }
    for (entity, line) in entities where entity.kind != nil || !entity.names.isEmpty {
      if !entity.originalID.hasPrefix("_:") { try sink.add(entity, line: line) }
    }
  }

  private static let properties: [String: NameStatus] = [
    Triple.Namespace.skos + "prefLabel": .preferred, Triple.Namespace.skos + "altLabel": .alias,
    Triple.Namespace.skos + "hiddenLabel": .avoided, Triple.Namespace.rdfs + "label": .preferred,
  ]
  private static let matches: Set<String> = [
    Triple.Namespace.skos + "exactMatch", Triple.Namespace.owl + "sameAs",
  ]

  private func add(_ triple: Triple, to entity: inout ImportedEntity, _ sink: inout ImportSink) {
    switch triple.object {
    case .text(let text, let tag):
      guard let status = SKOSImport.properties[triple.predicate] else { return }
      if tag.isEmpty {
        sink.addGuessed(text, status, to: &entity, line: triple.line)
      } else {
        sink.add(text, tag, status, to: &entity, line: triple.line)
      }
    case .node(let node):
      if triple.predicate == Triple.Namespace.rdf + "type" {
        let name = node.split { "/#:".contains($0) }.last.map(String.init) ?? ""
        entity.kind = entity.kind ?? SKOSImport.kind(name)
      } else if SKOSImport.matches.contains(triple.predicate),
        EntityID(WikidataAddress.item(node)) != nil
      {
        sink.identify(entity.originalID, as: node)
      }
    }
  }

  // Classes of FOAF, schema.org, ORG, CIDOC CRM, DBpedia and Getty by the ends of their addresses.
  private static func kind(_ name: String) -> Kind? {
    switch name {
    case "PersonConcept", "E21_Person", "Agent": .person
    case "PlaceConcept", "E53_Place", "PhysPlaceConcept", "AdminPlaceConcept", "SpatialThing",
      "Country", "City":
      .place
    case "GroupConcept", "E74_Group", "Corporation", "OrganizationalUnit", "FormalOrganization",
      "GovernmentOrganization":
      .organization
    default: ImportedWords.kind(name)
    }
  }
}
