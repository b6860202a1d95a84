/// Where things stand in a compiled lexicon (`.onx`). All integers are little-endian.
///
/// Page 0 is the header: magic, versions, length, the section table, one checksum for each *sum
/// page*, and a checksum of the header itself. The sum pages follow: eight bytes for each data page.
/// The data pages hold the sections. So opening checks one page, and the first read from any other
/// page checks that page against the sum page that lists it, and that one against the header.
enum LexiconLayout {
  static let magic: UInt64 = 0x3158_4E4F_414D_4F4E  // "NOMAONX1"
  static let formatVersion: UInt32 = 1
  static let pageByteCount = MappedFile.pageByteCount
  static let sumsPerPage = pageByteCount / 8

  // Byte offsets in the header.
  static let magicOffset = 0
  static let formatOffset = 8
  static let recipeOffset = 12
  static let unicodeOffset = 16
  static let sectionCountOffset = 20
  static let lengthOffset = 24
  static let fingerprintOffset = 32
  static let sumPageCountOffset = 40
  static let sectionsOffset = 64
  static let sectionByteCount = 24
  static let sumSumsOffset = 512
  static let sectionLimit = (sumSumsOffset - sectionsOffset) / sectionByteCount
  static let headerSumOffset = pageByteCount - 8
  static let sumPageLimit = (headerSumOffset - sumSumsOffset) / 8
}

/// A part of a compiled lexicon; raw values are never reused.
enum Section: UInt32, CaseIterable, Sendable {
  /// UInt64 offsets into `entities`, one an entity, in the order of ids.
  case entityOffsets = 1
  /// Entities as ``EntityCoder`` writes them.
  case entities = 2
  /// A key table over all spellings of all names, and over their beginnings.
  case spellings = 3
  /// ``Posting`` values of `spellings`, runs in the order of keys.
  case postings = 4
  /// A key table over the skeletons of names.
  case skeletons = 5
  /// ``Posting`` values of `skeletons`.
  case skeletonPostings = 6
  /// A key table over entity ids.
  case identifiers = 7
  /// A key table over words: ordinary words, given names, titles.
  case words = 8
  /// Bytes of UTF-8: what was compiled, for people.
  case metadata = 9
  /// The ids of titles, in the order of their numbers: what roles name them by.
  case titles = 10
  /// UInt32 offsets into `tokens`, one a token.
  case tokenOffsets = 11
  /// The number of names that have a token, and the token as ``TokenRecord`` writes it.
  case tokens = 12
  /// A key table over the tokens themselves.
  case tokenNumbers = 13
  /// A key table over the skeletons of tokens, and over classes of spellings.
  case tokenKeys = 14
  /// UInt32 token numbers of `tokenKeys`.
  case tokenRuns = 15
  /// A key table over pairs of tokens that stand in one name, and over rare tokens.
  case tokenPairs = 16
  /// ``Posting`` values of `tokenPairs`.
  case pairPostings = 17
}
