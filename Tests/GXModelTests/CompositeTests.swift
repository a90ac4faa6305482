import GXModel
import Testing

@Suite("Composites and comparability")
struct CompositeTests {
  @Test(arguments: [
    (Metric.outcomeDisclosed, Form.a, [Metric.outcomeGranted, .outcomePartial]),
    (.outcomeDisclosed, .b, [.outcomeAlreadyPublic, .outcomeGranted, .outcomePartial]),
    (.outcomeDisclosed, .c, [.outcomeGranted, .outcomePartial]),
    (.outcomeDisclosed, .d, [.outcomeGranted, .outcomePartial]),
    (.outcomeUnable, .b, [.outcomeUnavailableNotHeld, .outcomeUnavailableNonexistent]),
    (.outcomeUnable, .d, [.outcomeUnavailableNotHeld, .outcomeUnavailableNeedsCreation]),
    (
      .outcomeRefusedCore, .c,
      [.outcomeDeniedStateSecret, .outcomeDeniedSecurityStability, .outcomeDeniedThirdParty]
    ),
    (.litigationTotal, .c, [.litigationDirectTotal, .litigationAfterReviewTotal]),
    (
      .outcomeOther, .d,
      [.outcomeOtherNotCorrected, .outcomeOtherFeeUnpaid, .outcomeOtherMisc]
    ),
  ])
  func `are sums of what the form states`(_ metric: Metric, _ form: Form, _ parts: [Metric]) {
    #expect(metric.addends(in: form) == parts)
  }

  @Test(arguments: [
    (Metric.outcomeRefusedCore, Form.a), (.outcomeOther, .c), (.outcomeDenied, .b),
    (.litigationTotal, .b), (.applicationsNew, .d), (.outcomeDisclosed, .n),
  ])
  func `do not exist where the form states the figure or lacks its parts`(
    _ metric: Metric, _ form: Form
  ) {
    #expect(metric.addends(in: form) == nil)
  }

  @Test(arguments: Metric.allCases, Form.allCases)
  func `are built only from items that the form has`(_ metric: Metric, _ form: Form) {
    for part in metric.addends(in: form) ?? [] {
      #expect(part.definition.forms.contains(form))
      #expect(part != metric)
    }
  }

  @Test func `leave 19 leaf outcomes in form C and 21 in form D`() {
    let groups: [Metric] = [.outcomeDenied, .outcomeUnavailable, .outcomeNotProcessed]
    let common = groups.compactMap { $0.addends(in: .c)?.count }.reduce(0, +)
    #expect(2 + common + 1 == 19)
    #expect(2 + common + (Metric.outcomeOther.addends(in: .d)?.count ?? 0) == 21)
  }

  @Test(arguments: [
    (Metric.applicationsNew, Form.b, Form.c, true),
    (.applicationsNew, .a, .d, true),
    (.outcomeDisclosed, .a, .d, true),
    (.outcomeUnable, .b, .d, true),
    (.outcomeRefusedCore, .b, .c, true),
    (.outcomeGranted, .b, .c, false),
    (.outcomeDenied, .a, .d, false),
    (.outcomeDeniedStateSecret, .b, .c, false),
    (.outcomeTotal, .a, .b, true),
    (.outcomeTotal, .b, .d, false),
    (.outcomeUnavailableUnclear, .a, .b, false),
    (.litigationTotal, .b, .c, true),
    (.litigationCorrected, .b, .d, true),
    (.reviewTotal, .a, .d, true),
    (.proactiveTotal, .b, .c, false),
    (.proactiveTotal, .a, .b, true),
    (.processingFeesAmount, .c, .d, false),
    (.licensingDecisions, .c, .d, true),
  ])
  func `join series of two forms where the law left the definition alone`(
    _ metric: Metric, _ one: Form, _ other: Form, _ joins: Bool
  ) {
    #expect(metric.comparability(from: one, to: other).joins == joins)
    #expect(metric.comparability(from: other, to: one).joins == joins)
  }

  @Test func `say why and by which law a series breaks`() {
    guard
      case .broken(let reason, let source) = Metric.outcomeGranted.comparability(from: .b, to: .c)
    else {
      Issue.record("outcome.granted must break between B and C")
      return
    }
    #expect(!reason.zh.isEmpty && !reason.en.isEmpty && source.contains("711"))
  }

  @Test(arguments: [
    (2008, Form.a), (2013, .a), (2014, .b), (2018, .b), (2019, .c), (2020, .c), (2021, .d),
    (2025, .d),
  ])
  func `follow the form in force where there is no table`(_ year: Int, _ form: Form) {
    #expect(Form.inForce(in: year) == form)
    #expect(Form.n.definitions(in: year) == form)
    #expect(Form.b.definitions(in: year) == .b)
  }

  @Test func `mention changes of law without a change of form`() {
    #expect(LegalEvent.events(concerning: .litigationTotal).map(\.year) == [2015, 2024])
    #expect(LegalEvent.events(concerning: .outcomeGranted).map(\.year) == [2019])
    #expect(LegalEvent.events(concerning: .applicationsNew).isEmpty)
  }
}
