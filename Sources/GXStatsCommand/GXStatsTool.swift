import ArgumentParser
import GXCommandLine

/// The command line `gxstats`.
@main
struct GXStatsTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gxstats",
    abstract: "Government information disclosure annual reports: figures, trends, charts.",
    discussion: """
      Reads Chinese government information disclosure annual reports, keeps their figures in a corpus, \
      computes what they support and draws it. Results go to standard output, everything else to \
      standard error. Exit statuses: 0 all well, 1 some inputs were rejected, 64 usage, 65 bad data, \
      66 no such input, 70 a defect in gxstats, 73 cannot create, 74 input or output.
      """,
    version: "0.1.0",
    subcommands: [
      ParseCommand.self, IngestCommand.self, ImportCommand.self, ExportCommand.self,
      CompactCommand.self, InfoCommand.self, MetricsCommand.self, SynthCommand.self,
      TrendCommand.self, RatioCommand.self, OutcomesCommand.self, FlowCommand.self,
      DistributionCommand.self, RankCommand.self, CompareCommand.self, AuditCommand.self,
      WhyCommand.self, BriefCommand.self, SQLCommand.self,
    ])

  static func main() { runToExit() }
}
