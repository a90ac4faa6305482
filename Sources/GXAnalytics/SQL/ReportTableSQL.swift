import GXModel
import GXStore

/// The reports of a question, and figures of them, as SQL over a wide table of ``GXStore/TableExport``.
struct ReportTableSQL {
  let corpus: Corpus
  let scope: QuestionSQL.Scope

  /// Common table expression `reports`: the rows that the question is about, `definitions` the form whose
  /// definitions each follows.
  var reports: String {
    let inForce = Form.allCases.filter { $0 != .n }.compactMap { form -> String? in
      let years = (2000...2199).filter { Form.inForce(in: $0) == form }
      guard let first = years.first, let last = years.last else { return nil }
      return "WHEN CAST(year AS INTEGER) BETWEEN \(first) AND \(last) THEN '\(form.rawValue)'"
    }
    return """
      reports AS (
        SELECT * REPLACE (CAST(year AS INTEGER) AS year),
          CASE WHEN form <> 'N' THEN form \(inForce.joined(separator: " ")) END AS definitions
        FROM \(scope.source)
        WHERE \(conditions.joined(separator: " AND "))
      )
      """
  }

  private var conditions: [String] {
    var conditions = ["scope = 'own'"]
    if let years = scope.years {
      conditions.append(
        "CAST(year AS INTEGER) BETWEEN \(years.lowerBound) AND \(years.upperBound)")
    }
    if let subtree = scope.region?.subtree {
      conditions.append(
        "CAST(division AS INTEGER) BETWEEN \(subtree.lowerBound) AND \(subtree.upperBound)")
    }
    if let level = scope.level { conditions.append("level = '\(level.rawValue)'") }
    if let organ = scope.organ { conditions.append("organ = \(QuestionSQL.quoted(organ))") }
    return conditions
  }

  /// The figure of a measure; where a report's form states it only in parts, their sum, if all are there.
  func figure(_ measure: Measure) -> String {
    let sums = Form.allCases.compactMap { form -> String? in
      guard let addends = measure.metric.addends(in: form), !addends.isEmpty else { return nil }
      let sum = addends.map { stated(Measure($0, measure.applicant)) }.joined(separator: " + ")
      return "WHEN '\(form.rawValue)' THEN \(sum)"
    }
    if sums.isEmpty { return stated(measure) }
    return "coalesce(CASE definitions \(sums.joined(separator: " ")) END, \(stated(measure)))"
  }

  /// What a report states; null for a measure that none does, which has no column.
  private func stated(_ measure: Measure) -> String {
    let hasColumn = (corpus.column(measure)?.summary.count ?? 0) > 0
    let name = measure.metric.rawValue + (measure.applicant.map { "@\($0.rawValue)" } ?? "")
    return "CAST(\(hasColumn ? "\"\(name)\"" : "NULL") AS DECIMAL(19, 6))"
  }

  /// The class of comparable definitions that a report's form belongs to.
  func classes(of definition: String, _ number: (Form) -> Int) -> String {
    let cases = Form.allCases.filter { $0 != .n }.map {
      "WHEN '\($0.rawValue)' THEN \(number($0))"
    }
    return "CASE \(definition) \(cases.joined(separator: " ")) END"
  }

  /// Keeps of each year the definitions that most figures follow; of equals those in force.
  func mostUsedClass(counting value: String, _ number: (Form) -> Int) -> String {
    let inForce = (corpus.years ?? 2000...2000).map {
      "WHEN \($0) THEN \(number(.inForce(in: $0)))"
    }
    return """
      QUALIFY row_number() OVER (
        PARTITION BY year
        ORDER BY count(\(value)) DESC, class = CASE year \(inForce.joined(separator: " ")) END DESC, class
      ) = 1
      """
  }
}
