import Onoma

/// Reads the records of a dictionary file.
public enum RecordReader {
  /// The file's records in their order, and every independent problem of the others, sorted.
  ///
  /// A record with a problem is left out; it stops no other.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (records: [EntityRecord], problems: [RecordProblem]) {
    var records: [EntityRecord] = []
    var problems: [RecordProblem] = []
    for document in YAMLDocument.documents(of: bytes, file: file) {
      let answer = read(document)
      records += answer.records
      problems += answer.problems
    }
    return (records, problems.sorted())
  }

  /// The document's records and what is wrong with the others.
  static func read(
    _ document: YAMLDocument
  ) -> (records: [EntityRecord], problems: [RecordProblem]) {
    var records: [EntityRecord] = []
    var problems = document.problems
    for root in document.roots {
      var draft = RecordDraft(root)
      let record = draft.record()
      problems += draft.problems
      if let record, document.problems.isEmpty { records.append(record) }
    }
    return (records, problems)
  }
}
