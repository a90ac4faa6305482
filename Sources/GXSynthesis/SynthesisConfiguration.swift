import GXModel

/// What a synthetic corpus is like; the same configuration always gives the same reports.
public struct SynthesisConfiguration: Hashable, Sendable {
  /// How much is made.
  public enum Size: Hashable, Sendable {
    /// So many organs, each with the reports that it published.
    case organs(Int)
    /// Exactly so many reports of as many organs as that takes.
    case reports(Int)
  }

  /// Whose names and codes the organs carry.
  public enum Divisions: String, CaseIterable, Hashable, Sendable {
    /// Divisions that do not exist, under codes that begin with 99.
    case invented
    /// The official divisions, for maps and scale tests; the figures are invented all the same.
    case real
  }

  /// The years that figures can be made for.
  public static let possibleYears = 2008...2025

  public var size: Size
  /// The reporting years, within ``possibleYears``.
  public let years: ClosedRange<Int>
  public var divisions: Divisions
  public var seed: UInt64
  /// The share of reports with one seeded error of the kinds that real reports have.
  public var errorRate: Double

  /// - Parameters:
  ///   - size: how many organs or reports there are.
  ///   - years: cut to ``possibleYears``.
  ///   - divisions: invented or real ones.
  ///   - seed: the same seed gives the same data.
  ///   - errorRate: the share of reports with an error, 0 to 1.
  public init(
    size: Size, years: ClosedRange<Int> = possibleYears, divisions: Divisions = .invented,
    seed: UInt64 = 1, errorRate: Double = 0.02
  ) {
    self.size = size
    self.years = years.clamped(to: SynthesisConfiguration.possibleYears)
    self.divisions = divisions
    self.seed = seed
    self.errorRate = errorRate
  }
}
