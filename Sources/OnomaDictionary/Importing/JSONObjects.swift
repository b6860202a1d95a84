/// Takes a stream apart into JSON objects: the elements of an array that stands under a key of the
/// outermost object, or, where there is no such key, the outermost objects themselves.
struct JSONObjects {
  /// An object's bytes and where it begins.
  struct Item {
    var bytes: [UInt8]
    var line: Int
  }

  private let key: [UInt8]
  private var item: [UInt8] = []
  private var firstLine = 1
  private var depth = 0
  // The depth at which the elements of the array lie, once it is open.
  private var elementDepth: Int?
  // Whether the array was there: what follows in the outermost object is of no use.
  private var isPast = false
  private var string = StringState.outside
  // The last string at depth one or two, to know the array by its key.
  private var lastString: [UInt8] = []

  private enum StringState {
    case outside
    case inside
    case escaped
  }

  /// The objects under the key.
  init(under key: String) {
    self.key = Array(key.utf8)
  }

  /// The next object; `nil` at the end of the stream.
  ///
  /// - Throws: ``ImportProblem`` where the stream ends inside an object.
  mutating func next(_ input: inout ImportInput) throws(ImportProblem) -> Item? {
    while let byte = try input.nextByte() {
      if item.isEmpty { firstLine = input.lineNumber + 1 }
      if string == .outside {
        if take(byte) { return Item(bytes: taken(), line: firstLine) }
      } else {
        keep(byte)
        if string == .escaped {
          string = .inside
        } else if byte == 0x22 {
          string = .outside
        } else {
          string = byte == 0x5C ? .escaped : .inside
          if depth <= 2 { lastString.append(byte) }
        }
      }
    }
    guard depth == 0 else {
      throw ImportProblem(
        .malformed(syntax: "JSON", "the text ends in the middle"),
        at: input.position(line: input.lineNumber))
    }
    return nil
  }

  private mutating func taken() -> [UInt8] {
    defer { item = [] }
    return item
  }

  // Takes a byte outside strings; whether it ends an object that was asked for.
  private mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x7B: open(byte)
    case 0x5B where elementDepth == nil && !isPast && depth > 0 && lastString == key:
      depth += 1
      elementDepth = depth
      item = []
    // The brackets of an outermost array say nothing.
    case 0x5B where depth > 0: open(byte)
    case 0x5D where depth == elementDepth:
      depth -= 1
      elementDepth = nil
      isPast = true
    case 0x7D where depth > 0, 0x5D where depth > 0: return close(byte)
    case 0x22:
      keep(byte)
      string = .inside
      lastString = []
    default: keep(byte)
    }
    return false
  }

  private mutating func open(_ byte: UInt8) {
    depth += 1
    keep(byte)
  }

  private mutating func close(_ byte: UInt8) -> Bool {
    keep(byte)
    depth -= 1
    guard depth == elementDepth ?? 0 else { return false }
    defer { if depth == 0 { isPast = false } }
    return !isPast
  }

  private mutating func keep(_ byte: UInt8) {
    if depth > elementDepth ?? 0 && !isPast { item.append(byte) }
  }
}
