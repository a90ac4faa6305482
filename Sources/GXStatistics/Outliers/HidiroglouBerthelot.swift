import RealModule

/// Which units changed strangely between two times, as measured by their peers and their own size.
///
/// The ratio of the later to the earlier value, made symmetric about its median and weighted by size to
/// the power U, is compared with the quartiles of all. Source: M. A. Hidiroglou, J.-M. Berthelot,
/// Survey Methodology 12 (1986).
public struct HidiroglouBerthelot: Hashable, Sendable {
  /// How much size matters, how small the spread may be, and how far out an outlier lies.
  public struct Parameters: Hashable, Sendable {
    /// U, 0…1: 0 takes ratios of all sizes alike.
    public let size: Double
    /// A: the least distance of a quartile, relative to the median.
    public let least: Double
    /// C: how many quartile distances an outlier lies from the median.
    public let reach: Double

    public init(size: Double = 0.5, least: Double = 0.05, reach: Double = 7) {
      (self.size, self.least, self.reach) = (size, least, reach)
    }
  }

  /// The effects E, in the order of the units; `nil` for a unit with a zero, which has no ratio.
  public let effects: [Double?]
  /// Effects outside it are outliers.
  public let limits: Interval

  /// Compares the values of units at two times.
  ///
  /// - Returns: `nil` for unequal lengths, a negative value or one not finite, and fewer than four units
  ///   without a zero.
  public init?(
    earlier: [Double], later: [Double], parameters: Parameters = Parameters()
  ) {
    guard earlier.count == later.count,
      (earlier + later).allSatisfy({ $0 >= 0 && $0.isFinite })
    else { return nil }
    let pairs = zip(earlier, later).map { $0 > 0 && $1 > 0 ? ($0, $1) : nil }
    guard let ratios = SortedSample(pairs.compactMap { $0.map { $1 / $0 } }), ratios.count >= 4
    else { return nil }
    let middle = ratios.median
    effects = pairs.map { pair in
      pair.map { earlier, later in
        let ratio = later / earlier
        let score = ratio < middle ? 1 - middle / ratio : ratio / middle - 1
        return score * Double.pow(max(earlier, later), parameters.size)
      }
    }
    guard let sample = SortedSample(effects.compactMap(\.self)) else { return nil }
    let median = sample.median
    let least = abs(parameters.least * median)
    limits = Interval(
      median - parameters.reach * max(median - sample.quantile(0.25), least),
      median + parameters.reach * max(sample.quantile(0.75) - median, least))
  }

  /// The places of the units whose effect lies outside the limits.
  public var outliers: [Int] {
    effects.indices.filter { index in effects[index].map { !limits.contains($0) } ?? false }
  }
}
