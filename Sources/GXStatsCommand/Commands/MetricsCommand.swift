import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats metrics`: the catalogue.
struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: LocalizedText(
      zh: "指标目录：编号、名称、单位、表式。", en: "The catalogue of metrics: ids, names, units, forms."))

  @Option(
    help: .text(zh: "只列编号或名称含此文字的指标。", en: "Only metrics whose id or name contains this text."))
  var search: String?

  @Flag(help: .text(zh: "改列各比率及其公式。", en: "List the ratios with their formulas instead."))
  var ratios = false

  @OptionGroup var result: ResultOptions
  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    try result.check()
    if ratios { return try printRatios() }
    let definitions = MetricCatalogue.standard.definitions.filter(matches)
    if definitions.isEmpty, let search {
      throw CommandFailure(
        .noInput, zh: "没有名称或编号含“\(search)”的指标", en: "No metric has '\(search)' in its id or name.")
    }
    switch result.format {
    case .json: try result.emit(ResultJSON.text(of: definitions.map(MetricEntry.init)))
    default: try result.emit(result.text(of: table(of: definitions), in: language))
    }
  }

  private func printRatios() throws {
    let catalogue = RatioCatalogue()
    switch result.format {
    case .json: try result.emit(ResultJSON.text(of: catalogue.entries))
    default: try result.emit(result.text(of: catalogue.table, in: language))
    }
  }

  private func matches(_ definition: MetricDefinition) -> Bool {
    guard let search = search?.lowercased() else { return true }
    return definition.metric.rawValue.contains(search) || definition.name.zh.contains(search)
      || definition.name.en.lowercased().contains(search)
  }

  private func table(of definitions: [MetricDefinition]) -> ResultTable {
    var table = ResultTable(
      title: LocalizedText(zh: "指标目录（\(definitions.count) 项）", en: "\(definitions.count) metrics"),
      columns: [
        .init("id", LocalizedText(zh: "编号", en: "Id"), .leading),
        .init("name", LocalizedText(zh: "名称", en: "Name"), .leading),
        .init("unit", LocalizedText(zh: "单位", en: "Unit"), .leading),
        .init("kind", LocalizedText(zh: "类别", en: "Kind"), .leading),
        .init("forms", LocalizedText(zh: "表式", en: "Forms"), .leading),
        .init("parent", LocalizedText(zh: "上级指标", en: "Part of"), .leading),
        .init("formula", LocalizedText(zh: "公式", en: "Formula"), .leading),
      ])
    for definition in definitions {
      table.append([
        .text(definition.metric.rawValue), .localized(definition.name),
        .text(definition.unit.rawValue), .text(definition.kind.rawValue),
        .text(definition.formNames.joined(separator: " ")),
        .text(definition.parent?.rawValue ?? ""), .text(definition.formula),
      ])
    }
    return table
  }
}

/// A metric as JSON.
private struct MetricEntry: Encodable {
  let id: String
  let zh: String
  let en: String
  let unit: String
  let kind: String
  let forms: [String]
  let parent: String?
  let formula: String?
  let note: String?
  let applicants: Bool

  init(_ definition: MetricDefinition) {
    id = definition.metric.rawValue
    zh = definition.name.zh
    en = definition.name.en
    unit = definition.unit.rawValue
    kind = definition.kind.rawValue
    forms = definition.formNames
    parent = definition.parent?.rawValue
    formula = definition.formula.isEmpty ? nil : definition.formula
    note = definition.note.isEmpty ? nil : definition.note
    applicants = definition.hasApplicants
  }
}

extension MetricDefinition {
  /// The forms that have the item, in the order of the forms.
  fileprivate var formNames: [String] { Form.allCases.filter(forms.contains).map(\.rawValue) }
}
