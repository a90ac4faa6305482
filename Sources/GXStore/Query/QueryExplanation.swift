public import GXModel

/// What answering a query takes: the rows and groups found, and what each question touches.
public struct QueryExplanation: Hashable, Sendable {
  /// What a question reads; a piece is the part of one group within one chunk of one column.
  public struct Step: Hashable, Sendable {
    public let question: Question
    /// Pieces that a chunk's summary answers.
    public internal(set) var summarized = 0
    /// Pieces passed over, for their chunk has no value at all.
    public internal(set) var skipped = 0
    /// Pieces whose values are read.
    public internal(set) var scanned = 0
    /// The bytes of values and validity in the pieces that are read.
    public internal(set) var bytes = 0
  }

  /// The number of reports, after the panel.
  public let rows: Int
  /// The stretches of rows that years, divisions and organs select in the sort order.
  public let ranges: Int
  /// Whether a bitmap (of levels, forms, scopes or the panel) picks among them.
  public let isMasked: Bool
  public let groups: Int
  public let steps: [Step]

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
      "\(question.name)：摘要直答 \(summarized) 块，无值跳过 \(skipped) 块，扫描 \(scanned) 块（\(bytes) 字节）"
    case .english:
      "\(question.name): \(summarized) pieces by summary, \(skipped) skipped without values, "
        + "\(scanned) scanned (\(bytes) bytes)"
    }
  }
}

extension QueryPlan {
  /// What answering takes; nothing is computed.
  public var explanation: QueryExplanation {
    QueryExplanation(
      rows: rows.count, ranges: rows.ranges.count, isMasked: rows.mask != nil,
      groups: groups.count, steps: query.questions.map(step))
  }

  private func step(_ question: Question) -> QueryExplanation.Step {
    var step = QueryExplanation.Step(question: question)
    let columns = question.measures.compactMap(corpus.column)
    for group in groups {
      for piece in group.rows.pieces(rowCount: corpus.rowCount) {
        for column in columns {
          step.add(
            column.chunks[piece.chunk], of: piece,
            summaryAnswers: question.isAnsweredBySummaries && piece.isUnmaskedWhole)
        }
      }
    }
    return step
  }
}

extension QueryExplanation.Step {
  fileprivate mutating func add(_ chunk: Chunk, of piece: RowPiece, summaryAnswers: Bool) {
    if case .none = chunk.validity {
      skipped += 1
    } else if summaryAnswers {
      summarized += 1
    } else {
      scanned += 1
      bytes += chunk.byteCount * piece.rows.count / max(chunk.count, 1)
    }
  }
}

extension Question {
  /// The name of the case.
  fileprivate var name: String {
    switch self {
    case .organs: "organs"
    case .sum(let measure): "sum \(measure.metric.rawValue)"
    case .summary(let measure): "summary \(measure.metric.rawValue)"
    case .quantiles(let measure, _): "quantiles \(measure.metric.rawValue)"
    case .histogram(let measure, _): "histogram \(measure.metric.rawValue)"
    case .gini(let measure): "gini \(measure.metric.rawValue)"
    case .ratio: "ratio"
    case .top(let measure, let count): "top \(count) \(measure.metric.rawValue)"
    case .broken(let identities): "broken \(identities.count)"
    case .changed(let measure, _): "changed \(measure.metric.rawValue)"
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

  fileprivate var isAnsweredBySummaries: Bool {
    switch self {
    case .sum, .summary: true
    default: false
    }
  }
}
