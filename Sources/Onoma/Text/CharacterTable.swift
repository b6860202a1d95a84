/// The tables behind ``CharacterProperties`` and ``Composition``, made from ICU.
///
/// Below U+20000 a block number leads to a block of 128 values; from there on, where whole planes
/// are alike, the values stand in ranges.
enum CharacterTable {
  /// The class, the script and the index of the case pair, packed.
  @inline(__always)
  static func value(of scalar: UInt32) -> UInt16 {
    guard scalar < 0x20000 else { return rangeValue(of: scalar) }
    let block = Int(blockNumbers[Int(scalar >> 7)])
    return values[block << 7 | Int(scalar & 0x7F)]
  }

  private static func rangeValue(of scalar: UInt32) -> UInt16 {
    guard scalar <= 0x10FFFF else { return UInt16(CharacterProperties.Class.other.rawValue) }
    var (low, high) = (0, rangeStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if rangeStarts[middle] <= scalar { low = middle } else { high = middle }
    }
    return rangeValues[low]
  }
}
