package import GXModel

/// What the reading of prose needs to know of the report around it.
package struct ReportContext: Sendable {
  package let metadata: ReportMetadata
  /// The form of the report's tables, `n` when it has none.
  package let form: Form
  /// The ranges of ``Document/blocks`` that were read as official tables; prose leaves them alone.
  package let tableBlocks: [Range<Int>]

  /// What was read in them.
  package let tableObservations: [Observation]

  package init(
    metadata: ReportMetadata, form: Form, tableBlocks: [Range<Int>],
    tableObservations: [Observation] = []
  ) {
    self.metadata = metadata
    self.form = form
    self.tableBlocks = tableBlocks
    self.tableObservations = tableObservations
  }
}

/// What was read in a report's prose.
package struct ProseResult: Sendable {
  package var observations: [Observation] = []
  package var findings: [Finding] = []
  package var unread: [UnreadPart] = []
  /// The scope that the text states for the report's figures, where it states one.
  package var scope: Scope?

  package init() {}
}

/// Reads figures that a report states in sentences.
package enum ProseReader {
  package static func observations(in document: Document, context: ReportContext) -> ProseResult {
    guard context.metadata.kind != .other else { return ProseResult() }
    let text = document.folded.units
    var reader = ParagraphReader(metadata: context.metadata, text: text)
    var collector = ObservationCollector(document, tables: context.tableObservations)
    for paragraph in ProseParagraphs.paragraphs(of: document, without: context.tableBlocks) {
      for part in RunningText.parts(of: text, paragraph) {
        collector.add(reader.figures(in: text, part))
      }
    }
    var result = ProseResult()
    result.unread = collector.unread(reader.unplaced, contradicted: reader.contradicted)
    result.scope = collector.statedScope
    let scope = result.scope ?? context.metadata.scope
    result.observations = collector.observations(of: scope)
    result.findings = ShareChecks.findings(
      of: reader.shares, in: result.observations + context.tableObservations, scope: scope,
      line: collector.line(of:))
    return result
  }
}
