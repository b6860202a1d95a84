import Onoma

/// What makes a text fit to be a written form.
enum FormText {
  /// The first thing that is wrong with the form; `nil` where it may stand.
  static func problem(of form: String, field: String) -> RecordProblem.Fact? {
    if form.isEmpty { return .emptyText(field: field) }
    if let scalar = form.unicodeScalars.first(where: isForbidden) {
      return .forbiddenCharacter(scalar.value, in: form)
    }
    if form.utf8.first == 0x20 || form.utf8.last == 0x20 || hasDoubleSpace(form) {
      return .spacesAround(form)
    }
    let composed = CanonicalText.nfc(form)
    return composed.utf8.elementsEqual(form.utf8) ? nil : .notNFC(form, composed: composed)
  }

  /// Whether the scalar is a control, format, private, unassigned or separating character other
  /// than the plain space.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    // The letters of most names, without a look into tables.
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE...0x2FF, 0x400...0x52F: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return true
    default:
      return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func hasDoubleSpace(_ form: String) -> Bool {
    zip(form.utf8, form.utf8.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
  }
}
