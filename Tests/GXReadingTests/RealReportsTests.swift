import GXModel
import GXReading
import Testing

@Suite(
  "Real reports",
  .enabled(
    if: OptionalCorpus.folder != nil, "set GXSTATS_REPORTS to a folder of reports with gold/"))
struct RealReportsTests {
  @Test(
    "are read as their gold files say: nothing missing, nothing wrong",
    arguments: ["hailin-2020", "hekou-2018", "kaifu-2016"])
  func matchesGold(name: String) throws {
    let report = try ReportReader().read(OptionalCorpus.bytes(of: name), named: "\(name).txt")
    let gold = try OptionalCorpus.gold(of: name)
    for figure in gold.observations {
      let found =
        report.observation(of: figure.measure)
        ?? report.observations.first { $0.measure == figure.measure }
      #expect(
        found?.value == figure.value,
        "\(figure.metric.rawValue) \(figure.applicant?.rawValue ?? "total")")
    }
    for observation in report.observations {
      guard let value = observation.value, observation.scope == nil,
        let figure = gold.observations.first(where: { $0.measure == observation.measure })
      else { continue }
      #expect(value == figure.value, "\(figure.metric.rawValue): \(observation.evidence.text)")
    }
    for metric in gold.absent {
      #expect(!report.observations.contains { $0.metric == metric }, "\(metric.rawValue)")
    }
  }

  @Test(
    "are recognised by organ, place, year, form and date",
    arguments: ["hailin-2020", "hekou-2018", "kaifu-2016"])
  func matchesMetadata(name: String) throws {
    let report = try ReportReader().read(OptionalCorpus.bytes(of: name), named: "\(name).txt")
    let gold = try OptionalCorpus.gold(of: name)
    #expect(report.organ?.name == gold.organ)
    #expect(report.division == gold.division)
    #expect(report.level == gold.level)
    #expect(report.year == gold.year)
    #expect(report.form == gold.form)
    #expect(report.published == gold.published)
  }

  @Test("A cell in the wrong column breaks the identities of exactly two columns")
  func findsShiftedCell() throws {
    let report = try ReportReader().read(
      OptionalCorpus.bytes(of: "hailin-2020"), named: "hailin-2020.txt")
    let broken = report.findings.filter { $0.rule == .t3ColumnTotal || $0.rule == .t3Balance }
    let expected = Set([
      "T3.column-total legal 1 0", "T3.column-total other 0 1", "T3.balance legal 1 0",
      "T3.balance other 0 1",
    ])
    let found = broken.map {
      "\($0.rule.rawValue) \($0.measure?.applicant?.rawValue ?? "total") "
        + "\($0.expected?.description ?? "?") \($0.found?.description ?? "?")"
    }
    #expect(Set(found) == expected)
    #expect(broken.count == report.findings.count, "no other rule is broken")
  }
}
