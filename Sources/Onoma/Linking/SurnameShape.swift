/// How family names of the region end, and what the ending tells of sex.
///
/// The endings are those of VARIATION 1 in folded text; a family name is told by its ending only
/// where something stands before it.
enum SurnameShape {
  private static let masculine = [
    "ov", "yev", "ev", "ski", "skiy", "sky", "ов", "ев", "ский", "цкий",
  ]
  private static let feminine = ["ova", "yeva", "eva", "skaya", "ова", "ева", "ская", "цкая"]
  private static let either = [
    "zadə", "zade", "zadeh", "oğlu", "qizi", "yan", "ян", "şvili", "shvili", "швили", "dze", "дзе",
    "enko", "енко", "заде", "bəyli", "бейли", "beyli",
  ]
  private static let table: [(ending: [UInt8], sex: Sex?)] =
    (masculine.map { (Array($0.utf8), Sex.masculine) }
    + feminine.map { (Array($0.utf8), Sex.feminine) } + either.map { (Array($0.utf8), nil) })
    .sorted { $0.ending.count > $1.ending.count }

  /// What the folded word's ending tells; `nil` where it is not that of a family name.
  static func reading(of folded: [UInt8]) -> (sex: Sex?, ending: [UInt8])? {
    guard
      let found = table.first(where: { entry in
        folded.count >= entry.ending.count + 3
          && folded.suffix(entry.ending.count).elementsEqual(entry.ending)
      })
    else { return nil }
    return (found.sex, found.ending)
  }
}
