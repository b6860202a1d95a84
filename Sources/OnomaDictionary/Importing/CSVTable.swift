/// Reads rows of comma-separated values as RFC 4180 has them: fields may stand in quotation marks,
/// and hold commas, line breaks and doubled quotation marks then.
struct CSVTable {
  /// A row with the line in which it begins.
  struct Row {
    var fields: [[UInt8]]
    var line: Int
  }

  private var separator: UInt8 = 0x2C
  private var isFirst = true

  /// The next row that is not empty; `nil` at the end.
  ///
  /// The first row decides the separator: a tab, a semicolon or a comma.
  mutating func next(_ input: inout ImportInput) throws(ImportProblem) -> Row? {
    while let line = try input.nextLine() {
      if line.bytes.isEmpty { continue }
      if isFirst {
        isFirst = false
        separator = [0x09, 0x3B].first { line.bytes.contains($0) } ?? 0x2C
      }
      var bytes = line.bytes
      // A quotation mark that stays open goes on in the next line.
      while !bytes.count(where: { $0 == 0x22 }).isMultiple(of: 2) {
        guard bytes.count < CSVTable.rowLimit, let more = try input.nextLine() else {
          throw ImportProblem(
            .malformed(syntax: "CSV", "a quotation mark stays open"),
            at: input.position(line: line.number))
        }
        bytes += [0x0A] + more.bytes
      }
      return Row(fields: fields(bytes), line: line.number)
    }
    return nil
  }

  private static let rowLimit = 1 << 20

  private func fields(_ bytes: [UInt8]) -> [[UInt8]] {
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 0x22 {
        let isDoubled = isQuoted && place < bytes.count && bytes[place] == 0x22
        if isDoubled {
          fields[fields.count - 1].append(byte)
          place += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == separator && !isQuoted {
        fields.append([])
      } else {
        fields[fields.count - 1].append(byte)
      }
    }
    return fields
  }
}
