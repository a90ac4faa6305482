import Foundation
import GXModel
import GXStore
import Testing

@testable import GXAnalytics

struct RankingTests {
  static func organ(
    _ name: String, _ granted: Int, of total: Int, level: Level = .county, year: Int = 2022,
    scope: Scope = .aggregate
  ) -> ParsedReport {
    Invented.report(
      "合成\(name)县人民政府", division: 990_101, level: level, year: year, scope: scope,
      [Measure(.outcomeGranted): granted, Measure(.outcomeTotal): total])
  }

  /// Twenty organs about one half, one of ninety in a hundred of many cases, one of ten in ten.
  static let reports =
    (0..<20).map { organ("第\($0)", 47 + $0 % 7, of: 100) } + [
      organ("多", 900, of: 1_000), organ("少", 10, of: 10),
    ]

  static func rank(
    _ reports: [ParsedReport] = reports, _ subject: RankingSubject = .ratio(.granted, .concluded),
    smallest: Int = 10, years: ClosedRange<Int>? = nil
  ) throws -> Ranking {
    try Ranking(
      Ranking.Query(
        .init(subject, smallestDenominator: smallest), reports: ReportSelection(years: years)),
      in: Corpus(reports: reports))
  }

  @Test func `ten of ten do not outrank nine hundred of a thousand`() throws {
    let ranking = try Self.rank()
    let first = try #require(ranking.rows.first)
    #expect(first.organ == "合成多县人民政府" && first.place == 1)
    let few = try #require(ranking.rows.first { $0.organ == "合成少县人民政府" })
    #expect(few.ratio == 1)
    #expect(few.shrunk < first.shrunk)
    #expect(few.high - few.low > first.high - first.low)
  }

  @Test func `estimates lie between what is reported and the common value`() throws {
    let ranking = try Self.rank()
    let centre = try #require(ranking.peers.first?.centre)
    // 20 organs with 47…53 of 100 (sum 998 of 2000 less what the remainder makes), 900 and 10.
    let granted = (0..<20).reduce(910) { $0 + 47 + $1 % 7 }
    #expect(abs(centre - Double(granted) / 3_010) < 1e-12)
    for row in ranking.rows {
      #expect(row.low <= row.shrunk && row.shrunk <= row.high)
      #expect(row.placeLow <= row.placeHigh && row.placeHigh <= ranking.rows.count)
    }
    #expect(ranking.rows.map(\.shrunk) == ranking.rows.map(\.shrunk).sorted(by: >))
    #expect(ranking.rows.first?.tier == 1)
  }

  @Test func `what is said of places in the funnel counts every organ once and praises none`()
    throws
  {
    let ranking = try Self.rank()
    let verdict = try #require(ranking.notes.first { $0.kind == .verdict }?.text)
    let counts = Ranking.Position.allCases.map { position in
      ranking.rows.count { $0.position == position }
    }
    for (position, count) in zip(Ranking.Position.allCases, counts) {
      let phrase = RankingPhrases.phrase(for: position)
      #expect(verdict.en.contains("\(count) \(phrase.en)") == (count > 0))
      #expect(verdict.zh.contains("\(count)个\(phrase.zh)") == (count > 0))
    }
    for word in ["best", "worst", "significant", "优", "差距", "显著"] {
      #expect(!verdict.en.contains(word) && !verdict.zh.contains(word))
    }
  }

  @Test func `organs that cannot be told apart share a tier and a wide range of places`() throws {
    let alike = (0..<12).map { Self.organ("同\($0)", 50 + $0 % 2, of: 100) }
    let ranking = try Self.rank(alike)
    #expect(Set(ranking.rows.map(\.tier)) == [1])
    #expect(ranking.rows.allSatisfy { $0.position == .within })
  }

  @Test func `small denominators are left out and counted`() throws {
    let ranking = try Self.rank(Self.reports + [Self.organ("微", 1, of: 9)], smallest: 10)
    #expect(ranking.rows.count == 22)
    #expect(ranking.peers.first?.small == 1)
    #expect(ranking.notes.contains { $0.kind == .excluded && $0.text.en.contains("1 organ.") })
    #expect(try Self.rank(smallest: 11).rows.count == 21)
  }

  @Test func `peers are organs of one level`() throws {
    let departments = (0..<5).map {
      Self.organ("部\($0)", 20 + $0, of: 60, level: .department, scope: .own)
    }
    let ranking = try Self.rank(Self.reports + departments)
    #expect(ranking.peers.map(\.level) == [.county, .department])
    #expect(ranking.rows.filter { $0.place == 1 }.count >= 2)
    #expect(ranking.rows.filter { $0.level == .department }.count == 5)
  }

  @Test func `limits hold the common value and narrow with more cases`() throws {
    let funnel = try #require(Self.rank().peers.first)
    for point in funnel.funnel {
      #expect(point.low998 <= point.low95 && point.low95 <= funnel.centre)
      #expect(funnel.centre <= point.high95 && point.high95 <= point.high998)
    }
    let widths = funnel.funnel.map { $0.high998 - $0.low998 }
    #expect(widths == widths.sorted(by: >))
    // Those that occur, and one a quarter beyond the largest.
    #expect(funnel.funnel.map(\.denominator) == [10, 100, 1_000, 1_251])
  }

  @Test func `one organ has no peers and is not ranked`() throws {
    let ranking = try Self.rank([Self.organ("独", 50, of: 100)])
    #expect(ranking.rows.isEmpty && ranking.peers.isEmpty)
    #expect(ranking.notes.contains { $0.text.en.contains("cannot be ranked: too few organs") })
  }

  @Test func `without years the last counts, with years all since the last break`() throws {
    let before = Self.reports.map { report in
      var earlier = report
      earlier.year = 2021
      return ParsedReport(copying: earlier, sha256: report.source.sha256 + "|2021")
    }
    let one = try Self.rank(Self.reports + before)
    #expect(one.peers.first?.from == 2022 && one.rows.first?.denominator == 1_000)
    let both = try Self.rank(Self.reports + before, years: 2021...2022)
    #expect(both.peers.first?.from == 2021 && both.rows.first?.denominator == 2_000)
  }

  @Test func `a count is taken for each yearly report`() throws {
    let reports = (0..<8).map {
      Invented.report(
        "合成第\($0)县人民政府", division: 990_101, year: 2022, .applicationsNew, 10 + 20 * ($0 / 4))
    }
    let ranking = try Self.rank(reports, .count(Measure(.applicationsNew), per: nil))
    #expect(ranking.rows.count == 8)
    #expect(ranking.rows.allSatisfy { $0.denominator == 1 })
    #expect(ranking.peers.first?.centre == 20)
  }

  @Test func `money and changes of stocks are not ranked`() {
    for metric in [Metric.feesAmount, .licensingItemsChange] {
      #expect(throws: AnalyticsError.self) {
        try Self.rank(Self.reports, .count(Measure(metric), per: nil))
      }
    }
    #expect(throws: AnalyticsError.self) {
      try Self.rank(Self.reports, .ratio(.budgetPerItem, .concluded))
    }
  }

  @Test func `the order of reports makes no difference`() throws {
    #expect(try Self.rank(Self.reports.reversed()) == Self.rank())
  }

  @Test func `a ranking survives writing and reading`() throws {
    let ranking = try Self.rank()
    #expect(try Ranking(json: ranking.json()) == ranking)
    let count = try Self.rank(
      Self.reports, .count(Measure(.outcomeGranted), per: .outcomeTotal))
    #expect(try Ranking(json: count.json()) == count)
  }
}

extension ParsedReport {
  /// The same report from another source.
  fileprivate init(copying report: ParsedReport, sha256: String) {
    self.init(source: Source(name: report.source.name, sha256: sha256))
    organ = report.organ
    division = report.division
    level = report.level
    year = report.year
    form = report.form
    scope = report.scope
    isSynthetic = report.isSynthetic
    observations = report.observations
  }
}
