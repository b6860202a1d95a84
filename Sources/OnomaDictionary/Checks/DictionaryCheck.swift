import Onoma

/// Something that well-formed records can still get wrong.
public protocol RecordCheck: Sendable {
  /// The check's name in reports: lower-case words with hyphens.
  static var name: String { get }

  /// How sure the check is.
  static var severity: DictionaryFinding.Severity { get }

  /// What the check finds, as a sentence without a full stop.
  static var summary: String { get }

  /// What the check finds, in any order.
  static func findings(in checked: CheckedRecords) -> [DictionaryFinding]
}

/// All checks together.
public enum DictionaryCheck {
  /// The checks in the order of their names.
  public static let all: [any RecordCheck.Type] = [
    AcronymAgainstName.self, ConflictingStatus.self, DatesOverlap.self, DeadContext.self,
    DistantForms.self, DotlessCapital.self, DuplicateForms.self, DuplicateIDs.self,
    FamilyNameAlone.self, FormerWithoutDates.self, HomonymsAcrossKinds.self, InflectedForm.self,
    LookalikeLetters.self, LowerCaseName.self, MissingContext.self, MissingLanguage.self,
    MissingProminence.self, OrdinaryWord.self, PatronymicsDiffer.self, RedundantAlias.self,
    RefusedLicence.self, RetiredIDs.self, ReversedDates.self, SexAgainstName.self,
    ShadowedAlias.self, StaleFingerprints.self, StrayPunctuation.self, UnknownCountry.self,
    UnknownSource.self, UnknownSubtype.self, UnknownTitle.self, UnreachableForm.self,
    WrongScript.self,
  ]

  /// The checks that a dictionary must pass to be compiled.
  ///
  /// What is only unfit for shipping, or never found, compiles: imported names have it.
  public static let compiling = all.filter { check in
    let tolerated: [any RecordCheck.Type] = [
      StaleFingerprints.self, RefusedLicence.self, LowerCaseName.self, UnreachableForm.self,
    ]
    return check.severity == .error && !tolerated.contains { $0 == check }
  }

  /// What the checks find, sorted by place.
  ///
  /// Sources, titles, subtypes and the like are checked only where the folder says something of
  /// them: a folder of a user's own records does not.
  public static func findings(
    in contents: DictionaryContents, checks: [any RecordCheck.Type] = all
  ) -> [DictionaryFinding] {
    let checked = CheckedRecords(contents)
    return checks.flatMap { $0.findings(in: checked) }.sorted()
  }
}

extension RecordCheck {
  static func finding(
    of record: EntityRecord, at position: FilePosition, _ message: String, help: String
  ) -> DictionaryFinding {
    DictionaryFinding(
      check: name, severity: severity, id: record.entity.id, position: position,
      message: message, help: help)
  }

  static func finding(
    in checked: CheckedRecords, at place: CheckedRecords.Place, _ message: String, help: String
  ) -> DictionaryFinding {
    finding(
      of: checked.record(at: place), at: checked.position(of: place), message, help: help)
  }

  /// Findings on names one by one: the closure says what is wrong with one.
  static func findings(
    onNamesIn checked: CheckedRecords,
    _ fault: (EntityRecord, EntityName) -> (message: String, help: String)?
  ) -> [DictionaryFinding] {
    var findings: [DictionaryFinding] = []
    for record in checked.records {
      for (index, name) in record.entity.names.enumerated() {
        guard let fault = fault(record, name) else { continue }
        findings.append(
          finding(of: record, at: record.namePositions[index], fault.message, help: fault.help))
      }
    }
    return findings
  }
}

extension EntityRecord {
  /// The names with their places.
  var placedNames: Zip2Sequence<[EntityName], [FilePosition]> { zip(entity.names, namePositions) }

  /// Where the field stands, or the record where it has no such field.
  func position(of field: String) -> FilePosition { fieldPositions[field] ?? position }
}
