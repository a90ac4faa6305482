import GXModel

extension QueryPlan {
  /// Answers the query; the answers are the same bits for any number of threads.
  public func run(threads: Int = Parallel.defaultThreads) -> QueryResult {
    var answers = [[Answer]](
      repeating: Array(repeating: .unknown, count: query.questions.count), count: groups.count)
    for (question, column) in answerSums(threads: threads) {
      for group in groups.indices { answers[group][question] = column[group] }
    }
    for (index, question) in query.questions.enumerated() where !question.isSum {
      for (group, answer) in self.answers(to: question, threads: threads).enumerated() {
        answers[group][index] = answer
      }
    }
    return QueryResult(
      rows: zip(groups, answers).map { QueryResult.Row(key: $0.key, answers: $1) })
  }

  private var rowSets: [RowSet] { groups.map(\.rows) }

  /// The answers to all questions for sums, which share one pass over the rows.
  private func answerSums(threads: Int) -> [(question: Int, answers: [Answer])] {
    let batches = query.questions.enumerated().compactMap { index, question in
      question.summands.flatMap { measures in
        corpus.columns(measures).map { (question: index, columns: $0) }
      }
    }
    guard !batches.isEmpty else { return [] }
    let partials = corpus.reduce(
      rowSets, by: SumReduction(batches: batches.map(\.columns)), threads: threads)
    return batches.enumerated().map { position, batch in
      let question = query.questions[batch.question]
      return (
        batch.question, partials.map { question.answer(from: $0[position], columns: batch.columns) }
      )
    }
  }

  private func answers(to question: Question, threads: Int) -> [Answer] {
    switch question {
    case .organs: organCounts(threads)
    case .sum, .ratio: []
    case .summary(let measure):
      column(measure) { column in
        let totals = corpus.reduce(
          rowSets, by: SummaryReduction(column: column), threads: threads)
        return zip(groups, totals).map {
          .summary(Aggregate($1, rows: $0.rows.count, unit: column.unit))
        }
      }
    case .quantiles(let measure, let probabilities):
      distributions(measure, threads) { counts, scale in
        .quantiles(
          probabilities.map { counts.quantile($0).map { $0 / scale } }, count: counts.count)
      }
    case .histogram(let measure, let edges):
      column(measure) { column in
        let edges = edges.map { HistogramEdge($0, unit: column.unit) }
        return distributions(measure, threads) { counts, _ in
          .histogram(counts.histogram(edges), count: counts.count)
        }
      }
    case .gini(let measure):
      distributions(measure, threads) { counts, _ in .gini(counts.gini, count: counts.count) }
    case .top(let measure, let count):
      column(measure) { column in
        groups.map { .top(corpus.top(count, by: column, in: $0.rows, threads: threads)) }
      }
    case .broken(let identities): broken(identities, threads)
    case .changed(let measure, let condition):
      column(measure) { column in
        let marks = corpus.changes(of: column, in: rows, condition: condition, threads: threads)
        return groups.map { group in
          .changed(
            group.rows.population(of: marks.met), of: group.rows.population(of: marks.compared))
        }
      }
    }
  }

  private func column(_ measure: Measure, _ answers: (Column) -> [Answer]) -> [Answer] {
    corpus.column(measure).map(answers) ?? groups.map { _ in .unknown }
  }

  /// An answer from the distribution of a measure in each group, and the units in 1.
  private func distributions(
    _ measure: Measure, _ threads: Int,
    _ answer: @Sendable (_ counts: SortedCounts, _ scale: Double) -> Answer
  ) -> [Answer] {
    column(measure) { column in
      let scale = Double(Quantity.scale / column.unit)
      let counts = corpus.reduce(rowSets, by: CountReduction(column), threads: threads)
      return Parallel.map(counts.count, threads: threads) {
        answer(counts[$0].sorted(), scale)
      }
    }
  }

  private func organCounts(_ threads: Int) -> [Answer] {
    // Few groups are cut among the threads, of many each is one thread's.
    guard groups.count >= threads else {
      return groups.map { corpus.organCount(of: $0.rows, threads: threads) }
    }
    return Parallel.map(groups.count, threads: threads) {
      corpus.organCount(of: groups[$0].rows, threads: 1)
    }
  }

  private func broken(_ identities: [FigureIdentity], _ threads: Int) -> [Answer] {
    let equations = identities.compactMap { BalanceReduction.Equation($0, in: corpus) }
    guard !equations.isEmpty else { return groups.map { _ in .unknown } }
    return corpus.reduce(rowSets, by: BalanceReduction(equations: equations), threads: threads)
      .map { .broken($0.broken, of: $0.judged) }
  }
}

extension Question {
  var isSum: Bool { summands != nil }

  /// The columns to be added over the rows that have all of them, where the question is for sums.
  fileprivate var summands: [Measure]? {
    switch self {
    case .sum(let measure): [measure]
    case .ratio(let numerator, let denominator): numerator + denominator
    default: nil
    }
  }

  fileprivate func answer(from joint: JointSum, columns: [Column]) -> Answer {
    let millionths = zip(joint.sums, columns).map { $0 * Int128($1.unit) }
    switch self {
    case .ratio(let numerator, _):
      return .ratio(
        FigureRatio(
          rows: joint.rows, count: joint.count,
          numerator: millionths.prefix(numerator.count).reduce(0, +),
          denominator: millionths.dropFirst(numerator.count).reduce(0, +)))
    default:
      return .sum(
        FigureSum(rows: joint.rows, count: joint.count, millionths: millionths.reduce(0, +)))
    }
  }
}

extension Corpus {
  /// The columns of some measures; `nil` where one has none.
  fileprivate func columns(_ measures: [Measure]) -> [Column]? {
    let columns = measures.compactMap(column)
    return columns.count == measures.count && !columns.isEmpty ? columns : nil
  }
}

extension BalanceReduction.Equation {
  /// The equation of an identity in the finest unit of its columns; `nil` where a column is lacking.
  fileprivate init?(_ identity: FigureIdentity, in corpus: Corpus) {
    guard let left = corpus.columns(identity.left), let right = corpus.columns(identity.right)
    else { return nil }
    let unit = (left + right).map(\.unit).min() ?? 1
    terms =
      left.map { ($0, $0.unit / unit) } + right.map { ($0, -($0.unit / unit)) }
  }
}
