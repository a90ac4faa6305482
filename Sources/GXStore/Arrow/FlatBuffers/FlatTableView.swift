/// A table of the FlatBuffers format, read with every position checked.
struct FlatTableView {
  private let bytes: [UInt8]
  private let start: Int
  /// Where the positions of the fields are listed, and how many bytes the list takes.
  private let list: Int
  private let listSize: Int

  /// The root table of a buffer.
  init(root bytes: [UInt8]) throws(ArrowError) {
    guard let offset = bytes.number(UInt32.self, at: 0) else { throw .malformed("metadata") }
    try self.init(bytes, at: Int(offset))
  }

  private init(_ bytes: [UInt8], at start: Int) throws(ArrowError) {
    guard let back = bytes.number(Int32.self, at: start) else { throw .malformed("metadata") }
    let list = start - Int(back)
    guard let size = bytes.number(UInt16.self, at: list) else { throw .malformed("metadata") }
    self.bytes = bytes
    self.start = start
    self.list = list
    listSize = Int(size)
  }

  /// Where a field is; `nil` when the table leaves it out.
  private func place(of field: Int) throws(ArrowError) -> Int? {
    let entry = 4 + 2 * field
    guard entry + 2 <= listSize else { return nil }
    guard let offset = bytes.number(UInt16.self, at: list + entry) else {
      throw .malformed("metadata")
    }
    return offset == 0 ? nil : start + Int(offset)
  }

  func number<Number: FixedWidthInteger>(_ field: Int, default value: Number) throws(ArrowError)
    -> Number
  {
    guard let place = try place(of: field) else { return value }
    guard let number = bytes.number(Number.self, at: place) else { throw .malformed("metadata") }
    return number
  }

  func bool(_ field: Int) throws(ArrowError) -> Bool {
    try number(field, default: UInt8(0)) != 0
  }

  private func target(of field: Int) throws(ArrowError) -> Int? {
    guard let place = try place(of: field) else { return nil }
    guard let offset = bytes.number(UInt32.self, at: place) else { throw .malformed("metadata") }
    return place + Int(offset)
  }

  func table(_ field: Int) throws(ArrowError) -> FlatTableView? {
    guard let target = try target(of: field) else { return nil }
    return try FlatTableView(bytes, at: target)
  }

  func string(_ field: Int) throws(ArrowError) -> String? {
    guard let target = try target(of: field) else { return nil }
    let (first, count) = try vector(at: target, elementSize: 1)
    return String(decoding: bytes[first..<first + count], as: UTF8.self)
  }

  func tables(_ field: Int) throws(ArrowError) -> [FlatTableView] {
    guard let target = try target(of: field) else { return [] }
    let (first, count) = try vector(at: target, elementSize: 4)
    var views: [FlatTableView] = []
    for index in 0..<count {
      let place = first + 4 * index
      guard let offset = bytes.number(UInt32.self, at: place) else { throw .malformed("metadata") }
      views.append(try FlatTableView(bytes, at: place + Int(offset)))
    }
    return views
  }

  /// The places of structures of a size.
  func structures(_ field: Int, size: Int) throws(ArrowError) -> [Int] {
    guard let target = try target(of: field) else { return [] }
    let (first, count) = try vector(at: target, elementSize: size)
    return (0..<count).map { first + $0 * size }
  }

  func number<Number: FixedWidthInteger>(at place: Int, as type: Number.Type) throws(ArrowError)
    -> Number
  {
    guard let number = bytes.number(type, at: place) else { throw .malformed("metadata") }
    return number
  }

  private func vector(at target: Int, elementSize: Int) throws(ArrowError) -> (
    first: Int, count: Int
  ) {
    guard let count = bytes.number(UInt32.self, at: target),
      Int(count) <= (bytes.count - target - 4) / elementSize
    else { throw .malformed("metadata") }
    return (target + 4, Int(count))
  }
}
