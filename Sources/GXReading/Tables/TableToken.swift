import GXModel

/// A piece of text on its way to the table matchers: what all layouts of a table have in common.
///
/// A true table gives its cells and the ends of its rows; a flattened one gives lines; running text
/// gives labels and numbers. What is a label and what a value is decided here, not what they mean.
struct TableToken: Sendable {
  enum Kind: Sendable {
    case text
    case value(CellValue)
    /// The end of a row of a true table.
    case rowEnd
  }

  var kind: Kind
  /// The range of ``Document/folded``.
  var text: Range<Int>
  /// Where the cell or text begins in the bytes of the source.
  let place: Int
  let cell: CellPosition?
  /// The index of the block in ``Document/blocks``.
  let block: Int

  var value: CellValue? {
    if case .value(let value) = kind { value } else { nil }
  }

  var isText: Bool {
    if case .text = kind { true } else { false }
  }

  /// Whether the token is a cell with something in it.
  var isStated: Bool { value.map { !$0.isBlank } ?? false }

  /// Whether the token is an empty cell.
  var isBlank: Bool { value?.isBlank ?? false }
}

/// The table tokens of a document, with the document that they lead back to.
final class TableTokens: Sendable {
  let document: Document
  let tokens: [TableToken]

  init(document: Document, tokens: [TableToken]) {
    self.document = document
    self.tokens = tokens
  }

  subscript(_ position: Int) -> TableToken { tokens[position] }

  /// The folded units of a token.
  func units(_ token: TableToken) -> ArraySlice<UInt16> { document.folded.units[token.text] }

  func string(_ token: TableToken) -> String { document.folded.string(in: token.text) }

  /// Whether a token begins with a number of its own.
  func beginsWithNumber(_ position: Int) -> Bool {
    Numbering.begins(tokens[position].text, of: document.folded.units)
  }
}

extension ArraySlice<TableToken> {
  /// The cells without the empty ones before the first, as long as there are more than so many.
  func droppingFirstBlanks(to count: Int) -> ArraySlice<TableToken> {
    var cells = self
    while cells.count > count, cells.first?.isBlank == true { cells = cells.dropFirst() }
    return cells
  }

  /// The cells without the empty ones behind the last, as long as there are more than so many.
  func droppingLastBlanks(to count: Int) -> ArraySlice<TableToken> {
    var cells = self
    while cells.count > count, cells.last?.isBlank == true { cells = cells.dropLast() }
    return cells
  }

  /// The cells of a true table without those that repeat the one before, as converters write what
  /// spans columns; all of them where that leaves another number than asked for.
  func droppingRepeats(to count: Int) -> ArraySlice<TableToken> {
    guard self.count > count, let first, allSatisfy({ $0.cell != nil && $0.isStated }) else {
      return self
    }
    if allSatisfy({ $0.value == first.value }) { return prefix(count) }
    let heads = indices.filter { $0 == startIndex || self[$0].value != self[$0 - 1].value }
    return heads.count == count ? ArraySlice(heads.map { self[$0] }) : self
  }
}
