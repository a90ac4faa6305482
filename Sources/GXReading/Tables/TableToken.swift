import GXModel

/// A piece of text on its way to the table matchers: what all layouts of a table have in common.
///
/// A true table gives its cells and the ends of its rows; a flattened one gives lines; running text
/// gives labels and numbers. What is a label and what a value is decided here, not what they mean.
struct TableToken: Sendable {
  enum Kind: Hashable, Sendable {
    case text
    case value(CellValue)
    /// The end of a row of a true table.
    case rowEnd
  }

  let kind: Kind
  let text: FoldedText
  let cell: CellPosition?
  /// The index of the block in ``Document/blocks``.
  let block: Int

  var value: CellValue? {
    if case .value(let value) = kind { value } else { nil }
  }
}
