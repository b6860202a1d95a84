import Onoma
import OnomaDictionary
import Testing

@testable import onoma_tool

@Suite struct DictFingerprintsCommandTests {
  @Test func whatWasWrittenIsCurrentUntilAFileChanges() throws {
    let folder = try ToolLexicon.folder()
    _ = try ToolLexicon.write(ToolLexicon.records, to: "records.yaml", in: folder)
    #expect(RecordedRun("dict", "fingerprints", folder).code == .success)
    let table = try ToolLexicon.text(of: folder + "/fingerprints.tsv")
    #expect(table.hasPrefix("path\trecords\tnames\tkeys\tchecksum\nrecords.yaml\t3\t11\t"))
    #expect(RecordedRun("dict", "fingerprints", "--check", folder).code == .success)
    #expect(RecordedRun("dict", "check", folder).errors == "")

    let changed = ToolLexicon.records.replacing("Baky", with: "Bakou")
    _ = try ToolLexicon.write(changed, to: "records.yaml", in: folder)
    let check = RecordedRun("dict", "fingerprints", "--check", folder)
    #expect(check.code == .dictionaryInvalid)
    #expect(
      check.errors.hasPrefix(
        "\(folder)/fingerprints.tsv:2: error: 'records.yaml' is not what it was"))
    #expect(RecordedRun("dict", "check", folder).code == .dictionaryInvalid)
    let build = RecordedRun("dict", "build", folder, "-o", folder + "/x.onx")
    #expect(build.code == .success, "what was edited can be used before it is reviewed")
  }

  @Test func nothingIsWrittenForBrokenDictionaries() throws {
    let folder = try ToolLexicon.folder()
    _ = try ToolLexicon.write("---\nid: Baku\n", to: "records.yaml", in: folder)
    #expect(RecordedRun("dict", "fingerprints", folder).code == .dictionaryInvalid)
    #expect(throws: FileError.self) { try ToolLexicon.text(of: folder + "/fingerprints.tsv") }
  }
}
