public import GXModel

/// Figures of one report that may be added up: none contains, repeats or overlaps another.
///
/// Sums over figures take this type only, so that a total cannot be added to its parts by accident.
public struct Addends: Hashable, Sendable {
  public let measures: [Measure]

  /// A single figure.
  public init(_ measure: Measure) { measures = [measure] }

  /// Checks each pair of figures.
  public init(_ measures: [Measure]) throws(AdditivityViolation) {
    for (index, one) in measures.enumerated() {
      for other in measures[(index + 1)...] {
        if let violation = Addends.violation(one, other) { throw violation }
      }
    }
    self.measures = measures
  }

  /// The figures, when they are also to be added over several years.
  ///
  /// - Throws: ``AdditivityViolation/stockOverYears(_:)``.
  public func overYears() throws(AdditivityViolation) -> Addends {
    for measure in measures where !measure.metric.kind.addsOverYears {
      throw .stockOverYears(measure.metric)
    }
    return self
  }

  /// What forbids adding two figures of one report, if anything.
  static func violation(_ one: Measure, _ other: Measure) -> AdditivityViolation? {
    if one == other { return .repeated(one) }
    if one.metric.unit != other.metric.unit || one.isStock != other.isStock {
      return .unlike(one, other)
    }
    if contains(one, other) { return .totalWithPart(total: one, part: other) }
    if contains(other, one) { return .totalWithPart(total: other, part: one) }
    if one.area == "proactive", other.area == "proactive" { return .overlapping(one, other) }
    if one.isDispute, other.isDispute, one.area != other.area {
      return .reviewWithLitigation(one, other)
    }
    // What remains of the same total in the same column, or in two of its columns, is disjoint.
    return sharesContent(one, other) ? .totalWithPart(total: one, part: other) : nil
  }

  /// Whether `total` already counts all of `part`.
  private static func contains(_ total: Measure, _ part: Measure) -> Bool {
    let sameColumn = total.applicant == nil || total.applicant == part.applicant
    guard sameColumn else { return false }
    return total.metric == part.metric || total.metric.covers(part.metric)
  }

  /// Whether a part of one is a part of the other although neither contains the other: the rows of one
  /// cross the columns of the other, or two composites share an addend.
  private static func sharesContent(_ one: Measure, _ other: Measure) -> Bool {
    let columnsMeet =
      one.applicant == nil || other.applicant == nil || one.applicant == other.applicant
    guard columnsMeet else { return false }
    return one.metric == other.metric || one.metric.covers(other.metric)
      || other.metric.covers(one.metric)
      || Form.allCases.contains { form in
        let mine = Set(one.metric.addends(in: form) ?? [])
        let theirs = Set(other.metric.addends(in: form) ?? [])
        return !mine.isDisjoint(with: theirs)
      }
  }
}

extension Measure {
  fileprivate var area: Substring { metric.rawValue.prefix { $0 != "." } }
  fileprivate var isStock: Bool { metric.kind == .stock }
  fileprivate var isDispute: Bool {
    ["review", "litigation", "appeals", "complaints"].contains(area)
  }
}

extension Metric {
  /// Whether the metric contains another: as its total in the tree, or as a sum under any form.
  func covers(_ other: Metric) -> Bool {
    if other.isPart(of: self) { return true }
    return Form.allCases.contains { form in
      (addends(in: form) ?? []).contains { $0 == other || other.isPart(of: $0) }
    }
  }
}
