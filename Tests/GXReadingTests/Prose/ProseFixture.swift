import GXModel

@testable import GXReading

/// Reads composed texts as the prose of a report.
enum ProseFixture {
  static func observations(
    in text: String, year: Int = 2018, organ: String? = "云岫市人民政府", scope: Scope = .own
  ) -> [Observation] {
    result(in: text, year: year, organ: organ, scope: scope).observations
  }

  /// What is read beside the figures of tables.
  static func result(
    in text: String, tables: [Observation] = [], year: Int = 2018, organ: String? = "云岫市人民政府",
    scope: Scope = .own
  ) -> ProseResult {
    let source = SourceText(utf8: Array(text.utf8))
    var metadata = ReportMetadata()
    metadata.year = year
    metadata.title = "\(organ ?? "")\(year)年政府信息公开工作年度报告"
    metadata.organ = organ.map { Organ(name: $0, asWritten: $0) }
    metadata.scope = scope
    let document = PlainTextParser.document(from: source)
    let context = ReportContext(
      metadata: metadata, form: .n, tableBlocks: [], tableObservations: tables)
    return ProseReader.observations(in: document, context: context)
  }

  /// The figures of a text as `metric=value`, with the applicant where there is one.
  static func figures(in text: String, year: Int = 2018) -> Set<String> {
    Set(observations(in: text, year: year).map(\.brief))
  }
}

extension Observation {
  var brief: String {
    let applicant = applicant.map { "[\($0.rawValue)]" } ?? ""
    return "\(metric.rawValue)\(applicant)=\(value.map(\.description) ?? status.rawValue)"
  }
}
