public import GXModel

/// An error that was put into a synthetic report on purpose, as real reports have it.
public struct SeededError: Hashable, Sendable {
  /// The rule that the report breaks for it.
  public let rule: Rule
  /// The figure that was changed.
  public let measure: Measure
}

extension ReportDraft {
  /// Puts one error into the draft, of a kind that its form and figures allow; none where there is no
  /// place for any.
  mutating func seedError(using random: inout SeededGenerator) {
    let kinds: [ErrorKind] =
      switch form {
      case .a: [.channels]
      case .b: [.channels, .outcomes, .staff, .prose]
      case .c: [.shift, .rowTotal, .carried, .remedies, .unit, .misread, .regulations, .prose]
      case .d: [.shift, .rowTotal, .carried, .remedies, .unit, .stock, .regulations, .prose]
      case .n: []
      }
    guard !kinds.isEmpty else { return }
    let start = random.index(below: kinds.count)
    for offset in kinds.indices {
      if let error = apply(kinds[(start + offset) % kinds.count], using: &random) {
        errors.append(error)
        return
      }
    }
  }

  private enum ErrorKind {
    case shift, rowTotal, carried, remedies, unit, misread, stock, regulations, channels, outcomes
    case staff, prose
  }

  private mutating func apply(
    _ kind: ErrorKind, using random: inout SeededGenerator
  ) -> SeededError? {
    switch kind {
    case .shift: shiftTotal(using: &random)
    case .rowTotal: add(1, to: .outcomeGranted, breaking: .t3RowTotal)
    case .carried: breakChain()
    case .remedies: add(1, to: .reviewTotal, breaking: .t4Total)
    case .unit: takeYuanForTenThousand()
    case .misread: misreadDecisions()
    case .stock: add(random.integer(in: 2...9), to: .normativeDocumentsInForce, breaking: .t2DStock)
    case .regulations: claimRegulations()
    case .channels:
      add(1, to: .applicationsChannelLetter, breaking: form == .a ? .aChannels : .bChannels)
    case .outcomes: add(1, to: .outcomePartial, breaking: .bOutcomes)
    case .staff: add(1, to: .staffPeople, breaking: .bStaff)
    case .prose: contradictInProse()
    }
  }

  private mutating func add(
    _ amount: Int, to metric: Metric, breaking rule: Rule
  ) -> SeededError? {
    guard let position = position(of: metric), cells[position].state == .stated else { return nil }
    cells[position].value += amount
    return SeededError(rule: rule, measure: Measure(metric))
  }

  /// Moves the cell of 总计 into another applicant's column; sums of rows stay right.
  private mutating func shiftTotal(using random: inout SeededGenerator) -> SeededError? {
    let columns = Applicant.allCases.compactMap { position(of: .outcomeTotal, $0) }
    let filled = columns.filter { cells[$0].value > 0 && cells[$0].state == .stated }
    guard !filled.isEmpty, filled.count < columns.count else { return nil }
    let from = random.pick(filled)
    let to = random.pick(columns.filter { !filled.contains($0) })
    guard cells[to].state == .stated else { return nil }
    let value = cells[from].value
    cells[from].value = cells[to].value
    cells[to].value = value
    return SeededError(rule: .t3ColumnTotal, measure: cells[from].item.measure)
  }

  /// Carries in, and out again, what was not carried out a year ago.
  private mutating func breakChain() -> SeededError? {
    let metrics: [Metric] = [.applicationsCarriedIn, .applicationsCarriedOut]
    let positions = metrics.flatMap { metric in
      [position(of: metric, .natural), position(of: metric)].compactMap { $0 }
    }
    guard positions.count == 4, positions.allSatisfy({ cells[$0].state == .stated }), year > 2019
    else { return nil }
    for position in positions { cells[position].value += 1 }
    return SeededError(rule: .chainCarried, measure: Measure(.applicationsCarriedIn))
  }

  private mutating func takeYuanForTenThousand() -> SeededError? {
    let metric: Metric = form == .c ? .procurementAmount : .feesAmount
    guard let position = position(of: metric), cells[position].state == .stated,
      (1_000_000...1_000_000_000).contains(cells[position].value)
    else { return nil }
    cells[position].value *= 10_000
    return SeededError(rule: .unitAmount, measure: Measure(metric))
  }

  private mutating func misreadDecisions() -> SeededError? {
    guard let previous = position(of: .licensingItemsPrevious),
      let change = position(of: .licensingItemsChange), cells[change].value != 0,
      let decisions = position(of: .licensingDecisions), cells[decisions].state == .stated
    else { return nil }
    cells[decisions].value = cells[previous].value + cells[change].value
    return SeededError(rule: .t2CMisread, measure: Measure(.licensingDecisions))
  }

  private mutating func claimRegulations() -> SeededError? {
    guard organ.kind != .government || organ.divisionLevel == .county,
      let position = position(of: .regulationsIssued), cells[position].state == .stated
    else { return nil }
    cells[position].value = 1
    return SeededError(rule: .rangeRegulations, measure: Measure(.regulationsIssued))
  }

  private mutating func contradictInProse() -> SeededError? {
    guard let index = phrases.firstIndex(where: { $0.item.measure == Measure(.applicationsNew) })
    else { return nil }
    phrases[index].value += 1
    return SeededError(rule: .proseTable, measure: Measure(.applicationsNew))
  }
}
