/// Lays sections out as a compiled lexicon. The same sections give the same bytes.
struct LexiconWriter {
  private var sections: [(section: Section, bytes: [UInt8])] = []

  /// Adds a section; sections stand in the file in the order in which they are added.
  mutating func add(_ section: Section, _ bytes: [UInt8]) {
    sections.append((section, bytes))
  }

  /// The bytes of the file.
  ///
  /// - Throws: `tooLarge` above some 800 MB, where the header could not list all sum pages.
  func file(fingerprint: UInt64) throws(LexiconError) -> [UInt8] {
    typealias Layout = LexiconLayout
    let dataCount = sections.reduce(0) { $0 + Self.padded($1.bytes.count) }
    let dataPages = (dataCount + Layout.pageByteCount - 1) / Layout.pageByteCount
    let sumPages = (dataPages + Layout.sumsPerPage - 1) / Layout.sumsPerPage
    guard sumPages <= Layout.sumPageLimit else {
      throw LexiconError(path: "<lexicon>", .tooLarge)
    }
    let dataStart = (1 + sumPages) * Layout.pageByteCount
    var out = [UInt8](repeating: 0, count: dataStart)
    out.reserveCapacity(dataStart + dataCount)
    writeSections(into: &out, dataStart: dataStart)
    writeHeader(into: &out, fingerprint: fingerprint, sumPages: sumPages)
    for page in 0..<dataPages {
      let sum = Self.checksum(of: out, page: 1 + sumPages + page)
      out.store(sum, at: Layout.pageByteCount + page * 8)
    }
    for page in 0..<sumPages {
      out.store(Self.checksum(of: out, page: 1 + page), at: Layout.sumSumsOffset + page * 8)
    }
    out.store(Checksum.of(out[0..<Layout.headerSumOffset]), at: Layout.headerSumOffset)
    return out
  }

  private func writeSections(into out: inout [UInt8], dataStart: Int) {
    typealias Layout = LexiconLayout
    for (index, section) in sections.enumerated() {
      let entry = Layout.sectionsOffset + index * Layout.sectionByteCount
      out.store(section.section.rawValue, at: entry)
      out.store(UInt64(out.count), at: entry + 8)
      out.store(UInt64(section.bytes.count), at: entry + 16)
      out.append(contentsOf: section.bytes)
      let padding = Self.padded(section.bytes.count) - section.bytes.count
      out.append(contentsOf: repeatElement(0, count: padding))
    }
  }

  private func writeHeader(into out: inout [UInt8], fingerprint: UInt64, sumPages: Int) {
    typealias Layout = LexiconLayout
    out.store(Layout.magic, at: Layout.magicOffset)
    out.store(Layout.formatVersion, at: Layout.formatOffset)
    out.store(KeyHash.recipeVersion, at: Layout.recipeOffset)
    out.store(UInt32(ICU.unicodeVersion), at: Layout.unicodeOffset)
    out.store(UInt32(sections.count), at: Layout.sectionCountOffset)
    out.store(UInt64(out.count), at: Layout.lengthOffset)
    out.store(fingerprint, at: Layout.fingerprintOffset)
    out.store(UInt32(sumPages), at: Layout.sumPageCountOffset)
  }

  // Sections begin at multiples of eight, so that no integer straddles more than it must.
  private static func padded(_ count: Int) -> Int { (count + 7) / 8 * 8 }

  private static func checksum(of bytes: [UInt8], page: Int) -> UInt64 {
    let start = page * LexiconLayout.pageByteCount
    return Checksum.of(bytes[start..<min(start + LexiconLayout.pageByteCount, bytes.count)])
  }
}

extension [UInt8] {
  /// Overwrites the bytes at the offset with the integer, little-endian.
  mutating func store<Value: FixedWidthInteger>(_ value: Value, at offset: Int) {
    var rest = value.littleEndian
    for index in 0..<MemoryLayout<Value>.size {
      self[offset + index] = UInt8(truncatingIfNeeded: rest)
      rest = Value.bitWidth > 8 ? rest >> 8 : 0
    }
  }

  /// Appends the integer, little-endian.
  mutating func append<Value: FixedWidthInteger>(integer value: Value) {
    append(contentsOf: repeatElement(0, count: MemoryLayout<Value>.size))
    store(value, at: count - MemoryLayout<Value>.size)
  }
}
