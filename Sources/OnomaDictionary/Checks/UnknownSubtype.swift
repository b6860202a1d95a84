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
      airport archipelago autonomous-okrug base bay border bridge building canal cape capital cave \
      cemetery checkpoint city city-district continent corridor cosmodrome country county dam desert \
      district field forest former-country fortress gulf island krai kremlin lake memorial mine \
      monument mosque mountain museum oblast ocean palace park pass peninsula pipeline place plain \
      plant pole port prison province railway region republic reserve reservoir river road sea \
      settlement spring square stadium state station strait street suburb territory town village \
      volcano waterfall
      """),
    .organization: words(
      """
      academy agency airline army association bank centre church club commission committee community \
      company consortium council court embassy event exchange federation fund government holding \
      hospital institute international league library media militant military ministry mission \
      movement museum newspaper office organization orchestra parliament party police prison \
      programme religious school service team theatre union university
      """),
  ]
}
