import GXModel

/// Gathers figures into observations; the same figure said twice is one.
struct ObservationCollector {
  private var figures: [(figure: Figure, evidence: Evidence)] = []
  private let document: Document

  init(document: Document) { self.document = document }

  /// Adds a figure of a text that begins at an offset of the folded units.
  mutating func add(_ figure: Figure, at offset: Int) {
    let range = figure.range.lowerBound + offset..<figure.range.upperBound + offset
    figures.append((figure, document.text.evidence(document.folded.bytes(of: range))))
  }

  /// The scope that the text states for applications, which every table counts, else for disclosure.
  var statedScope: Scope? {
    let stated = figures.filter { $0.figure.scope != nil }
    let applications = stated.first {
      $0.figure.measure.metric.rawValue.hasPrefix("applications.")
    }
    return (applications ?? stated.first)?.figure.scope
  }

  /// The observations, with their scope where it is not the report's.
  func observations(of scope: Scope) -> [Observation] {
    var observations: [Observation] = []
    for (figure, evidence) in figures {
      let own = figure.scope == scope ? nil : figure.scope
      let isKnown = observations.contains {
        $0.measure == figure.measure && $0.value == figure.value && $0.scope == own
      }
      guard !isKnown else { continue }
      observations.append(
        Observation(
          figure.measure, value: figure.value, status: figure.status, origin: .prose, scope: own,
          evidence: evidence))
    }
    return observations
  }
}
