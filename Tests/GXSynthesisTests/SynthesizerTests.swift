import GXModel
import GXSynthesis
import Testing

@Suite("Synthetic reports")
struct SynthesizerTests {
  private static let clean = Array(
    Synthesizer(
      configuration: SynthesisConfiguration(size: .organs(120), seed: 11, errorRate: 0)
    ).reports)

  @Test func `say that they are synthetic and carry all metadata`() {
    for report in Self.clean {
      #expect(report.isSynthetic && report.title?.contains("合成数据") == true)
      #expect(report.source.name.hasPrefix("synthetic:") && report.source.sha256.count == 64)
      #expect(report.organ != nil && report.level != nil && report.form != nil)
      #expect(report.division?.isInvented == true)
      #expect(
        report.period?.from.year == report.year
          && report.published.map { $0.year - 1 } == report.year)
    }
    #expect(Set(Self.clean.map(\.source)).count == Self.clean.count)
  }

  @Test func `keep every hard identity unless an error was put in`() {
    for report in Self.clean {
      #expect(ReportIdentities(report).broken.isEmpty, "\(report.title ?? "")")
    }
  }

  @Test func `state only items that their form or prose has`() {
    for report in Self.clean {
      for observation in report.observations where observation.origin == .table {
        #expect(report.form.map(observation.metric.definition.forms.contains) == true)
      }
      #expect(report.observations.allSatisfy { ($0.value != nil) == $0.status.hasValue })
      let counted = report.observations.filter { $0.isPreferred ?? true }.map(\.measure)
      #expect(Set(counted).count == counted.count)
    }
  }

  @Test func `state as many cells as the official tables have`() {
    let cells: [Form: Int] = [.a: 29, .b: 58, .c: 22 + 161 + 15, .d: 10 + 175 + 15]
    var seen: Set<Form> = []
    for report in Self.clean {
      guard let form = report.form, let count = cells[form] else { continue }
      seen.insert(form)
      #expect(report.observations.filter { $0.origin == .table }.count == count)
    }
    #expect(seen == Set(cells.keys))
  }

  @Test func `carry in what was carried forward a year before`() {
    var links = 0
    for (previous, next) in zip(Self.clean, Self.clean.dropFirst())
    where previous.organ == next.organ && previous.year.map({ $0 + 1 }) == next.year {
      let (before, after) = (ReportIdentities(previous), ReportIdentities(next))
      for applicant in Applicant.allCases.map(Optional.some) + [nil] {
        guard let out = before.value(.applicationsCarriedOut, applicant),
          let into = after.value(.applicationsCarriedIn, applicant)
        else { continue }
        #expect(out == into)
        links += 1
      }
    }
    #expect(links > 500)
  }

  @Test func `of a region's aggregate cover what its members report themselves`() {
    let aggregates = Self.clean.filter { $0.scope == .aggregate && $0.form == .d }
    #expect(aggregates.count > 20)
    for aggregate in aggregates {
      guard let region = aggregate.division else { continue }
      let members = Self.clean.filter {
        $0.year == aggregate.year && $0.scope == .own && $0.form == .d
          && $0.division?.isWithin(region) == true
      }
      for metric in [Metric.applicationsNew, .outcomeGranted, .licensingDecisions, .reviewTotal] {
        let sum = members.compactMap { ReportIdentities($0).value(metric) }.reduce(0, +)
        if let whole = ReportIdentities(aggregate).value(metric) { #expect(whole >= sum) }
      }
    }
  }

  @Test func `are the same for the same configuration and others for another seed`() {
    func texts(_ seed: UInt64) -> [String] {
      let configuration = SynthesisConfiguration(size: .organs(12), years: 2018...2020, seed: seed)
      return Synthesizer(configuration: configuration).reports.map { $0.jsonLine() }
    }
    #expect(texts(5) == texts(5))
    #expect(texts(5) != texts(6))
  }

  @Test func `of fewer years are a part of those of more`() {
    let short = SynthesisConfiguration(size: .organs(20), years: 2019...2021, seed: 3)
    let long = SynthesisConfiguration(size: .organs(20), seed: 3)
    let all = Set(Synthesizer(configuration: long).reports)
    #expect(Synthesizer(configuration: short).reports.allSatisfy(all.contains))
  }

  @Test(arguments: [0, 1, 7, 100, 2345])
  func `come in exactly the number asked for`(_ count: Int) {
    let configuration = SynthesisConfiguration(size: .reports(count), seed: 4)
    #expect(Synthesizer(configuration: configuration).reports.reduce(0) { n, _ in n + 1 } == count)
  }

  @Test(arguments: [1, 3, 30, 250])
  func `come from at most the number of organs asked for`(_ count: Int) {
    let configuration = SynthesisConfiguration(size: .organs(count), years: 2024...2025, seed: 4)
    let organs = Set(
      Synthesizer(configuration: configuration).reports.map {
        [$0.organ?.name, $0.division?.description]
      })
    #expect(organs.count <= count && organs.count * 10 >= count * 9)
  }

  @Test func `of real divisions reach every province and stay synthetic`() {
    let configuration = SynthesisConfiguration(
      size: .organs(1000), years: 2024...2024, divisions: .real)
    let reports = Array(Synthesizer(configuration: configuration).reports)
    #expect(reports.allSatisfy { $0.division?.isInvented == false && $0.isSynthetic })
    let provinces = Set(reports.compactMap { $0.division?.province.description })
    #expect(provinces.count == 31)
    #expect(provinces.isDisjoint(with: ["710000", "810000", "820000"]))
    #expect(!reports.contains { $0.organ?.name.contains("市辖区") == true })
  }

  @Test func `break exactly the rule of the error that was put in`() {
    let configuration = SynthesisConfiguration(size: .organs(200), seed: 9, errorRate: 0.5)
    var kinds: Set<Rule> = []
    for (report, errors) in Synthesizer(configuration: configuration).seededReports {
      let broken = ReportIdentities(report).broken
      #expect(errors.count <= 1)
      for error in errors { kinds.insert(error.rule) }
      let hard: Set<Rule> = [
        .aChannels, .bChannels, .bOutcomes, .bStaff, .t3ColumnTotal, .t3RowTotal, .t4Total,
      ]
      for error in errors where hard.contains(error.rule) {
        #expect(broken.contains(error.rule) || report.observations.contains { $0.value == nil })
      }
      if errors.isEmpty { #expect(broken.isEmpty) }
    }
    #expect(kinds.count >= 13)
  }
}
