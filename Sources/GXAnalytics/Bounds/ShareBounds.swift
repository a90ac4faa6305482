import GXModel

/// The smallest and the largest share when reports with blank or conflicting cells count with whatever the
/// identities of their forms allow.
///
/// Worst-case bounds: no distribution and no model is assumed, only that the identities hold. Source: C. F.
/// Manski, Partial Identification of Probability Distributions (2003), chapter 1. Reports that are missing
/// altogether are not in them, nor are those whose blank cells no identity limits: these are counted.
public struct ShareBounds: Hashable, Sendable, Codable {
  /// `nil` over nothing.
  @ExplicitNull public var low: Double?
  @ExplicitNull public var high: Double?
  /// The reports with a blank or conflicting cell.
  public let reports: Int
  /// Those of them that are left out, because nothing limits what the cell may hold.
  public let unlimited: Int
}

/// A share while its bounds are added up: what is in the part and in the rest of the whole, and what may be.
struct ShareBoundsSum {
  private var part = 0...0
  private var rest = 0...0
  private var reports = 0
  private var unlimited = 0

  /// Adds what is certain.
  mutating func add(_ part: Int, of whole: Int) {
    self.part = self.part.adding(part...part)
    rest = rest.adding(max(0, whole - part)...max(0, whole - part))
  }

  /// Adds a report with doubtful cells; `nil` stands for no limit.
  mutating func addDoubtful(part: ClosedRange<Int>?, rest: ClosedRange<Int>?) {
    reports += 1
    guard let part, let rest else { return unlimited += 1 }
    self.part = self.part.adding(part)
    self.rest = self.rest.adding(rest)
  }

  /// `nil` without a doubtful report.
  var bounds: ShareBounds? {
    guard reports > 0 else { return nil }
    // The share rises with the part and falls with the rest.
    return ShareBounds(
      low: share(part.lowerBound, rest.upperBound), high: share(part.upperBound, rest.lowerBound),
      reports: reports, unlimited: unlimited)
  }

  private func share(_ part: Int, _ rest: Int) -> Double? {
    let whole = Double(part) + Double(rest)
    return whole > 0 ? Double(part) / whole : nil
  }
}

extension ClosedRange<Int> {
  /// The range of a sum; ranges of counts are far from the bounds of an integer.
  fileprivate func adding(_ other: ClosedRange<Int>) -> ClosedRange<Int> {
    let low = Swift.max(0, lowerBound).addingReportingOverflow(Swift.max(0, other.lowerBound))
    let high = Swift.max(0, upperBound).addingReportingOverflow(Swift.max(0, other.upperBound))
    let top = high.overflow ? Int.max : high.partialValue
    return (low.overflow ? top : low.partialValue)...top
  }
}
