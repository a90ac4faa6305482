import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats info`: what a corpus covers.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: LocalizedText(
      zh: "报告库的覆盖面：各年的报告、机关、表式与数据。",
      en: "What a corpus covers: reports, organs, forms and figures by year."))

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func run() throws {
    try result.check()
    let opened = try corpus.open(telling: common.console)
    let coverage = CorpusCoverage(of: opened.corpus)
    switch result.format {
    case .json: try result.emit(ResultJSON.text(of: coverage))
    default: try result.emit(result.text(of: coverage.table, in: language))
    }
    try opened.finish()
  }
}
