import GXModel

/// Gathers figures into observations; the same figure said twice is one.
struct ObservationCollector {
  private var figures: [Figure] = []
  private let document: Document
  /// What the report's tables state.
  private let tables: [Observation]
  private let locator: SourceLocator

  init(_ document: Document, tables: [Observation]) {
    self.document = document
    self.tables = tables
    locator = SourceLocator(document.text)
  }

  /// Adds figures with ranges in the document's folded text.
  mutating func add(_ figures: [Figure]) { self.figures += figures }

  /// The scope that the text states for applications, which every table counts, else for disclosure.
  var statedScope: Scope? {
    let stated = figures.filter { $0.scope != nil }
    let applications = stated.first { $0.measure.metric.rawValue.hasPrefix("applications.") }
    return (applications ?? stated.first)?.scope
  }

  /// The observations, with their scope where it is not the report's.
  func observations(of scope: Scope) -> [Observation] {
    var observations: [Observation] = []
    for figure in figures where !isDoubtful(figure) {
      let own = figure.scope == scope ? nil : figure.scope
      let isKnown = observations.contains {
        $0.measure == figure.measure && $0.value == figure.value && $0.scope == own
      }
      guard !isKnown else { continue }
      observations.append(
        Observation(
          figure.measure, value: figure.value, status: figure.status, origin: .prose, scope: own,
          evidence: document.text.evidence(
            document.folded.bytes(of: figure.range), by: locator)))
    }
    return observations
  }

  /// Whether a tentative figure has another value elsewhere in the text, or in a table.
  private func isDoubtful(_ figure: Figure) -> Bool {
    guard figure.isTentative else { return false }
    return figures.contains { $0.measure == figure.measure && $0.value != figure.value }
      || tables.contains {
        $0.measure == figure.measure && $0.value.map { $0 != figure.value } ?? false
      }
  }

  /// The line in the source of a place of the folded text.
  func line(of place: Range<Int>) -> Int {
    locator.location(of: document.folded.bytes(of: place).lowerBound).line
  }

  /// The numbers that no phrase fits, and the figures that others contradict, for a person to look at.
  func unread(_ places: [Range<Int>], contradicted: [Range<Int>]) -> [UnreadPart] {
    let doubtful = contradicted + figures.filter(isDoubtful).map(\.range)
    return places.map { part($0, reason: .noPhrase) }
      + doubtful.map { part($0, reason: .contradicted) }
  }

  private func part(_ place: Range<Int>, reason: UnreadReason) -> UnreadPart {
    UnreadPart(line: line(of: place), text: document.folded.string(in: place), reason: reason)
  }
}
