import CYAMLBridge

/// One step of libyaml's parse, as a value.
struct YAMLEvent: Sendable {
  /// What the step opens, closes or holds.
  enum Kind: Sendable {
    case documentStart
    case documentEnd
    case scalar(String)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
    case alias
    /// libyaml could not go on; the text is its own.
    case failure(String)
  }

  var kind: Kind
  /// One-based.
  var line: Int
  /// One-based, in code points.
  var column: Int
  var hasAnchor = false
  var hasTag = false
}

extension YAMLEvent {
  /// The events of one YAML text, which is valid UTF-8, up to its end or its first failure.
  ///
  /// Nothing behind a nesting of `depthLimit` is parsed: the events then end inside it.
  static func events(of bytes: [UInt8], depthLimit: Int) -> [YAMLEvent] {
    // libyaml reads the bytes through the pointer until the parser is closed, so that both stay
    // inside this closure.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let parser = unsafe onoma_yaml_open(buffer.baseAddress, Int64(buffer.count)) else {
        return [YAMLEvent(kind: .failure("out of memory"), line: 1, column: 1)]
      }
      defer { unsafe onoma_yaml_close(parser) }
      return unsafe collected(from: parser, depthLimit: depthLimit)
    }
  }

  private static func collected(
    from parser: OpaquePointer, depthLimit: Int
  ) -> [YAMLEvent] {
    var events: [YAMLEvent] = []
    var depth = 0
    while depth <= depthLimit {
      var raw = unsafe OnomaYAMLEvent()
      unsafe onoma_yaml_next(parser, &raw)
      let code = unsafe UInt32(truncatingIfNeeded: raw.kind)
      if code == OnomaYAMLStreamEnd.rawValue { break }
      guard let event = unsafe YAMLEvent(raw) else { continue }
      events.append(event)
      switch event.kind {
      case .failure: return events
      case .sequenceStart, .mappingStart: depth += 1
      case .sequenceEnd, .mappingEnd: depth -= 1
      default: break
      }
    }
    return events
  }

  // `nil` for the start of the stream, which says nothing.
  private init?(_ raw: OnomaYAMLEvent) {
    guard let kind = unsafe Kind(raw) else { return nil }
    unsafe self.init(
      kind: kind, line: Int(raw.line) + 1, column: Int(raw.column) + 1,
      hasAnchor: raw.anchored != 0, hasTag: raw.tagged != 0)
  }
}

extension YAMLEvent.Kind {
  fileprivate init?(_ raw: OnomaYAMLEvent) {
    switch unsafe UInt32(truncatingIfNeeded: raw.kind) {
    case OnomaYAMLStreamStart.rawValue: return nil
    case OnomaYAMLDocumentStart.rawValue: self = .documentStart
    case OnomaYAMLDocumentEnd.rawValue: self = .documentEnd
    case OnomaYAMLScalar.rawValue:
      let bytes = unsafe UnsafeBufferPointer(start: raw.text, count: Int(raw.count))
      self = unsafe .scalar(String(decoding: bytes, as: UTF8.self))
    case OnomaYAMLSequenceStart.rawValue: self = .sequenceStart
    case OnomaYAMLSequenceEnd.rawValue: self = .sequenceEnd
    case OnomaYAMLMappingStart.rawValue: self = .mappingStart
    case OnomaYAMLMappingEnd.rawValue: self = .mappingEnd
    case OnomaYAMLAlias.rawValue: self = .alias
    default:
      guard let problem = unsafe raw.problem else { self = .failure("malformed YAML"); return }
      self = .failure(unsafe String(cString: problem))
    }
  }
}
