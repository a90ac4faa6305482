import GXModel
import GXSynthesis
import Testing

@testable import GXReading

/// The line that is shown for a figure holds it, whatever the source was.
@Suite("Excerpts")
struct ExcerptTests {
  @Test(
    "mark the figure in documents of every layout and encoding",
    arguments: DocumentLayout.allCases.filter { $0.format != .pdf })
  func layouts(layout: DocumentLayout) throws {
    let synthesizer = Synthesizer(
      configuration: SynthesisConfiguration(size: .organs(2), years: 2016...2023, errorRate: 0))
    var encodings: Set<DocumentEncoding> = []
    var count = 0
    for encoding in DocumentEncoding.allCases {
      let options = DocumentOptions(layouts: [layout], encodings: [encoding], corruptionRate: 0)
      for document in synthesizer.documents(options).prefix(5) {
        encodings.insert(document.style.encoding)
        count += try expectMarked(in: document.bytes, named: document.name)
      }
    }
    #expect(count > 100)
    #expect(layout.format == .word || encodings.count == DocumentEncoding.allCases.count)
  }

  @Test("mark the figure in Word documents with merged cells")
  func word() throws {
    #expect(try expectMarked(in: ArchiveTests.wordDocument(.d), named: "r.docx") > 100)
  }

  @Test(
    "mark the figure in a PDF", .enabled(if: PDFTool.isInstalled, "pdftotext is not installed"))
  func pdf() throws {
    #expect(try expectMarked(in: PDFParserTests.applications(.d).bytes, named: "r.pdf") > 100)
  }

  @Test("show as many lines as there are, and at least the figure's")
  func context() throws {
    let text = """
      青岚省云岫市望舒区合成数据局2022年政府信息公开工作年度报告
      本报告为合成数据，统计期限自2022年1月1日起至2022年12月31日止。
      2022年，我局收到政府信息公开申请12件。
      六、其他需要报告的事项
      """
    for (context, count) in [(-1, 1), (0, 1), (1, 3), (2, 4), (Int.max, 4)] {
      let excerpts = try ReportReader().excerpts(
        of: Measure(.applicationsNew), in: Array(text.utf8), named: "r.txt", context: context)
      #expect(excerpts.map(\.lines.count) == [count])
    }
  }

  /// Reads a source and looks whether the number of each figure stands where it is marked.
  ///
  /// - Returns: how many figures there were.
  private func expectMarked(
    in bytes: [UInt8], named name: String
  ) throws -> Int {
    let reader = ReportReader()
    let figures = try reader.read(bytes, named: name).observations
      .filter { $0.origin == .table && $0.value != nil && $0.metric.unit != .tenThousandYuan }
    for excerpt in try reader.excerpts(of: figures, in: bytes, named: name, context: 1) {
      let evidence = excerpt.observation.evidence
      let marked = excerpt.lines.filter { !$0.figure.isEmpty }
      #expect(marked.first?.number == evidence.line)
      let digits = marked.map(\.figure).joined().filter { $0.isASCII && $0.isNumber }
      // A decrease is written 减2, and zero as a dash in some tables.
      let magnitude = excerpt.observation.value?.whole.map(abs)
      #expect(Int(digits) == magnitude || digits.isEmpty && magnitude == 0, "\(name) \(evidence)")
    }
    return figures.count
  }
}
