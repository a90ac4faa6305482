import GXModel

/// Which documents a synthesizer writes.
public struct DocumentOptions: Hashable, Sendable {
  public var layouts: [DocumentLayout]
  public var encodings: [DocumentEncoding]
  /// The share of pages that declare no encoding or a wrong one.
  public var misdeclarationRate: Double
  /// The share of documents that are damaged in one way.
  public var corruptionRate: Double
  /// Whether paragraphs without figures make the documents as long as real reports are.
  public var isFullLength: Bool

  public init(
    layouts: [DocumentLayout] = DocumentLayout.allCases,
    encodings: [DocumentEncoding] = DocumentEncoding.allCases, corruptionRate: Double = 0.1,
    misdeclarationRate: Double = 0.1, isFullLength: Bool = false
  ) {
    self.isFullLength = isFullLength
    self.layouts = layouts
    self.encodings = encodings
    self.corruptionRate = corruptionRate
    self.misdeclarationRate = misdeclarationRate
  }
}

extension Synthesizer {
  /// A document for each report, with layouts and encodings in turn.
  public func documents(
    _ options: DocumentOptions = DocumentOptions()
  ) -> some Sequence<SyntheticDocument> {
    let writer = DocumentWriter(seed: configuration.seed)
    let seed = configuration.seed
    return drafts.enumerated().lazy.map { index, draft in
      writer.document(of: draft, in: Synthesizer.style(of: index, options, seed: seed))
    }
  }

  private static func style(
    of index: Int, _ options: DocumentOptions, seed: UInt64
  ) -> DocumentStyle {
    var random = SeededGenerator(seed: seed, keys: 0xD0C, UInt64(truncatingIfNeeded: index))
    guard !options.layouts.isEmpty, !options.encodings.isEmpty else {
      return DocumentStyle(layout: .pipeRows)
    }
    var style = DocumentStyle(
      layout: options.layouts[index % options.layouts.count],
      encoding: random.pick(options.encodings), isFullLength: options.isFullLength)
    if random.chance(options.corruptionRate) {
      style.corruptions = [random.pick(DocumentCorruption.allCases)]
    }
    if random.chance(options.misdeclarationRate) {
      style.declaration = random.pick([.missing, .wrong])
    }
    return style
  }
}
