/// One step of reading UTF-8: a scalar, or bytes that are none.
struct DecodedScalar: Equatable, Sendable {
  /// The scalar's number; U+FFFD where the bytes are ill-formed.
  let value: UInt32
  /// The bytes it takes: one to four.
  let byteCount: Int
  /// Whether the bytes spell a scalar; a U+FFFD that stands in the text is valid.
  let isValid: Bool
}

/// Reads scalars out of bytes that may be anything.
enum UTF8Reader {
  /// The scalar at an offset that is less than the number of bytes.
  ///
  /// An ill-formed sequence takes the bytes of its maximal subpart, as Unicode recommends and as
  /// `String(decoding:as:)` counts them.
  @inline(__always)
  static func scalar(at offset: Int, in bytes: Span<UInt8>) -> DecodedScalar {
    let first = bytes[offset]
    if first < 0x80 { return DecodedScalar(value: UInt32(first), byteCount: 1, isValid: true) }
    return multibyteScalar(first: first, at: offset, in: bytes)
  }

  @inline(__always)
  private static func multibyteScalar(
    first: UInt8, at offset: Int, in bytes: Span<UInt8>
  ) -> DecodedScalar {
    // The range of the second byte keeps out overlong forms, surrogates and what exceeds U+10FFFF.
    let (count, low, high): (Int, UInt8, UInt8) =
      switch first {
      case 0xC2...0xDF: (2, 0x80, 0xBF)
      case 0xE0: (3, 0xA0, 0xBF)
      case 0xED: (3, 0x80, 0x9F)
      case 0xE1...0xEF: (3, 0x80, 0xBF)
      case 0xF0: (4, 0x90, 0xBF)
      case 0xF1...0xF3: (4, 0x80, 0xBF)
      case 0xF4: (4, 0x80, 0x8F)
      default: (1, 0xFF, 0)
      }
    guard count > 1, offset + 1 < bytes.count, bytes[offset + 1] >= low, bytes[offset + 1] <= high
    else { return invalid(1) }
    var value = UInt32(first & (0x7F >> UInt8(count))) << 6 | UInt32(bytes[offset + 1] & 0x3F)
    for index in 2..<max(count, 2) {
      guard offset + index < bytes.count, bytes[offset + index] & 0xC0 == 0x80 else {
        return invalid(index)
      }
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    return DecodedScalar(value: value, byteCount: count, isValid: true)
  }

  private static func invalid(_ byteCount: Int) -> DecodedScalar {
    DecodedScalar(value: 0xFFFD, byteCount: byteCount, isValid: false)
  }
}

extension [UInt8] {
  /// Adds a scalar in UTF-8; U+FFFD for a number that is no scalar.
  @inline(__always)
  mutating func append(utf8 scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(scalar))
    case 0x80..<0x800:
      append(0xC0 | UInt8(scalar >> 6))
      append(0x80 | UInt8(scalar & 0x3F))
    case 0x800..<0xD800, 0xE000..<0x10000:
      append(0xE0 | UInt8(scalar >> 12))
      append(0x80 | UInt8(scalar >> 6 & 0x3F))
      append(0x80 | UInt8(scalar & 0x3F))
    case 0x10000...0x10FFFF:
      append(0xF0 | UInt8(scalar >> 18))
      append(0x80 | UInt8(scalar >> 12 & 0x3F))
      append(0x80 | UInt8(scalar >> 6 & 0x3F))
      append(0x80 | UInt8(scalar & 0x3F))
    default:
      append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
  }
}
