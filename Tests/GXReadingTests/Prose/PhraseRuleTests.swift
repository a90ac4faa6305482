import GXModel
import Testing

@testable import GXReading

@Suite struct PhraseRuleTests {
  struct Case: CustomTestStringConvertible {
    let measure: Measure
    let text: String
    var value = ""
    var testDescription: String { "\(measure.metric.rawValue): \(text)" }
  }

  static let examples = PhraseBook.standard.rules.flatMap { rule in
    rule.examples.compactMap { example in
      rule.measure.map { Case(measure: $0, text: example.text, value: example.value) }
    }
  }

  static let counterExamples = PhraseBook.standard.rules.flatMap { rule in
    rule.counterExamples.compactMap { text in
      rule.measure.map { Case(measure: $0, text: text) }
    }
  }

  @Test(arguments: examples) func `a rule reads the figure of its example`(example: Case) {
    let found = ProseFixture.observations(in: example.text)
    #expect(
      found.filter { $0.measure == example.measure }.map { $0.value?.description ?? "" } == [
        example.value
      ], "found \(found.map(\.brief))")
  }

  @Test(arguments: counterExamples) func `a rule reads nothing in its counter-example`(
    example: Case
  ) {
    let found = ProseFixture.observations(in: example.text)
    #expect(
      !found.contains { $0.measure == example.measure }, "found \(found.map(\.brief))")
  }

  @Test func `every rule with a measure has an example and a counter-example`() {
    for rule in PhraseBook.standard.rules where rule.measure != nil {
      #expect(!rule.examples.isEmpty && !rule.counterExamples.isEmpty, "\(rule.patterns)")
    }
  }
}
