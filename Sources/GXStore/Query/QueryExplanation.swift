public import GXModel

/// What answering a query takes: the rows and groups found, and what each question touches.
public struct QueryExplanation: Hashable, Sendable {
  /// What a question reads; a piece is the part of one group within one chunk of one column.
  public struct Step: Hashable, Sendable {
    /// The question's name and figure.
    public let name: String
    /// Pieces that a chunk's summary answers.
    public internal(set) var summarized = 0
    /// Pieces passed over, for their chunk has no value at all.
    public internal(set) var skipped = 0
    /// Pieces whose values are read.
    public internal(set) var scanned = 0
    /// The bytes read: values and validity of those pieces, and the organs of their rows if need be.
    public internal(set) var bytes = 0
  }

  /// The number of reports, after the panel.
  public let rows: Int
  /// The stretches of rows that years, divisions and organs select in the sort order.
  public let ranges: Int
  /// Whether a bitmap (of levels, forms, scopes or the panel) picks among them.
  public let isMasked: Bool
  public let groups: Int
  /// The bytes read to find a panel.
  public let panelBytes: Int
  public let steps: [Step]

  /// The bytes read in all.
  public var bytes: Int { steps.reduce(panelBytes) { $0 + $1.bytes } }

  /// The plan as lines of text.
  public func text(in language: Language) -> String {
    ([head(in: language)] + steps.map { $0.text(in: language) }).joined(separator: "\n")
  }

  private func head(in language: Language) -> String {
    switch language {
    case .chinese:
      "报告 \(rows) 份，按次序取 \(ranges) 段\(isMasked ? "，以位图筛选" : "")，分 \(groups) 组"
    case .english:
      "\(rows) reports in \(ranges) ranges of the sort order\(isMasked ? ", picked by a bitmap" : ""), "
        + "\(groups) groups"
    }
  }
}

extension QueryExplanation.Step {
  fileprivate func text(in language: Language) -> String {
    switch language {
    case .chinese:
      "\(name)：摘要直答 \(summarized) 块，无值跳过 \(skipped) 块，扫描 \(scanned) 块（\(bytes) 字节）"
    case .english:
      "\(name): \(summarized) pieces by summary, \(skipped) skipped without values, "
        + "\(scanned) scanned (\(bytes) bytes)"
    }
  }
}

extension QueryPlan {
  /// What answering takes; nothing is computed.
  public var explanation: QueryExplanation {
    QueryExplanation(
      rows: rows.count, ranges: rows.ranges.count, isMasked: rows.mask != nil,
      groups: groups.count, panelBytes: panelBytes, steps: query.questions.map(step))
  }

  private var panelBytes: Int {
    guard let column = query.panel.flatMap(corpus.column) else { return 0 }
    return rows.pieces(rowCount: corpus.rowCount).reduce(0) {
      let chunk = column.chunks[$1.chunk]
      // Which rows have a value, and which organs a row.
      return $0 + (chunk.validityByteCount + chunk.count / 8) * $1.rows.count / max(chunk.count, 1)
    }
  }

  private func step(_ question: Question) -> QueryExplanation.Step {
    var step = QueryExplanation.Step(name: question.name)
    let columns = question.measures.compactMap(corpus.column)
    for rows in question.readsGroupsAtOnce ? [rows] : groups.map(\.rows) {
      for piece in rows.pieces(rowCount: corpus.rowCount) {
        let chunks = columns.map { $0.chunks[piece.chunk] }
        let byTotals = question.isSum && piece.isAnsweredByTotals(of: chunks)
        let bySummary = question.isSummary && piece.isUnmaskedWhole
        for (index, chunk) in chunks.enumerated() {
          step.add(
            chunk, of: piece,
            rowsRead: byTotals
              ? chunk.rowsRead(forTotalOf: piece.rows) : bySummary ? 0 : piece.rows.count,
            readsValidity: !chunks[..<index].contains { $0.validity == chunk.validity },
            readsOrgans: question.readsOrgans)
        }
      }
    }
    return step
  }
}

extension Corpus {
  /// What reading all values of some figures takes; figures that no report gives are left out.
  public func explanationOfReading(_ measures: [Measure]) -> QueryExplanation {
    let pieces = rows().pieces(rowCount: rowCount)
    let steps = measures.compactMap(column).map { column in
      var step = QueryExplanation.Step(name: column.measure.name)
      for piece in pieces {
        step.add(
          column.chunks[piece.chunk], of: piece, rowsRead: piece.rows.count, readsValidity: true,
          readsOrgans: false)
      }
      return step
    }
    return QueryExplanation(
      rows: rowCount, ranges: 1, isMasked: false, groups: 1, panelBytes: 0, steps: steps)
  }
}

extension RowPiece {
  /// The bytes of the organs of its rows.
  fileprivate var organBytes: Int { rows.count * MemoryLayout<Int32>.size }
}

extension QueryExplanation.Step {
  fileprivate mutating func add(
    _ chunk: Chunk, of piece: RowPiece, rowsRead: Int, readsValidity: Bool, readsOrgans: Bool
  ) {
    if case .none = chunk.validity {
      skipped += 1
    } else if rowsRead == 0 {
      summarized += 1
    } else {
      scanned += 1
      let own = chunk.values.byteCount + (readsValidity ? chunk.validityByteCount : 0)
      bytes += own * rowsRead / max(chunk.count, 1) + (readsOrgans ? piece.organBytes : 0)
    }
  }
}

extension Measure {
  fileprivate var name: String {
    metric.rawValue + (applicant.map { "/" + $0.rawValue } ?? "")
  }
}

extension Question {
  /// The name of the case.
  fileprivate var name: String {
    switch self {
    case .organs: "organs"
    case .sum(let measure): "sum \(measure.name)"
    case .summary(let measure): "summary \(measure.name)"
    case .quantiles(let measure, _): "quantiles \(measure.name)"
    case .histogram(let measure, _): "histogram \(measure.name)"
    case .gini(let measure): "gini \(measure.name)"
    case .ratio: "ratio"
    case .top(let measure, let count): "top \(count) \(measure.name)"
    case .broken(let identities): "broken \(identities.count)"
    case .changed(let measure, _): "changed \(measure.name)"
    }
  }

  fileprivate var measures: [Measure] {
    switch self {
    case .organs: []
    case .sum(let measure), .summary(let measure), .gini(let measure): [measure]
    case .quantiles(let measure, _), .histogram(let measure, _): [measure]
    case .top(let measure, _), .changed(let measure, _): [measure]
    case .ratio(let numerator, let denominator): numerator + denominator
    case .broken(let identities): identities.flatMap { $0.left + $0.right }
    }
  }

  /// Whether values are gathered by organ.
  fileprivate var readsOrgans: Bool {
    switch self {
    case .top, .changed: true
    default: false
    }
  }

  /// Whether one pass answers for all groups.
  fileprivate var readsGroupsAtOnce: Bool { if case .changed = self { true } else { false } }

  fileprivate var isSummary: Bool { if case .summary = self { true } else { false } }
}
