/// What a page or part consists of, in its order.
enum MarkupEvent {
  case enter(MarkupElement)
  case leave(MarkupTag)
  /// A stretch of ``MarkupRecorder/text``.
  case text(Range<Int>)
}

/// An element of a page or part, with what matters of its attributes and contents.
struct MarkupElement {
  let tag: MarkupTag
  /// How many columns and rows a cell spans.
  var columns = 1
  var rows = 1
  /// Whether a cell goes on the one above.
  var continuesAbove = false
  /// Whether another table lies inside a table.
  var containsTable = false
}

/// The attributes of an element, valid while it is entered.
struct MarkupAttributes {
  /// Names and values in turn, ended by a null pointer.
  private let list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) { self.list = list }

  /// The value of an attribute, named with or without the prefix of its namespace.
  subscript(_ name: StaticString) -> String? {
    guard var pair = list else { return nil }
    // SAFETY: names and values are C strings; a name is followed by its value, the last pair by null.
    while let candidate = pair[0] {
      let local = UnsafeBufferPointer(name: candidate, withoutPrefix: true)
      if name.withUTF8Buffer({ $0.elementsEqual(local) }) {
        return pair[1].map { String(cString: $0) }
      }
      pair += 2
    }
    return nil
  }

  /// A count that an attribute gives; 1 when it is missing or senseless.
  func count(_ name: StaticString) -> Int {
    guard let text = self[name] else { return 1 }
    return max(1, Int(text.prefix { $0.isASCII && $0.isNumber }) ?? 1)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a C string that names an element or attribute.
  ///
  /// - Parameter withoutPrefix: whether to leave out the prefix of a namespace.
  init(name: UnsafePointer<UInt8>, withoutPrefix: Bool) {
    // SAFETY: a C string is read up to its zero byte.
    var (start, end) = (name, name)
    while end[0] != 0 {
      end += 1
      if withoutPrefix, end[-1] == UInt8(ascii: ":") { start = end }
    }
    self.init(start: start, count: end - start)
  }
}
