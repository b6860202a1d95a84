import FoundationEssentials

/// Why a line is not the object that it should be.
struct JSONLineError: Error, Equatable, CustomStringConvertible {
  /// The input's name.
  let name: String
  /// The line, from 1.
  let line: Int
  /// What is wrong.
  let reason: String

  var description: String {
    "\(name):\(line): \(reason)\nhelp: one JSON object a line is expected"
  }
}

/// Lines of JSON: one object a line, keys sorted, so that the same values give the same bytes.
struct JSONLines {
  private let encoder = JSONEncoder()
  private let decoder = JSONDecoder()

  /// Lines with sorted keys and plain slashes.
  init() {
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The value as a line, with its line break.
  func line(_ value: some Encodable) throws -> [UInt8] {
    try Array(encoder.encode(value)) + [0x0A]
  }

  /// The object that the line holds; the name only stands in errors.
  func value<Value: Decodable>(
    of line: InputLine, as type: Value.Type, in name: String
  ) throws(JSONLineError) -> Value {
    do {
      return try decoder.decode(type, from: Data(line.bytes))
    } catch {
      throw JSONLineError(name: name, line: line.number, reason: Self.reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): "'\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(place(context)) has the wrong type"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      "\(place(context)): \(context.debugDescription)"
    default: "the line is not valid JSON"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
    return path.isEmpty ? "the line" : "'\(path.joined(separator: "."))'"
  }
}

/// The `id` of a record, which is given back as it came: a text or a whole number.
enum RecordID: Codable, Equatable, Sendable {
  case text(String)
  case number(Int)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {  // Absence of a number is the answer.
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    }
  }
}
