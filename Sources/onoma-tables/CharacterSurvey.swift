import CICUBridge

/// What ICU says of every scalar, packed as `CharacterProperties` reads it: the class in the lowest
/// four bits, the script in the next four, the index of the case pair above them.
struct CharacterSurvey {
  /// The first scalar that stands in a range of its own and not in a block.
  static let limit: UInt32 = 0x20000
  /// Scalars in a block of the second stage.
  static let blockSize: UInt32 = 128

  /// For each block below the limit, the number of its distinct block.
  private(set) var blockNumbers: [Int] = []
  /// The distinct blocks, one after another.
  private(set) var values: [UInt16] = []
  /// From the limit on: the first scalar of each range of equal values.
  private(set) var rangeStarts: [UInt32] = []
  private(set) var rangeValues: [UInt16] = []
  /// The distances to the lower-case and upper-case scalar, by the index of the case pair.
  private(set) var lowerDistances: [Int32] = []
  private(set) var upperDistances: [Int32] = []

  private var casePairs: [SIMD2<Int32>: UInt16] = [:]
  private var knownBlocks: [[UInt16]: Int] = [:]

  init() {
    for first in stride(from: 0, to: Self.limit, by: Int(Self.blockSize)) {
      add(block: (first..<first + Self.blockSize).map { value(of: $0) })
    }
    for scalar in Self.limit...0x10FFFF {
      let found = value(of: scalar)
      guard rangeValues.last != found else { continue }
      rangeStarts.append(scalar)
      rangeValues.append(found)
    }
  }

  private mutating func add(block: [UInt16]) {
    let number = knownBlocks[block] ?? knownBlocks.count
    if number == knownBlocks.count {
      knownBlocks[block] = number
      values += block
    }
    blockNumbers.append(number)
  }

  private mutating func value(of scalar: UInt32) -> UInt16 {
    let lower = Int32(bitPattern: onoma_icu_simple_lower(scalar)) - Int32(bitPattern: scalar)
    let upper = Int32(bitPattern: onoma_icu_simple_upper(scalar)) - Int32(bitPattern: scalar)
    let pair = SIMD2(lower, upper)
    let index = casePairs[pair] ?? UInt16(casePairs.count)
    if casePairs[pair] == nil {
      casePairs[pair] = index
      lowerDistances.append(lower)
      upperDistances.append(upper)
    }
    return Self.classNumber(scalar) | Self.scriptNumber(scalar) << 4 | index << 8
  }

  // The numbers are the raw values of `CharacterProperties.Class`.
  private static func classNumber(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0x09: return 6
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return 7
    default: break
    }
    switch onoma_icu_general_category(scalar) {
    case 1: return 0  // Lu
    case 2: return 1  // Ll
    case 3: return 2  // Lt
    case 4, 5: return 3  // Lm, Lo
    case 6, 7, 8: return 4  // Mn, Me, Mc
    case 9: return 5  // Nd
    case 12: return 6  // Zs
    case 19...23, 28, 29: return 8  // Pd, Ps, Pe, Pc, Po, Pi, Pf
    case 10, 11, 24...27: return 9  // Nl, No, Sm, Sc, Sk, So
    case 16: return 10  // Cf
    case 15: return 11  // Cc
    default: return 12  // Cn, Co, Cs
    }
  }

  // The numbers are the raw values of `CharacterProperties.Script`.
  private static func scriptNumber(_ scalar: UInt32) -> UInt16 {
    switch onoma_icu_script(scalar) {
    case 0, 1: 0  // Common, Inherited
    case 25: 1  // Latin
    case 8: 2  // Cyrillic
    case 14: 3  // Greek
    case 3: 4  // Armenian
    case 12: 5  // Georgian
    case 2: 6  // Arabic
    case 19: 7  // Hebrew
    case 17: 8  // Han
    default: 9
    }
  }
}
