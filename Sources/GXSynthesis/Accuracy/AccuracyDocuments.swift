import GXModel

/// A fixed set of documents that covers every form in every layout, and every damage.
public enum AccuracyDocuments {
  /// For each form `copies` of each layout, of different organs and with encodings in turn, and of each
  /// damage, in plain and HTML layouts in turn.
  ///
  /// A tenth of the reports have an error in their figures, which a reader must give as they stand.
  public static func documents(
    copies: Int = 2, seed: UInt64 = 2026
  ) -> [Result<SyntheticDocument, EncodingFailure>] {
    let configuration = SynthesisConfiguration(
      size: .organs(50 * max(1, copies)), seed: seed, errorRate: 0.1)
    var queues = Dictionary(
      grouping: Synthesizer(configuration: configuration).drafts, by: \.form
    ).mapValues { shuffled($0, seed: seed) }
    let writer = DocumentWriter(seed: seed)
    return styles(copies: copies).flatMap { style in
      Form.allCases.compactMap { form in
        guard
          let index = queues[form]?.lastIndex(where: {
            DocumentWriter.canCarry($0, in: style.layout)
          }),
          let draft = queues[form]?.remove(at: index)
        else { return nil }
        return Result { () throws(EncodingFailure) in
          try writer.document(of: draft, in: style)
        }
      }
    }
  }

  private static func styles(copies: Int) -> [DocumentStyle] {
    var styles: [DocumentStyle] = []
    for copy in 0..<max(0, copies) {
      for (index, layout) in DocumentLayout.allCases.enumerated() {
        let encodings = DocumentEncoding.allCases
        let encoding = encodings[(index + copy) % encodings.count]
        styles.append(DocumentStyle(layout: layout, encoding: encoding))
      }
      for corruption in DocumentCorruption.allCases {
        let layout: DocumentLayout =
          corruption == .droppedRepeats ? .cellPerLine : copy % 2 == 0 ? .pipeRows : .htmlSpans
        styles.append(DocumentStyle(layout: layout, corruptions: [corruption]))
      }
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
