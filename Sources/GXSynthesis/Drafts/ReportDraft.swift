import GXModel

/// What one report will state, before it becomes a parsed report or a document.
struct ReportDraft: Sendable {
  enum CellState: Sendable { case stated, blank, stroke }

  struct Cell: Sendable {
    let item: FormItem
    var value: Int
    var state: CellState
  }

  /// A figure that the prose states.
  struct Phrase: Sendable {
    let item: FormItem
    var value: Int
    /// Whether it is rounded down and said to be more than that (余).
    var isApproximate: Bool
  }

  let organ: SyntheticOrgan
  let year: Int
  let publication: Publication
  let scope: Scope
  let layout: FormLayout?
  var cells: [Cell]
  var phrases: [Phrase]
  var errors: [SeededError] = []

  var form: Form { publication.form }

  init(
    of organ: SyntheticOrgan, year: Int, publication: Publication, habits: PublicationHabits,
    figures: Figures, seed: UInt64
  ) {
    self.organ = organ
    self.year = year
    self.publication = publication
    scope = habits.scope
    layout = FormLayout.of(publication.form)
    cells = ReportDraft.cells(
      layout, figures, publication.filling,
      strokesRegulations: habits.strokesInapplicable && organ.kind != .government)
    var random = organ.generator(seed: seed &+ UInt64(year), purpose: .document)
    phrases = ReportDraft.phrases(year, publication, figures, using: &random)
  }

  private static func cells(
    _ layout: FormLayout?, _ figures: Figures, _ filling: Publication.Filling,
    strokesRegulations: Bool
  ) -> [Cell] {
    guard let layout else { return [] }
    return layout.items.map { item in
      let value = item.value(in: figures)
      var state = CellState.stated
      switch filling {
      case .complete: break
      case .totalsOnly: if item.measure.applicant != nil { state = .blank }
      case .zerosBlank: if value == 0 { state = .blank }
      }
      if strokesRegulations, item.isOfRegulations { state = .stroke }
      return Cell(item: item, value: value, state: state)
    }
  }

  private static func phrases(
    _ year: Int, _ publication: Publication, _ figures: Figures,
    using random: inout SeededGenerator
  ) -> [Phrase] {
    let isProse = publication.form == .n
    guard isProse || publication.repeatsInProse else { return [] }
    let items = isProse ? ProseItems.of(year: year) : ProseItems.beside(publication.form)
    return items.compactMap { item in
      let isMain = item.measure.metric == .applicationsNew || item.measure.metric == .proactiveTotal
      guard random.chance(isMain ? 0.95 : 0.7) else { return nil }
      let value = item.value(in: figures)
      let rounds = isProse && item.measure.metric == .proactiveTotal && value > 100
      guard rounds, random.chance(0.15) else {
        return Phrase(item: item, value: value, isApproximate: false)
      }
      return Phrase(item: item, value: value / 10 * 10, isApproximate: true)
    }
  }

  /// The position of a table's figure among the cells.
  func position(of metric: Metric, _ applicant: Applicant? = nil) -> Int? {
    layout?.position(of: Measure(metric, applicant))
  }
}

extension FormItem {
  var isOfRegulations: Bool {
    switch measure.metric {
    case .regulationsIssued, .regulationsNewlyDisclosed, .regulationsDisclosedStock,
      .regulationsRepealed, .regulationsInForce:
      true
    default: false
    }
  }
}
