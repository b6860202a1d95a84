import Testing

@testable import OnomaDictionary

@Suite struct FingerprintTests {
  private static func fingerprints(_ name: String, context: String = "") -> [Fingerprint] {
    let text =
      "---\nid: Q9248\nkind: place\nnames: {az: \(name), ru: Баку, en: Baku}\n\(context)"
      + "sources: [hand]\n"
    let first = RecordReader.read(Array(text.utf8), file: "house/entities/a.yaml").records
    let other = RecordReader.read(Array(text.utf8), file: "elsewhere/b.yaml").records
    return Fingerprint.all(of: first + other, in: "house")
  }

  @Test func aFileIsCounted() throws {
    let fingerprint = try #require(Self.fingerprints("Bakı").first)
    #expect(Self.fingerprints("Bakı").count == 1)
    #expect(fingerprint.path == "entities/a.yaml")
    #expect(fingerprint.records == 1 && fingerprint.names == 3 && fingerprint.keys >= 3)
    #expect(fingerprint.checksum.count == 16)
  }

  @Test func namesAndTheRestOfARecordShow() {
    let all = [
      Self.fingerprints("Bakı"), Self.fingerprints("Baki"),
      Self.fingerprints("Bakı", context: "context: [Xəzər]\n"),
    ]
    #expect(Set(all.map { $0.map(\.checksum) }).count == 3)
    #expect(Self.fingerprints("Bakı") == all[0])
  }

  @Test func theTableHasALineAFile() {
    let table = FingerprintList.text(of: Self.fingerprints("Bakı"))
    let lines = table.split(separator: "\n")
    #expect(lines.count == 2 && lines[0] == "path\trecords\tnames\tkeys\tchecksum")
    #expect(lines[1].hasPrefix("entities/a.yaml\t1\t3\t"))
  }
}
