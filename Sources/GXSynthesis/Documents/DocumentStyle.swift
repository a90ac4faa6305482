/// The file format of a synthetic document.
public enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
  case text, markdown, html, word, pdf

  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .word: "docx"
    case .pdf: "pdf"
    }
  }
}

/// How a document sets its tables; all are ways that real reports come in.
public enum DocumentLayout: String, CaseIterable, Hashable, Sendable {
  /// Each cell on a line of its own, with blank lines between.
  case cellPerLine = "cell-per-line"
  /// Each cell on a line of its own that ends in a bar.
  case cellPerLinePiped = "cell-per-line-piped"
  /// Cells and bars on lines in turn.
  case labelThenValue = "label-then-value"
  /// Rows of cells with bars; cells that span rows stand in their first row only.
  case pipeRows = "pipe-rows"
  /// As pipe rows, with empty cells where a group's label spans further rows.
  case groupedRows = "grouped-rows"
  /// As pipe rows, with a run of bars where a cell spans columns.
  case spanResidue = "span-residue"
  /// As pipe rows, with headings and labels broken over rows and by spaces.
  case brokenHeaders = "broken-headers"
  /// Cells with tabs between.
  case tabbed
  /// No line breaks within a section.
  case runningText = "running-text"
  /// A rectangular Markdown table.
  case markdownTable = "markdown-table"
  /// HTML with row and column spans.
  case htmlSpans = "html-spans"
  /// HTML whose cells hold paragraphs, line breaks and styled spans, in a table that only lays out.
  case htmlNested = "html-nested"
  /// HTML pasted from a word processor: styles on every cell, paragraph and span.
  case htmlPasted = "html-pasted"
  /// A table of a Word document with merged cells.
  case wordTable = "word-table"
  /// PDF pages across, with labels that hardly wrap.
  case pdfWide = "pdf-wide"
  /// Upright PDF pages with narrow columns, so that labels take many lines, and tables over pages.
  case pdfNarrow = "pdf-narrow"
  /// As narrow ones, with headings repeated on each page, labels centred and values at the right.
  case pdfRepeatedHeadings = "pdf-repeated-headings"

  public var format: DocumentFormat {
    switch self {
    case .markdownTable: .markdown
    case .htmlSpans, .htmlNested, .htmlPasted: .html
    case .wordTable: .word
    case .pdfWide, .pdfNarrow, .pdfRepeatedHeadings: .pdf
    default: .text
    }
  }

  /// Whether an empty cell leaves a trace.
  var keepsEmptyCells: Bool {
    switch self {
    case .cellPerLine, .runningText, .labelThenValue: false
    default: true
    }
  }
}

/// Damage of the kinds that real reports have.
public enum DocumentCorruption: String, CaseIterable, Hashable, Sendable {
  /// 年, 月 and 日 are lost between the digits of the period.
  case strippedDates = "stripped-dates"
  /// Readings in Latin letters stand behind characters of the prose.
  case injectedPinyin = "injected-pinyin"
  /// A foreign word stands in the place of 关于.
  case replacedAbout = "replaced-about"
  /// Spaces between characters of the prose.
  case spacedCharacters = "spaced-characters"
  /// Full-width digits in the prose.
  case fullWidthDigits = "full-width-digits"
  /// Foreign advertisements stand before the title.
  case spamPrefix = "spam-prefix"
  /// Commas of the prose stand twice.
  case doubledCommas = "doubled-commas"
  /// The brackets around the years of document numbers are lost.
  case strippedBrackets = "stripped-brackets"
  /// Comments of a word processor stand in the prose as text.
  case editorResidue = "editor-residue"
  /// Repeated lines are dropped, so that the tables cannot be read any more.
  case droppedRepeats = "dropped-repeats"
}

/// How a synthetic document looks.
public struct DocumentStyle: Hashable, Sendable {
  public var layout: DocumentLayout
  public var encoding: DocumentEncoding
  /// What a page says of its encoding; other formats say nothing.
  public var declaration: EncodingDeclaration
  /// Big5 is in traditional characters whatever this says.
  public var script: DocumentScript
  public var corruptions: Set<DocumentCorruption>
  /// Whether paragraphs without figures make it as long as real reports are.
  public var isFullLength: Bool

  public init(
    layout: DocumentLayout, encoding: DocumentEncoding = .utf8,
    declaration: EncodingDeclaration = .right, script: DocumentScript = .simplified,
    corruptions: Set<DocumentCorruption> = [], isFullLength: Bool = false
  ) {
    self.layout = layout
    self.encoding = encoding
    self.declaration = declaration
    self.script = encoding == .big5 ? .traditional : script
    self.corruptions = corruptions
    self.isFullLength = isFullLength
  }

  public var format: DocumentFormat { layout.format }
}
