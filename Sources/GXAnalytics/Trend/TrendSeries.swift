import GXModel
import GXStore

/// The series of one cover: its groups, the definitions of each year, and what was left out.
struct TrendSeries {
  typealias Cell = FigureCell

  let cover: ReportCover
  let years: ClosedRange<Int>
  /// The level of the series, where the trend is grouped by level.
  let level: Level?
  /// The divisions that the rows are divided by; one `nil` where they are not.
  let regions: [Region?]
  /// The organs of each region over all years.
  let organs: [Region?: Int]
  private(set) var cells: [Region?: [Int: Cell]] = [:]
  /// The class of definitions that counts in each year.
  private(set) var classes: [Int: Int] = [:]
  /// Figures under definitions that cannot be compared with those of the others of the year.
  private(set) var excluded: [Int: Int] = [:]
  private(set) var usedForms: Set<Form> = []
  private(set) var derivedFigures = 0
  private(set) var isSynthetic = false

  init(
    cover: ReportCover, years: ClosedRange<Int>, level: Level?, divider: RegionDivider,
    figures: FigureColumn, definitions: DefinitionClasses, corpus: Corpus
  ) {
    self.cover = cover
    self.years = years
    self.level = level
    var members: [Region?: Set<Int32>] = [:]
    cover.rows.forEach { row in
      members[divider.region(of: row, in: corpus), default: []].insert(
        corpus.attributes.organs[row])
    }
    organs = members.mapValues(\.count)
    regions = members.keys.sorted {
      ($0?.code.number ?? 0, $0?.name ?? "") < ($1?.code.number ?? 0, $1?.name ?? "")
    }
    chooseClasses(figures, definitions, corpus)
    collect(figures, definitions, divider, corpus)
  }

  /// Takes for each year the definitions that most figures follow; of equals those in force.
  private mutating func chooseClasses(
    _ figures: FigureColumn, _ definitions: DefinitionClasses, _ corpus: Corpus
  ) {
    var counts: [Int: [Int: Int]] = [:]
    cover.rows.forEach { row in
      guard figures[row] != nil else { return }
      let definition = definitions.class(of: corpus.definitions(at: row))
      counts[Int(corpus.attributes.years[row]), default: [:]][definition, default: 0] += 1
    }
    for year in years {
      let inForce = definitions.class(of: .inForce(in: year))
      let largest = counts[year]?.values.max()
      let candidates = (counts[year] ?? [:]).filter { $0.value == largest }.keys.sorted()
      classes[year] = candidates.contains(inForce) ? inForce : candidates.first ?? inForce
    }
  }

  private mutating func collect(
    _ figures: FigureColumn, _ definitions: DefinitionClasses, _ divider: RegionDivider,
    _ corpus: Corpus
  ) {
    cover.rows.forEach { row in
      let year = Int(corpus.attributes.years[row])
      guard years.contains(year), let figure = figures[row] else { return }
      let form = corpus.definitions(at: row)
      guard definitions.class(of: form) == classes[year] else {
        excluded[year, default: 0] += 1
        return
      }
      usedForms.insert(form)
      derivedFigures += figure.status == .derived ? 1 : 0
      if corpus.attributes.synthetic[row] { isSynthetic = true }
      let region = divider.region(of: row, in: corpus)
      cells[region, default: [:]][year, default: Cell()].add(figure)
    }
  }
}
