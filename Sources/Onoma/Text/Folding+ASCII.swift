extension Folding {
  /// Adds a folded key with its Latin letters brought to ASCII: *əliyev* becomes *eliyev*.
  ///
  /// Other scripts stay as they are.
  static func asciiFold(_ key: Span<UInt8>, into ascii: inout [UInt8]) {
    var offset = 0
    while offset < key.count {
      let scalar = UTF8Reader.scalar(at: offset, in: key)
      offset += scalar.byteCount
      if scalar.value < 0x80 {
        ascii.append(UInt8(scalar.value))
      } else {
        addASCII(of: scalar.value, to: &ascii)
      }
    }
  }

  private static func addASCII(of scalar: UInt32, to ascii: inout [UInt8]) {
    guard CharacterProperties.of(scalar).script == .latin else { return ascii.append(utf8: scalar) }
    let base = Composition.base(of: scalar)
    switch base {
    case 0xDF, 0x1E9E: ascii.append(contentsOf: [0x73, 0x73])  // ß
    case 0xE6: ascii.append(contentsOf: [0x61, 0x65])  // æ
    case 0xFE: ascii.append(contentsOf: [0x74, 0x68])  // þ
    case 0x153: ascii.append(contentsOf: [0x6F, 0x65])  // œ
    case 0xF0, 0x111: ascii.append(0x64)  // ð, đ
    case 0xF8: ascii.append(0x6F)  // ø
    case 0x127: ascii.append(0x68)  // ħ
    case 0x131: ascii.append(0x69)  // ı
    case 0x138: ascii.append(0x6B)  // ĸ
    case 0x142: ascii.append(0x6C)  // ł
    case 0x14B: ascii.append(0x6E)  // ŋ
    case 0x167: ascii.append(0x74)  // ŧ
    case 0x259: ascii.append(0x65)  // ə
    default: ascii.append(utf8: base)
    }
  }
}
