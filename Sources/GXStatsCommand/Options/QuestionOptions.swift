import ArgumentParser
import GXCommandLine
import GXStats

/// Which reports of a corpus a question is about.
struct QuestionOptions: ParsableArguments {
  @Option(help: "Years, e.g. 2019-2025 or 2024.")
  var years: YearRange?

  @OptionGroup var place: PlaceOptions

  @Option(
    help: "Scope of the reports added up: own, aggregate or system (default: the one with most).")
  var scope: Scope?

  @Flag(
    help:
      "Explain how the figures are computed (definition, formula, assumptions, source) and exit.")
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
  @Flag(help: "Count only organs that reported in every year (balanced panel).")
  var panel = false
}

/// Which organs a question is about.
struct PlaceOptions: ParsableArguments {
  @Option(help: "A division by name or code, with all below it, e.g. 湖南省 or 430000.")
  var region: String?

  @Option(help: "Level of the organs: province, prefecture, county, township or department.")
  var level: Level?

  @Option(help: "An organ by its full name.")
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
