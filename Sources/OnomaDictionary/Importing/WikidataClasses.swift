import Onoma

/// What items of Wikidata are, by their statements.
enum WikidataClasses {
  /// What a class makes of its members.
  struct Class: Hashable {
    var kind: Kind
    var subtype: String
  }

  /// What an item is: by the classes of which it is an instance, or else by the properties that only
  /// places or organisations have. `nil` for what is neither, nor a person.
  static func classified(instanceOf classes: [String], properties: Set<String>) -> Class? {
    if let known = classes.lazy.compactMap({ table[$0] }).first { return known }
    if !properties.isDisjoint(with: neither) { return nil }
    if !properties.isDisjoint(with: ofOrganizations) {
      return Class(kind: .organization, subtype: "")
    }
    return properties.isDisjoint(with: ofPlaces) ? nil : Class(kind: .place, subtype: "")
  }

  // Point in time, author, director, performer, taxon rank: events and works.
  private static let neither: Set<String> = ["P585", "P50", "P57", "P175", "P105", "P569"]
  // Legal form, headquarters, industry, employees, chief executive, chairperson, ideology, league.
  private static let ofOrganizations: Set<String> = [
    "P1454", "P159", "P452", "P1128", "P169", "P488", "P1142", "P118",
  ]
  // Coordinates, territorial entity, population, area, GeoNames, OpenStreetMap relation.
  private static let ofPlaces: Set<String> = ["P625", "P131", "P1082", "P2046", "P1566", "P402"]

  // https://www.wikidata.org, labels of the classes as of 2024.
  private static let table: [String: Class] = {
    var table: [String: Class] = [:]
    for (kind, classes) in [(Kind.person, persons), (.place, places), (.organization, bodies)] {
      for pair in classes.split(separator: " ") {
        let parts = pair.split(separator: ":")
        let subtype = parts.count > 1 ? String(parts[1]) : ""
        table[String(parts[0])] = Class(kind: kind, subtype: subtype)
      }
    }
    return table
  }()

  private static let persons = "Q5"
  private static let places = """
    Q6256:country Q3624078:country Q3024240:historical-country Q515:city Q1549591:city \
    Q1637706:city Q5119:city Q3957:town Q532:village Q486972:settlement Q123705:neighbourhood \
    Q10864048:region Q56061:region Q82794:region Q35657:state Q5107:continent Q9430:ocean \
    Q165:sea Q4022:river Q23397:lake Q23442:island Q8502:mountain Q46831:mountains Q8514:desert \
    Q12280:bridge Q79007:street Q174782:square Q1248784:airport Q55488:station Q928830:station \
    Q12518:tower Q23413:castle Q16560:palace
    """
  private static let bodies = """
    Q43229 Q4830453:company Q783794:company Q891723:company Q6881511:company Q22687:bank \
    Q7278:party Q3918:university Q875538:university Q476028:club Q847017:club Q192350:ministry \
    Q327333:agency Q11032:newspaper Q1110794:newspaper Q41298:magazine Q1616075:broadcaster \
    Q192283:news-agency Q484652:international Q245065:international Q163740:non-profit \
    Q215380:band Q33506:museum Q16917:hospital Q3914:school Q11204:assembly Q35749:parliament \
    Q41487:court Q46970:airline
    """
}
