public import GXModel

/// The exact count, sum, minimum and maximum of a column over some rows.
///
/// A row without a value is counted as missing and adds nothing.
public struct Aggregate: Hashable, Sendable {
  /// The number of rows looked at.
  public internal(set) var rows: Int
  /// The number of those with a value.
  public internal(set) var count: Int
  /// The exact sum in millionths; 0 when nothing has a value.
  public internal(set) var sumMillionths: Int128
  public internal(set) var minimum: Quantity?
  public internal(set) var maximum: Quantity?

  package init(
    rows: Int, count: Int, sumMillionths: Int128, minimum: Quantity?, maximum: Quantity?
  ) {
    self.rows = rows
    self.count = count
    self.sumMillionths = sumMillionths
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The aggregate of no rows.
  public static let empty = Aggregate(
    rows: 0, count: 0, sumMillionths: 0, minimum: nil, maximum: nil)

  /// The number of rows without a value.
  public var missing: Int { rows - count }

  /// The sum; `nil` when no row has a value, or in the case of ``exceedsQuantity``.
  public var sum: Quantity? {
    count == 0 ? nil : Int64(exactly: sumMillionths).map(Quantity.init(millionths:))
  }

  /// Whether the sum is too large for a ``GXModel/Quantity`` (more than 9.2 × 10¹²).
  public var exceedsQuantity: Bool { Int64(exactly: sumMillionths) == nil }

  /// The mean of the values; `nil` when there is none.
  public var mean: Double? {
    count == 0 ? nil : Double(sumMillionths) / Double(count) / Double(Quantity.scale)
  }

  /// The aggregate of both sets of rows, which must not overlap.
  public func combined(with other: Aggregate) -> Aggregate {
    Aggregate(
      rows: rows + other.rows, count: count + other.count,
      sumMillionths: sumMillionths + other.sumMillionths,
      minimum: [minimum, other.minimum].compactMap(\.self).min(),
      maximum: [maximum, other.maximum].compactMap(\.self).max())
  }
}
