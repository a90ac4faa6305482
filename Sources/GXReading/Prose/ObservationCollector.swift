import GXModel

/// Gathers figures into observations; the same figure said twice is one.
struct ObservationCollector {
  private(set) var observations: [Observation] = []
  private let scope: Scope
  private let text: SourceText

  init(scope: Scope, text: SourceText) {
    self.scope = scope
    self.text = text
  }

  /// Adds a figure of a paragraph, unless the same value of the same measure and scope is there.
  mutating func add(_ figure: Figure, in paragraph: FoldedText) {
    let scope = figure.scope == self.scope ? nil : figure.scope
    let isKnown = observations.contains {
      $0.measure == figure.measure && $0.value == figure.value && $0.scope == scope
    }
    guard !isKnown else { return }
    observations.append(
      Observation(
        figure.measure, value: figure.value, status: figure.status, origin: .prose, scope: scope,
        evidence: text.evidence(paragraph.bytes(of: figure.range))))
  }
}
