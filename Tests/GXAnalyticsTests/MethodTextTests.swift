import GXAnalytics
import GXModel
import Testing

struct MethodTextTests {
  @Test(arguments: StatisticalMethod.allCases)
  func `every method is explained in both languages with formula and source`(
    method: StatisticalMethod
  ) {
    let text = method.text
    for words in [text.title, text.definition, text.assumptions] {
      #expect(words.zh.contains { $0.unicodeScalars.contains { $0.value >= 0x4E00 } })
      #expect(!words.en.isEmpty)
    }
    #expect(!text.formula.isEmpty && !text.source.isEmpty)
  }

  @Test func `no two methods share a title and every method is behind some result`() {
    let titles = Set(StatisticalMethod.allCases.map(\.text.title))
    #expect(titles.count == StatisticalMethod.allCases.count)
    let kinds = ["trend", "ratio", "outcomes", "distribution", "rank", "compare", "flow", "audit"]
    let used = Set(kinds.flatMap(StatisticalMethod.methods(behind:)))
    #expect(used == Set(StatisticalMethod.allCases))
  }

  @Test func `an explanation has the four parts of each method`() {
    let text = StatisticalMethod.explanation(ofResult: "trend", in: .english)
    let methods = StatisticalMethod.methods(behind: "trend").count
    for label in ["Definition: ", "Formula: ", "Assumptions: ", "Source: "] {
      #expect(text.split(separator: label).count == methods + 1)
    }
  }
}
