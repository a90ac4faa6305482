import CLibXML2

/// What libxml2 does alone: a page's bytes into its tree and the tree away again.
enum LibXMLParser {
  /// - Returns: whether a tree was made.
  static func parse(_ bytes: [UInt8]) -> Bool {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    let tree = bytes.withUnsafeBytes { buffer in
      // SAFETY: the parser copies what it keeps; the buffer outlives the call.
      htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count),
        nil, "UTF-8", Int32(bitPattern: options))
    }
    defer { xmlFreeDoc(tree) }
    return tree != nil
  }
}
