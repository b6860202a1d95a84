extension Correspondences {
  static let azerbaijaniCyrillicUnits: [UInt64] = []
  static let azerbaijaniLatinUnits: [UInt64] = []
  static let cyrillicUnits: [UInt64] = []
  static let cyrillicLatinUnits: [UInt64] = []
  static let latinUnits: [UInt64] = []
}
