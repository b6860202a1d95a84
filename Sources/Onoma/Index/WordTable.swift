/// Ordinary words, given names, family names and titles: what the linker knows of single words.
public struct WordLists: Sendable {
  /// A given name and the sex that it tells, in one language.
  public struct GivenName: Hashable, Sendable {
    public var form: String
    public var language: Language
    public var sex: Sex?

    public init(form: String, language: Language, sex: Sex?) {
      self.form = form
      self.language = language
      self.sex = sex
    }
  }

  /// A title or courtesy word, in one language: `prezident`, `г-н`.
  public struct Title: Hashable, Sendable {
    /// What roles name it by (`president`), or an id of its own for courtesy words.
    public var id: String
    public var form: String
    public var language: Language
    public var sex: Sex?

    public init(id: String, form: String, language: Language, sex: Sex?) {
      self.id = id
      self.form = form
      self.language = language
      self.sex = sex
    }
  }

  /// Words of the languages that are also names, or forms of names: alone they are no evidence.
  public var ordinary: [Language: [String]]
  public var givenNames: [GivenName]
  /// Family names borne by so many that an initial tells nobody apart.
  public var commonFamilyNames: [String]
  public var titles: [Title]
  /// Spellings of one given or family name, which different persons may bear.
  public var nameClasses: [[String]]

  public init(
    ordinary: [Language: [String]] = [:], givenNames: [GivenName] = [],
    commonFamilyNames: [String] = [], titles: [Title] = [], nameClasses: [[String]] = []
  ) {
    self.ordinary = ordinary
    self.givenNames = givenNames
    self.commonFamilyNames = commonFamilyNames
    self.titles = titles
    self.nameClasses = nameClasses
  }
}

/// The lists of a ``WordLists`` as one key table, each list under a chain of its own.
struct WordTable: Sendable {
  private let table: KeyTable

  /// A list, and the start of its chain.
  enum List: UInt64 {
    case ordinary = 1
    case given = 2
    case commonFamily = 3
    case title = 4
    case nameClass = 5

    var start: KeyHash { KeyHash(value: KeyHash.mixed(rawValue)) }
  }

  init(in file: LexiconFile) throws(LexiconError) {
    table = try KeyTable(.words, in: file)
  }

  /// Whether the word, given the hash of its folded text, is an ordinary word of the language.
  func isOrdinary(_ token: UInt64, in language: Language) throws(LexiconError) -> Bool {
    let entry = try table.entry(List.ordinary.start.appending(token).value)
    return (entry?.value ?? 0) & WordTable.bit(of: language) != 0
  }

  /// The sexes that the given name tells (bit 0 masculine, bit 1 feminine; zero: neither);
  /// `nil` where the word is no given name.
  func givenName(_ token: UInt64) throws(LexiconError) -> UInt32? {
    try table.entry(List.given.start.appending(token).value)?.value
  }

  /// Whether many bear that family name.
  func isCommonFamilyName(_ token: UInt64) throws(LexiconError) -> Bool {
    try table.entry(List.commonFamily.start.appending(token).value) != nil
  }

  /// The sex and number of the title that the words write; `nil` where they write none.
  func title(_ words: [UInt64]) throws(LexiconError) -> (number: UInt32, sex: Sex?)? {
    let hash = words.reduce(List.title.start) { $0.appending($1) }
    guard let entry = try table.entry(hash.value) else { return nil }
    return (entry.value >> 8, Sex(rawValue: UInt8(entry.value & 3)))
  }

  /// The classes of spellings that the token is in, two at most.
  func nameClasses(_ token: UInt64) throws(LexiconError) -> [UInt32] {
    guard let entry = try table.entry(List.nameClass.start.appending(token).value) else {
      return []
    }
    return entry.count == 0 ? [entry.value] : [entry.value, entry.count]
  }

  private static func bit(of language: Language) -> UInt32 {
    switch language {
    case .azerbaijani, .azerbaijaniCyrillic: 1
    case .russian: 2
    case .english: 4
    default: 0
    }
  }

  /// The section's bytes. Titles are numbered in the order of their ids.
  static func bytes(_ lists: WordLists) -> [UInt8] {
    var values: [UInt64: UInt32] = [:]
    func hash(_ list: List, _ form: String) -> UInt64 {
      NameTokens.folded(form).reduce(list.start) { $0.appending(KeyHash.token($1)) }.value
    }
    func put(_ list: List, _ form: String, _ value: UInt32) {
      values[hash(list, form), default: 0] |= value
    }
    func putFirst(_ list: List, _ form: String, _ value: UInt32) {
      let key = hash(list, form)
      values[key] = values[key] ?? value
    }
    for (language, words) in lists.ordinary {
      for word in words { put(.ordinary, word, bit(of: language)) }
    }
    for name in lists.givenNames { put(.given, name.form, UInt32(name.sex?.rawValue ?? 0)) }
    for name in lists.commonFamilyNames { put(.commonFamily, name, 1) }
    let numbers = titleNumbers(lists)
    for title in lists.titles {
      let sex = UInt32(title.sex?.rawValue ?? 0)
      putFirst(.title, title.form, UInt32(numbers[title.id] ?? 0) << 8 | sex)
    }
    var builder = KeyTableBuilder()
    for (hash, value) in values { builder.add(hash, .init(value: value, count: 1, flags: 0)) }
    for (token, classes) in nameClasses(lists) {
      let second = classes.count > 1 ? classes[1] : 0
      let hash = List.nameClass.start.appending(token).value
      builder.add(hash, .init(value: classes[0], count: second, flags: 0))
    }
    return builder.bytes()
  }

  /// The numbers of the classes of each token, from 1 on, the largest classes first.
  static func nameClasses(_ lists: WordLists) -> [UInt64: [UInt32]] {
    var classes: [UInt64: [UInt32]] = [:]
    let bySize = lists.nameClasses.enumerated().sorted {
      $0.element.count != $1.element.count
        ? $0.element.count > $1.element.count : $0.offset < $1.offset
    }
    for (offset, forms) in bySize {
      for token in Set(forms.map { KeyHash.token(Folding.folded($0)) }) {
        if classes[token, default: []].count < 2 {
          classes[token, default: []].append(UInt32(offset + 1))
        }
      }
    }
    return classes
  }

  /// The number of each title's id.
  static func titleNumbers(_ lists: WordLists) -> [String: Int] {
    let ids = Set(lists.titles.map(\.id)).sorted()
    return Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }
}

/// The ids of titles as bytes.
enum TitleCoder {
  /// The section's bytes.
  static func encoded(_ lists: WordLists) -> [UInt8] {
    var out = ByteWriter()
    out.list(Set(lists.titles.map(\.id)).sorted()) { $1.text($0) }
    return out.bytes
  }

  /// The ids by number.
  static func decoded(_ bytes: [UInt8]) -> [String]? {
    var input = ByteReader(bytes)
    return input.list { $0.text() }
  }
}
