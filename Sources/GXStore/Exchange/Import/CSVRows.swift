import GXModel

/// Reads the rows of a CSV file.
struct CSVRows {
  let file: String

  func read(_ bytes: [UInt8], into collector: inout ReportCollector) throws(TableIssue) {
    var reader = CSVReader(bytes)
    let header = try header(&reader)
    header.note(in: &collector)
    while true {
      do throws(CSVReader.Fault) {
        guard let fields = try reader.next() else { return }
        add(fields, header, to: &collector)
      } catch {
        collector.add(issue(of: error))
      }
    }
  }

  private func header(_ reader: inout CSVReader) throws(TableIssue) -> TableHeader {
    let fields: [CSVReader.Field]?
    do throws(CSVReader.Fault) { fields = try reader.next() } catch { throw issue(of: error) }
    return try TableHeader((fields ?? []).map(\.text), file: file)
  }

  private func add(
    _ fields: [CSVReader.Field], _ header: TableHeader, to collector: inout ReportCollector
  ) {
    let line = fields.first?.line ?? 0
    let count = header.headings.count
    guard fields.count >= count, fields.dropFirst(count).allSatisfy(\.text.isEmpty) else {
      collector.add(
        TableIssue(
          .fieldCount, file: file, row: line, zh: "有 \(fields.count) 个字段，表头有 \(count) 个",
          en: "the row has \(fields.count) fields, the header \(count)"))
      return
    }
    var row = TableRow(number: line)
    for (index, field) in fields.prefix(count).enumerated() {
      row.add(
        TableCell(
          text: field.text, heading: header.headings[index],
          place: Evidence(
            line: field.line, column: field.column, bytes: field.bytes, text: field.text)),
        to: header.meanings[index])
    }
    collector.add(row)
  }

  private func issue(of fault: CSVReader.Fault) -> TableIssue {
    switch fault.kind {
    case .unclosedQuote:
      TableIssue(
        .quotation, file: file, row: fault.line,
        zh: "第 \(fault.column) 个字符处的引号没有闭合",
        en: "the quotation mark at character \(fault.column) is not closed")
    case .textAfterQuote:
      TableIssue(
        .quotation, file: file, row: fault.line,
        zh: "第 \(fault.column) 个字符处：闭合引号后应为分隔符",
        en: "at character \(fault.column) a separator must follow the closing quotation mark")
    }
  }
}
