/// Why a name that was met at a place of a text is not meant there.
enum Objection: Error, Sendable {
  case familyNameAlone
  case derivedWord
  case lowerCase
  case capitals
  case sign
  case numeral
  case marks
  case tooShort
  case needsContext
  case ordinaryWord
  case spellingDiffers
  case tooFewSounds

  /// The reason, as a sentence without a full stop.
  var reason: String {
    switch self {
    case .familyNameAlone: "a family name alone is left to the short forms"
    case .derivedWord: "the ending makes another word of the name"
    case .lowerCase: "a word of a person's name has no capital"
    case .capitals: "acronyms are written in capitals, and other names are not"
    case .numeral: "a Roman numeral beside the name makes another person of it"
    case .sign: "a plus sign behind the name makes another name of it"
    case .marks: "one word whose letters lack their marks, or have others, is no evidence here"
    case .tooShort: "too short for a spelling that lacks letters' marks or harmony"
    case .needsContext:
      "the name alone is no evidence, and no quotation marks or context word stand beside it"
    case .ordinaryWord: "an ordinary word, which owes its capital to its place"
    case .spellingDiffers: "the spellings differ too much"
    case .tooFewSounds: "too few sounds to tell it by sound"
    }
  }
}
