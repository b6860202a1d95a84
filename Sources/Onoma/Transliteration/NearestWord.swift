extension Sequence<String> {
  /// The word that was probably meant: the one with the fewest typing errors, where those are at
  /// most a third of the letters; of equals the first in order. `nil` where none is that near.
  package func nearest(to word: String) -> String? {
    let letters = Array(word.unicodeScalars)
    var best: (word: String, cost: Int)?
    for candidate in self {
      let other = Array(candidate.unicodeScalars)
      let cost = typingErrors(letters, other)
      let limit = Swift.max(1, Swift.max(letters.count, other.count) / 3)
      guard cost <= limit, cost < best?.cost ?? .max else { continue }
      best = (candidate, cost)
    }
    return best?.word
  }
}

// Edit distance with swapped neighbours (optimal string alignment).
private func typingErrors(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
      var cost = Swift.min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = Swift.min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
