import Onoma

/// The language of a form that came without one, by its letters.
///
/// It is the most usual one of the region: what a Latin form is in, nobody can say by its letters,
/// and English is how outside sources write.
enum ScriptLanguage {
  /// `und` where the form has no letters of a script that is known here.
  static func guess(_ form: String) -> Language {
    let scalars = form.unicodeScalars
    if let marked = marks.first(where: { mark in scalars.contains { mark.letters.contains($0) } }) {
      return Language(marked.tag) ?? .undetermined
    }
    for scalar in scalars where scalar.properties.isAlphabetic {
      let script = scripts.first { $0.range.contains(scalar.value) }
      if let script { return Language(script.tag) ?? .undetermined }
    }
    return .undetermined
  }

  // Letters that one language of the region has and the others of its script have not; the first
  // that matches counts.
  private static let marks: [(letters: Set<Unicode.Scalar>, tag: String)] = [
    (["ə", "Ə"], "az"),
    (["ҹ", "Ҹ", "ҝ", "Ҝ"], "az-Cyrl"),
    (["ә", "Ә", "қ", "Қ", "ұ", "Ұ"], "kk"),
    (["ў", "Ў"], "be"),
    (["ї", "Ї", "є", "Є", "ґ", "Ґ", "і", "І"], "uk"),
  ]

  // Blocks of the Unicode Standard 15.
  private static let scripts: [(range: ClosedRange<UInt32>, tag: String)] = [
    (0x41...0x24F, "en"), (0x1E00...0x1EFF, "en"), (0x400...0x52F, "ru"), (0x370...0x3FF, "el"),
    (0x531...0x58F, "hy"), (0x590...0x5FF, "he"), (0x600...0x6FF, "und-Arab"),
    (0x900...0x97F, "hi"), (0xE00...0xE7F, "th"), (0x10A0...0x10FF, "ka"),
    (0x1C90...0x1CBF, "ka"), (0x3040...0x30FF, "ja"), (0x4E00...0x9FFF, "zh"),
    (0xAC00...0xD7A3, "ko"),
  ]
}
