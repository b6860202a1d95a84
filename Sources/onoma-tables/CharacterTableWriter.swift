import CICUBridge

/// Two-stage tables over all scalars, as Swift source.
struct CharacterTableWriter {
  private let scalarCount = 0x11_0000

  /// The whole file.
  var source: String {
    let traits = (0..<scalarCount).map { trait(of: UInt32($0)) }
    var lowerDeltas: [Int32] = [0]
    var upperDeltas: [Int32] = [0]
    let lower = (0..<scalarCount).map { index in
      Self.number(of: Int32(onoma_icu_simple_lower(UInt32(index))) - Int32(index), in: &lowerDeltas)
    }
    let upper = (0..<scalarCount).map { index in
      Self.number(of: Int32(onoma_icu_simple_upper(UInt32(index))) - Int32(index), in: &upperDeltas)
    }
    return """
      // Made by 'swift run onoma-tables' from ICU's Unicode \(version) data; do not edit.

      extension CharacterTable {
        static let unicodeVersion: Int32 = \(onoma_icu_unicode_version())
      \(table("trait", traits))
      \(table("lower", lower))
        static let lowerDeltas: [Int32] = \(lowerDeltas)
      \(table("upper", upper))
        static let upperDeltas: [Int32] = \(upperDeltas)
      }

      """
  }

  private var version: String {
    let packed = onoma_icu_unicode_version()
    return "\(packed / 256).\(packed % 256)"
  }

  private static func number(of delta: Int32, in deltas: inout [Int32]) -> UInt8 {
    if let known = deltas.firstIndex(of: delta) { return UInt8(known) }
    deltas.append(delta)
    return UInt8(deltas.count - 1)
  }

  // Blocks of 128 scalars; equal blocks stand once.
  private func table(_ name: String, _ values: [UInt8]) -> String {
    var blocks: [[UInt8]: UInt16] = [:]
    var stage1: [UInt16] = []
    var stage2: [UInt8] = []
    for start in stride(from: 0, to: values.count, by: 128) {
      let block = Array(values[start..<(start + 128)])
      if blocks[block] == nil {
        blocks[block] = UInt16(blocks.count)
        stage2 += block
      }
      stage1.append(blocks[block] ?? 0)
    }
    return """
        static let \(name)Blocks: [UInt16] = [
      \(lines(stage1))
        ]
        static let \(name)Values: [UInt8] = [
      \(lines(stage2))
        ]
      """
  }

  private func lines<Value>(_ values: [Value]) -> String {
    stride(from: 0, to: values.count, by: 24).map { start in
      "    " + values[start..<min(start + 24, values.count)].map { "\($0)," }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  // The high four bits are the class, the low four the script, as in `CharacterProperties`.
  private func trait(of scalar: UInt32) -> UInt8 {
    characterClass(of: scalar) << 4 | script(of: scalar)
  }

  // The numbers of general categories are those of ICU's `UCharCategory`.
  private func characterClass(of scalar: UInt32) -> UInt8 {
    switch (onoma_icu_general_category(scalar), scalar) {
    case (_, 0x0A), (_, 0x0D), (_, 0x85), (13, _), (14, _): 7  // line ends, Zl, Zp
    case (1, _): 1  // Lu
    case (2, _): 2  // Ll
    case (3, _): 3  // Lt
    case (4, _), (5, _): 4  // Lm, Lo
    case (6, _), (7, _), (8, _): 5  // M
    case (9, _), (10, _), (11, _): 6  // N
    case (12, _), (_, 0x09), (_, 0x0B), (_, 0x0C): 8  // Zs, tab
    case (16, _): 9  // Cf
    case (15, _): 10  // Cc
    case (19...23, _), (28, _), (29, _): 11  // P
    case (24...27, _): 12  // S
    default: 0
    }
  }

  // The numbers are those of ICU's `UScriptCode`.
  private func script(of scalar: UInt32) -> UInt8 {
    switch onoma_icu_script(scalar) {
    case 25: 1  // Latin
    case 8: 2  // Cyrillic
    case 14: 3  // Greek
    case 3: 4  // Armenian
    case 12: 5  // Georgian
    case 2: 6  // Arabic
    case 19: 7  // Hebrew
    case 17: 8  // Han
    case 0, 1: 0  // Common, Inherited
    default: 9
    }
  }
}
