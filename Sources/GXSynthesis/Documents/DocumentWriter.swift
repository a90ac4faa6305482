import GXModel

/// Writes the document of a draft.
struct DocumentWriter {
  let seed: UInt64

  /// The draft's document in a style, which gives way where it cannot carry what the draft states.
  func document(of draft: ReportDraft, in wanted: DocumentStyle) -> SyntheticDocument {
    var style = possible(wanted, for: draft)
    var random = SeededGenerator(
      seed: seed,
      keys: UInt64(UInt32(bitPattern: draft.organ.division.number)),
      UInt64(truncatingIfNeeded: draft.organ.number), UInt64(truncatingIfNeeded: draft.year))
    var composer = DocumentComposer(
      draft, isFullLength: style.isFullLength, using: &random)
    let parts = CorruptedText.apply(style.corruptions, to: composer.parts())
    let isCut = style.corruptions.contains(.droppedRepeats)
    let name =
      "synthetic-\(draft.organ.division)-\(draft.organ.number)-\(draft.year)-\(style.layout.rawValue)"
      + "." + style.format.fileExtension
    let bytes = bytes(of: parts, in: &style)
    return SyntheticDocument(
      name: name, style: style, bytes: bytes,
      truth: draft.truth(
        source: name, title: composer.title, phrases: composer.statedPhrases,
        tables: isCut ? DroppedRepeats.wholeTables(in: parts) : nil))
  }

  /// The bytes in the style's encoding, or in UTF-8 rather than with damaged characters.
  private func bytes(of parts: [DocumentPart], in style: inout DocumentStyle) -> [UInt8] {
    switch style.format {
    case .pdf:
      return PageWriter.bytes(of: parts.map { $0.written(in: style.script) }, in: style.layout)
    case .word: return WordDocument.bytes(of: text(of: parts, in: style))
    case .text, .markdown, .html: break
    }
    if let bytes = TextEncoder.bytes(of: text(of: parts, in: style), in: style.encoding) {
      return bytes
    }
    style.encoding = .utf8
    return Array(text(of: parts, in: style).utf8)
  }

  private func text(of parts: [DocumentPart], in style: DocumentStyle) -> String {
    let text = DocumentText.text(of: parts, style)
    let isCut = style.corruptions.contains(.droppedRepeats)
    return isCut ? DroppedRepeats.text(of: text) : text
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
    if style.format == .word || style.format == .pdf { style.encoding = .utf8 }
    if style.layout != .cellPerLine || draft.layout == nil {
      style.corruptions.remove(.droppedRepeats)
    }
    return style
  }
}

extension ReportDraft {
  /// Exactly what the document states: the cells of its tables and the figures of its prose.
  ///
  /// - Parameter tables: the numbers of those that state figures; all when `nil`.
  func truth(
    source: String, title: String, phrases: [Phrase], tables: Set<Int>?
  ) -> ParsedReport {
    var stated = self
    stated.phrases = phrases
    if let tables { stated.cells.removeAll { !tables.contains($0.item.cell.table) } }
    var truth = stated.parsed(source: Source(name: source, sha256: ""))
    truth.title = title
    return truth
  }
}
