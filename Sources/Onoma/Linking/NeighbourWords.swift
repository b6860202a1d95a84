/// Words that stand beside names with a capital and say what they are, in folded text. By hand.
enum NeighbourWords {
  /// Whether the word is one of grammar, a day or a month, which is no part of a name.
  static func isSmall(_ folded: ArraySlice<UInt8>) -> Bool { small.contains(Array(folded)) }

  /// Whether the word is the legal form of a company, which belongs to its name.
  static func isLegalForm(_ folded: ArraySlice<UInt8>) -> Bool { legal.contains(Array(folded)) }

  /// Whether the word tells one part of a place from the others, or a new place from the old:
  /// *Şimali*, *Northern*, *Новая*.
  static func isQualifier(_ folded: ArraySlice<UInt8>) -> Bool {
    qualifiers.contains(Array(folded))
      || stems.contains { folded.starts(with: $0) }
  }

  /// Whether the word ends as Russian adjectives do.
  static func isRussianAdjective(_ folded: ArraySlice<UInt8>) -> Bool {
    adjectiveEndings.contains { folded.count > $0.count + 6 && folded.suffix($0.count) == $0 }
  }

  /// Whether the word ends as English words for peoples do: *Russian*, *Turkish*, *Chinese*.
  static func isEnglishDemonym(_ folded: ArraySlice<UInt8>) -> Bool {
    demonymEndings.contains { folded.count > $0.count + 2 && folded.suffix($0.count) == $0 }
  }

  /// Whether the word is the Azerbaijani or English noun for a language: *İsveç dili*.
  static func isLanguageNoun(_ folded: ArraySlice<UInt8>) -> Bool {
    folded.starts(with: "dil".utf8) || folded.elementsEqual("language".utf8)
  }

  /// Whether the word is a noun for a kind of place, in any case: *штата*, *şəhərində*.
  static func isPlaceNoun(_ folded: ArraySlice<UInt8>) -> Bool {
    placeNouns.contains { folded.starts(with: $0) }
  }

  private static func table(_ words: String) -> Set<[UInt8]> {
    Set(words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init))
  }

  private static let small = table(
    """
    a an and as at by for from if in into is it i its mr mrs ms dr of on or says so than that the to
    via was when where who why with but not his her our we they this these monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september
    october november december o vs today yesterday tomorrow
    в во на с со по к ко о об от до за из у и а но же не ни ли для при под над без через после если
    когда как что это так он она они мы вы я его её ее их также ещё еще там тут где кто почему однако
    напомним сообщает сообщил заявил фото источник читайте подробнее ранее кроме между среди
    və ilə da də ki bu o amma lakin isə üçün onun yanvar fevral mart aprel may iyun iyul avqust
    sentyabr oktyabr noyabr dekabr
    """)

  private static let legal = table(
    """
    inc ltd limited ag co corp corporation company llc plc gmbh se sa spa nv bv kg group holding
    ооо оао зао пао ао группа asc mmc qsc ооо şirkəti şirkətinin
    """)

  private static let qualifiers = table(
    """
    şimali cənubi şərqi qərbi mərkəzi yuxarı aşağı yeni köhnə əski böyük kiçik orta müqəddəs
    air radio north south east west northern southern eastern western central upper lower new old great greater
    """)

  private static let stems: [[UInt8]] = [
    "северн", "южн", "восточн", "западн", "центральн", "верхн", "нижн", "новая", "новой", "новую",
    "новый", "нового", "новое", "стар",
  ].map { Array($0.utf8) }

  private static let placeNouns: [[UInt8]] = [
    "штат", "город", "област", "провинци", "округ", "графств", "сел", "деревн", "посёл", "посел",
    "порт", "остров", "республик", "королевств", "рек", "район", "кра", "губерни", "столиц",
    "şəhər", "ştat", "vilayət", "əyalət", "rayon", "kənd", "qəsəbə", "ada", "region", "respublika",
    "city", "state", "province", "island", "district", "town", "village", "river",
  ].map { Array($0.utf8) }

  private static let adjectiveEndings: [[UInt8]] = [
    "ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "ую",
  ].map { Array($0.utf8) }

  private static let demonymEndings: [[UInt8]] = ["an", "ese", "ish", "i", "sh", "ch", "ek"].map {
    Array($0.utf8)
  }
}
