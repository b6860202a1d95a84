import CICUBridge

/// The letters of Latin, Cyrillic and Greek script that ICU composes of a base and one mark, all
/// in lower case.
struct CompositionSurvey {
  /// One canonical composition.
  struct Pair {
    var base: UInt32
    var mark: UInt32
    var composed: UInt32
  }

  /// In the order of base, then mark.
  let pairs: [Pair]

  init() {
    let scripts: Set<Int32> = [8, 14, 25]
    let candidates = (0xC0...0x1FFF as ClosedRange<UInt32>).filter {
      scripts.contains(onoma_icu_script($0)) && onoma_icu_simple_lower($0) == $0
    }
    pairs = candidates.flatMap(Self.pairs(composing:)).sorted {
      ($0.base, $0.mark) < ($1.base, $1.mark)
    }
  }

  // ICU decomposes all the way: the last mark is split off and the rest composed again.
  private static func pairs(composing scalar: UInt32) -> [Pair] {
    let parts = normalized([scalar], .decomposed)
    guard parts.count > 1, let mark = parts.last else { return [] }
    let base = normalized(Array(parts.dropLast()), .composed)
    guard base.count == 1, normalized([base[0], mark], .composed) == [scalar] else { return [] }
    return [Pair(base: base[0], mark: mark, composed: scalar)]
  }

  private enum Form {
    case composed, decomposed
  }

  private static func normalized(_ scalars: [UInt32], _ form: Form) -> [UInt32] {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    let input = Array(String(text).utf8)
    var output = [UInt8](repeating: 0, count: 64)
    // Two or three scalars never need more than the 64 bytes.
    let count = unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        switch form {
        case .composed:
          unsafe onoma_icu_nfc(source.baseAddress, Int32(source.count), target.baseAddress, 64)
        case .decomposed:
          unsafe onoma_icu_nfd(source.baseAddress, Int32(source.count), target.baseAddress, 64)
        }
      }
    }
    guard (0...64).contains(count) else { return [] }
    return String(decoding: output[..<Int(count)], as: UTF8.self).unicodeScalars.map(\.value)
  }
}
