extension AzerbaijaniEndings {
  /// One symbol of a ``Template``: a letter, or a letter that the vowel before decides.
  struct Symbol: Sendable {
    let code: UInt8

    /// Whether it stands for a vowel.
    var isVowel: Bool { code == Symbol.low || code == Symbol.high || code == Symbol.plainI }

    /// The last vowel once this symbol is written.
    func vowel(after vowel: AzerbaijaniVowel) -> AzerbaijaniVowel {
      switch code {
      case Symbol.low: vowel.low
      case Symbol.plainI: .openFront
      default: vowel
      }
    }

    /// The letter's UTF-8 bytes, the first in the lowest eight bits.
    func letter(after vowel: AzerbaijaniVowel) -> UInt16 {
      switch code {
      case Symbol.low: vowel.isBack ? Letter.a : Letter.schwa
      case Symbol.high: Symbol.highLetters(vowel)
      case Symbol.hard: vowel.isBack ? Letter.q : Letter.k
      case Symbol.soft: vowel.isBack ? Letter.softG : Letter.y
      case Symbol.cedilla: Letter.cedilla
      default: UInt16(code)
      }
    }

    /// Whether a letter may stand for the symbol where harmony, dots and marks are not heeded.
    func resembles(_ letter: UInt16) -> Bool {
      switch code {
      case Symbol.low: [Letter.a, Letter.schwa, Letter.e].contains(letter)
      case Symbol.high: AzerbaijaniVowel.allCases.contains { Symbol.highLetters($0) == letter }
      case Symbol.plainI: letter == Letter.i || letter == Letter.dotlessI
      case Symbol.hard: letter == Letter.q || letter == Letter.k
      case Symbol.soft: [Letter.softG, Letter.y, Letter.g].contains(letter)
      case Symbol.cedilla: letter == Letter.cedilla || letter == Letter.c
      default: letter == UInt16(code)
      }
    }

    private static func highLetters(_ vowel: AzerbaijaniVowel) -> UInt16 {
      switch vowel {
      case .openBack: Letter.dotlessI
      case .roundBack: Letter.u
      case .openFront: Letter.i
      case .roundFront: Letter.umlautU
      }
    }

    private static let low = UInt8(ascii: "A")
    private static let high = UInt8(ascii: "I")
    private static let hard = UInt8(ascii: "Q")
    private static let soft = UInt8(ascii: "G")
    private static let cedilla = UInt8(ascii: "C")
    private static let plainI = UInt8(ascii: "i")
  }

  // Letters as UTF-8, the first byte in the lowest eight bits.
  private enum Letter {
    static let a: UInt16 = 0x61
    static let c: UInt16 = 0x63
    static let e: UInt16 = 0x65
    static let g: UInt16 = 0x67
    static let i: UInt16 = 0x69
    static let k: UInt16 = 0x6B
    static let q: UInt16 = 0x71
    static let u: UInt16 = 0x75
    static let y: UInt16 = 0x79
    static let schwa: UInt16 = 0x99C9
    static let dotlessI: UInt16 = 0xB1C4
    static let umlautU: UInt16 = 0xBCC3
    static let softG: UInt16 = 0x9FC4
    static let cedilla: UInt16 = 0xA7C3
  }
}
