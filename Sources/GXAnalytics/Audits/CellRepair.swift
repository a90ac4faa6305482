import GXModel
import GXStore

/// Looks for the one change that makes a report satisfy all identities of its form.
struct CellRepair {
  /// An equation of the report: its terms and what they add up to beyond zero, in millionths.
  fileprivate struct Equation {
    let signs: [Measure: Int64]
    let residual: Int64
  }

  private let equations: [Equation]
  private let values: [Measure: Quantity]

  /// - Parameter row: a report that breaks an identity.
  init(row: Int, in corpus: Corpus) {
    let form = corpus.form(at: row)
    let identities = AuditIdentity.all.filter { $0.forms.contains(form) && $0.isHardEquation }
    var values: [Measure: Quantity] = [:]
    for term in identities.flatMap(\.terms) where values[term.measure] == nil {
      values[term.measure] = corpus.column(term.measure)?[row]
    }
    self.values = values
    equations = identities.compactMap { Equation($0, values) }
  }

  /// The change, when exactly one change of a cell or move within a row mends everything.
  var onlyChange: [AuditReport.Repair.Change]? {
    let broken = equations.filter { $0.residual != 0 }
    guard let first = broken.first else { return nil }
    var candidates: [[Measure: Int64]] = []
    for (measure, sign) in first.signs {
      let delta = -first.residual * sign
      offer([measure: delta], to: &candidates)
      for column in columns(beside: measure) {
        offer([measure: delta, column: -delta], to: &candidates)
      }
    }
    guard let only = candidates.first, candidates.count == 1 else { return nil }
    return changes(only)
  }

  /// The other cells of a row of the table of applications.
  private func columns(beside measure: Measure) -> [Measure] {
    guard measure.applicant != nil else { return [] }
    return Applicant.allCases.map { Measure(measure.metric, $0) }
      .filter { $0 != measure && values[$0] != nil }
  }

  private func offer(_ change: [Measure: Int64], to candidates: inout [[Measure: Int64]]) {
    guard !candidates.contains(change), mends(change), staysWhole(change) else { return }
    candidates.append(change)
  }

  private func mends(_ change: [Measure: Int64]) -> Bool {
    equations.allSatisfy { equation in
      let effect = change.reduce(Int64(0)) { $0 &+ $1.value &* (equation.signs[$1.key] ?? 0) }
      return equation.residual &+ effect == 0
    }
  }

  /// Whether no cell falls below zero.
  private func staysWhole(_ change: [Measure: Int64]) -> Bool {
    change.allSatisfy { measure, delta in
      guard let value = values[measure] else { return false }
      let (sum, overflow) = value.millionths.addingReportingOverflow(delta)
      return !overflow && sum >= 0
    }
  }

  private func changes(_ change: [Measure: Int64]) -> [AuditReport.Repair.Change] {
    change.compactMap { measure, delta in
      values[measure].map { value in
        AuditReport.Repair.Change(
          metric: measure.metric, applicant: measure.applicant, from: value,
          to: Quantity(millionths: value.millionths &+ delta))
      }
    }.sorted {
      ($0.metric.rawValue, $0.applicant?.rawValue ?? "") < (
        $1.metric.rawValue, $1.applicant?.rawValue ?? ""
      )
    }
  }
}

extension CellRepair.Equation {
  /// `nil` where a figure is missing or the sum cannot be held.
  fileprivate init?(_ identity: AuditIdentity, _ values: [Measure: Quantity]) {
    var signs: [Measure: Int64] = [:]
    var residual: Int64 = 0
    for term in identity.terms {
      guard let value = values[term.measure] else { return nil }
      let (sum, overflow) = term.applied(to: residual, value)
      guard !overflow else { return nil }
      residual = sum
      signs[term.measure] = term.isAdded ? 1 : -1
    }
    self.signs = signs
    self.residual = residual
  }
}
