import ArgumentParser
import GXStats

/// The excerpts of one source, to be printed.
struct ExcerptList {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, markdown, json
  }

  let source: Source
  let excerpts: [Excerpt]

  static func text(of lists: [ExcerptList], _ format: Format, _ language: Language) throws -> String
  {
    switch format {
    case .table: lists.map { $0.text(language) }.joined(separator: "\n")
    case .markdown: lists.map { $0.markdown(language) }.joined(separator: "\n")
    case .json: try ResultJSON.text(of: lists.flatMap(\.json))
    }
  }

  private func text(_ language: Language) -> String {
    "\(source.name)  SHA-256 \(source.sha256)\n"
      + excerpts.map { ExcerptText($0, language: language).text }.joined(separator: "\n")
  }

  private func markdown(_ language: Language) -> String {
    "`\(source.name)` · SHA-256 `\(source.sha256)`\n\n"
      + excerpts.map { ExcerptText($0, language: language).markdown }.joined(separator: "\n")
  }

  private var json: [ExcerptJSON] { excerpts.map { ExcerptJSON($0, of: source) } }
}

/// An excerpt in the keys of `gxstats parse`, with the lines around it.
private struct ExcerptJSON: Encodable {
  struct Line: Encodable {
    let number: Int
    let before, figure, after: String
  }

  struct Place: Encodable {
    let line, column: Int
    let page: Int?
    let cell: CellPosition?
    let text: String
  }

  let source, sha256, metric, unit, via: String
  let applicant: Applicant?
  let value: Quantity?
  let status: Status
  let scope: Scope?
  let preferred: Bool?
  let evidence: Place
  let lines: [Line]

  init(_ excerpt: Excerpt, of source: Source) {
    let observation = excerpt.observation
    let evidence = observation.evidence
    self.source = source.name
    sha256 = source.sha256
    metric = observation.metric.rawValue
    unit = observation.metric.unit.rawValue
    via = observation.origin.rawValue
    applicant = observation.applicant
    value = observation.value
    status = observation.status
    scope = observation.scope
    preferred = observation.isPreferred
    self.evidence = Place(
      line: evidence.line, column: evidence.column, page: evidence.page, cell: evidence.cell,
      text: evidence.text)
    lines = excerpt.lines.map {
      Line(number: $0.number, before: $0.before, figure: $0.figure, after: $0.after)
    }
  }
}
