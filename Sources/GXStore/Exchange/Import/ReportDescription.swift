import GXModel

/// Reads what a row says of its report.
struct ReportDescription {
  let file: String
  /// Whether the table has a column of divisions; where it has none, the organ's name is searched.
  let tellsDivision: Bool

  /// The report of a row without its figures; without hash where the table gives none.
  func report(of row: TableRow) throws(TableIssue) -> ParsedReport {
    let reader = CellReader(file: file, row: row.number)
    guard let organ = row[.organ]?.text.trimmingSpaces, !organ.isEmpty else {
      throw reader.missing(ReportAttribute.organ.rawValue)
    }
    guard let year = try reader.integer(row[.year], in: 2000...2199) else {
      throw reader.missing(ReportAttribute.year.rawValue)
    }
    var report = ParsedReport(
      source: Source(name: row[.source]?.text ?? file, sha256: try hash(row[.sha256], reader)))
    report.organ = Organ(name: organ, asWritten: row[.organAsWritten]?.text ?? organ)
    report.year = year
    report.title = row[.title]?.text
    report.division = try division(row[.division], organ: organ, reader)
    report.level = try reader.category(row[.level]) { $0.name }
    report.period = try period(row, reader)
    report.published = try reader.date(row[.published])
    report.form = try reader.category(row[.form]) { (_: Form) in nil } ?? .inForce(in: year)
    report.scope = try reader.category(row[.scope]) { $0.name } ?? .own
    report.isSynthetic = try reader.truth(row[.synthetic]) ?? false
    return report
  }

  private func hash(_ cell: TableCell?, _ reader: CellReader) throws(TableIssue) -> String {
    guard let cell else { return "" }
    let isHash =
      cell.text.utf8.count == 64
      && cell.text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard isHash else {
      throw reader.issue(
        .invalidValue, cell, zh: "“\(cell.text)”不是小写十六进制的 SHA-256",
        en: "'\(cell.text)' is not a SHA-256 in lower-case hexadecimal")
    }
    return cell.text
  }

  private func division(_ cell: TableCell?, organ: String, _ reader: CellReader)
    throws(TableIssue) -> DivisionCode?
  {
    guard let cell else {
      return tellsDivision ? nil : DivisionTable.standard.division(namedIn: organ)
    }
    let name = cell.text.trimmingSpaces
    // A code that is not in the table may be that of a division abolished since.
    if let code = DivisionCode(name) { return code }
    do throws(UnknownDivision) {
      return try DivisionTable.standard.division(named: name)
    } catch {
      throw reader.issue(
        .unknownDivision, cell, zh: error.message(in: .chinese), en: error.message(in: .english))
    }
  }

  private func period(_ row: TableRow, _ reader: CellReader) throws(TableIssue)
    -> ReportingPeriod?
  {
    let from = try reader.date(row[.periodFrom])
    let to = try reader.date(row[.periodTo])
    guard let from, let to else { return nil }
    guard let period = ReportingPeriod(from: from, to: to) else {
      throw reader.issue(
        .invalidValue, row[.periodTo], zh: "统计期限的结束早于开始", en: "the period ends before it begins")
    }
    return period
  }
}
