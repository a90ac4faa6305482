import GXModel

/// Turns cells of official tables into observations.
struct CellObservation {
  private let tokens: TableTokens
  private let locator: SourceLocator

  init(_ tokens: TableTokens) {
    self.tokens = tokens
    locator = SourceLocator(tokens.document.text)
  }

  /// The observation that a cell makes of a measure; `nil` when it cannot be held exactly.
  ///
  /// - Parameter unit: the unit of money that the column's heading names.
  func observation(
    _ measure: Measure, cell: TableToken, unit: MoneyUnit? = nil, scope: Scope? = nil,
    isRepaired: Bool = false
  ) -> Observation? {
    switch cell.value {
    case .number(let quantity, let cellUnit, let reading):
      let unit = cellUnit ?? unit ?? .tenThousandYuan
      guard
        let value = measure.metric.kind == .amount ? unit.inTenThousandYuan(quantity) : quantity
      else { return nil }
      let status = isRepaired ? Status.repaired : CellObservation.status(of: reading)
      return Observation(
        measure, value: value, status: status, origin: .table, scope: scope,
        evidence: evidence(cell))
    case .blank:
      return Observation(
        measure, without: .blank, origin: .table, scope: scope, evidence: evidence(cell))
    case .notApplicable:
      return Observation(
        measure, without: .notApplicable, origin: .table, scope: scope, evidence: evidence(cell))
    case nil: return nil
    }
  }

  /// The observation that a label stands there with nothing behind it.
  func blank(_ measure: Measure, label: TableToken) -> Observation {
    Observation(measure, without: .blank, origin: .table, evidence: evidence(label))
  }

  /// The note that something in a table could not be read.
  func unread(_ token: TableToken, reason: UnreadReason) -> UnreadPart {
    UnreadPart(
      line: locator.location(of: token.place).line,
      text: tokens.string(token), reason: reason)
  }

  /// The note that a column of figures was not read.
  func unread(_ column: ValueColumns.UnreadColumn) -> UnreadPart {
    UnreadPart(
      line: locator.location(of: column.first.place).line,
      text: String(
        basicPlane: (column.heading ?? Array(tokens.units(column.first)))[...]),
      reason: column.heading == nil ? .columnWithoutHeading : .unknownColumn)
  }

  private func evidence(_ token: TableToken) -> Evidence {
    let bytes = tokens.document.folded.bytes(of: token.text)
    return tokens.document.text.evidence(
      token.text.isEmpty ? token.place..<token.place : bytes, cell: token.cell, by: locator)
  }

  private static func status(of reading: CellValue.Reading) -> Status {
    switch reading {
    case .exact: .reported
    case .approximate: .approximate
    case .repaired: .repaired
    }
  }
}
