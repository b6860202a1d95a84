/// Which tokens of one name meet which of the other.
///
/// Tokens meet in order, after a rotation of the second name where the order is free: *Токаев
/// Касым-Жомарт* and *Kasımjomart Tokayev*. Only where the numbers of tokens differ, neighbours
/// are joined, or tokens of the longer name are left over.
struct NameAlignment: Sendable {
  /// Tokens that met; several of one side were joined.
  struct Pair: Sendable {
    /// Indices of tokens of the first name.
    let left: Range<Int>
    /// Indices of tokens of the second name, as written.
    let right: Range<Int>
    /// How far apart they are spelled.
    let distance: TokenDistance
  }

  /// Whether the tokens of a name may stand in another order.
  enum Order: Sendable { case free, fixed }

  /// The pairs, in the order of the first name.
  let pairs: [Pair]
  /// Indices of the tokens of the longer name that met none.
  let leftOver: [Int]
  /// The cost of all pairs, in hundredths, and of what was left over.
  let cost: Int

  /// The cheapest alignment; of equals the one that keeps the order best.
  ///
  /// - Complexity: the product of the numbers of tokens, by their rotations.
  static func best(
    _ left: [SpelledToken], _ right: [SpelledToken], order: Order
  ) -> NameAlignment {
    var lattice = TokenLattice(left, right)
    var best = lattice.alignment(rotation: 0)
    guard order == .free, right.count > 1 else { return best }
    for rotation in 1..<right.count where best.cost > 0 {
      let other = lattice.alignment(rotation: rotation)
      if other.cost < best.cost { best = other }
    }
    return best
  }
}

// The distances between the tokens of two names, each measured once, and the ways through them.
private struct TokenLattice {
  private let left: [SpelledToken]
  private let right: [SpelledToken]
  // By left start, right start and the number of tokens joined, less one.
  private var distances: [TokenDistance?]
  private let moves: [Move]

  // How many tokens of each side a step takes.
  private struct Move {
    var left: Int
    var right: Int
    var joined: Int { max(left, right) }
  }

  private struct Arrival {
    var cost: Int
    var move: Move
  }

  private static let joinLimit = 3
  // Less than one forbidden operation.
  private static let leftOverCost = 400
  // Far above any cost, and far from overflow.
  private static let unreached = Int.max / 4

  init(_ left: [SpelledToken], _ right: [SpelledToken]) {
    self.left = left
    self.right = right
    distances = Array(repeating: nil, count: left.count * right.count * Self.joinLimit)
    moves = Self.moves(left.count, right.count)
  }

  // Only tokens of the longer name are joined or left over.
  private static func moves(_ left: Int, _ right: Int) -> [Move] {
    let pair = Move(left: 1, right: 1)
    if left == right { return [pair] }
    let joined = (2...joinLimit).map { count in
      left < right ? Move(left: 1, right: count) : Move(left: count, right: 1)
    }
    return [pair] + joined + [left < right ? Move(left: 0, right: 1) : Move(left: 1, right: 0)]
  }

  mutating func alignment(rotation: Int) -> NameAlignment {
    let width = right.count + 1
    let none = Arrival(cost: Self.unreached, move: moves[0])
    var arrivals = [Arrival](repeating: none, count: (left.count + 1) * width)
    arrivals[0].cost = 0
    for line in 0...left.count {
      for column in 0...right.count {
        let cost = arrivals[line * width + column].cost
        guard cost < Self.unreached else { continue }
        for move in moves where line + move.left <= left.count && column + move.right < width {
          let total = cost + price(of: move, line, (column + rotation) % right.count)
          let target = (line + move.left) * width + column + move.right
          if total < arrivals[target].cost { arrivals[target] = Arrival(cost: total, move: move) }
        }
      }
    }
    return traced(arrivals, rotation: rotation)
  }

  private mutating func price(of move: Move, _ line: Int, _ column: Int) -> Int {
    if move.left == 0 || move.right == 0 { return Self.leftOverCost }
    guard column + move.right <= right.count else { return Self.unreached }
    let (first, second) = (left[line..<line + move.left], right[column..<column + move.right])
    if move.joined > 1, (first + second).contains(where: \.isInitial) { return Self.unreached }
    let slot = slot(move, line, column)
    let distance = distances[slot] ?? Self.distance(first, second)
    distances[slot] = distance
    return distance.cost
  }

  private func slot(_ move: Move, _ line: Int, _ column: Int) -> Int {
    (line * right.count + column) * Self.joinLimit + move.joined - 1
  }

  private static func distance(
    _ left: ArraySlice<SpelledToken>, _ right: ArraySlice<SpelledToken>
  ) -> TokenDistance {
    TokenDistance(SpelledToken(joining: left), SpelledToken(joining: right))
  }

  private func traced(_ arrivals: [Arrival], rotation: Int) -> NameAlignment {
    let width = right.count + 1
    var (line, column) = (left.count, right.count)
    var pairs: [NameAlignment.Pair] = []
    var leftOver: [Int] = []
    while line > 0 || column > 0 {
      let move = arrivals[line * width + column].move
      line -= move.left
      column -= move.right
      let start = (column + rotation) % right.count
      if move.left == 0 || move.right == 0 {
        leftOver.append(move.left == 0 ? start : line)
      } else if let distance = distances[slot(move, line, start)] {
        pairs.append(
          NameAlignment.Pair(
            left: line..<line + move.left, right: start..<start + move.right, distance: distance))
      }
    }
    return NameAlignment(
      pairs: pairs.reversed(), leftOver: leftOver.reversed(),
      cost: arrivals[left.count * width + right.count].cost)
  }
}
