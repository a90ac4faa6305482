import GXModel

extension ReportDraft {
  /// The report as a reader would return it, with a name that tells the seed instead of a file.
  func parsed(seed: UInt64) -> ParsedReport {
    parsed(source: source(seed: seed))
  }

  func parsed(source: Source) -> ParsedReport {
    var report = ParsedReport(source: source)
    describe(&report)
    report.observations.reserveCapacity(cells.count + phrases.count)
    for cell in cells { report.observations.append(cell.observation) }
    for phrase in phrases { add(phrase, to: &report) }
    return report
  }

  /// The metadata of the report.
  func describe(_ report: inout ParsedReport) {
    report.title = title
    report.organ = Organ(name: organ.name, asWritten: organ.name)
    report.division = organ.division
    report.level = organ.level
    report.year = year
    if let from = CalendarDate(year: year, month: 1, day: 1),
      let to = CalendarDate(year: year, month: 12, day: 31)
    {
      report.period = ReportingPeriod(from: from, to: to)
    }
    report.published = publication.published
    report.form = form
    report.scope = scope
    report.isSynthetic = true
  }

  var title: String { "\(organ.name)\(year)年政府信息公开工作年度报告（合成数据）" }

  private func source(seed: UInt64) -> Source {
    var random = organ.generator(seed: seed &+ UInt64(year), purpose: .document)
    return Source(
      name: "synthetic:\(seed)/\(organ.division)/\(organ.number)/\(year)",
      sha256: HexDigits.string(of: (0..<4).map { _ in random.next() }))
  }

  /// Where a figure stands among the cells, of which some of the form's may be missing.
  private func statedPosition(of measure: Measure) -> Int? {
    cells.count == layout?.items.count
      ? layout?.position(of: measure) : cells.firstIndex { $0.item.measure == measure }
  }

  private func add(_ phrase: Phrase, to report: inout ParsedReport) {
    var observation = phrase.observation
    if let position = statedPosition(of: phrase.item.measure) {
      let isStated = cells[position].state == .stated
      report.observations[position].isPreferred = isStated
      observation.isPreferred = !isStated
    }
    report.observations.append(observation)
  }
}

extension ReportDraft.Cell {
  /// The cell's text; amounts in 万元.
  var text: String {
    switch state {
    case .blank: ""
    case .stroke: "/"
    case .stated:
      value == 0 ? "0" : item.isAmount ? item.quantity(value).description : String(value)
    }
  }

  fileprivate var observation: Observation {
    let evidence = Evidence(line: 1, column: 1, bytes: 0..<0, cell: item.cell, text: text)
    return switch state {
    case .stated:
      Observation(item.measure, value: item.quantity(value), origin: .table, evidence: evidence)
    case .blank: Observation(item.measure, without: .blank, origin: .table, evidence: evidence)
    case .stroke:
      Observation(item.measure, without: .notApplicable, origin: .table, evidence: evidence)
    }
  }
}

extension ReportDraft.Phrase {
  fileprivate var observation: Observation {
    let quantity = item.quantity(value)
    return Observation(
      item.measure, value: quantity, status: isApproximate ? .approximate : .reported,
      origin: .prose,
      evidence: Evidence(line: 1, column: 1, bytes: 0..<0, text: quantity.description))
  }
}

/// Numbers as hexadecimal digits.
enum HexDigits {
  static func string(of words: [UInt64]) -> String {
    String(unsafeUninitializedCapacity: words.count * 16) { buffer in
      let digits = Array("0123456789abcdef".utf8)
      for (index, word) in words.enumerated() {
        for place in 0..<16 {
          buffer[index * 16 + place] = digits[Int(word >> (60 - 4 * UInt64(place)) & 15)]
        }
      }
      return words.count * 16
    }
  }
}
