import Onoma

/// A country code that no standard has.
public enum UnknownCountry: RecordCheck {
  public static let name = "unknown-country"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "a country code that ISO 3166-1 does not have"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    checked.records.flatMap { record -> [DictionaryFinding] in
      let own = fault(of: record.entity.country).map {
        finding(of: record, at: record.position(of: "country"), $0, help: help)
      }
      let roles = zip(record.entity.roles, record.rolePositions).compactMap { role, position in
        fault(of: role.country).map { finding(of: record, at: position, $0, help: help) }
      }
      return [own].compactMap(\.self) + roles
    }
  }

  private static let help =
    "write the ISO 3166-1 alpha-2 code; XK is Kosovo, SU, YU, CS and DD "
    + "are states that are no more, EU is the union"

  private static func fault(of code: String) -> String? {
    code.isEmpty || codes.contains(code[...]) ? nil : "'\(code)' is no country's code"
  }

  // Source: ISO 3166-1 alpha-2, with its exceptional reservations, the user-assigned XK,
  // and the codes withdrawn to ISO 3166-3 that dictionaries need.
  private static let codes = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE \
    EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM \
    HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC \
    LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA \
    NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
    SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO \
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW \
    AC CP DG EA IC TA EU UN XK SU YU CS DD
    """.split(separator: " "))
}
