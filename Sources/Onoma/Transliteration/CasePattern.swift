/// How a word's capitals are distributed, which is what a transliteration must give back.
enum CasePattern: Equatable {
  /// No capitals.
  case lower
  /// The first letter is a capital, the others are not.
  case title
  /// Two letters or more, all of them capitals.
  case upper
  /// Anything else, as runs that cover the word (`МакДональд`, `ЮНЕСКОвский`).
  case mixed([Run])

  /// Neighbouring letters of one case; letters without case belong to the run before them.
  struct Run: Equatable {
    /// What the run's capitals look like.
    let shape: Shape
    /// The scalar offset behind the run.
    let end: Int
  }

  /// The capitals of a run.
  enum Shape: Equatable {
    case small
    case oneCapital
    case capitals
  }

  /// Reads the capitals of a word.
  init(of word: [Unicode.Scalar]) {
    let runs = Self.runs(of: word)
    switch runs.map(\.shape) {
    case [], [.small]: self = .lower
    case [.oneCapital], [.oneCapital, .small]: self = .title
    case [.capitals]: self = .upper
    default: self = .mixed(runs)
    }
  }

  private static func runs(of word: [Unicode.Scalar]) -> [Run] {
    var runs: [Run] = []
    for offset in word.indices {
      let properties = word[offset].properties
      let last = runs.last?.shape
      switch (isCapital: properties.isUppercase, isSmall: properties.isLowercase) {
      case (true, _):
        let shape: Shape = last == nil || last == .small ? .oneCapital : .capitals
        if last == .oneCapital || last == .capitals { runs.removeLast() }
        runs.append(Run(shape: shape, end: offset + 1))
      case (_, true) where last != .small:
        runs.append(Run(shape: .small, end: offset + 1))
      default:
        guard let last else { continue }
        runs[runs.count - 1] = Run(shape: last, end: offset + 1)
      }
    }
    return runs
  }
}
