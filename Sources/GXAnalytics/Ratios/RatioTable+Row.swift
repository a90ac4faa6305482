public import GXModel

extension RatioTable {
  /// One year of one group.
  public struct Row: Hashable, Sendable {
    public let year: Int
    public let region: Region?
    public let level: Level?
    public let organ: String?
    /// The sums over organs that gave all the formula needs; `nil` when none did.
    public let numerator: Quantity?
    public let denominator: Quantity?
    /// `nil` over nothing.
    public let ratio: Double?
    /// The 95 % interval of the ratio; `nil` where it is undefined or no probability as it should be.
    public let low: Double?
    public let high: Double?
    /// Mean and median of the organs' ratios.
    public let mean: Double?
    public let median: Double?
    public let organs: Int
    public let missing: Int
    public let expected: Int
    /// Organs left out of mean and median because of a small denominator.
    public let small: Int
    public let segment: Int
    public let status: Status?
  }
}

extension RatioTable.Row: Codable {
  private enum CodingKeys: String, CodingKey {
    case year, region, level, organ, numerator, denominator, ratio, low, high, mean, median
    case organs, missing, expected, small, segment, status
  }

  /// Writes undefined numbers as null, so that every row has the same keys.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(year, forKey: .year)
    try container.encodeIfPresent(region, forKey: .region)
    try container.encodeIfPresent(level, forKey: .level)
    try container.encodeIfPresent(organ, forKey: .organ)
    try container.encode(numerator, forKey: .numerator)
    try container.encode(denominator, forKey: .denominator)
    try container.encode(ratio, forKey: .ratio)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try container.encode(mean, forKey: .mean)
    try container.encode(median, forKey: .median)
    try container.encode(organs, forKey: .organs)
    try container.encode(missing, forKey: .missing)
    try container.encode(expected, forKey: .expected)
    try container.encode(small, forKey: .small)
    try container.encode(segment, forKey: .segment)
    try container.encode(status, forKey: .status)
  }
}
