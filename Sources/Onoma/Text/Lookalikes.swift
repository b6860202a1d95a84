/// Letters of Latin and Cyrillic that look alike (TRAPS 6; a selection of Unicode's confusables).
enum Lookalikes {
  private static let pairs: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = [
    ("a", "а"), ("e", "е"), ("o", "о"), ("p", "р"), ("c", "с"), ("y", "у"), ("x", "х"), ("i", "і"),
    ("j", "ј"), ("s", "ѕ"), ("h", "һ"), ("ə", "ә"), ("ö", "ӧ"), ("ü", "ӱ"), ("ï", "ї"), ("ë", "ё"),
    ("A", "А"), ("B", "В"), ("C", "С"), ("E", "Е"), ("H", "Н"), ("I", "І"), ("J", "Ј"), ("K", "К"),
    ("M", "М"), ("O", "О"), ("P", "Р"), ("S", "Ѕ"), ("T", "Т"), ("X", "Х"), ("Y", "У"), ("Ə", "Ә"),
    ("Ö", "Ӧ"), ("Ü", "Ӱ"), ("k", "к"),
  ]

  private static let toLatin = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.cyrillic.value, $0.latin.value) })
  private static let toCyrillic = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.latin.value, $0.cyrillic.value) })

  /// The letter of the other script that looks like the scalar, in the script; `nil` where none does.
  static func counterpart(of scalar: UInt32, in script: Script) -> UInt32? {
    switch script {
    case .latin: toLatin[scalar]
    case .cyrillic: toCyrillic[scalar]
    default: nil
    }
  }

  /// The word with each look-alike letter replaced by that of the script of most letters; the word
  /// itself where a letter has no counterpart.
  static func repaired(_ word: String) -> String {
    let scalars = word.unicodeScalars.map(\.value)
    let scripts = scalars.map { CharacterProperties.of($0).script }
    let latin = scripts.count { $0 == .latin }
    let cyrillic = scripts.count { $0 == .cyrillic }
    guard latin > 0, cyrillic > 0 else { return word }
    let target: Script = latin >= cyrillic ? .latin : .cyrillic
    let other: Script = target == .latin ? .cyrillic : .latin
    var out: [UInt8] = []
    for (scalar, script) in zip(scalars, scripts) {
      guard script == other else {
        UTF8Reader.append(scalar, to: &out)
        continue
      }
      guard let counterpart = counterpart(of: scalar, in: target) else { return word }
      UTF8Reader.append(counterpart, to: &out)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
