/// How a text stands in YAML.
enum YAMLScalar {
  /// The text as it is where YAML reads it so, in every place of a document; else in double
  /// quotation marks.
  static func text(of text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    guard first.properties.isAlphabetic || first.properties.numericType != nil else {
      return false
    }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      // ": " ends a key and " #" begins a comment.
      if previous == 0x3A && byte == 0x20 || previous == 0x20 && byte == 0x23 { return false }
      if byte < 0x7F, ",[]{}\"".utf8.contains(byte) { return false }
      previous = byte
    }
    guard previous != 0x3A, previous != 0x20 else { return false }
    if text.utf8.count <= longestReserved && reserved.contains(text.lowercased()) { return false }
    return !text.unicodeScalars.contains(where: FormText.isForbidden)
  }

  // What other readers of YAML take for something else than a text.
  private static let reserved: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]
  private static let longestReserved = 5

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where FormText.isForbidden(scalar): result += escaped(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}
