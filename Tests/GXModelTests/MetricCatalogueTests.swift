import Testing

@testable import GXModel

@Suite("The catalogue of metrics")
struct MetricCatalogueTests {
  /// The ids of the contract in its order, from the CSV's first field, read without the CSV library.
  private let idsOfFile = String(decoding: PackageResources.metrics_csv, as: UTF8.self)
    .split(whereSeparator: \.isNewline).dropFirst()
    .map { String($0.prefix { $0 != "," }) }

  @Test func `has one definition for each case, in the order of the file`() {
    #expect(Metric.allCases.map(\.rawValue) == idsOfFile)
    #expect(MetricCatalogue.standard.definitions.map(\.metric.rawValue) == idsOfFile)
    #expect(Set(idsOfFile).count == idsOfFile.count)
  }

  @Test(arguments: Metric.allCases)
  func `gives every metric two names, forms and a unit that fits its kind`(_ metric: Metric) {
    let definition = metric.definition
    #expect(!definition.name.zh.isEmpty && !definition.name.en.isEmpty)
    #expect(!definition.forms.isEmpty)
    #expect(
      (definition.kind == .amount) == (definition.unit == .tenThousandYuan)
        || metric == .staffBudget)
    #expect(!definition.note.hasPrefix("applicant dimension"))
  }

  @Test func `numbers the metrics in the order of their cases`() {
    #expect(Metric.allCases.map(\.ordinal) == Array(Metric.allCases.indices))
  }

  @Test(arguments: Metric.allCases)
  func `puts a part below a parent of the same tree and never in a circle`(_ metric: Metric) {
    var seen: Set<Metric> = [metric]
    var current = metric
    while let parent = current.parent {
      #expect(seen.insert(parent).inserted, "\(metric.rawValue) is its own ancestor")
      #expect(
        parent.rawValue.split(separator: ".").first == metric.rawValue.split(separator: ".").first
          || metric == .normativeDocumentsDisclosed)
      current = parent
      if seen.count > 10 { break }
    }
  }

  @Test func `names every parent that the file names`() {
    let parents = EmbeddedTable.rows(of: PackageResources.metrics_csv).compactMap { $0["parent"] }
      .filter { !$0.isEmpty }
    #expect(parents.allSatisfy { Metric(rawValue: $0) != nil })
    #expect(parents.count == Metric.allCases.filter { $0.parent != nil }.count)
  }

  @Test func `crosses the rows of table 3 with the applicant and nothing else`() {
    let crossed = Metric.allCases.filter(\.hasApplicants)
    #expect(crossed.contains(.applicationsNew) && crossed.contains(.applicationsCarriedOut))
    #expect(crossed.contains(.outcomeOtherFeeUnpaid) && crossed.contains(.outcomeTotal))
    #expect(!crossed.contains(.reviewTotal) && !crossed.contains(.outcomeRejected))
    #expect(!crossed.contains(.outcomeDeniedPrivacy))
    // 23 rows of form C, 3 more in D where one splits, the four group rows included.
    #expect(crossed.count == 29)
  }

  @Test func `lists parts in the order of the form`() {
    #expect(
      Metric.reviewTotal.parts == [.reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending])
    #expect(Metric.outcomeDeniedStateSecret.isPart(of: .outcomeTotal))
    #expect(Metric.outcomeDeniedStateSecret.isPart(of: .outcomeDenied))
    #expect(!Metric.outcomeTotal.isPart(of: .outcomeDenied))
  }

  @Test func `does not add a stock over years`() {
    #expect(!Metric.normativeDocumentsInForce.kind.addsOverYears)
    #expect(Metric.feesAmount.kind.addsOverYears)
    #expect(Metric.licensingItemsChange.kind.addsOverYears)
  }

  @Test func `has every rule with forms, formula and statement`() {
    for rule in Rule.allCases {
      #expect(rule.definition.rule == rule)
      #expect(!rule.definition.forms.isEmpty && !rule.definition.statement.isEmpty)
    }
    #expect(EmbeddedTable.rows(of: PackageResources.rules_csv).count == Rule.allCases.count)
    #expect(Rule.t3Balance.definition.severity == .error)
    #expect(Rule.t3Balance.definition.forms == [.c, .d])
    #expect(Rule.bDenied.definition.severity == .warning)
    #expect(Rule.layoutLost.definition.forms == Set(Form.allCases))
  }
}
