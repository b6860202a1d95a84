extension Array {
  /// The first index from which on the condition holds; the count where it holds for none.
  ///
  /// - Parameter holds: Once it holds for an element, it holds for all behind it.
  /// - Complexity: O(log n).
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
