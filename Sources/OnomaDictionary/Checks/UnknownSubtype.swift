import Onoma

/// A subtype that is none of its kind's.
public enum UnknownSubtype: RecordCheck {
  public static let name = "unknown-subtype"
  public static let severity = DictionaryFinding.Severity.warning
  public static let summary = "a subtype that the kind does not have"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    // Imported records keep the types of their source.
    checked.records.compactMap { record in
      let (kind, subtype) = (record.entity.kind, record.entity.subtype)
      guard !subtype.isEmpty, record.entity.sources.contains("hand") else { return nil }
      let known = subtypes[kind] ?? []
      guard !known.contains(subtype) else { return nil }
      return finding(
        of: record, at: record.position(of: "subtype"),
        "'\(subtype)' is no subtype of a \(kind.name)",
        help: ClosestWord.to(subtype, among: known).map { "did you mean '\($0)'?" }
          ?? "write one of: \(known.joined(separator: ", "))")
    }
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  // What the shipped dictionaries tell apart.
  private static let subtypes: [Kind: [String]] = [
    .person: [],
    .place: words(
      """
      airport archipelago autonomous-okrug base bay border bridge building canal cape capital \
      cave cemetery checkpoint church city city-district continent corridor cosmodrome country \
      county dam desert district field forest former-country fortress gulf hotel industrial-park \
      island krai kremlin lake mall market memorial metro-station mine monastery monument mosque \
      mountain museum national-park oblast ocean palace park pass peninsula pipeline place plain \
      plant platform pole port prison province railway region republic reserve reservoir resort \
      river road sea settlement shrine space-station spring square stadium state station strait \
      street subdivision suburb synagogue temple territory test-site town tunnel valley village \
      volcano waterfall
      """),
    .organization: words(
      """
      academy agency airline army association band bank centre church club commission committee \
      community company consortium council court embassy ensemble event exchange federation fund \
      government holding hospital institute international league library media militant military \
      ministry mission movement museum national-team newspaper office orchestra organization \
      parliament party police prison programme project religious school service team theatre \
      union university
      """),
  ]
}
