/// The word that someone meant, for "did you mean".
enum ClosestWord {
  /// The known word at the smallest edit distance, the first of equals; `nil` where every one is
  /// farther than a third of the longer word.
  static func to(_ word: String, among known: [String]) -> String? {
    let typed = Array(word.unicodeScalars.prefix(lengthLimit))
    let distances = known.map { distance(typed, Array($0.unicodeScalars)) }
    guard let best = distances.min(), let index = distances.firstIndex(of: best) else {
      return nil
    }
    let length = max(typed.count, known[index].unicodeScalars.count)
    return best * 3 <= length + 2 && best < length ? known[index] : nil
  }

  private static let lengthLimit = 64

  // Insertions, deletions and substitutions cost one each, as does the swap of two neighbours.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, scalar) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(previous[column + 1], current[column]) + 1
        cost = min(cost, previous[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
