extension RecordProblem {
  /// What is wrong, in one line.
  public var message: String {
    switch fact {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .unwritable(let reason): "cannot be written: \(reason)"
    case .invalidUTF8(let offset): "invalid UTF-8 at byte offset \(offset)"
    case .malformedYAML(let text): "malformed YAML: \(text)"
    case .refusedYAML(let feature): "\(feature.name) is not allowed in dictionaries"
    case .nestedTooDeeply(let limit): "more than \(limit) lists and mappings inside one another"
    case .keyNotText: "a key must be a text"
    case .duplicateKey(let key, let line): "'\(key)' stands twice, first in line \(line)"
    case .unexpectedNode(let field, let found, let expected):
      "'\(field)' is \(found), expected \(expected.name)"
    case .unknownField(let name, let owner, _): "unknown field '\(name)' of \(owner)"
    case .missingField(let name, let owner): "\(owner) has no '\(name)'"
    default: valueMessage
    }
  }

  /// What to do about it, in one line.
  public var help: String {
    switch fact {
    case .unreadable: "check that the path exists and may be read"
    case .unwritable: "check that the folder exists and may be written, and that the disk has room"
    case .invalidUTF8: "save the file as UTF-8"
    case .malformedYAML:
      "check the indentation, the brackets, and the double quotation marks of a form with ': ' or '#'"
    case .refusedYAML(let feature): feature.help
    case .nestedTooDeeply: "close a bracket that stays open"
    case .keyNotText: "write a field's name before the colon"
    case .duplicateKey: "keep one of them; several forms of a language make a list: [A, B]"
    case .unexpectedNode(_, _, let expected): "write \(expected.example)"
    case .unknownField(let name, _, let known): Self.suggestion(for: name, among: known)
    case .missingField("id", of: "the title"): "add 'id: ' and a lower-case word"
    case .missingField(let name, _): Self.missingHelp(name)
    default: valueHelp
    }
  }

  private var valueMessage: String {
    switch fact {
    case .malformedID(let text): "'\(text)' is not an id"
    case .unknownWord(let word, let set, _): "'\(word)' is not \(set.name)"
    case .malformedLanguage(let tag): "'\(tag)' is not a language tag"
    case .malformedDate(let text): "'\(text)' is not a date"
    case .malformedCountry(let text): "'\(text)' is not a country code"
    case .malformedSubtype(let text): "'\(text)' is not a subtype"
    case .prominenceOutOfRange(let text): "'\(text)' is not a prominence"
    case .emptyText(let field): "'\(field)' is empty"
    case .emptyList(let field): "'\(field)' is an empty list"
    case .notNFC(let form, _): "'\(form)' is not in Unicode normalization form C"
    case .forbiddenCharacter(let scalar, let form):
      "'\(Self.visible(form))' holds the character \(Self.codePoint(scalar))"
    case .spacesAround(let form): "'\(form)' has spaces at an end or two in a row"
    case .personOnly(let field): "'\(field)' is a field of persons"
    case .partNotInName(let part, let name): "the part '\(part)' is not in the name '\(name)'"
    case .partsWithoutName(let language): "'parts' has '\(language)', but 'names' has not"
    case .malformedLine(let line, let expected): "'\(line)' is not \(expected)"
    case .duplicateLine(let line, let first): "'\(line)' stands twice, first in line \(first)"
    default: ""
    }
  }

  private var valueHelp: String {
    switch fact {
    case .malformedID:
      "write a Wikidata QID (Q9248), or 'x-' and lower-case letters, digits, hyphens"
    case .unknownWord(let word, _, let known): Self.suggestion(for: word, among: known)
    case .malformedLanguage: "write a BCP 47 tag of at most 8 letters: az, ru, en, az-Cyrl, ru-Latn"
    case .malformedDate: "write YYYY, YYYY-MM or YYYY-MM-DD"
    case .malformedCountry: "write an ISO 3166-1 alpha-2 code in capitals, as AZ"
    case .malformedSubtype: "write one lower-case word, or a few with hyphens"
    case .prominenceOutOfRange: "write a whole number from 0 to 100"
    case .emptyText: "write the text, or remove the field"
    case .emptyList: "write at least one item, or remove the field"
    case .notNFC(_, let composed): "write '\(composed)', composed"
    case .forbiddenCharacter: "remove the control or invisible character"
    case .spacesAround(let form):
      "write '\(form.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " "))'"
    case .personOnly: "remove the field, or write 'kind: person'"
    case .partNotInName: "write the part as it stands in the preferred name of that language"
    case .partsWithoutName: "add the name of that language, or remove its parts"
    case .malformedLine(_, let expected): "write \(expected)"
    case .duplicateLine: "remove one of them"
    default: ""
    }
  }

  private static func suggestion(for word: String, among known: [String]) -> String {
    if let closest = ClosestWord.to(word, among: known) { return "did you mean '\(closest)'?" }
    return "write one of: \(known.joined(separator: ", "))"
  }

  private static func missingHelp(_ name: String) -> String {
    switch name {
    case "id": "add 'id: ' with a Wikidata QID, or 'x-' and a slug"
    case "kind": "add 'kind: person', 'kind: place' or 'kind: organization'"
    case "sources": "add 'sources: [hand]', or other keys of sources.yaml"
    case "names": "add 'names: ' with the preferred form by language: {az: Bakı, en: Baku}"
    default: "add '\(name)'"
    }
  }

  private static func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  // A message goes to terminals: what it quotes has no control characters.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          FormText.isForbidden(scalar) ? "\u{FFFD}" : scalar
        }))
  }
}

extension RecordProblem.YAMLFeature {
  fileprivate var name: String {
    switch self {
    case .anchor: "a YAML anchor ('&')"
    case .alias: "a YAML alias ('*')"
    case .tag: "a YAML tag ('!')"
    }
  }

  fileprivate var help: String {
    switch self {
    case .anchor, .alias:
      "write the value in full, in double quotation marks if it begins with the sign"
    case .tag: "remove the tag, or put the text in double quotation marks"
    }
  }
}

extension RecordProblem.ExpectedNode {
  fileprivate var name: String {
    switch self {
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  fileprivate var example: String {
    switch self {
    case .text: "one text after the colon"
    case .list: "a list: [A, B]"
    case .mapping: "a mapping: {key: value}"
    }
  }
}

extension RecordProblem.WordSet {
  fileprivate var name: String {
    switch self {
    case .kind: "a kind"
    case .sex: "a sex"
    case .grammar: "a word of grammar"
    case .requirement: "a requirement"
    case .titleUse: "a use of titles"
    }
  }
}
