import ArgumentParser
import GXCommandLine
import GXStats

/// Which reports of a corpus a question is about.
struct QuestionOptions: ParsableArguments {
  @Option(help: .text(zh: "年份，如 2019-2025 或 2024。", en: "Years, e.g. 2019-2025 or 2024."))
  var years: YearRange?

  @OptionGroup var place: PlaceOptions

  @Option(
    help: .text(
      zh: "合计哪种口径的报告：own（本级）、aggregate（汇总）或 system（系统）（默认：最多的一种）。",
      en: "Scope of the reports added up: own, aggregate or system (default: the one with most)."))
  var scope: Scope?

  @Flag(
    help: .text(
      zh: "说明数据如何计算（定义、公式、假设、来源）后退出。",
      en:
        "Explain how the figures are computed (definition, formula, assumptions, source) and exit.")
  )
  var explainMethod = false

  /// The reports that the options select.
  func selection() throws -> ReportSelection {
    ReportSelection(
      years: years?.range, region: try place.regionCode(), level: place.level,
      organ: place.organ, scope: scope.map(ScopeChoice.only) ?? .automatic)
  }
}

/// Whether the organs of a question come and go.
struct PanelOption: ParsableArguments {
  @Flag(
    help: .text(
      zh: "只计每年都有报告的机关（平衡面板）。",
      en: "Count only organs that reported in every year (balanced panel)."))
  var panel = false
}

/// Which organs a question is about.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: .text(
      zh: "行政区划的名称或代码，含其下级，如 湖南省 或 430000。",
      en: "A division by name or code, with all below it, e.g. 湖南省 or 430000."))
  var region: String?

  @Option(
    help: .text(
      zh: "机关层级：province（省）、prefecture（市）、county（县）、township（乡镇）或 department（部门）。",
      en: "Level of the organs: province, prefecture, county, township or department."))
  var level: Level?

  @Option(help: .text(zh: "机关全称。", en: "An organ by its full name."))
  var organ: String?

  /// The code of the region.
  func regionCode() throws -> DivisionCode? { try DivisionArgument.code(named: region) }
}

/// A division as it is named on the command line.
enum DivisionArgument {
  static func code(named name: String?) throws -> DivisionCode? {
    guard let name else { return nil }
    do throws(UnknownDivision) {
      return try DivisionTable.standard.division(named: name)
    } catch {
      throw CommandFailure(
        .usage, zh: error.message(in: .chinese), en: error.message(in: .english))
    }
  }
}

/// One year or a range of years on the command line.
struct YearRange: ExpressibleByArgument {
  let range: ClosedRange<Int>

  init(range: ClosedRange<Int>) { self.range = range }

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first.flatMap({ Int($0) }), let last = parts.last.flatMap({ Int($0) }),
      parts.count <= 2, (1900...2199).contains(first), first <= last, last <= 2199
    else { return nil }
    range = first...last
  }

  var defaultValueDescription: String { "\(range.lowerBound)-\(range.upperBound)" }
}
