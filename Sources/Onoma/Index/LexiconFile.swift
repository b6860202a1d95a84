/// Checked reads from a compiled lexicon: nothing that was damaged is ever returned.
struct LexiconFile: Sendable {
  let path: String
  /// The checksum of what the lexicon was compiled from.
  let fingerprint: UInt64
  private let file: MappedFile
  private let sections: [Range<Int>]
  private let sumPageCount: Int

  /// Opens the file at the path in O(1): one page is read.
  init(path: String) throws(LexiconError) {
    try self.init(file: MappedFile(path: path), path: path)
  }

  /// Opens a lexicon held in memory.
  init(bytes: [UInt8], path: String = "<memory>") throws(LexiconError) {
    try self.init(file: MappedFile(bytes: bytes), path: path)
  }

  private init(file: MappedFile, path: String) throws(LexiconError) {
    typealias Layout = LexiconLayout
    func u32(_ offset: Int) -> UInt32 { file.integer(at: offset, as: UInt32.self) ?? 0 }
    func u64(_ offset: Int) -> UInt64 { file.integer(at: offset, as: UInt64.self) ?? 0 }
    func fail(_ problem: LexiconError.Problem) -> LexiconError {
      LexiconError(path: path, problem)
    }
    guard file.byteCount >= Layout.pageByteCount, u64(Layout.magicOffset) == Layout.magic else {
      throw fail(.notALexicon)
    }
    guard u32(Layout.formatOffset) == Layout.formatVersion else {
      throw fail(
        .wrongVersion(
          what: "format", expected: Layout.formatVersion, found: u32(Layout.formatOffset)))
    }
    guard file.checksum(of: 0..<Layout.headerSumOffset) == u64(Layout.headerSumOffset) else {
      throw fail(.damaged(offset: 0))
    }
    guard u32(Layout.recipeOffset) == KeyHash.recipeVersion else {
      throw fail(
        .wrongVersion(
          what: "key recipe", expected: KeyHash.recipeVersion, found: u32(Layout.recipeOffset)))
    }
    guard u64(Layout.lengthOffset) == UInt64(file.byteCount) else {
      throw fail(
        .wrongLength(
          expected: u64(Layout.lengthOffset), found: UInt64(file.byteCount)))
    }
    sumPageCount = Int(u32(Layout.sumPageCountOffset))
    fingerprint = u64(Layout.fingerprintOffset)
    guard u32(Layout.sectionCountOffset) <= Layout.sectionLimit else {
      throw fail(.damaged(offset: 0))
    }
    var sections = [Range<Int>](repeating: 0..<0, count: Section.allCases.count + 1)
    for index in 0..<Int(u32(Layout.sectionCountOffset)) {
      let entry = Layout.sectionsOffset + index * Layout.sectionByteCount
      guard let section = Section(rawValue: u32(entry)) else { continue }
      guard let start = Int(exactly: u64(entry + 8)), let count = Int(exactly: u64(entry + 16)),
        start <= file.byteCount, count <= file.byteCount - start
      else { throw fail(.damaged(offset: UInt64(entry))) }
      sections[Int(section.rawValue)] = start..<(start + count)
    }
    self.sections = sections
    self.file = file
    self.path = path
  }

  /// The number of bytes of the section; zero where the file has none.
  func byteCount(of section: Section) -> Int { sections[Int(section.rawValue)].count }

  /// The integer at the offset in the section.
  ///
  /// - Throws: `damaged` where the page is not what was written, or the offset leaves the section.
  @inline(__always)
  func integer<Value: FixedWidthInteger>(
    _ section: Section, at offset: Int, as type: Value.Type
  ) throws(LexiconError) -> Value {
    let range = sections[Int(section.rawValue)]
    let start = range.lowerBound &+ offset
    let size = MemoryLayout<Value>.size
    guard offset >= 0, offset <= range.count - size else { throw damaged(at: start) }
    try check(start, size)
    guard let value = file.integer(at: start, as: type) else { throw damaged(at: start) }
    return value
  }

  /// A copy of `count` bytes at the offset in the section.
  func bytes(_ section: Section, at offset: Int, count: Int) throws(LexiconError) -> [UInt8] {
    let range = sections[Int(section.rawValue)]
    guard offset >= 0, count >= 0, offset <= range.count, count <= range.count - offset else {
      throw damaged(at: range.lowerBound)
    }
    let start = range.lowerBound + offset
    if count > 0 { try check(start, count) }
    guard let bytes = file.bytes(start..<(start + count)) else { throw damaged(at: start) }
    return bytes
  }

  /// Checks every page of the file.
  func verify() throws(LexiconError) {
    let pageCount = (file.byteCount + LexiconLayout.pageByteCount - 1) / LexiconLayout.pageByteCount
    for page in 0..<pageCount { try check(page * LexiconLayout.pageByteCount, 1) }
  }

  func damaged(at offset: Int) -> LexiconError {
    LexiconError(path: path, .damaged(offset: UInt64(clamping: offset)))
  }

  @inline(__always)
  private func check(_ offset: Int, _ count: Int) throws(LexiconError) {
    let first = offset / LexiconLayout.pageByteCount
    let last = (offset + count - 1) / LexiconLayout.pageByteCount
    for page in first...last where !file.isChecked(page: page) {
      try checkPage(page)
    }
  }

  // A data page is listed in a sum page, and a sum page in the header, which `init` checked.
  private func checkPage(_ page: Int) throws(LexiconError) {
    typealias Layout = LexiconLayout
    guard page > 0 else { return file.markChecked(page: page) }
    let listed: Int
    if page <= sumPageCount {
      listed = Layout.sumSumsOffset + (page - 1) * 8
    } else {
      let index = page - 1 - sumPageCount
      listed = Layout.pageByteCount + index * 8
      let sumPage = 1 + index / Layout.sumsPerPage
      if !file.isChecked(page: sumPage) { try checkPage(sumPage) }
    }
    guard file.integer(at: listed, as: UInt64.self) == file.checksum(ofPage: page) else {
      throw damaged(at: page * Layout.pageByteCount)
    }
    file.markChecked(page: page)
  }
}
