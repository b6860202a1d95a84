extension AzerbaijaniEndings {
  /// How closely the letters of an ending must follow vowel harmony.
  enum Harmony: Sendable {
    /// As the orthography asks.
    case exact
    /// Any vowel of the same height, with or without dots and marks: *Bakida*, *Eliyevin*.
    case relaxed
  }

  /// All chains of endings that spell exactly `rest`, shorter chains first.
  ///
  /// `rest` is what follows the stem and its joiner, in lower-case UTF-8. An empty rest is the one
  /// empty chain. Allocates only where a chain is found.
  /// - Complexity: O(the number of arrows that match a prefix), at most a few dozen comparisons.
  static func chains(
    of rest: ArraySlice<UInt8>, after host: AzerbaijaniHost, harmony: Harmony = .exact
  ) -> [[Ending]] {
    if rest.isEmpty { return [[]] }
    // The longest chain of four endings has fewer bytes.
    guard rest.count <= 32 else { return [] }
    var search = Search(rest: rest, harmony: harmony, table: table)
    search.extend(Position(host: host, offset: rest.startIndex, state: start(host)))
    if search.found.count > 1 { search.found.sort { $0.count < $1.count } }
    return search.found
  }

  /// Whether the bytes could be a chain of endings of some stem: a test that needs no stem, for
  /// callers that would have to read many.
  static func mayBeChain(_ rest: ArraySlice<UInt8>) -> Bool {
    [true, false].contains { endsInVowel in
      [true, false].contains { isPossessive in
        let host = AzerbaijaniHost(
          vowel: .openBack, endsInVowel: endsInVowel, isPossessive: isPossessive)
        return !chains(of: rest, after: host, harmony: .relaxed).isEmpty
      }
    }
  }

  private struct Position {
    var vowel: AzerbaijaniVowel
    var endsInVowel: Bool
    var offset: Int
    var state: State
    // The endings so far, the last in the lowest byte.
    var path: UInt32 = 0
    var depth = 0

    init(host: AzerbaijaniHost, offset: Int, state: State) {
      vowel = host.vowel
      endsInVowel = host.endsInVowel
      self.offset = offset
      self.state = state
    }

    var endings: [Ending] {
      (0..<depth).reversed().compactMap {
        Ending(rawValue: UInt8(truncatingIfNeeded: path >> (8 * UInt32($0))))
      }
    }
  }

  private struct Search {
    let rest: ArraySlice<UInt8>
    let harmony: Harmony
    let table: [[Arrow]]
    var found: [[Ending]] = []

    mutating func extend(_ position: Position) {
      for arrow in table[position.state.rawValue]
      where arrow.fits(endsInVowel: position.endsInVowel) {
        var next = position
        guard match(arrow.template, &next) else { continue }
        next.state = arrow.next
        next.path = position.path << 8 | UInt32(arrow.ending.rawValue)
        next.depth += 1
        if next.offset < rest.endIndex {
          if next.depth < AzerbaijaniEndings.maximumDepth { extend(next) }
        } else if next.state.isFinal {
          found.append(next.endings)
        }
      }
    }

    // Moves the position over the template; false where the bytes differ.
    func match(_ template: Template, _ position: inout Position) -> Bool {
      var symbols = template.packed
      while symbols != 0 {
        guard position.offset < rest.endIndex else { return false }
        let letter = letter(at: position.offset)
        let symbol = Symbol(code: UInt8(truncatingIfNeeded: symbols))
        switch harmony {
        case .exact:
          guard letter == symbol.letter(after: position.vowel) else { return false }
        case .relaxed:
          guard symbol.resembles(letter) else { return false }
        }
        position.offset += letter > 0xFF ? 2 : 1
        position.endsInVowel = symbol.isVowel
        position.vowel = symbol.vowel(after: position.vowel)
        symbols >>= 8
      }
      return true
    }

    // One letter as its UTF-8 bytes, the first in the lowest; 0 where it is cut or longer than two.
    func letter(at offset: Int) -> UInt16 {
      let first = rest[offset]
      if first < 0x80 { return UInt16(first) }
      guard first >= 0xC2, first < 0xE0, offset + 1 < rest.endIndex else { return 0 }
      return UInt16(first) | UInt16(rest[offset + 1]) << 8
    }
  }
}
