/// Reads scalars from bytes that may be anything.
enum UTF8Reader {
  /// A scalar and the number of its bytes; `value` is `nil` for an ill-formed sequence, whose bytes
  /// are its maximal subpart (Unicode 15, 3.9).
  struct Scalar: Equatable {
    var value: UInt32?
    var byteCount: Int
  }

  /// The scalar that begins at the offset, which must be below `bytes.endIndex`.
  @inline(__always)
  static func scalar(in bytes: borrowing [UInt8], at offset: Int, limit: Int) -> Scalar {
    let first = bytes[offset]
    if first < 0x80 { return Scalar(value: UInt32(first), byteCount: 1) }
    return multiByte(first, in: bytes, at: offset, limit: limit)
  }

  private static func multiByte(
    _ first: UInt8, in bytes: borrowing [UInt8], at offset: Int, limit: Int
  ) -> Scalar {
    let count: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (count, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF:
      (count, value) = (3, UInt32(first & 0x0F))
      if first == 0xE0 { low = 0xA0 }
      if first == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      (count, value) = (4, UInt32(first & 0x07))
      if first == 0xF0 { low = 0x90 }
      if first == 0xF4 { high = 0x8F }
    default: return Scalar(value: nil, byteCount: 1)
    }
    for index in 1..<count {
      guard offset + index < limit else { return Scalar(value: nil, byteCount: index) }
      let byte = bytes[offset + index]
      guard byte >= low, byte <= high else { return Scalar(value: nil, byteCount: index) }
      (low, high) = (0x80, 0xBF)
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Scalar(value: value, byteCount: count)
  }

  /// Appends the scalar's UTF-8.
  @inline(__always)
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
    } else if scalar < 0x800 {
      bytes.append(0xC0 | UInt8(scalar >> 6))
      bytes.append(0x80 | UInt8(scalar & 0x3F))
    } else if scalar < 0x1_0000 {
      bytes.append(0xE0 | UInt8(scalar >> 12))
      bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(scalar & 0x3F))
    } else {
      bytes.append(0xF0 | UInt8(scalar >> 18 & 0x07))
      bytes.append(0x80 | UInt8(scalar >> 12 & 0x3F))
      bytes.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(scalar & 0x3F))
    }
  }
}
