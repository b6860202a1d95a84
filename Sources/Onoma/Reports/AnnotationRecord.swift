/// A document's mentions as one JSON object, in the shape of the command's contract.
public struct AnnotationRecord: Codable, Hashable, Sendable {
  /// What positions count.
  public enum Offsets: String, Codable, Sendable, CaseIterable {
    /// Unicode scalars: what Python counts.
    case scalar
    case utf8
    /// UTF-16 code units: what JavaScript counts.
    case utf16
  }

  /// Evidence as JSON.
  public struct EvidenceRecord: Codable, Hashable, Sendable {
    public var step: String
    public var form: String?
    public var lang: String?
    public var notes: [String]?
    public var features: [String: Double]?

    init(_ evidence: Evidence) {
      step = evidence.step.rawValue
      form = evidence.form.isEmpty ? nil : evidence.form
      lang = evidence.form.isEmpty ? nil : evidence.language.tag
      notes = evidence.notes.isEmpty ? nil : evidence.notes
      guard !evidence.features.isEmpty else { return }
      features = Dictionary(
        evidence.features.map { ($0.name, $0.value.rounded(toPlaces: 3)) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// A candidate as JSON.
  public struct CandidateRecord: Codable, Hashable, Sendable {
    public var entity: String
    public var name: String
    public var kind: String
    public var score: Double
    public var evidence: EvidenceRecord

    public init(_ candidate: Candidate) {
      entity = candidate.entity.text
      name = candidate.name
      kind = candidate.kind.name
      score = candidate.score.rounded(toPlaces: 3)
      evidence = EvidenceRecord(candidate.evidence)
    }
  }

  /// A mention as JSON.
  public struct MentionRecord: Codable, Hashable, Sendable {
    public var start: Int
    public var end: Int
    public var text: String
    public var kind: String?
    public var verdict: String
    public var entity: String?
    public var name: String
    public var stem: String
    public var endings: [String]
    public var score: Double
    public var sex: String?
    public var evidence: EvidenceRecord
    /// Only of an ambiguous mention.
    public var candidates: [CandidateRecord]?
  }

  public var id: String
  public var lang: String
  public var offsets: Offsets
  public var mentions: [MentionRecord]

  /// The record of the annotation of those bytes.
  ///
  /// - Complexity: O(n) in the bytes of the text.
  public init(_ annotation: Annotation, id: String, of bytes: [UInt8], offsets: Offsets = .scalar) {
    self.id = id
    lang = annotation.language.tag
    self.offsets = offsets
    let positions = annotation.mentions.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let converted = OffsetConverter(bytes: bytes).converted(positions, to: offsets)
    mentions = annotation.mentions.enumerated().map { index, mention in
      MentionRecord(
        start: converted[index * 2], end: converted[index * 2 + 1], text: mention.text,
        kind: mention.kind?.name, verdict: mention.verdict.rawValue,
        entity: mention.entity?.text, name: mention.name, stem: mention.stem,
        endings: mention.endings.map(\.tag), score: mention.score.rounded(toPlaces: 3),
        sex: mention.sex?.letter, evidence: EvidenceRecord(mention.evidence),
        candidates: mention.verdict == .ambiguous
          ? mention.candidates.map(CandidateRecord.init) : nil)
    }
  }
}

extension Double {
  /// The number with that many decimal places.
  func rounded(toPlaces places: Int) -> Double {
    let factor = Double(repeatElement(10, count: places).reduce(1, *))
    return (self * factor).rounded() / factor
  }
}

/// Converts byte offsets to other counts, in one pass over the text.
struct OffsetConverter {
  let bytes: [UInt8]

  /// The positions, each converted; they need not be sorted. An ill-formed byte counts as one.
  ///
  /// - Complexity: O(n + m log m) in the bytes of the text and the positions.
  func converted(_ positions: [Int], to offsets: AnnotationRecord.Offsets) -> [Int] {
    guard offsets != .utf8 else { return positions }
    var out = positions
    var offset = 0
    var count = 0
    for index in positions.indices.sorted(by: { positions[$0] < positions[$1] }) {
      while offset < positions[index], offset < bytes.count {
        count += width(bytes[offset], offsets)
        offset += 1
      }
      out[index] = count
    }
    return out
  }

  // Counts a scalar at its first byte; a scalar of four bytes is two UTF-16 units.
  private func width(_ byte: UInt8, _ offsets: AnnotationRecord.Offsets) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return offsets == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
