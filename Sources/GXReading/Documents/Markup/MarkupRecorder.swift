/// Keeps what a parser finds, as far as it matters for the text, until all of it is known: only the end
/// of a table tells whether others lie inside it.
struct MarkupRecorder {
  private(set) var events: [MarkupEvent] = []
  /// All text one behind the other.
  private(set) var text: [UInt8] = []
  /// Whether elements are nested deeper than ``DocumentLimits/depth``.
  private(set) var isTooNested = false
  private var tags: MarkupTagCache
  private var depth = 0
  /// How deep the place lies in an element that a reader does not see, 0 outside.
  private var hiddenDepth = 0
  /// Whether that element is a list of choices.
  private var isInChoices = false
  /// Where the tables that are open were entered, and the cell that was entered last.
  private var tables: [Int] = []
  private var cell: Int?

  init(_ dialect: MarkupDialect, capacity: Int) {
    tags = MarkupTagCache(dialect)
    text.reserveCapacity(capacity / 2)
    events.reserveCapacity(capacity / 64)
  }

  /// - Parameter name: a C string that lives as long as the parser.
  mutating func enter(_ name: UnsafePointer<UInt8>, _ attributes: MarkupAttributes) {
    let tag = tags.tag(of: name)
    depth += 1
    if depth > DocumentLimits.depth { isTooNested = true }
    if isInChoices, tag.endsChoices { hiddenDepth = 0 }
    if hiddenDepth == 0 { isInChoices = tag == .choices }
    if hiddenDepth > 0 || tag == .hidden || isInChoices {
      hiddenDepth += 1
      return extendCell(by: tag, attributes)
    }
    var element = MarkupElement(tag: tag)
    switch tag {
    case .inline, .hidden, .choices, .columnSpan, .rowMerge: return
    case .block, .lineBreak, .row: break
    case .table:
      if let outer = tables.last { update(outer) { $0.containsTable = true } }
      tables.append(events.count)
    case .cell:
      cell = events.count
      element.columns = attributes.count("colspan")
      element.rows = attributes.count("rowspan")
    }
    events.append(.enter(element))
  }

  mutating func leave(_ name: UnsafePointer<UInt8>) {
    depth -= 1
    guard hiddenDepth == 0 else {
      hiddenDepth -= 1
      return
    }
    let tag = tags.tag(of: name)
    switch tag {
    case .inline, .hidden, .choices, .columnSpan, .rowMerge: return
    case .table: _ = tables.popLast()
    case .block, .lineBreak, .row, .cell: break
    }
    events.append(.leave(tag))
  }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard hiddenDepth == 0 else { return }
    text.append(contentsOf: bytes)
    events.append(.text(text.count - bytes.count..<text.count))
  }

  /// Takes note of a property of a Word document's cell, which stands inside it.
  private mutating func extendCell(by tag: MarkupTag, _ attributes: MarkupAttributes) {
    guard let cell else { return }
    switch tag {
    case .columnSpan: update(cell) { $0.columns = attributes.count("val") }
    case .rowMerge: update(cell) { $0.continuesAbove = attributes["val"] != "restart" }
    default: return
    }
  }

  private mutating func update(_ place: Int, _ change: (inout MarkupElement) -> Void) {
    guard case .enter(var element) = events[place] else { return }
    change(&element)
    events[place] = .enter(element)
  }
}
