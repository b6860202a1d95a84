public import Onoma

/// What one stretch of an outside file says of an entity.
///
/// Several stretches may speak of one entity: what they say adds up, and the first word on a single
/// value counts.
public struct ImportedEntity: Hashable, Sendable {
  /// The identifier in the outside file, as it stands there.
  public var originalID: String
  public var kind: Kind?
  public var subtype = ""
  public var country = ""
  public var sex: Sex?
  /// How well known the entity is, 0 to 100; `nil` where the file does not say.
  public var prominence: UInt8?
  /// Without two of one form in one language.
  public var names: [ImportedName] = []
  /// Keys of the sources that the file itself names; without any, the file is the source.
  public var sources: [String] = []

  public init(originalID: String, kind: Kind? = nil) {
    self.originalID = originalID
    self.kind = kind
  }
}

/// One written form in an outside file.
public struct ImportedName: Hashable, Sendable {
  public var form: String
  public var language: Language
  public var status: NameStatus
  public var from: PartialDate?
  public var until: PartialDate?
  /// Of what an import remembers: whether the record had the name before the source brought it.
  var isOwn = false

  public init(
    _ form: String, _ language: Language, _ status: NameStatus, from: PartialDate? = nil,
    until: PartialDate? = nil
  ) {
    self.form = form
    self.language = language
    self.status = status
    self.from = from
    self.until = until
  }

  /// What makes two names of one entity the same.
  struct Key: Hashable {
    var form: String
    var language: Language
  }

  var key: Key { Key(form: form, language: language) }
}

extension ImportedEntity {
  /// Adds what another stretch says of the same entity.
  ///
  /// A second preferred form of a language becomes an alias.
  mutating func append(_ other: ImportedEntity) {
    kind = kind ?? other.kind
    if subtype.isEmpty { subtype = other.subtype }
    if country.isEmpty { country = other.country }
    sex = sex ?? other.sex
    prominence = prominence ?? other.prominence
    for name in other.names { append(name) }
    for source in other.sources where !sources.contains(source) { sources.append(source) }
  }

  /// Adds a name, unless the form is there in its language; of two preferred forms of a language the
  /// first stays preferred.
  mutating func append(_ name: ImportedName) {
    if let index = names.firstIndex(where: { $0.key == name.key }) {
      let isRaised = name.status == .preferred && names[index].status == .alias
      if isRaised && !hasPreferred(name.language) { names[index].status = .preferred }
      return
    }
    var name = name
    if name.status == .preferred && hasPreferred(name.language) { name.status = .alias }
    names.append(name)
  }

  /// Makes the first alias of a language without a preferred form its preferred one, and drops names
  /// of an unknown language that stand in a known one.
  mutating func settleLanguages() {
    let known = Set(names.filter { $0.language != .undetermined }.map(\.form))
    names.removeAll { $0.language == .undetermined && known.contains($0.form) }
    var settled = Set(names.filter { $0.status == .preferred }.map(\.language))
    settled.insert(.undetermined)
    for index in names.indices where names[index].status == .alias {
      if settled.insert(names[index].language).inserted { names[index].status = .preferred }
    }
  }

  /// Whether a preferred form of the language is known.
  func hasPreferred(_ language: Language) -> Bool {
    names.contains { $0.language == language && $0.status == .preferred }
  }
}
