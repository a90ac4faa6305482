import GXModel
import GXStatistics

extension Trend {
  /// By how much the sums changed at a change of law that leaves the definitions comparable.
  public struct BreakTest: Hashable, Sendable, Codable {
    /// The first reporting year under the new law.
    public let year: Int
    public let group: ResultGroup
    public let segment: Int
    /// What was found; `nil` with fewer than four years on either side, where nothing is tested.
    @ExplicitNull public var change: Found?

    /// A level and a slope that changed, with what they rest on.
    public struct Found: Hashable, Sendable, Codable {
      public let level: Effect
      public let slope: Effect
      /// The lag of the Newey–West errors.
      public let lag: Int
    }

    /// An estimated change with its 95 % interval.
    public struct Effect: Hashable, Sendable, Codable {
      public let estimate: Double
      public let low: Double
      public let high: Double
      /// `nil` where the years lie on the lines without any error.
      @ExplicitNull public var p: Double?

      init(_ coefficient: Coefficient) {
        let interval = coefficient.interval()
        (estimate, low, high) = (coefficient.estimate, interval.low, interval.high)
        _p = ExplicitNull(wrappedValue: coefficient.pValue)
      }
    }

    /// Tests one change of law by itself in the rows of one segment; `nil` when it lies outside or at
    /// their start.
    init?(at year: Int, rows: [Row]) {
      let points = rows.filter { $0.status != .notInForm }
        .compactMap { row in row.sum.map { (year: row.year, value: $0.double) } }
      guard let first = rows.first, let start = points.first?.year, let end = points.last?.year,
        start < year, year <= end
      else { return nil }
      self.year = year
      group = first.group
      segment = first.segment
      let fit = try? InterruptedTimeSeries(
        times: points.map { Double($0.year) }, values: points.map(\.value),
        breaks: [Double(year)])
      let found = fit.flatMap { fit in
        fit.changes.first.map {
          Found(level: Effect($0.level), slope: Effect($0.slope), lag: fit.lag)
        }
      }
      _change = ExplicitNull(wrappedValue: found)
    }
  }
}
