/// Moves labels along a line as little as possible so that none overlap.
enum Dodge {
  /// The centres nearest to the wanted ones, in the sense of least squares, that keep the labels apart
  /// and within bounds; nil when they do not fit.
  ///
  /// Isotonic regression by pooling adjacent violators: exact, and linear after sorting. Labels that
  /// want the same place keep their order.
  static func centers(
    wanted: [Double], sizes: [Double], gap: Double, within bounds: ClosedRange<Double>
  ) -> [Double]? {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    let needed = sizes.reduce(0, +) + gap * Double(max(0, sizes.count - 1))
    guard needed <= bounds.upperBound - bounds.lowerBound + 1e-9 else { return nil }
    // Distances from the first centre that a packed row has; taking them away leaves a monotone fit.
    var offsets: [Double] = []
    var edge = 0.0
    for index in order {
      offsets.append(edge + sizes[index] / 2)
      edge += sizes[index] + gap
    }
    let fitted = isotonic(zip(order, offsets).map { wanted[$0] - $1 })
    let low = bounds.lowerBound
    let high = max(low, bounds.upperBound - needed)
    var result = wanted
    for (position, index) in order.enumerated() {
      result[index] = min(max(fitted[position], low), high) + offsets[position]
    }
    return result
  }

  /// The non-decreasing sequence nearest to the values in the sense of least squares.
  static func isotonic(_ values: [Double]) -> [Double] {
    var blocks: [(sum: Double, count: Int)] = []
    for value in values {
      blocks.append((value, 1))
      while blocks.count > 1 {
        let last = blocks[blocks.count - 1]
        let before = blocks[blocks.count - 2]
        guard before.sum / Double(before.count) > last.sum / Double(last.count) else { break }
        blocks.removeLast()
        blocks[blocks.count - 1] = (before.sum + last.sum, before.count + last.count)
      }
    }
    return blocks.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
  }
}
