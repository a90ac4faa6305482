import GXModel

/// A fixed set of documents that covers every form in every layout, every damage, every encoding with
/// every declaration, and every kind of archive.
public enum AccuracyDocuments {
  /// For each form `copies` of each layout, of different organs and with encodings in turn, and of each
  /// damage, in plain and HTML layouts in turn.
  ///
  /// A tenth of the reports have an error in their figures, which a reader must give as they stand.
  ///
  /// - Parameters:
  ///   - copies: how many documents of each form in each layout.
  ///   - seed: the seed of all that is random.
  ///   - layouts: those that the reader can be tried with; without PDF where its reader lacks the program
  ///     that it needs.
  public static func documents(
    copies: Int = 2, seed: UInt64 = 2026, layouts: [DocumentLayout] = DocumentLayout.allCases
  ) -> [SyntheticDocument] {
    var queues = Dictionary(
      grouping: Synthesizer(configuration: configuration(copies, seed)).drafts, by: \.form
    ).mapValues { shuffled($0, seed: seed) }
    let writer = DocumentWriter(seed: seed)
    let chosen = styles(copies: copies).filter { layouts.contains($0.style.layout) }
    return chosen.flatMap { style, forms in
      forms.compactMap { form in
        guard
          let index = queues[form]?.lastIndex(where: {
            DocumentWriter.canCarry($0, in: style.layout)
          }),
          let draft = queues[form]?.remove(at: index)
        else { return nil }
        return writer.document(of: draft, in: style)
      }
    }
  }

  /// `copies` archives of each kind, of eight documents in layouts and encodings in turn.
  public static func archives(
    copies: Int = 1, seed: UInt64 = 2026, layouts: [DocumentLayout] = DocumentLayout.allCases
  ) -> [SyntheticArchive] {
    let containers = (0..<max(0, copies)).flatMap { _ in DocumentContainer.allCases }
    let documents = Synthesizer(configuration: configuration(copies, seed &+ 1))
      .documents(DocumentOptions(layouts: layouts, corruptionRate: 0))
    var rest = Array(documents.prefix(8 * containers.count))[...]
    return containers.enumerated().map { index, container in
      defer { rest = rest.dropFirst(8) }
      return SyntheticArchive(of: Array(rest.prefix(8)), in: container, number: index + 1)
    }
  }

  private static func configuration(_ copies: Int, _ seed: UInt64) -> SynthesisConfiguration {
    SynthesisConfiguration(size: .organs(50 * max(1, copies)), seed: seed, errorRate: 0.1)
  }

  private static func styles(copies: Int) -> [(style: DocumentStyle, forms: [Form])] {
    var styles: [(style: DocumentStyle, forms: [Form])] = []
    for copy in 0..<max(0, copies) {
      for (index, layout) in DocumentLayout.allCases.enumerated() {
        let encodings = DocumentEncoding.allCases
        let encoding = encodings[(index + copy) % encodings.count]
        styles.append((DocumentStyle(layout: layout, encoding: encoding), Form.allCases))
      }
      for corruption in DocumentCorruption.allCases {
        let layout: DocumentLayout =
          corruption == .droppedRepeats ? .cellPerLine : copy % 2 == 0 ? .pipeRows : .htmlSpans
        styles.append((DocumentStyle(layout: layout, corruptions: [corruption]), Form.allCases))
      }
      for (index, style) in declared(copy).enumerated() {
        styles.append((style, [Form.allCases[(index + copy) % Form.allCases.count]]))
      }
    }
    return styles
  }

  /// Every encoding that is not marked as such, in pages with every declaration and in text without any.
  private static func declared(_ copy: Int) -> [DocumentStyle] {
    let pages: [DocumentLayout] = [.htmlSpans, .htmlNested, .htmlPasted]
    let texts: [DocumentLayout] = [.pipeRows, .cellPerLine, .markdownTable, .runningText]
    var styles: [DocumentStyle] = []
    for encoding in [DocumentEncoding.utf8, .gb18030, .gbk, .gb2312, .big5] {
      for declaration in EncodingDeclaration.allCases {
        styles.append(
          DocumentStyle(
            layout: pages[(styles.count + copy) % pages.count], encoding: encoding,
            declaration: declaration))
      }
      styles.append(
        DocumentStyle(layout: texts[(styles.count + copy) % texts.count], encoding: encoding))
    }
    for layout in [DocumentLayout.htmlSpans, .pipeRows, .wordTable, .pdfNarrow] {
      styles.append(DocumentStyle(layout: layout, script: .traditional))
    }
    return styles
  }

  private static func shuffled(_ drafts: [ReportDraft], seed: UInt64) -> [ReportDraft] {
    var random = SeededGenerator(seed: seed, keys: 0x5EED)
    var drafts = drafts
    for index in drafts.indices.dropFirst() {
      drafts.swapAt(index, random.index(below: index + 1))
    }
    return drafts
  }
}
