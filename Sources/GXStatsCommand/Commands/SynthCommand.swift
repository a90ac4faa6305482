import ArgumentParser
import GXCommandLine
import GXStats

/// `gxstats synth`: synthetic data of any size.
struct SynthCommand: LocalizedCommand {
  static let configuration = CommandConfiguration(
    commandName: "synth",
    abstract:
      "Make synthetic reports: a corpus of any size, or documents with their truth beside them.",
    discussion: """
      The same options always make the same data. Everything that is made says that it is synthetic: \
      the figures are invented, and so are the organs, also where the divisions are real.
      """)

  enum Divisions: String, CaseIterable, ExpressibleByArgument {
    case invented, real
  }

  @Option(help: "Number of organs.")
  var organs: Int?

  @Option(help: "Number of reports, instead of a number of organs.")
  var reports: Int?

  @Option(help: "Years, e.g. 2008-2025.")
  var years = YearRange(range: SynthesisConfiguration.possibleYears)

  @Option(help: "Divisions: invented (codes 99…) or real (official names and codes).")
  var divisions: Divisions = .invented

  @Option(help: "Seed of the generator.")
  var seed: UInt64 = 2008

  @Option(help: "Share of reports with an error as real reports have them, 0 to 1.")
  var errors = 0.0

  @Option(help: "Share of documents with damage as real pages have it, 0 to 1.")
  var corruption = 0.0

  @Option(help: "Corpus folder to make.")
  var corpus: String?

  @Option(help: "Folder for documents (text and HTML) and their truth (JSON) instead of a corpus.")
  var documents: String?

  @OptionGroup var common: CommonOptions

  var language: Language { common.language }

  func validate() throws {
    if (corpus == nil) == (documents == nil) {
      throw ValidationError("Give one of --corpus and --documents.")
    }
    if organs != nil, reports != nil {
      throw ValidationError("Give one of --organs and --reports.")
    }
    guard (organs ?? reports ?? 1) > 0 else {
      throw ValidationError("The number of organs or reports must be positive.")
    }
    guard (0...1).contains(errors), (0...1).contains(corruption) else {
      throw ValidationError("--errors and --corruption must lie between 0 and 1.")
    }
    let possible = SynthesisConfiguration.possibleYears
    guard years.range.clamped(to: possible) == years.range else {
      throw ValidationError("Years must lie within \(possible.lowerBound)-\(possible.upperBound).")
    }
  }

  func run() throws {
    let configuration = SynthesisConfiguration(
      size: reports.map { .reports($0) } ?? .organs(organs ?? 250), years: years.range,
      divisions: divisions == .real ? .real : .invented, seed: seed, errorRate: errors)
    if let documents {
      try DocumentFolder(path: documents, console: common.console)
        .write(configuration, DocumentOptions(corruptionRate: corruption))
    } else if let corpus {
      try makeCorpus(configuration, at: corpus)
    }
  }

  private func makeCorpus(_ configuration: SynthesisConfiguration, at path: String) throws {
    do throws(StoreError) {
      _ = try CorpusFolder.create(at: path)
    } catch {
      throw CommandFailure(error)
    }
    var session = try IngestSession(path: path, console: common.console)
    for report in Synthesizer(configuration: configuration).reports { try session.add(report) }
    try session.finish()
    common.console.note(SynthCommand.notice)
  }

  /// What must be said wherever synthetic data are made.
  static let notice = LocalizedText(
    zh: "全部为合成数据，非真实统计。", en: "All data are synthetic; no figure is real.")
}
