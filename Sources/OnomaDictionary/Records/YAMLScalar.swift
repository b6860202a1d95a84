/// How a text stands in YAML.
enum YAMLScalar {
  /// The text as it is where YAML reads it so, in every place of a document; else in double
  /// quotation marks.
  static func text(of text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    let isNamed = first.properties.isAlphabetic || first.properties.numericType != nil
    guard isNamed, last != ":", last != " ", !text.contains(": "), !text.contains(" #") else {
      return false
    }
    if reserved.contains(text.lowercased()) { return false }
    return !text.unicodeScalars.contains { scalar in
      ",[]{}\"".unicodeScalars.contains(scalar) || FormText.isForbidden(scalar)
    }
  }

  // What other readers of YAML take for something else than a text.
  private static let reserved: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]

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
