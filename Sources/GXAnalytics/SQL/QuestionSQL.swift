public import GXModel
public import GXStore

/// A question of a corpus as SQL in the dialect of DuckDB, over the wide table that
/// ``GXStore/TableExport`` writes of it.
///
/// The numbers are those of ``Trend`` and ``RatioTable`` for the organs' own reports; aggregate reports of
/// regions without own ones are not added.
public enum QuestionSQL {
  /// Which reports are asked, and in which table they are.
  public struct Scope: Hashable, Sendable {
    /// A CSV file, or the name of a table with texts.
    public var table: String
    public var years: ClosedRange<Int>?
    public var region: DivisionCode?
    public var level: Level?
    public var organ: String?

    public init(
      table: String, years: ClosedRange<Int>? = nil, region: DivisionCode? = nil,
      level: Level? = nil, organ: String? = nil
    ) {
      self.table = table
      self.years = years
      self.region = region
      self.level = level
      self.organ = organ
    }

    /// What stands behind FROM. All columns are texts, so that no number is rounded on the way.
    var source: String {
      table.lowercased().hasSuffix(".csv")
        ? "read_csv(\(QuestionSQL.quoted(table)), header = true, all_varchar = true)" : table
    }
  }

  /// By year: sum, number of organs, median and quartiles of a metric.
  ///
  /// - Parameters:
  ///   - measure: what is counted.
  ///   - scope: which reports are asked about.
  ///   - corpus: the corpus that the table was written of.
  public static func trend(_ measure: Measure, _ scope: Scope, in corpus: Corpus) -> String {
    let table = ReportTableSQL(corpus: corpus, scope: scope)
    let definitions = DefinitionClasses(measure.metric)
    return """
      WITH \(table.reports), figures AS (
        SELECT year, \(table.classes(of: "definitions") { definitions.class(of: $0) }) AS class,
          \(table.figure(measure)) AS value
        FROM reports
      )
      SELECT year, sum(value) AS sum, count(value) AS organs, median(value::DOUBLE) AS median,
        quantile_cont(value::DOUBLE, 0.25) AS q1, quantile_cont(value::DOUBLE, 0.75) AS q3
      FROM figures
      GROUP BY year, class
      \(table.mostUsedClass(counting: "value") { definitions.class(of: $0) })
      ORDER BY year;

      """
  }

  /// By year: numerator, denominator and ratio of sums, over the reports that give all they need.
  ///
  /// - Parameters:
  ///   - ratio: what is divided by what.
  ///   - convention: the base of correction rates.
  ///   - scope: which reports are asked about.
  ///   - corpus: the corpus that the table was written of.
  public static func ratio(
    _ ratio: Ratio, convention: Ratio.Convention = .concluded, _ scope: Scope, in corpus: Corpus
  ) -> String {
    let table = ReportTableSQL(corpus: corpus, scope: scope)
    let definitions = RatioDefinitions(ratio, convention: convention)
    func side(_ measures: (Ratio.Formula) -> [Measure]) -> String {
      let cases = Form.allCases.compactMap { form -> String? in
        guard let formula = ratio.formula(under: form, convention: convention) else { return nil }
        let sum = measures(formula).map { table.figure($0) }.joined(separator: " + ")
        return "WHEN '\(form.rawValue)' THEN \(sum.isEmpty ? "1" : sum)"
      }
      return "CASE definitions \(cases.joined(separator: "\n      ")) END"
    }
    return """
      WITH \(table.reports), sides AS (
        SELECT year, \(table.classes(of: "definitions") { definitions.class(of: $0) }) AS class,
          \(side(\.numerator)) AS numerator,
          \(side(\.denominator)) AS denominator
        FROM reports
      )
      SELECT year, sum(numerator) AS numerator, sum(denominator) AS denominator,
        sum(numerator)::DOUBLE / nullif(sum(denominator), 0)::DOUBLE AS ratio, count(*) AS organs
      FROM sides
      WHERE numerator IS NOT NULL AND denominator IS NOT NULL
      GROUP BY year, class
      \(table.mostUsedClass(counting: "*") { definitions.class(of: $0) })
      ORDER BY year;

      """
  }

  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
