/// Choices of some of several values.
enum Combinations {
  /// n over k, or `nil` beyond a limit.
  static func count(_ n: Int, choose k: Int, atMost limit: Int) -> Int? {
    var count = 1
    for step in 0..<min(k, n - k) {
      let (product, overflow) = count.multipliedReportingOverflow(by: n - step)
      guard !overflow, product / (step + 1) <= limit else { return nil }
      count = product / (step + 1)
    }
    return count
  }

  /// Visits the sum of each choice of `k` values, in lexicographic order of their places.
  static func sums(of values: [Double], choosing k: Int, _ visit: (Double) -> Void) {
    var places = Array(0..<k)
    while true {
      visit(places.reduce(0) { $0 + values[$1] })
      guard let turn = places.indices.last(where: { places[$0] < values.count - k + $0 }) else {
        return
      }
      places[turn] += 1
      for later in (turn + 1)..<max(turn + 1, k) { places[later] = places[later - 1] + 1 }
    }
  }
}

/// Orders of several values.
enum Permutations {
  /// Visits each order, by Heap's algorithm (B. R. Heap, The Computer Journal 6, 1963).
  static func forEach(of values: [Double], _ visit: ([Double]) -> Void) {
    var order = values
    var counters = [Int](repeating: 0, count: values.count)
    visit(order)
    var place = 1
    while place < order.count {
      guard counters[place] < place else {
        counters[place] = 0
        place += 1
        continue
      }
      order.swapAt(place, place.isMultiple(of: 2) ? 0 : counters[place])
      visit(order)
      counters[place] += 1
      place = 1
    }
  }
}
