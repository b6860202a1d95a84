/// Guesses the base form of a Russian name from its ending, for names that no dictionary has.
///
/// The table is INFLECTION 2.2: what a case ending may stand for. Guesses are many; they are of use
/// only where something else (a known name, a family name's shape) confirms one.
enum RussianLemmas {
  /// A base form and the case that the word would be of it.
  struct Reading: Hashable {
    var lemma: String
    var ending: Ending
  }

  private static let table: [(surface: String, base: String, ending: Ending)] = [
    ("ского", "ский", .genitive), ("скому", "ский", .dative), ("ским", "ский", .instrumental),
    ("ском", "ский", .locative), ("ской", "ская", .genitive), ("скую", "ская", .accusative),
    ("цкого", "цкий", .genitive), ("цкому", "цкий", .dative), ("цким", "цкий", .instrumental),
    ("цком", "цкий", .locative), ("ого", "ой", .genitive), ("ому", "ой", .dative),
    ("овым", "ов", .instrumental), ("евым", "ев", .instrumental), ("иным", "ин", .instrumental),
    ("ыным", "ын", .instrumental), ("овой", "ова", .genitive), ("евой", "ева", .genitive),
    ("иной", "ина", .genitive), ("ием", "ий", .instrumental), ("ии", "ия", .genitive),
    ("ию", "ий", .dative), ("ию", "ия", .accusative), ("ия", "ий", .genitive),
    ("ью", "ь", .instrumental), ("ем", "й", .instrumental), ("ем", "ь", .instrumental),
    ("ем", "", .instrumental), ("ом", "", .instrumental), ("а", "", .genitive), ("у", "", .dative),
    ("е", "", .locative), ("я", "й", .genitive), ("я", "ь", .genitive), ("ю", "й", .dative),
    ("ю", "ь", .dative), ("ы", "а", .genitive), ("и", "а", .genitive), ("и", "я", .genitive),
    ("и", "ь", .genitive), ("е", "а", .dative), ("е", "я", .dative), ("у", "а", .accusative),
    ("ю", "я", .accusative), ("ой", "а", .instrumental), ("ей", "я", .instrumental),
    ("ей", "а", .instrumental),
  ]

  /// The readings of the word, the likeliest first; capitals as in the word.
  static func readings(of word: String) -> [Reading] {
    let isUpper = word.unicodeScalars.allSatisfy { !CharacterProperties.of($0.value).isLowercase }
    let lowered = isUpper ? ICU.lowercased(word, in: .russian) : word
    return table.compactMap { entry in
      guard lowered.hasSuffix(entry.surface) else { return nil }
      let lemma = lowered.dropLast(entry.surface.count) + entry.base
      guard lemma.count >= 3 else { return nil }
      let shaped = isUpper ? ICU.uppercased(String(lemma), in: .russian) : String(lemma)
      return Reading(lemma: shaped, ending: entry.ending)
    }
  }
}
