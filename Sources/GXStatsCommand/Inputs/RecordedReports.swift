import GXCommandLine
import GXStats

/// The reports of one organ and year as a corpus folder keeps them.
struct RecordedReports {
  private let reports: [ParsedReport]

  /// - Throws: ``CommandFailure`` when there is no corpus folder or no such report in it.
  init(corpus: CorpusOptions, organ: String, year: Int) throws {
    guard let path = corpus.path else {
      throw CommandFailure(
        .noInput, zh: "请用 --corpus 指定报告库；示例库没有来源文件",
        en: "Name a corpus by --corpus; the sample corpus has no sources.")
    }
    do throws(StoreError) {
      let folder = try CorpusFolder.open(at: path)
      var reports: [ParsedReport] = []
      for source in try folder.sources(ofOrgansNamed: organ, year: year) {
        if let report = try folder.report(sha256: source.sha256) { reports.append(report) }
      }
      self.reports = reports
    } catch {
      throw CommandFailure(error)
    }
    guard !reports.isEmpty else {
      throw CommandFailure(
        .noInput, zh: "\(path) 没有 \(organ) \(year) 年的报告",
        en: "\(path) has no report of \(organ) for \(year).")
    }
  }

  /// Where each report states a measure, with the lines around it where the source is at hand.
  ///
  /// - Throws: ``CommandFailure`` when the file at `source` is none of the reports' sources.
  func excerpts(of measure: Measure, source: String?, context: Int) throws -> [ExcerptList] {
    let contents = try source.map { try Self.contents(of: $0, among: reports.map(\.source)) }
    return try reports.map { report in
      let observations = report.observations.filter { $0.measure == measure }
      let excerpts =
        if let contents, contents.sha256 == report.source.sha256 {
          try Self.excerpts(of: observations, in: contents, of: report.source, context)
        } else {
          observations.map(Excerpt.init(evidenceOf:))
        }
      return ExcerptList(source: report.source, excerpts: excerpts)
    }
  }

  private static func excerpts(
    of observations: [Observation], in contents: LoadedSource.Contents, of source: Source,
    _ context: Int
  ) throws -> [Excerpt] {
    do throws(ReadingError) {
      return try ReportReader().excerpts(
        of: observations, in: contents.bytes, named: source.name, context: context)
    } catch {
      throw CommandFailure(.badData, Rejection(path: source.name, error).message)
    }
  }

  /// The bytes of one of the sources, found in a file by their hash.
  private static func contents(
    of path: String, among sources: [Source]
  ) throws -> LoadedSource.Contents {
    let hashes = Set(sources.map(\.sha256))
    let loaded = PendingSource.file(SourceFile(path: path, name: path)).load()
    if case .failure(let rejection) = loaded.first?.contents, loaded.count == 1 {
      throw CommandFailure(rejection.status, rejection.message)
    }
    let found = loaded.lazy.compactMap { try? $0.contents.get() }
      .first { hashes.contains($0.sha256) }
    guard let found else {
      let expected = sources.map { "\($0.name) (\($0.sha256))" }.joined(separator: ", ")
      throw CommandFailure(
        .badData, zh: "\(path) 不是该报告的来源：SHA-256 与 \(expected) 不符",
        en: "\(path) is not the report's source: its SHA-256 is not that of \(expected).")
    }
    return found
  }
}
