/// The characters that stand for an apostrophe inside names: Turkish and Uzbek marks, ayn, the
/// romanized soft sign, and what keyboards make of them.
enum Apostrophe {
  /// Whether the scalar is one of them.
  @inline(__always)
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x60, 0xB4: true
    case 0x2B9...0x2BF, 0x2C8, 0x2CA, 0x2CB, 0x2EE: true
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0xFF07: true
    default: false
    }
  }
}
