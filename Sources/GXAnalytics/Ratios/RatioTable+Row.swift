public import GXModel

extension RatioTable {
  /// One year of one group.
  public struct Row: Hashable, Sendable, Codable {
    public let year: Int
    public let region: Region?
    public let level: Level?
    public let organ: String?
    public let applicant: Applicant?
    /// The sums over organs that gave all the formula needs; `nil` when none did.
    @ExplicitNull public var numerator: Quantity?
    @ExplicitNull public var denominator: Quantity?
    /// `nil` over nothing.
    @ExplicitNull public var ratio: Double?
    /// The 95 % interval of the ratio; `nil` where it is undefined or no probability as it should be.
    @ExplicitNull public var low: Double?
    @ExplicitNull public var high: Double?
    /// Mean and median of the organs' ratios.
    @ExplicitNull public var mean: Double?
    @ExplicitNull public var median: Double?
    public let organs: Int
    public let missing: Int
    public let expected: Int
    /// Organs left out of mean and median because of a small denominator.
    public let small: Int
    public let segment: Int
    @ExplicitNull public var status: Status?
    /// What the ratio may be where cells are blank or contradict; `nil` where it was not asked for, where there
    /// are no such cells and where the ratio is no proportion.
    public let bounds: ShareBounds?
  }
}

extension RatioTable.Row {
  var group: ResultGroup {
    ResultGroup(region: region, level: level, organ: organ, applicant: applicant)
  }
}
