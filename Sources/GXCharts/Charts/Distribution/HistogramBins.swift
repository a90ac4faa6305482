internal import GXModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The edges of a histogram's bins, the same for all groups, and how many values each holds.
///
/// Whole numbers are never split: their edges lie at halves, so that a bin holds 1, 2, 3–4 and so on.
/// Zeros of a logarithmic axis have a bin of their own.
struct HistogramBins {
  /// Ascending; a bin holds its lower edge and not its upper one, the last one both.
  let edges: [Double]
  let hasZeroBin: Bool

  init(axis: QuantityAxis, isWhole: Bool) {
    hasZeroBin = axis.hasZeroSlot
    switch axis.spacing {
    case .logarithmic: edges = Self.growing(axis.domain, isWhole: isWhole)
    case .linear, .squareRoot: edges = Self.even(axis, isWhole: isWhole)
    }
  }

  /// The zeros and the numbers of values in the bins.
  func counts(of sorted: [Double]) -> (zeros: Int, counts: [Int]) {
    var counts = [Int](repeating: 0, count: max(0, edges.count - 1))
    var zeros = 0
    var bin = 0
    for value in sorted {
      if hasZeroBin && value == 0 {
        zeros += 1
        continue
      }
      while bin + 1 < counts.count, value >= edges[bin + 1] { bin += 1 }
      if !counts.isEmpty { counts[bin] += 1 }
    }
    return (zeros, counts)
  }

  /// Edges that grow by about √2.
  private static func growing(_ domain: ClosedRange<Double>, isWhole: Bool) -> [Double] {
    let top = domain.upperBound
    guard isWhole else {
      let ratio = 2.0.squareRoot()
      let first = log10(domain.lowerBound) / log10(ratio)
      let last = log10(top) / log10(ratio)
      return (Int(first.rounded(.down))...Int(last.rounded(.up))).map {
        min(max(pow(ratio, Double($0)), domain.lowerBound), top)
      }
    }
    var whole = max(1, domain.lowerBound.rounded(.up))
    var edges = [whole - 0.5]
    while whole - 0.5 < top {
      whole = max(whole + 1, (whole * 2.0.squareRoot()).rounded())
      edges.append(whole - 0.5)
    }
    return edges
  }

  /// About thirty bins of one width, at round numbers.
  private static func even(_ axis: QuantityAxis, isWhole: Bool) -> [Double] {
    let low = axis.domain.lowerBound
    let high = axis.domain.upperBound
    let ticks = ExtendedTicks(onlyWhole: isWhole).ticks(from: low, to: high, target: 26)
    // Up to forty whole numbers have a bin each.
    let hasOwnBins = isWhole && high - low <= 40
    guard hasOwnBins || ticks.count > 1 else { return [low, high] }
    let width = hasOwnBins ? 1 : ticks[1].value - ticks[0].value
    // Where zeros stand apart the first bin begins with one, else whole numbers begin their bins.
    let shift = isWhole && axis.hasZeroSlot ? 0.5 : 0
    let first = ((low - shift) / width).rounded(.down) * width + shift
    let count = Int(((high - first) / width).rounded(.up))
    return (0...max(1, min(count, 400))).map { first + Double($0) * width }
  }
}
