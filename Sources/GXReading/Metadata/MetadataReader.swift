import GXModel

/// Recognises title, organ, division, level, year, period, date and scope of a report.
package enum MetadataReader {
  package static func metadata(of document: Document, sourceName: String) -> ReportMetadata {
    let lines = DocumentLines(document)
    let title = TitleReader.title(in: lines)
    var metadata = ReportMetadata()
    metadata.title = title?.text
    metadata.isAnnualReport = ReportKind.isAnnualReport(title: title, document: lines)
    metadata.isSynthetic = lines.lines.contains { $0.containsAny(of: synthetic) }
    metadata.period = PeriodReader.period(in: lines)
    readOrgan(titled: title, in: lines, into: &metadata)
    let published = PublicationReader.date(
      in: lines, year: title?.year ?? metadata.period?.to.year, organ: metadata.organ?.name)
    metadata.published = published
    let consensus = YearConsensus(
      title: title?.year, period: metadata.period, published: published, document: lines)
    metadata.year = consensus.year
    metadata.findings = consensus.findings
    metadata.scope = statesCompilation(lines) ? .aggregate : .own
    return metadata
  }

  private static func readOrgan(
    titled title: ReportTitle?, in lines: DocumentLines, into metadata: inout ReportMetadata
  ) {
    let named = title?.organ ?? ""
    let written = named.count >= 2 ? named : OrganReader.organ(in: lines)
    guard let written, let organ = OrganNormalizer.organ(asWritten: written) else { return }
    metadata.organ = organ
    metadata.division = DivisionReader.division(of: organ, in: lines)
    metadata.level = OrganNormalizer.level(of: organ, division: metadata.division)
  }

  private static let synthetic = ["合成数据", "synthetic data", "Synthetic data", "synthetic"].map(
    \.units)

  /// Whether the introduction says that the report was put together from those of lower organs.
  private static func statesCompilation(_ lines: DocumentLines) -> Bool {
    lines.head.contains { line in
      line.containsAny(of: compiling)
        && line.containsAny(of: sources)
    }
  }

  private static let compiling = ["综合", "汇总", "汇编"].map(\.units)
  private static let sources = [
    "各乡镇", "各镇", "各街道", "各部门", "各单位", "各县", "各区", "部门和", "各市",
  ].map(\.units)
}
