// Source: costs set by hand from the correspondence counts over 25,948 entities in az, ru and en;
// costs learned by EM from the same pairs rank within half a point of them.
extension EditCosts {
  private static let pairs: [(cost: Int, phones: String)] = [
    (10, "Gg"),
    (15, "kq gq Ea Ee Uu Oo"),
    (20, "ZJ hx Ii"),
    (25, "iy"),
    (30, "vf Ts Gq"),
    (35, "dt Iy"),
    (40, "bp kg Ss CS Tz sz Gh gh vu ie ou oa Uo OU Ui"),
    (45, "Oe"),
    (50, "JC Zz Jy Zy ZS CT xk qx hq Gk Gx ae ey Ie vo"),
    (60, "Jg Jz Cs bv nm Tt"),
    (70, "ts"),
    (90, "ks"),
  ]

  private static let otherVowels = 60
  private static let otherConsonants = 100
  private static let vowelForConsonant = 150

  // Vowel pairs that spellings of one name are seen to differ in; the strict costs forbid others.
  private static let kindredVowels = "ao Ea Ee ae Ii ie Ie Uu Oo Oe Uo ou OU Ui Ou Iu IU"

  /// The graded costs: how far apart two spellings sound.
  static let graded = EditCosts(substitution: gradedSubstitution, removal: gradedRemoval)

  /// The strict costs, which decide: a consonant lost, gained or changed to one that does not
  /// stand for it elsewhere, and a vowel changed to a distant one, are forbidden.
  static let hard = EditCosts(substitution: hardSubstitution, removal: hardRemoval)

  private static func gradedSubstitution(_ left: UInt8, _ right: UInt8) -> Int {
    if let listed = listed[key(left, right)] { return listed }
    switch (isVowel(left), isVowel(right)) {
    case (true, true): return otherVowels
    case (false, false): return otherConsonants
    default: return vowelForConsonant
    }
  }

  private static func hardSubstitution(_ left: UInt8, _ right: UInt8) -> Int {
    let cost = gradedSubstitution(left, right)
    if isVowel(left) && isVowel(right) {
      return kindred.contains(key(left, right)) ? cost : forbidden
    }
    return cost < 60 ? cost : forbidden
  }

  private static func gradedRemoval(_ phone: UInt8) -> Int {
    switch phone {
    case UInt8(ascii: "y"): 30
    case UInt8(ascii: "i"), UInt8(ascii: "I"): 50
    case UInt8(ascii: "h"): 55
    case UInt8(ascii: "G"): 60
    default: isVowel(phone) ? 60 : 90
    }
  }

  private static func hardRemoval(_ phone: UInt8) -> Int {
    let cost = gradedRemoval(phone)
    return cost < 90 ? cost : forbidden
  }

  private static func isVowel(_ phone: UInt8) -> Bool {
    "aEeiIoOuU".utf8.contains(phone)
  }

  private static func key(_ left: UInt8, _ right: UInt8) -> UInt16 {
    UInt16(min(left, right)) << 8 | UInt16(max(left, right))
  }

  private static let listed: [UInt16: Int] = {
    var costs: [UInt16: Int] = [:]
    for (cost, phones) in pairs {
      for pair in keys(of: phones) { costs[pair] = cost }
    }
    return costs
  }()

  private static let kindred = Set(keys(of: kindredVowels))

  private static func keys(of pairs: String) -> [UInt16] {
    pairs.split(separator: " ").map { pair in
      let phones = Array(pair.utf8)
      return key(phones[0], phones[phones.count - 1])
    }
  }
}
