import Foundation
import GXStats
import Testing

/// Every result on the sample corpus, drawn as each type that fits it.
@Suite struct ResultChartTests {
  /// A result, the types of chart that it has, the default first, and its JSON.
  struct Drawn: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let types: [ChartType]
    let result: @Sendable () throws -> (source: any ChartSource, json: Data)

    init<Result: AnalyticsResult & ChartSource>(
      _ name: String, _ types: [ChartType], _ result: @escaping @Sendable () throws -> Result
    ) {
      testDescription = name
      self.types = types
      self.result = {
        let result = try result()
        return (result, try result.json())
      }
    }

    /// Trends and ratios, which have JSON of their own.
    init<Result: ChartSource & Sendable>(
      _ name: String, _ types: [ChartType], json: @escaping @Sendable (Result) throws -> Data,
      _ result: @escaping @Sendable () throws -> Result
    ) {
      testDescription = name
      self.types = types
      self.result = {
        let result = try result()
        return (result, try json(result))
      }
    }

    private static let corpus = Corpus(reports: SampleCorpus.reports)

    private static func trend(_ grouping: ResultGrouping, _ types: [ChartType]) -> Drawn {
      Drawn("trend by \(grouping)", types, json: { try $0.json() }) {
        try Trend(Trend.Query(.applicationsNew, grouping: grouping), in: corpus)
      }
    }

    private static func ratio(_ grouping: ResultGrouping, _ types: [ChartType]) -> Drawn {
      Drawn("ratio by \(grouping)", types, json: { try $0.json() }) {
        try RatioTable(RatioTable.Query(.disclosure, grouping: grouping), in: corpus)
      }
    }

    private static func outcomes(_ detail: OutcomeDetail, _ grouping: ResultGrouping) -> Drawn {
      Drawn("\(detail) by \(grouping)", [.stacked, .counts]) {
        try OutcomeDistribution(
          OutcomeDistribution.Query(.init(detail), grouping: grouping), in: corpus)
      }
    }

    static let all = [
      trend(.none, [.trend]),
      trend(.level, [.trend, .multiples, .heatmap, .slope, .dumbbell]),
      ratio(.none, [.trend]),
      ratio(.level, [.bars, .heatmap, .multiples, .trend, .slope, .dumbbell, .scatter]),
      outcomes(.groups, .none), outcomes(.grounds, .level),
      Drawn("distribution", [.histogram, .box, .ecdf, .lorenz]) {
        try Distribution(Distribution.Query(.init(.applicationsNew)), in: corpus)
      },
      Drawn("distribution by level", [.histogram, .box, .ecdf, .lorenz]) {
        try Distribution(
          Distribution.Query(.init(.applicationsNew), grouping: .level), in: corpus)
      },
      Drawn("ranking", [.funnel, .bars]) {
        try Ranking(
          Ranking.Query(
            .init(.ratio(.disclosure, .concluded)), reports: ReportSelection(level: .county)),
          in: corpus)
      },
      Drawn("comparison", [.dumbbell, .stacked]) {
        try Comparison(
          Comparison.Query(.level(.county, within: nil), .level(.prefecture, within: nil)),
          in: corpus)
      },
      Drawn("flow", [.flow]) { try ApplicationFlow(ApplicationFlow.Query(.init()), in: corpus) },
    ]
  }

  @Test(arguments: Drawn.all, Language.allCases)
  func `each type is drawn without a defect, and alike from the JSON`(
    drawn: Drawn, language: Language
  ) throws {
    let (source, json) = try drawn.result()
    let decoded = try JSONDecoder().decode(DecodedResult.self, from: json)
    for type in drawn.types {
      let scene = try source.chart(as: type, language: language)
        .scene(measuring: EstimatingMeasurer())
      #expect(scene.defects(leastText: 12) == [], "\(type)")
      let again = try decoded.chart(as: type, language: language)
        .scene(measuring: EstimatingMeasurer())
      #expect(scene == again, "\(type)")
    }
  }

  @Test(arguments: Drawn.all)
  func `the default is the first of the types that the refusal of another names`(drawn: Drawn)
    throws
  {
    let source = try drawn.result().source
    #expect(source.chartTypes == drawn.types)
    let other = try #require(ChartType.allCases.first { !drawn.types.contains($0) })
    let unfit = DrawingError.unfitType(other.rawValue, fitting: drawn.types.map(\.rawValue))
    #expect(throws: unfit) { try source.chart(as: other, language: .english) }
    let measurer = EstimatingMeasurer()
    let first = try source.chart(as: drawn.types[0], language: .english)
    let byDefault = try source.chart(as: nil, language: .english)
    #expect(try byDefault.scene(measuring: measurer) == first.scene(measuring: measurer))
  }
}

/// Charts as a user asks for them.
@Suite struct ChartCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Each process seeds its hashes anew, so what hangs on their order would differ.
  @Test func `gxchart in another process draws the same bytes from the JSON as the command itself`()
    throws
  {
    let files = ["svg", "png", "pdf"]
    let direct = try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--by", "level", "--lang", "en", "--quiet"]
        + ["--format", "json", "--chart-type", "slope"]
        + files.flatMap { ["--chart", "a.\($0)"] }, in: scratch.folder)
    #expect(direct.status == 0, "\(direct.errors)")
    let again = try Tool.gxchart.run(
      ["--type", "slope", "--lang", "en"] + files.flatMap { ["-o", "b.\($0)"] },
      input: direct.output, in: scratch.folder)
    #expect(again.status == 0, "\(again.errors)")
    for file in files {
      #expect(try scratch.contents("a.\(file)") == scratch.contents("b.\(file)"), "\(file)")
    }
  }

  @Test func `a type that does not fit is refused before anything is written`() throws {
    let unfit = try Tool.gxstats.run(
      ["flow", "--lang", "en", "--quiet", "--chart", "x.svg", "--chart-type", "scatter"],
      in: scratch.folder)
    #expect(unfit.status == 64)
    #expect(unfit.errors.contains("cannot be drawn as scatter; they can as: flow\n"))
    #expect(throws: CocoaError.self) { try scratch.contents("x.svg") }
  }

  @Test func `size and theme are as asked for`() throws {
    let look = ["--chart-size", "1000x600", "--chart-theme", "dark"]
    let drawn = try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--quiet", "--chart", "a.svg"] + look,
      in: scratch.folder)
    #expect(drawn.status == 0, "\(drawn.errors)")
    let svg = String(decoding: try scratch.contents("a.svg"), as: UTF8.self)
    #expect(svg.contains(#"width="1000" height="600""#))
    #expect(svg.lowercased().contains("#12181f"))
    let wrong = try Tool.gxstats.run(
      ["trend", "--metric", "applications", "--chart", "b.svg", "--chart-size", "10x10"],
      in: scratch.folder)
    #expect(wrong.status == 64)
  }
}
