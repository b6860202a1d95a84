import CICUBridge

/// A scheme made ready: the owner of ICU's compiled rules.
///
/// A class, because it owns a C object that one `deinit` must close and that callers share. ICU
/// takes a process-wide lock in every call, so a transliterator is never used per token of a text.
@safe public final class Transliterator {
  /// The scheme that is followed.
  public let scheme: Scheme
  private let handle: OpaquePointer

  /// Compiles the scheme's rules (`utrans_openU`); throws with the place of the rule that ICU
  /// refuses.
  public init(_ scheme: Scheme) throws(SchemeError) {
    var offset: Int32 = -1
    var code = [CChar](repeating: 0, count: 64)
    let rules = Array(scheme.rules.utf8)
    let opened = unsafe rules.withUnsafeBufferPointer { source in
      unsafe code.withUnsafeMutableBufferPointer { name in
        unsafe onoma_icu_transliterator_open(
          scheme.id, source.baseAddress, Int32(clamping: source.count), &offset, name.baseAddress,
          Int32(name.count))
      }
    }
    guard let handle = unsafe opened else {
      let letters = code.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw scheme.refusal(at: Int(offset), code: String(decoding: letters, as: UTF8.self))
    }
    unsafe self.handle = handle
    self.scheme = scheme
  }

  deinit {
    unsafe onoma_icu_transliterator_close(handle)
  }

  /// The rules applied to a text as it is (`utrans_transUChars`): no cleaning, no case.
  ///
  /// A text that ICU cannot transform comes back as it was.
  func applied(to text: String) -> String {
    let input = Array(text.utf8)
    guard let count = Int32(exactly: input.count), count > 0, count < Int32.max / 64 else {
      return text
    }
    var output = [UInt8](repeating: 0, count: input.count * 4 + 64)
    for _ in 0..<2 {
      let needed = apply(input, into: &output)
      if needed < 0 { return text }
      if needed <= output.count { return String(decoding: output[..<needed], as: UTF8.self) }
      output = [UInt8](repeating: 0, count: needed)
    }
    return text
  }

  private func apply(_ input: [UInt8], into output: inout [UInt8]) -> Int {
    let needed = unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe onoma_icu_transliterator_apply(
          handle, source.baseAddress, Int32(source.count), target.baseAddress, Int32(target.count))
      }
    }
    return Int(needed)
  }
}

// ICU's transliterators are immutable once built: `utrans_transUChars` is const and guards the
// caches that all of them share by its own mutex. Nothing here changes after `init`.
extension Transliterator: @unchecked Sendable {}

extension Scheme {
  // The offset is in UTF-16 units of the rules; negative where ICU does not know the place.
  fileprivate func refusal(at offset: Int, code: String) -> SchemeError {
    guard offset >= 0 else {
      return SchemeError(.refusedRule(code: code), path: path, line: rulesLine)
    }
    var line = rulesLine
    var column = 1
    var passed = 0
    for scalar in rules.unicodeScalars {
      if passed >= offset { break }
      passed += UTF16.width(scalar)
      column = scalar == "\n" ? 1 : column + 1
      if scalar == "\n" { line += 1 }
    }
    return SchemeError(.refusedRule(code: code), path: path, line: line, column: column)
  }
}
