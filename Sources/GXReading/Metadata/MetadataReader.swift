import GXModel

/// Recognises title, organ, division, level, year, period, date and scope of a report.
enum MetadataReader {
  /// - Parameter marks: those of the document's text.
  static func metadata(of document: Document, marks: DocumentMarks) -> ReportMetadata {
    let lines = DocumentLines(document, marks: marks)
    let title = TitleReader.title(in: lines)
    let introduced = IntroducedReport(in: lines)
    var metadata = ReportMetadata()
    metadata.title = title?.text
    metadata.kind = ReportKind(title: title, introduced: introduced.title, document: lines)
    metadata.isSynthetic = lines.marks.isSynthetic
    readPeriod(in: lines, of: document, into: &metadata)
    readOrgan(titled: title, introduced: introduced, in: lines, into: &metadata)
    let published = PublicationReader.date(
      in: lines, year: title?.year ?? metadata.period?.to.year, organ: metadata.organ?.name)
    metadata.published = published
    let consensus = YearConsensus(
      title: title?.year ?? introduced.title?.year, period: metadata.period, published: published,
      document: lines)
    metadata.year = consensus.year
    metadata.findings = consensus.findings
    readDivision(in: lines, into: &metadata)
    metadata.scope = statesCompilation(lines) ? .aggregate : .own
    return metadata
  }

  private static func readPeriod(
    in lines: DocumentLines, of document: Document, into metadata: inout ReportMetadata
  ) {
    guard let statement = PeriodReader.statement(in: lines) else { return }
    metadata.period = statement.period
    guard statement.isRepaired else { return }
    let evidence = document.text.evidence(document.folded.bytes(of: statement.range))
    metadata.repairs.append(
      TextRepair(
        .dateMarks, line: evidence.line, column: evidence.column, before: evidence.text,
        after: "\(statement.period.from)—\(statement.period.to)"))
  }

  private static func readOrgan(
    titled title: ReportTitle?, introduced: IntroducedReport, in lines: DocumentLines,
    into metadata: inout ReportMetadata
  ) {
    let named = title?.organ ?? ""
    let written = named.count >= 2 ? named : introduced.organ ?? OrganReader.organ(in: lines)
    guard let written, let organ = OrganNormalizer.organ(asWritten: written) else { return }
    metadata.organ = organ
  }

  private static func readDivision(in lines: DocumentLines, into metadata: inout ReportMetadata) {
    guard let organ = metadata.organ else { return }
    metadata.division = DivisionReader.division(of: organ, in: lines, year: metadata.year)
    metadata.level = OrganNormalizer.level(
      of: organ, division: metadata.division, year: metadata.year)
  }

  /// Whether the introduction says that the report was put together from those of lower organs.
  private static func statesCompilation(_ document: DocumentLines) -> Bool {
    let sources = document.marks.ranges(of: .compilationSource)
    guard !sources.isEmpty else { return false }
    return document.marks.ranges(of: .compiling).contains { mark in
      guard mark.lowerBound < document.headEnd, let line = document.line(at: mark.lowerBound)
      else { return false }
      return sources.contains { line.contains($0.lowerBound) }
    }
  }
}
