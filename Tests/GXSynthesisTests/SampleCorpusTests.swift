import GXModel
import GXSynthesis
import Testing

@Suite("The sample corpus")
struct SampleCorpusTests {
  private static let reports = Array(SampleCorpus.reports)

  private func values(_ metric: Metric, year: Int, _ level: Level? = nil) -> [Double] {
    Self.reports.filter { $0.year == year && (level == nil || $0.level == level) }
      .compactMap { $0.observation(of: Measure(metric))?.value?.double }
  }

  @Test func `has about 250 organs, all levels, all forms and all years`() {
    #expect((240...250).contains(Set(Self.reports.map(\.organ)).count))
    #expect(Set(Self.reports.compactMap(\.level)) == Set(Level.allCases))
    #expect(Set(Self.reports.compactMap(\.form)) == Set(Form.allCases))
    #expect(Set(Self.reports.compactMap(\.year)) == Set(2008...2025))
  }

  @Test func `lacks some reports, more in early years and of townships`() {
    let years = Dictionary(grouping: Self.reports, by: { $0.year ?? 0 }).mapValues(\.count)
    #expect((years[2008] ?? 0) < (years[2024] ?? 0))
    #expect((years[2024] ?? 0) < 250)
  }

  @Test func `has most townships without applications and governments with many`() {
    let townships = values(.applicationsNew, year: 2023, .township)
    #expect(townships.filter { $0 == 0 }.count * 2 > townships.count)
    let prefectures = values(.applicationsNew, year: 2023, .prefecture).sorted()
    #expect(prefectures.allSatisfy { (20...20_000).contains($0) })
    #expect(prefectures[prefectures.count / 2] > 150)
  }

  @Test func `grows over the years, with a step in 2019 and a dip in 2020`() {
    func mean(_ year: Int) -> Double {
      let counties = values(.applicationsNew, year: year, .county)
      return counties.reduce(0, +) / Double(max(1, counties.count))
    }
    #expect(mean(2017) > 2 * mean(2009))
    #expect(mean(2019) > 1.1 * mean(2018))
    #expect(mean(2020) < mean(2019))
    #expect(mean(2024) > mean(2020))
  }

  @Test func `grants another share before 2019 than after, as the classes differ`() {
    func share(_ year: Int) -> Double {
      let granted = values(.outcomeGranted, year: year).reduce(0, +)
      return granted / max(1, values(.outcomeTotal, year: year).reduce(0, +))
    }
    #expect(share(2020) > 1.25 * share(2017))
  }

  @Test func `has blank cells, strokes, approximations and prose beside tables`() {
    let statuses = Set(Self.reports.flatMap { $0.observations.map(\.status) })
    #expect(statuses == [.reported, .blank, .notApplicable, .approximate])
    #expect(Self.reports.contains { $0.observations.contains { $0.isPreferred == false } })
  }
}

@Suite("The bytes of synthetic data")
struct StableBytesTests {
  /// FNV-1a over texts, independent of everything that is tested.
  private func hash(_ texts: some Sequence<String>) -> UInt64 {
    texts.reduce(0xcbf2_9ce4_8422_2325) { hash, text in
      text.utf8.reduce(hash) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
  }

  @Test func `are those recorded, on every platform and in every run`() {
    let configuration = SynthesisConfiguration(size: .organs(25), seed: 42)
    #expect(
      hash(Synthesizer(configuration: configuration).reports.map { $0.jsonLine() })
        == 11_618_219_002_362_562_334)
  }
}
