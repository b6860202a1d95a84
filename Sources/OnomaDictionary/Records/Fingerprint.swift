import Onoma

/// What a dictionary file came to when it was last looked at.
///
/// A review sees by it that a change made more keys than it should, or that a change of the code made
/// other keys of all names.
public struct Fingerprint: Hashable, Sendable {
  /// The file's path in the dictionary's folder.
  public let path: String
  /// How many records it has.
  public let records: Int
  /// How many names they have.
  public let names: Int
  /// How many spellings are looked up for them.
  public let keys: Int
  /// A checksum over the records and the keys made of their names, in hexadecimal digits.
  public let checksum: String
}

extension Fingerprint {
  /// The fingerprints of the record files of a folder, in the order of the records.
  public static func all(of records: [EntityRecord], in folder: String) -> [Fingerprint] {
    var fingerprints: [Fingerprint] = []
    var rest = records[...]
    while let file = rest.first?.position.file {
      let own = rest.prefix { $0.position.file == file }
      rest = rest.dropFirst(own.count)
      guard file.hasPrefix(folder + "/") else { continue }
      let path = String(file.dropFirst(folder.count + 1))
      fingerprints.append(Fingerprint(path: path, of: own))
    }
    return fingerprints
  }

  private init(path: String, of records: ArraySlice<EntityRecord>) {
    let sum = LexiconFingerprint(of: records.lazy.map(\.entity))
    let digits = String(sum.checksum, radix: 16)
    self.path = path
    self.records = records.count
    (names, keys) = (sum.names, sum.keys)
    checksum = String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The fingerprint as a line of the table, without its line feed.
  var line: String { "\(path)\t\(records)\t\(names)\t\(keys)\t\(checksum)" }
}

/// The fingerprints of a folder, as `fingerprints.tsv` has them.
public struct FingerprintList: Hashable, Sendable {
  /// The table's name in the folder.
  public static let fileName = "fingerprints.tsv"

  /// The folder's path as it was given.
  public let folder: String
  private var lines: [LineOfTable] = []

  private struct LineOfTable: Hashable, Sendable {
    var path: String
    var text: String
    var position: FilePosition
  }

  private static let header = "path\trecords\tnames\tkeys\tchecksum"

  /// The table of the fingerprints.
  public static func text(of fingerprints: [Fingerprint]) -> String {
    ([header] + fingerprints.map(\.line)).joined(separator: "\n") + "\n"
  }

  /// The table of a file, and what is wrong with it as text.
  static func read(
    _ bytes: [UInt8], file: String, folder: String
  ) -> (list: FingerprintList, problems: [RecordProblem]) {
    let table = LineFile(bytes, file: file)
    var list = FingerprintList(folder: folder)
    list.lines = table.lines.filter { $0.text != header }.map { line in
      let path = String(line.text.prefix { $0 != "\t" })
      return LineOfTable(path: path, text: line.text, position: line.position)
    }
    return (list, table.problems)
  }

  private init(folder: String) {
    self.folder = folder
  }

  /// Where the table is not what the files come to now.
  func differences(
    from current: [Fingerprint]
  ) -> [(position: FilePosition, message: String)] {
    let now = Dictionary(current.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let stale = lines.compactMap { line -> (position: FilePosition, message: String)? in
      guard let file = now[line.path] else {
        return (line.position, "there are no records in '\(line.path)'")
      }
      return file.line == line.text
        ? nil : (line.position, "'\(line.path)' is not what it was when this line was written")
    }
    let known = Set(lines.map(\.path))
    let missing = current.filter { !known.contains($0.path) }.map { file in
      (
        position: FilePosition(file: folder + "/" + FingerprintList.fileName),
        message: "'\(file.path)' is not in the table"
      )
    }
    return stale + missing
  }
}
