import GXModel

/// Writes the document of a draft.
struct DocumentWriter {
  let seed: UInt64

  /// The draft's document in a style, which gives way where it cannot carry what the draft states.
  func document(
    of draft: ReportDraft, in wanted: DocumentStyle
  ) throws(EncodingFailure) -> SyntheticDocument {
    let style = possible(wanted, for: draft)
    var random = SeededGenerator(
      seed: seed,
      keys: UInt64(UInt32(bitPattern: draft.organ.division.number)),
      UInt64(truncatingIfNeeded: draft.organ.number), UInt64(truncatingIfNeeded: draft.year))
    var composer = DocumentComposer(
      draft, isFullLength: style.isFullLength, using: &random)
    let parts = CorruptedText.apply(style.corruptions, to: composer.parts())
    let losesTables = style.corruptions.contains(.droppedRepeats)
    let name =
      "synthetic-\(draft.organ.division)-\(draft.organ.number)-\(draft.year)-\(style.layout.rawValue)"
      + "." + style.format.fileExtension
    return SyntheticDocument(
      name: name, style: style, bytes: try bytes(of: parts, in: style),
      truth: draft.truth(
        source: name, title: composer.title, phrases: composer.statedPhrases,
        hasTables: !losesTables))
  }

  private func bytes(
    of parts: [DocumentPart], in style: DocumentStyle
  ) throws(EncodingFailure) -> [UInt8] {
    if style.format == .word { return WordDocument.bytes(of: parts) }
    let text = DocumentText.text(of: parts, style)
    let isCut = style.corruptions.contains(.droppedRepeats)
    return try TextEncoder.bytes(
      of: isCut ? CorruptedText.withoutRepeats(text) : text, in: style.encoding)
  }

  /// Whether a layout can show what a draft states: one without cell borders cannot show blank cells
  /// among filled ones.
  static func canCarry(_ draft: ReportDraft, in layout: DocumentLayout) -> Bool {
    layout.keepsEmptyCells || draft.publication.filling != .zerosBlank
  }

  /// The style that can carry a draft; lines that repeat are dropped only where each cell is a line.
  private func possible(_ wanted: DocumentStyle, for draft: ReportDraft) -> DocumentStyle {
    var style = wanted
    if !DocumentWriter.canCarry(draft, in: style.layout) {
      style.layout = .cellPerLinePiped
    }
    if style.format == .word { style.encoding = .utf8 }
    if style.layout != .cellPerLine || draft.layout == nil {
      style.corruptions.remove(.droppedRepeats)
    }
    return style
  }
}

extension ReportDraft {
  /// Exactly what the document states: the cells of its tables and the figures of its prose.
  func truth(
    source: String, title: String, phrases: [Phrase], hasTables: Bool
  ) -> ParsedReport {
    var stated = self
    stated.phrases = phrases
    if !hasTables { stated.cells = [] }
    var truth = stated.parsed(source: Source(name: source, sha256: ""))
    truth.title = title
    return truth
  }
}
