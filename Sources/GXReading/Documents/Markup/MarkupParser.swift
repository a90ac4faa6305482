import CXML2

/// Parses web pages and XML parts. The only file that calls libxml2, whose parser tells of each element
/// and text in turn, so that no tree of the page is made.
enum MarkupParser {
  /// What a page or part consists of; `nil` when it is damaged beyond reading.
  static func parse(_ utf8: [UInt8], dialect: MarkupDialect) -> MarkupRecorder? {
    _ = initialised
    guard let length = Int32(exactly: utf8.count) else { return nil }
    var recorder = MarkupRecorder(dialect, capacity: utf8.count)
    let isWhole = utf8.withUnsafeBytes { bytes in
      // SAFETY: buffer and recorder outlive the parse, which keeps no pointer to either.
      withUnsafeMutablePointer(to: &recorder) { recorder in
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        return switch dialect {
        case .html: parseHTML(start, length, into: recorder)
        case .word: parseXML(start, length, into: recorder)
        }
      }
    }
    return isWhole ? recorder : nil
  }

  /// Whether a page or part has no more tags than ``DocumentLimits/tags``.
  static func canHold(_ utf8: [UInt8]) -> Bool {
    utf8.count <= DocumentLimits.tags
      || utf8.count { $0 == UInt8(ascii: "<") } <= DocumentLimits.tags
  }

  /// Web pages are read whatever is wrong with them.
  private static func parseHTML(
    _ start: UnsafePointer<CChar>?, _ length: Int32,
    into recorder: UnsafeMutablePointer<MarkupRecorder>
  ) -> Bool {
    guard let context = htmlNewParserCtxt() else { return false }
    defer { htmlFreeParserCtxt(context) }
    report(context, to: recorder)
    // Without this the parser stops at long comments without a word.
    context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    xmlFreeDoc(
      htmlCtxtReadMemory(context, start, length, nil, "UTF-8", Int32(bitPattern: options)))
    return true
  }

  /// Entities stay unexpanded, so that none can blow up.
  private static func parseXML(
    _ start: UnsafePointer<CChar>?, _ length: Int32,
    into recorder: UnsafeMutablePointer<MarkupRecorder>
  ) -> Bool {
    guard let context = xmlNewParserCtxt() else { return false }
    defer { xmlFreeParserCtxt(context) }
    report(context, to: recorder)
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
    xmlFreeDoc(
      xmlCtxtReadMemory(context, start, length, nil, "UTF-8", Int32(bitPattern: options)))
    return context.pointee.wellFormed == 1
  }

  /// Has a parser tell a recorder, and no one else, what it finds.
  private static func report(
    _ context: xmlParserCtxtPtr, to recorder: UnsafeMutablePointer<MarkupRecorder>
  ) {
    var handler = xmlSAXHandler()
    handler.startElement = { recorder, name, attributes in
      guard let name else { return }
      recorder?.assumingMemoryBound(to: MarkupRecorder.self).pointee
        .enter(name, MarkupAttributes(attributes))
    }
    handler.endElement = { recorder, name in
      guard let name else { return }
      recorder?.assumingMemoryBound(to: MarkupRecorder.self).pointee.leave(name)
    }
    let text: charactersSAXFunc = { recorder, start, length in
      recorder?.assumingMemoryBound(to: MarkupRecorder.self).pointee
        .add(UnsafeBufferPointer(start: start, count: Int(length)))
    }
    handler.characters = text
    handler.cdataBlock = text
    context.pointee.sax.pointee = handler
    context.pointee.userData = UnsafeMutableRawPointer(recorder)
  }

  private static let initialised: Void = xmlInitParser()
}
