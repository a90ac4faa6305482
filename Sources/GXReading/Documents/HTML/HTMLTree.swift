import CXML2

/// A parsed page; owns libxml2's tree. The only file that calls libxml2's HTML parser.
struct HTMLTree: ~Copyable {
  private let document: htmlDocPtr

  /// Parses a page; `nil` when nothing could be made of it.
  init?(utf8: [UInt8]) {
    HTMLTree.initialise
    guard let length = Int32(exactly: utf8.count), let context = htmlNewParserCtxt() else {
      return nil
    }
    defer { htmlFreeParserCtxt(context) }
    // Without this the parser drops what is nested deeper than 256 and cuts texts at ten megabytes,
    // both without a word; ``DocumentLimits`` bounds them instead.
    context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    let parsed = utf8.withUnsafeBytes { bytes in
      // SAFETY: the parser copies what it keeps; the buffer outlives the call.
      htmlCtxtReadMemory(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length, nil, "UTF-8",
        Int32(bitPattern: options))
    }
    guard let parsed else { return nil }
    document = parsed
  }

  deinit { xmlFreeDoc(document) }

  /// Calls a visitor for each element and text of the page in order.
  ///
  /// Goes along the links of the tree, so that no nesting is too deep for the stack.
  /// - Returns: `false` when elements are nested deeper than ``DocumentLimits/depth``.
  func walk(_ visitor: inout some HTMLVisitor) -> Bool {
    var node: xmlNodePtr? = xmlDocGetRootElement(document)
    var depth = 0
    while let current = node {
      var descends = false
      switch current.pointee.type {
      case XML_ELEMENT_NODE:
        let element = HTMLElement(current)
        descends = visitor.enter(element) && current.pointee.children != nil
        if !descends { visitor.leave(element) }
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE, XML_ENTITY_REF_NODE:
        HTMLTree.withText(of: current) { visitor.text($0) }
      default: break
      }
      if descends {
        depth += 1
        guard depth <= DocumentLimits.depth else { return false }
        node = current.pointee.children
      } else {
        node = HTMLTree.next(after: current, depth: &depth, visitor: &visitor)
      }
    }
    return true
  }

  private static func next(
    after node: xmlNodePtr, depth: inout Int, visitor: inout some HTMLVisitor
  ) -> xmlNodePtr? {
    var current = node
    while current.pointee.next == nil {
      guard depth > 0, let parent = current.pointee.parent else { return nil }
      depth -= 1
      visitor.leave(HTMLElement(parent))
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
protocol HTMLVisitor {
  /// Begins an element; `false` leaves out what it contains.
  mutating func enter(_ element: HTMLElement) -> Bool
  mutating func leave(_ element: HTMLElement)
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// An element of a page, valid during the walk.
struct HTMLElement {
  private let node: xmlNodePtr

  fileprivate init(_ node: xmlNodePtr) { self.node = node }

  var tag: HTMLTag {
    guard let name = node.pointee.name else { return .inline }
    // SAFETY: the name is a C string that lives as long as the tree.
    return HTMLTag.named(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
  }

  /// A count that an attribute such as `colspan` gives; 1 when it is missing or senseless.
  func count(of attribute: String) -> Int {
    guard let value = xmlGetProp(node, attribute) else { return 1 }
    defer { CXML2Free(value) }
    let digits = String(cString: value).prefix { $0.isASCII && $0.isNumber }
    return max(1, Int(digits) ?? 1)
  }

  /// Whether a table lies inside this element.
  var containsTable: Bool {
    var current = node.pointee.children
    while let child = current {
      if child.pointee.type == XML_ELEMENT_NODE, HTMLElement(child).tag == .table { return true }
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
}
