/// What stands before a full stop that ends no sentence, in lower case. Written for Onoma from the
/// usage of news in the three languages and the spelling dictionaries' lists of abbreviations.
enum Abbreviations {
  /// Initials of more than one letter.
  static let initials = set("kh sh ch yu ya ye zh ts dzh дж th ph")

  /// Shortened words.
  static let words = set(english + " " + russian + " " + azerbaijani)

  private static let english = """
    mr mrs ms dr prof sr jr st gen sen rep gov lt col maj capt sgt cmdr adm rev hon pres messrs \
    no vs inc ltd corp co jan feb apr jun jul aug sept oct nov dec ave blvd rd mt ft fig vol pp
    """
  private static let russian = """
    г гг ул им св ст гр пр просп пл пос дер обл респ акад проф доц чл корр ген полк подп кап лейт \
    майор м р о оз руб коп тыс млн млрд тел стр рис см т д п е н э с к кв корп пер бул наб янв \
    февр апр авг сент окт нояб дек напр англ азерб тов гос зам зав пом инж ред изд сб ср мл
    """
  private static let azerbaijani = """
    sm küç prosp pr məh ş ray rəh dos akad müəl mln mlrd nəş səh tərc bax məs r t s b ia gen \
    polk leyt kap əs y
    """

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }
}
