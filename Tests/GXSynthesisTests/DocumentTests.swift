import Foundation
import GXModel
import GXSynthesis
import Testing

@Suite("Synthetic documents")
struct DocumentTests {
  private static let documents = AccuracyDocuments.documents(copies: 1)

  /// The document's text, decoded by Foundation and not by our reader.
  private static func text(_ document: SyntheticDocument) -> String? {
    // Nothing in these archives is compressed.
    if document.style.format == .word { return String(decoding: document.bytes, as: UTF8.self) }
    return switch document.style.encoding {
    case .utf8, .utf8WithMark: String(bytes: document.bytes, encoding: .utf8)
    case .utf16LittleEndian:
      String(bytes: document.bytes.dropFirst(2), encoding: .utf16LittleEndian)
    case .utf16BigEndian:
      String(bytes: document.bytes.dropFirst(2), encoding: .utf16BigEndian)
    case .gb18030, .gbk, .gb2312, .big5: nil
    }
  }

  /// The text in simplified characters by the rules of ICU.
  private static func simplified(_ text: String) -> String {
    text.applyingTransform(StringTransform("Traditional-Simplified"), reverse: false) ?? ""
  }

  @Test func `cover every form in every layout, every encoding and every damage`() {
    let documents = Self.documents
    for form in Form.allCases {
      let layouts = Set(documents.filter { $0.truth.form == form }.map(\.style.layout))
      #expect(layouts == Set(DocumentLayout.allCases))
    }
    #expect(Set(documents.map(\.style.encoding)) == Set(DocumentEncoding.allCases))
    #expect(
      documents.reduce(into: Set()) { $0.formUnion($1.style.corruptions) }
        == Set(DocumentCorruption.allCases))
    #expect(Set(documents.map(\.name)).count == documents.count)
  }

  @Test func `are made one after the other, so that a million need no more memory than one`() {
    let documents = Synthesizer(configuration: SynthesisConfiguration(size: .organs(10)))
      .documents()
    #expect(documents is any LazySequenceProtocol)
  }

  @Test func `say that they are synthetic, name their organ and leave no gap of a template`() throws
  {
    for document in Self.documents where !document.needsConverter && document.style.format != .pdf {
      let written = try #require(Self.text(document))
      let text = document.style.script == .traditional ? Self.simplified(written) : written
      let plain = text.filter { $0 != " " }
      #expect(plain.contains("合成数据"))
      #expect(plain.contains(document.truth.organ?.name ?? "-"))
      #expect(plain.contains("政府信息公开"))
      for placeholder in ["N件", "N条", "S未", "S共", "Y年"] { #expect(!text.contains(placeholder)) }
    }
  }

  @Test func `contain every figure of their truth's tables`() throws {
    for document in Self.documents
    where !document.needsConverter && document.style.format != .pdf
      && document.style.corruptions.isEmpty
    {
      let numbers = Self.numbers(in: try #require(Self.text(document)))
      for observation in document.truth.observations where observation.origin == .table {
        guard let value = observation.value else { continue }
        let yuan = value.scaled(byPowerOfTen: 4)?.description ?? "-"
        let digits = value.description.filter { $0 != "-" }
        #expect(
          numbers.contains(digits[...])
            || observation.metric.kind == .amount && numbers.contains(yuan[...]),
          "\(document.name): \(observation.metric.rawValue) \(digits)")
      }
    }
  }

  /// The runs of digits and points in a text without its tags.
  private static func numbers(in text: String) -> Set<Substring> {
    let plain = text.replacing(/<[^>]*>/, with: " ")
    return Set(plain.split { !"0123456789.".contains($0) })
  }

  @Test func `come out the same each time`() {
    let again = AccuracyDocuments.documents(copies: 1)
    #expect(again.map(\.bytes) == Self.documents.map(\.bytes))
  }

  @Test(arguments: [DocumentEncoding.gb18030, .gbk, .gb2312, .big5])
  func `decode with the C library of another program`(encoding: DocumentEncoding) throws {
    let document = try #require(Self.documents.first { $0.style.encoding == encoding })
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["iconv", "-f", encoding.rawValue, "-t", "UTF-8"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    DispatchQueue.global().async {
      input.fileHandleForWriting.write(Data(document.bytes))
      input.fileHandleForWriting.closeFile()
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains(encoding == .big5 ? "合成數據" : "合成数据"))
  }

  @Test func `in PDF hold every text of the report as UTF-16 codes and no time`() throws {
    let documents = Self.documents.filter { $0.style.format == .pdf }
    #expect(Set(documents.map(\.style.layout)).count == 3)
    for document in documents {
      let text = String(decoding: document.bytes, as: UTF8.self)
      let codes = text.split(separator: "\n").filter { $0.hasSuffix("Tj ET") }
        .compactMap { $0.split(separator: "<").last?.prefix { $0 != ">" } }
      let units = codes.joined().map(String.init)
      let written = stride(from: 0, to: units.count - 3, by: 4).compactMap {
        UInt16(units[$0..<$0 + 4].joined(), radix: 16)
      }
      let report = Self.simplified(String(decoding: written, as: UTF16.self))
      #expect(report.contains("合成数据"))
      #expect(report.contains(document.truth.organ?.name ?? "-"))
      #expect(text.hasPrefix("%PDF-") && !text.contains("Date"))
    }
  }

  @Test func `whose characters an encoding lacks are written in another one`() {
    let synthesizer = Synthesizer(
      configuration: SynthesisConfiguration(size: .organs(20), years: 2021...2023))
    // The vowels of the readings are neither in GB 2312 nor in Big5.
    let options = DocumentOptions(
      layouts: [.pipeRows], encodings: [.big5], corruptionRate: 1)
    for document in synthesizer.documents(options) {
      let hasReadings = document.style.corruptions == [.injectedPinyin]
      #expect(document.style.encoding == (hasReadings ? .utf8 : .big5))
      #expect(document.style.script == .traditional)
      #expect(!document.bytes.contains(UInt8(ascii: "?")))
    }
  }

  @Test func `declare their encoding, none or another one`() throws {
    for declaration in EncodingDeclaration.allCases {
      let pages = Self.documents.filter {
        $0.style.format == .html && $0.style.declaration == declaration
      }
      #expect(Set(pages.map(\.style.encoding)).isSuperset(of: [.utf8, .gb18030, .big5]))
      for page in pages {
        let head = String(decoding: page.bytes.prefix(200).filter { $0 > 0 }, as: UTF8.self)
        let names = page.style.encoding.names
        #expect(head.contains("charset=") == (declaration != .missing))
        #expect(names.contains { head.contains("\"\($0)\"") } == (declaration == .right))
      }
    }
  }

  @Test func `whose repeated lines are dropped state a section whole or not at all`() throws {
    let damaged = AccuracyDocuments.documents(copies: 3, layouts: [.cellPerLine])
      .filter { $0.style.corruptions == [.droppedRepeats] }
    #expect(damaged.count >= 10)
    for document in damaged {
      let lines = Set(String(decoding: document.bytes, as: UTF8.self).split(separator: "\n"))
      let figures = document.truth.observations.filter { $0.origin == .table }
      #expect(figures.isEmpty || figures.count == 10 || figures.count == 18)
      #expect(
        figures.allSatisfy { lines.contains($0.evidence.text[...]) || $0.metric.kind != .count })
      #expect(Set(figures.map(\.evidence.text)).count == figures.count)
    }
  }

  @Test func `have a truth that its JSON gives back`() throws {
    for document in Self.documents.prefix(10) {
      let data = Data(document.truth.prettyJSON().utf8)
      #expect(try JSONDecoder().decode(ParsedReport.self, from: data) == document.truth)
      #expect(document.truthName == document.name + ".truth.json")
    }
  }

  @Test func `of a synthesizer follow its reports one to one`() {
    let synthesizer = Synthesizer(
      configuration: SynthesisConfiguration(size: .organs(8), years: 2019...2021, seed: 2))
    let titles = synthesizer.reports.map { [$0.organ?.name, $0.year?.description] }
    let documents = synthesizer.documents().map(\.truth)
    #expect(documents.map { [$0.organ?.name, $0.year?.description] } == titles)
  }
}

@Suite("The accuracy report")
struct AccuracyReportTests {
  private static let documents = AccuracyDocuments.documents(copies: 1)

  @Test func `finds nothing wrong in a perfect reader`() {
    let report = AccuracyReport(of: Self.documents) { $0.truth }
    #expect(report.total.documents == Self.documents.count)
    #expect(report.total.recall == 1 && report.total.wrong == 0 && report.total.spurious == 0)
    #expect(report.imperfect.isEmpty)
  }

  @Test func `counts a reader that refuses everything as missing all`() {
    struct Refusal: Error {}
    let report = AccuracyReport(of: Self.documents) { _ in throw Refusal() }
    #expect(report.total.recall == 0 && report.total.missing == report.total.stated)
    #expect(report.total.wrongShare == nil)
  }

  @Test func `tells missing, wrong and spurious figures and metadata apart`() throws {
    let document = try #require(Self.documents.first { $0.truth.form == .d })
    var read = document.truth
    let index = try #require(read.observations.firstIndex { ($0.value?.millionths ?? 0) > 0 })
    let old = read.observations[index]
    read.observations[index] = Observation(
      old.measure, value: .zero, origin: .table, evidence: old.evidence)
    let lost = read.observations.remove(at: index + 1)
    read.observations.append(
      Observation(
        Measure(.proactiveWebPosts), value: .zero, origin: .prose, evidence: old.evidence))
    read.year = 1999
    let comparison = ReadingComparison(truth: document.truth, read: read)
    #expect(comparison.failures.first { $0.kind == .wrong }?.measure == old.measure)
    #expect(
      comparison.failures.first { $0.kind == .spurious }?.measure == Measure(.proactiveWebPosts))
    #expect(comparison.count(.missing) == (lost.value == nil ? 0 : 1))
    #expect(comparison.wrongMetadata == ["year"])
  }

  @Test func `tells what brought each document in a table of its own`() {
    var report = AccuracyReport(of: Self.documents) { $0.truth }
    for archive in AccuracyDocuments.archives() {
      #expect(archive.documents.count == 8)
      report.add(
        archive,
        read: Dictionary(
          uniqueKeysWithValues: archive.documents.dropLast().map { ($0.name, $0.truth) }))
    }
    let lines = report.carrierTable().split(separator: "\n")
    #expect(lines.count == report.carriers.count + 2)
    for container in DocumentContainer.allCases {
      #expect(lines.contains { $0.hasPrefix(container.rawValue) })
    }
    // Each archive's last document was not read.
    #expect(report.imperfect.count == DocumentContainer.allCases.count)
  }

  @Test func `prints a row for each form and layout and never rounds up to all`() {
    let report = AccuracyReport(of: Self.documents) { document in
      var read = document.truth
      if document.name == Self.documents[0].name { read.observations.removeLast() }
      return read
    }
    let lines = report.table().split(separator: "\n")
    #expect(lines.count == report.tallies.count + 2)
    #expect(lines.last?.contains("99.9") == true)
    #expect(report.table(in: .chinese).contains("查全率"))
    #expect(report.failureLines().count == 1)
  }
}

extension SyntheticDocument {
  /// Whether the bytes need a converter that Foundation may lack.
  fileprivate var needsConverter: Bool {
    [.gb18030, .gbk, .gb2312, .big5].contains(style.encoding)
  }
}

extension DocumentEncoding {
  /// What a page may call it.
  fileprivate var names: [String] {
    switch self {
    case .utf8, .utf8WithMark: ["utf-8"]
    case .utf16LittleEndian, .utf16BigEndian: ["utf-16"]
    default: [rawValue]
    }
  }
}
