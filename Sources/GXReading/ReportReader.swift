public import GXModel

/// Reads one source into a report: the entry of this module.
///
/// The same bytes always give the same report. A part that cannot be read is listed in
/// ``GXModel/ParsedReport/unread`` and does not keep the rest from being read.
public struct ReportReader: Sendable {
  /// Rises whenever the same bytes give other figures; a corpus then takes the new ones.
  public static let version = 5

  public init() {}

  /// Reads the bytes of one source.
  ///
  /// - Parameters:
  ///   - bytes: all of the source.
  ///   - name: the name by which a person finds the source again; its extension helps to tell
  ///     the format.
  /// - Throws: ``ReadingError`` when there is no text to read at all.
  public func read(_ bytes: [UInt8], named name: String) throws(ReadingError) -> ParsedReport {
    let source = TraditionalText.simplified(
      MarkupResidue.removed(from: try DocumentReader.document(from: bytes, named: name)))
    let (document, pinyin) = InjectedPinyin(in: source).removed(from: source)
    var report = ParsedReport(source: Source(name: name, sha256: SourceHash.sha256(of: bytes)))
    let marks = DocumentMarks(of: document.folded.units)
    let metadata = MetadataReader.metadata(of: document, marks: marks)
    let tables = TableReader.read(document, marks: marks)
    let context = ReportContext(
      metadata: metadata, form: tables.form(in: metadata.year), tableBlocks: tables.blocks,
      tableObservations: tables.observations)
    let prose = ProseReader.observations(in: document, context: context)
    metadata.apply(to: &report)
    report.scope = prose.scope ?? metadata.scope
    report.observations = tables.observations + tables.observationsOutside(prose.observations)
    report.form = ReportReader.isReport(report, metadata, tables) ? context.form : nil
    report.findings = tables.findings + metadata.findings + prose.findings
    report.unread = tables.unread + prose.unread
    report.repairs =
      metadata.repairs + pinyin + ReplacedAbout.repairs(in: document)
      + InnerSpaces.repairs(of: prose.observations, in: document)
    report.findings += ReportChecks.findings(in: report)
    Preference.mark(&report.observations)
    return report
  }

  /// Whether a document that may be a report is one: it states something, or its tables were lost.
  private static func isReport(
    _ report: ParsedReport, _ metadata: ReportMetadata, _ tables: TableResult
  ) -> Bool {
    guard metadata.kind != .other else { return false }
    if report.observations.contains(where: { $0.value != nil }) { return true }
    // A form that nobody has filled in has the rows of a report and not its organ.
    if !tables.blocks.isEmpty, report.organ == nil { return false }
    return metadata.kind == .report || !tables.blocks.isEmpty
  }
}
