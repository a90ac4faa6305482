import ArgumentParser
import GXCommandLine
import GXStats

/// The command line `gxstats`.
@main
struct GXStatsTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gxstats",
    abstract: LocalizedText(
      zh: "政府信息公开工作年度报告：数据、趋势、图。",
      en: "Government information disclosure annual reports: figures, trends, charts."),
    discussion: LocalizedText(
      zh: """
        读取政府信息公开工作年度报告，把数据存入报告库，计算数据所能支持的统计，并画成图。结果写到标准输出，\
        其余一律写到标准错误。退出状态：0 一切正常，1 部分输入未采用，64 用法错误，65 数据有误，66 没有该输入，\
        70 gxstats 自身缺陷，73 无法创建，74 读写错误。
        """,
      en: """
        Reads Chinese government information disclosure annual reports, keeps their figures in a corpus, \
        computes what they support and draws it. Results go to standard output, everything else to \
        standard error. Exit statuses: 0 all well, 1 some inputs were rejected, 64 usage, 65 bad data, \
        66 no such input, 70 a defect in gxstats, 73 cannot create, 74 input or output.
        """),
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
