import CXML2

/// A parsed web page or XML part; owns libxml2's tree. The only file that calls libxml2.
struct MarkupTree: ~Copyable {
  private let document: xmlDocPtr
  private let dialect: MarkupDialect

  /// Parses a page or part; `nil` when nothing could be made of it.
  init?(utf8: [UInt8], dialect: MarkupDialect) {
    MarkupTree.initialise
    guard let length = Int32(exactly: utf8.count) else { return nil }
    let parsed = utf8.withUnsafeBytes { bytes in
      // SAFETY: the parsers copy what they keep; the buffer outlives the calls.
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return switch dialect {
      case .html: MarkupTree.parseHTML(start, length)
      case .word: MarkupTree.parseXML(start, length)
      }
    }
    guard let parsed else { return nil }
    document = parsed
    self.dialect = dialect
  }

  deinit { xmlFreeDoc(document) }

  /// Whether a page or part has no more tags than ``DocumentLimits/tags``.
  static func canHold(_ utf8: [UInt8]) -> Bool {
    utf8.count { $0 == UInt8(ascii: "<") } <= DocumentLimits.tags
  }

  private static func parseHTML(_ start: UnsafePointer<CChar>?, _ length: Int32) -> xmlDocPtr? {
    guard let context = htmlNewParserCtxt() else { return nil }
    defer { htmlFreeParserCtxt(context) }
    // Without this the parser drops what is nested deeper than 256 and cuts texts at ten megabytes,
    // both without a word; ``DocumentLimits`` bounds them instead.
    context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    return htmlCtxtReadMemory(
      context, start, length, nil, "UTF-8", Int32(bitPattern: options))
  }

  /// Entities stay unexpanded, so that none can blow up.
  private static func parseXML(_ start: UnsafePointer<CChar>?, _ length: Int32) -> xmlDocPtr? {
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_COMPACT.rawValue
    return xmlReadMemory(start, length, nil, "UTF-8", Int32(bitPattern: options))
  }

  /// Calls a visitor for each element and text in order.
  ///
  /// Goes along the links of the tree, so that no nesting is too deep for the stack.
  /// - Returns: `false` when elements are nested deeper than ``DocumentLimits/depth``.
  func walk(_ visitor: inout some MarkupVisitor) -> Bool {
    var node: xmlNodePtr? = xmlDocGetRootElement(document)
    var depth = 0
    var tags = MarkupTagCache(dialect)
    while let current = node {
      var descends = false
      switch current.pointee.type {
      case XML_ELEMENT_NODE:
        let element = MarkupElement(current, &tags)
        descends = visitor.enter(element) && current.pointee.children != nil
        if !descends { visitor.leave(element) }
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        MarkupTree.withText(of: current) { visitor.text($0) }
      default: break
      }
      if descends {
        depth += 1
        guard depth <= DocumentLimits.depth else { return false }
        node = current.pointee.children
      } else {
        node = next(after: current, depth: &depth, tags: &tags, visitor: &visitor)
      }
    }
    return true
  }

  private func next(
    after node: xmlNodePtr, depth: inout Int, tags: inout MarkupTagCache,
    visitor: inout some MarkupVisitor
  ) -> xmlNodePtr? {
    var current = node
    while current.pointee.next == nil {
      guard depth > 0, let parent = current.pointee.parent else { return nil }
      depth -= 1
      visitor.leave(MarkupElement(parent, &tags))
      current = parent
    }
    return current.pointee.next
  }

  private static func withText(of node: xmlNodePtr, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let content = node.pointee.content else { return }
    // SAFETY: the content is a C string that lives as long as the tree.
    body(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
  }

  private static let initialise: Void = xmlInitParser()
}

/// What is called for the parts of a page in their order.
protocol MarkupVisitor {
  /// Begins an element; `false` leaves out what it contains.
  mutating func enter(_ element: MarkupElement) -> Bool
  mutating func leave(_ element: MarkupElement)
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// An element, valid during the walk.
struct MarkupElement {
  private let node: xmlNodePtr
  private let dialect: MarkupDialect
  let tag: MarkupTag

  fileprivate init(_ node: xmlNodePtr, _ tags: inout MarkupTagCache) {
    self.node = node
    dialect = tags.dialect
    tag = node.pointee.name.map { tags.tag(of: $0) } ?? .inline
  }

  /// An element that holds properties only.
  private init(_ node: xmlNodePtr, _ dialect: MarkupDialect) {
    self.node = node
    self.dialect = dialect
    tag = .hidden
  }

  /// How many columns and rows a cell spans, and whether it goes on the one above.
  var span: (columns: Int, rows: Int, continuesAbove: Bool) {
    switch dialect {
    case .html:
      return (count("colspan"), count("rowspan"), false)
    case .word:
      guard let properties = child("tcPr") else { return (1, 1, false) }
      let merge = properties.child("vMerge")
      return (
        properties.child("gridSpan")?.count("val") ?? 1, 1,
        merge.map { $0.attribute("val") != "restart" } ?? false
      )
    }
  }

  /// Whether a table lies inside this element.
  var containsTable: Bool {
    let name = dialect == .html ? "table" : "tbl"
    var current = node.pointee.children
    while let child = current {
      if child.pointee.type == XML_ELEMENT_NODE, xmlStrEqual(child.pointee.name, name) == 1 {
        return true
      }
      if let first = child.pointee.children {
        current = first
        continue
      }
      var climbing = child
      while climbing.pointee.next == nil {
        guard let parent = climbing.pointee.parent, parent != node else { return false }
        climbing = parent
      }
      current = climbing.pointee.next
    }
    return false
  }

  private func child(_ name: String) -> MarkupElement? {
    var current = node.pointee.children
    while let child = current {
      if child.pointee.type == XML_ELEMENT_NODE, xmlStrEqual(child.pointee.name, name) == 1 {
        return MarkupElement(child, dialect)
      }
      current = child.pointee.next
    }
    return nil
  }

  private func attribute(_ name: String) -> String? {
    guard let value = xmlGetProp(node, name) else { return nil }
    defer { CXML2Free(value) }
    return String(cString: value)
  }

  /// A count that an attribute gives; 1 when it is missing or senseless.
  private func count(_ name: String) -> Int {
    guard let text = attribute(name) else { return 1 }
    return max(1, Int(text.prefix { $0.isASCII && $0.isNumber }) ?? 1)
  }
}
