/// The consonant frame of a name, equal for most spellings of it in any script.
///
/// A skeleton is written in phones, one for each class: `a` for a vowel or y at the start,
/// `p v t s C k l m n r` for consonants; digits stay. So a skeleton is its own skeleton.
enum Skeleton {
  /// The skeleton of phones.
  static func key(of phones: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(phones.count)
    for (index, phone) in phones.enumerated() {
      let symbol = classOf(phone)
      if symbol == 0x61 && index > 0 { continue }
      if symbol != key.last { key.append(symbol) }
    }
    return key
  }

  /// The different skeletons of a token's readings, in their order.
  static func keys(of readings: [[UInt8]]) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    for reading in readings {
      let key = key(of: reading)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// The skeletons of a whole name from those of its tokens: of the phones of all tokens in a row,
  /// so that joined, hyphenated and spaced spellings agree. At most ``Phones/readingLimit``.
  static func nameKeys(ofTokenKeys tokens: [[[UInt8]]]) -> [[UInt8]] {
    var keys: [[UInt8]] = [[]]
    for (index, choices) in tokens.enumerated() {
      let choices = choices.prefix(max(1, Phones.readingLimit / keys.count))
      keys = keys.flatMap { start in
        choices.map { choice in
          start + (index > 0 && choice.first == 0x61 ? choice[1...] : choice[...])
        }
      }
    }
    return Skeleton.keys(of: keys)
  }

  /// The keys that lack one symbol of this one, which is not the first; none where the key has
  /// fewer than five symbols.
  static func deletions(of key: [UInt8]) -> [[UInt8]] {
    guard key.count >= 5 else { return [] }
    var keys: [[UInt8]] = []
    for index in 1..<key.count {
      var shorter = key
      shorter.remove(at: index)
      if keys.last != shorter { keys.append(shorter) }
    }
    return keys
  }

  /// The symbols of a skeleton but for the vowel at its start.
  static let consonants = Array("pvtsCklmnr".utf8)

  private static func classOf(_ phone: UInt8) -> UInt8 {
    phone < 128 ? classes[Int(phone)] : phone
  }

  private static let classes: [UInt8] = {
    var classes = (0..<128).map { UInt8($0) }
    for group in ["aEeiIoOuUy", "pb", "vf", "td", "szTS", "CJZ", "kgqGhx"] {
      let members = Array(group.utf8)
      for member in members { classes[Int(member)] = members[0] }
    }
    return classes
  }()
}
