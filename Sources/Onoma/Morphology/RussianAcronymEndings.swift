/// The case endings of Russian acronyms that are read as words and end in a consonant (НАТО takes
/// none): МИДа, ЦАХАЛу, ТАССом, АвтоВАЗе.
enum RussianAcronymEndings {
  /// The case that the small letters behind the acronym write; `nil` for other letters.
  static func ending(_ letters: String) -> Ending? {
    switch letters {
    case "а": .genitive
    case "у": .dative
    case "ом", "ем": .instrumental
    case "е": .locative
    default: nil
    }
  }
}
