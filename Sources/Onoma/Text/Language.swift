/// A language, as a BCP 47 tag of at most eight ASCII bytes (`az`, `az-Cyrl`, `ru`, `ru-Latn`).
///
/// The tag is packed into one integer, so that comparing two languages costs what comparing two
/// integers costs. Tags are compared as written: lower-case language, title-case script.
public struct Language: Hashable, Sendable {
  /// The tag's bytes, the first in the lowest eight bits; zero for `und`.
  public let packed: UInt64

  /// `nil` where the tag is empty, longer than eight bytes, or has bytes other than ASCII letters,
  /// digits and hyphens.
  public init?(_ tag: String) {
    var packed: UInt64 = 0
    var count: UInt64 = 0
    for byte in tag.utf8 {
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      guard count < 8, isLetter || byte == 0x2D || (0x30...0x39).contains(byte) else { return nil }
      packed |= UInt64(byte) << (8 * count)
      count += 1
    }
    guard count > 1 else { return nil }
    self.packed = tag == "und" ? 0 : packed
  }

  init(packed: UInt64) {
    self.packed = packed
  }

  /// The BCP 47 tag; `und` for an undetermined language.
  public var tag: String {
    guard packed != 0 else { return "und" }
    var bytes: [UInt8] = []
    var rest = packed
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private init(known tag: StaticString) {
    guard let language = Language(tag.description) else {
      preconditionFailure("a language tag in the source is malformed")
    }
    self = language
  }

  /// Azerbaijani in Latin letters, with or without its diacritics.
  public static let azerbaijani = Language(known: "az")
  /// Azerbaijani in Cyrillic letters.
  public static let azerbaijaniCyrillic = Language(known: "az-Cyrl")
  /// Russian in Cyrillic letters.
  public static let russian = Language(known: "ru")
  /// English.
  public static let english = Language(known: "en")
  /// Kazakh in Cyrillic letters.
  public static let kazakh = Language(known: "kk")
  /// Turkish.
  public static let turkish = Language(known: "tr")
  /// Ukrainian.
  public static let ukrainian = Language(known: "uk")
  /// A language that was not determined.
  public static let undetermined = Language(packed: 0)

  /// Whether the language is written in Cyrillic letters, of those that are told apart.
  var isWrittenInCyrillic: Bool {
    [.russian, .kazakh, .ukrainian, .azerbaijaniCyrillic].contains(self)
  }

  /// Whether capital I pairs with dotless ı and capital İ with i in this language.
  public var hasDottedCapitalI: Bool {
    self == .azerbaijani || self == .turkish
  }
}

extension Language: Comparable {
  /// Orders by tag, byte by byte.
  public static func < (left: Language, right: Language) -> Bool {
    left.packed.byteSwapped < right.packed.byteSwapped
  }
}

extension Language: CustomStringConvertible {
  public var description: String { tag }
}
