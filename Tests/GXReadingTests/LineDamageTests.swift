import GXModel
import GXReading
import GXStatistics
import GXSynthesis
import Testing

/// Texts on their way from page to page lose lines, run them together and get the numbers of pages.
@Suite("Synthetic documents with a damaged line")
struct LineDamageTests {
  enum Damage: CaseIterable {
    case lost, joined, pageNumber, broken

    func apply(to lines: inout [Substring], with random: inout SplitMix64) {
      let number = Int.random(in: 1..<lines.count - 1, using: &random)
      switch self {
      case .lost: lines.remove(at: number)
      case .joined: lines[number] += lines.remove(at: number + 1)
      case .pageNumber:
        let page = Int.random(in: 1...9, using: &random)
        let furniture = ["- \(page) -", "第\(page)页 共9页", "\(page)/9"]
        lines.insert(furniture[Int.random(in: 0..<3, using: &random)][...], at: number)
      case .broken:
        let line = lines[number]
        let length = Int.random(in: 0...line.count, using: &random)
        lines[number] = line.prefix(length)
        lines.insert(line.dropFirst(length), at: number + 1)
      }
    }
  }

  private static let documents: [DocumentLayout: [SyntheticDocument]] = {
    let synthesizer = Synthesizer(
      configuration: SynthesisConfiguration(size: .organs(20), seed: 2027))
    let layouts = DocumentLayout.allCases.filter { $0.format != .word && $0.format != .pdf }
    var documents: [DocumentLayout: [Form: SyntheticDocument]] = [:]
    for document in synthesizer.documents(
      DocumentOptions(layouts: layouts, encodings: [.utf8], corruptionRate: 0))
    {
      guard let form = document.truth.form else { continue }
      documents[document.style.layout, default: [:]][form] = document
    }
    return documents.mapValues { found in Form.allCases.compactMap { found[$0] } }
  }()

  @Test func `stand in every layout`() {
    #expect(Self.documents.count >= 10)
    #expect(Self.documents.values.allSatisfy { $0.count >= 3 })
  }

  @Test(arguments: Damage.allCases)
  func `give no wrong figure unless a rule is found broken`(damage: Damage) throws {
    var random = SplitMix64(seed: 20 + UInt64(Damage.allCases.firstIndex(of: damage) ?? 0))
    for document in Self.documents.values.joined() {
      let text = String(decoding: document.bytes, as: UTF8.self)
      let truth = Self.values(in: document.truth)
      for _ in 0..<4 {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        damage.apply(to: &lines, with: &random)
        let report = try ReportReader().read(
          Array(lines.joined(separator: "\n").utf8), named: document.name)
        // The words that a line end breaks may be those that tell what a sentence counts.
        guard damage != .broken else { continue }
        let wrong = Self.values(in: report).filter { !$0.value.isSubset(of: truth[$0.key] ?? []) }
        #expect(wrong.isEmpty || !report.findings.isEmpty, "\(document.name): \(wrong)")
      }
    }
  }

  private static func values(in report: ParsedReport) -> [Measure: Set<Quantity>] {
    var values: [Measure: Set<Quantity>] = [:]
    for observation in report.observations {
      if let value = observation.value { values[observation.measure, default: []].insert(value) }
    }
    return values
  }
}
