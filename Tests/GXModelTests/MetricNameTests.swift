import GXModel
import Testing

@Suite("A metric's name")
struct MetricNameTests {
  @Test(arguments: [
    ("applications.new", Metric.applicationsNew),
    ("applications", .applicationsNew),
    ("Applications", .applicationsNew),
    ("outcomes", .outcomeTotal),
    ("proactive", .proactiveTotal),
    ("review", .reviewTotal),
    ("litigation", .litigationTotal),
    ("state_secret", .outcomeDeniedStateSecret),
    ("denied.state_secret", .outcomeDeniedStateSecret),
    ("by_head", nil),
    ("total", nil),
    ("granted", .outcomeGranted),
    ("carried_in", .applicationsCarriedIn),
  ])
  func `is an id, an alias or the tail of one id only`(_ name: String, _ expected: Metric?) {
    #expect((try? Metric(named: name)) == expected)
  }

  @Test(arguments: Metric.allCases)
  func `is always its own id`(_ metric: Metric) throws {
    #expect(try Metric(named: metric.rawValue) == metric)
  }

  @Test func `that is misspelt gets suggestions`() {
    let error = #expect(throws: UnknownMetric.self) { try Metric(named: "aplications") }
    #expect(error?.suggestions.first == "applications")
    #expect(error?.isAmbiguous == false)
    #expect(error?.message(in: .english).contains("applications") == true)
    #expect(error?.message(in: .chinese).contains("aplications") == true)
  }

  @Test func `that fits several lists them all`() {
    let error = #expect(throws: UnknownMetric.self) { try Metric(named: "pending") }
    #expect(error?.isAmbiguous == true)
    #expect(
      error?.suggestions == [
        "review.pending", "litigation.pending", "litigation.direct.pending",
        "litigation.after_review.pending",
      ])
  }

  @Test func `that resembles none gets no suggestion`() {
    let error = #expect(throws: UnknownMetric.self) { try Metric(named: "天气") }
    #expect(error?.suggestions.isEmpty == true)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("flaw", "lawn", 2),
  ])
  func `differs from another by insertions, deletions and substitutions`(
    _ left: String, _ right: String, _ distance: Int
  ) {
    #expect(Spelling.distance(left, right) == distance)
    #expect(Spelling.distance(right, left) == distance)
  }
}
