import RealModule

/// Counts of a sample in bins of equal width, on a plain or a logarithmic scale.
///
/// The width is that of D. Freedman and P. Diaconis (Zeitschrift für Wahrscheinlichkeitstheorie 57,
/// 1981), 2·IQR·n^(−1/3); where the middle half of the sample is one value, that of H. A. Sturges
/// (JASA 21, 1926), range/(log₂ n + 1).
public struct Histogram: Hashable, Sendable {
  /// What is divided into equal bins.
  public enum Scale: String, Hashable, Sendable, Codable {
    case linear
    /// log(1 + x), for heavy tails with zeros.
    case logOnePlus = "log1p"
    /// Whole numbers: widths are whole and edges lie halfway between numbers, so that each bin holds
    /// equally many of them.
    case wholeNumbers = "whole_numbers"
  }

  /// Which rule gave the width.
  public enum Rule: String, Hashable, Sendable, Codable {
    case freedmanDiaconis = "freedman_diaconis"
    case sturges
    /// All values are equal.
    case single
  }

  /// The most bins; a few far outliers would ask for more than anyone can see.
  public static let mostBins = 1000

  /// One more than there are bins, on the scale of the values.
  public let edges: [Double]
  /// The number of values in each bin; a value on an edge belongs to the bin above, on the last one to
  /// the last.
  public let counts: [Int]
  public let rule: Rule
  public let scale: Scale

  /// `nil` for negative values on the logarithmic scale and for other than whole ones on that scale.
  public init?(_ sample: SortedSample, scale: Scale = .linear) {
    guard let transformed = Histogram.transform(sample.values, scale) else { return nil }
    let bins = Histogram.bins(of: transformed, scale)
    let edges = (0...bins.count).map { bins.start + Double($0) * bins.width }
    var counts = [Int](repeating: 0, count: bins.count)
    var bin = 0
    for value in transformed.values {
      while bin < bins.count - 1, value >= edges[bin + 1] { bin += 1 }
      counts[bin] += 1
    }
    self.counts = counts
    self.scale = scale
    rule = bins.rule
    self.edges = scale == .logOnePlus ? edges.map { Double.expMinusOne($0) } : edges
  }

  private static func transform(_ values: [Double], _ scale: Scale) -> SortedSample? {
    switch scale {
    case .linear: SortedSample(values)
    case .logOnePlus:
      values.allSatisfy { $0 >= 0 } ? SortedSample(values.map { Double.log(onePlus: $0) }) : nil
    case .wholeNumbers:
      values.allSatisfy { $0 == $0.rounded() && abs($0) < 0x1p52 } ? SortedSample(values) : nil
    }
  }

  private static func bins(
    of sample: SortedSample, _ scale: Scale
  ) -> (start: Double, width: Double, count: Int, rule: Rule) {
    let (low, high) = (sample.values[0], sample.values[sample.count - 1])
    guard high > low else { return (low - 0.5, 1, 1, .single) }
    let n = Double(sample.count)
    let freedman = 2 * (sample.quantile(0.75) - sample.quantile(0.25)) / Double.root(n, 3)
    let rule: Rule = freedman > 0 ? .freedmanDiaconis : .sturges
    let width = freedman > 0 ? freedman : (high - low) / (Double.log2(n) + 1)
    guard scale == .wholeNumbers else {
      let count = Int(min((high - low) / width, Double(mostBins)).rounded(.up))
      return (low, (high - low) / Double(max(1, count)), max(1, count), rule)
    }
    let span = high - low + 1
    let whole = max(width, span / Double(mostBins)).rounded(.up)
    return (low - 0.5, whole, Int((span / whole).rounded(.up)), rule)
  }
}
