import GXModel
import GXStore

/// Forms in classes under which a result makes one series.
protocol FormClassification: Sendable {
  /// The class of a form of which ``GXModel/Form/definitions(in:)`` has been asked, from 0 upwards in
  /// the order of the forms.
  func `class`(of form: Form) -> Int
  /// Why two different classes do not join.
  func breakBetween(_ one: Int, _ other: Int) -> (reason: LocalizedText, source: String)?
}

extension DefinitionClasses: FormClassification {}

/// The definitions that count in each year of a series: those that most reports follow, of equals those
/// in force. Reports under others are not comparable with them and are left out.
struct YearDefinitions {
  let years: ClosedRange<Int>
  private let classes: [Int]
  private let classification: any FormClassification

  init(
    _ classification: some FormClassification, of rows: RowSet, in years: ClosedRange<Int>,
    corpus: Corpus, hasFigure: (Int) -> Bool
  ) {
    self.years = years
    self.classification = classification
    let width = Form.allCases.count
    var counts = [Int](repeating: 0, count: years.count * width)
    rows.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard years.contains(year), hasFigure(row) else { return }
      let number = classification.class(of: corpus.definitions(at: row))
      counts[(year - years.lowerBound) * width + number] += 1
    }
    classes = years.map { year in
      let start = (year - years.lowerBound) * width
      let inForce = classification.class(of: .inForce(in: year))
      let best = (0..<width).max { (counts[start + $0], -$0) < (counts[start + $1], -$1) } ?? 0
      return counts[start + best] > counts[start + inForce] ? best : inForce
    }
  }

  /// The class that counts in a year of the series.
  func `class`(in year: Int) -> Int { classes[year - years.lowerBound] }

  /// Whether a report follows the definitions of its year.
  func admits(_ row: Int, in corpus: Corpus) -> Bool {
    classification.class(of: corpus.definitions(at: row))
      == `class`(in: Int(corpus.attributes.years[row]))
  }

  /// The number of a year's stretch between breaks, from 1.
  func segment(of year: Int) -> Int {
    1 + (years.lowerBound..<year).count { `class`(in: $0) != `class`(in: $0 + 1) }
  }

  /// The breaks between the years of the series.
  func breaks(level: Level?) -> [Trend.SeriesBreak] {
    years.dropFirst().compactMap { year in
      let (before, now) = (`class`(in: year - 1), `class`(in: year))
      guard before != now, let (reason, source) = classification.breakBetween(before, now) else {
        return nil
      }
      return Trend.SeriesBreak(year: year, reason: reason, source: source, level: level)
    }
  }
}
