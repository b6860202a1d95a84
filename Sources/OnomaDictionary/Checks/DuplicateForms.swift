import Onoma

/// One form of two entities of a kind in a language, with no context to tell them apart.
public enum DuplicateForms: RecordCheck {
  public static let name = "duplicate-forms"
  public static let severity = DictionaryFinding.Severity.warning

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    var bearers: [Key: [Bearer]] = [:]
    var findings: [DictionaryFinding] = []
    for record in checked.records {
      for (name, position) in record.placedNames {
        let key = Key(
          form: ComparedForm.text(of: name), language: name.language, kind: record.entity.kind)
        let bearer = Bearer(record: record, position: position)
        if let other = bearers[key]?.first(where: bearer.isConfused(with:)) {
          findings.append(finding(of: name, bearer, other))
        }
        bearers[key, default: []].append(bearer)
      }
    }
    return findings
  }

  private struct Key: Hashable {
    var form: String
    var language: Language
    var kind: Kind
  }

  private struct Bearer {
    var record: EntityRecord
    var position: FilePosition

    func isConfused(with other: Bearer) -> Bool {
      record.entity.id != other.record.entity.id
        && record.entity.context.isEmpty && other.record.entity.context.isEmpty
    }
  }

  private static func finding(
    of name: EntityName, _ bearer: Bearer, _ other: Bearer
  ) -> DictionaryFinding {
    let kind = bearer.record.entity.kind.name
    return finding(
      of: bearer.record, at: bearer.position,
      "'\(name.form)' (\(name.language)) is also the \(kind) \(other.record.entity.id) "
        + "in \(other.position)",
      help: "make one record of the two, or add 'context: [words beside the mention]' to them")
  }
}

/// A form with what comparisons pass over taken out: case, ё, apostrophes, hyphens.
enum ComparedForm {
  static func text(of name: EntityName) -> String {
    var result = ""
    for scalar in CanonicalText.lowercased(name.form, in: name.language).unicodeScalars {
      switch scalar {
      case "ё": result += "е"
      case "-", "\u{2010}", "\u{2011}", "\u{2013}": result += " "
      case "'", "\u{2019}", "\u{02BC}", "\u{2018}", "`": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
