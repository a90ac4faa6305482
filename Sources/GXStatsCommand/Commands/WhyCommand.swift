import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats why`: the lines of a source that a figure was read from.
struct WhyCommand: LocalizedCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Where a figure came from: the lines around it, the figure marked.")

  @Option(help: "The report's file; - is standard input.")
  var source: String

  @Option(help: "The metric: an id, an unambiguous tail of one, or an alias.")
  var metric: String

  @Option(help: "Applicant column: natural, commercial, research, social, legal, other.")
  var applicant: Applicant?

  @Option(help: "Lines of the source before and after the figure.")
  var context = 2

  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    let measure = Measure(try MetricArgument.metric(named: metric), applicant)
    let excerpts = try excerpts(of: measure)
    guard !excerpts.isEmpty else {
      throw CommandFailure(
        .noInput, zh: "\(source) 没有“\(measure.metric.rawValue)”的数据",
        en: "\(source) gives no figure of '\(measure.metric.rawValue)'.")
    }
    let texts = excerpts.map { ExcerptText($0, language: language).text }
    Console.writeResult(texts.joined(separator: "\n"))
  }

  private func excerpts(of measure: Measure) throws -> [Excerpt] {
    do {
      let bytes = try SourceFile(path: source, name: source).load()
      return try ReportReader().excerpts(of: measure, in: bytes, named: source, context: context)
    } catch let rejection as Rejection {
      throw CommandFailure(rejection.status, rejection.message)
    } catch let error as ReadingError {
      throw CommandFailure(
        .badData, zh: "\(source)：\(error.message.zh)", en: "\(source): \(error.message.en)")
    }
  }
}
