import Onoma

/// A name without a capital, in a language that writes names with one.
public enum LowerCaseName: RecordCheck {
  public static let name = "lower-case-name"
  public static let severity = DictionaryFinding.Severity.error
  public static let summary = "a name without any capital letter"

  public static func findings(in checked: CheckedRecords) -> [DictionaryFinding] {
    findings(onNamesIn: checked) { _, name in
      guard languages.contains(name.language), !name.isAddress else { return nil }
      let scalars = name.form.unicodeScalars
      let isCapitalized = scalars.contains {
        $0.value >= 0x80
          ? $0.properties.isUppercase : (0x30...0x39).contains($0.value) || isCapital($0)
      }
      guard !isCapitalized, scalars.contains(where: \.properties.isLowercase) else { return nil }
      return (
        "'\(name.form)' (\(name.language)) has no capital, and words without one are no names",
        help: "write it with a capital, or remove it"
      )
    }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value)
  }

  private static let languages: [Language] = [
    .azerbaijani, .russian, .english, .turkish, .ukrainian, .kazakh,
  ]
}
