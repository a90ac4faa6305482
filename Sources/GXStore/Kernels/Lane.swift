/// The values of a chunk under a kernel.
///
/// Lives only within ``Swift/Array/withLane(_:)``. A kernel checks the rows it is about to read once, by
/// ``check(_:)``, and then reads them without a check a value; debug builds check each.
@safe
struct Lane<Value> {
  fileprivate let buffer: UnsafeBufferPointer<Value>

  fileprivate init(_ buffer: UnsafeBufferPointer<Value>) { unsafe self.buffer = buffer }

  /// Traps unless the rows lie within the lane.
  @inline(__always)
  func check(_ rows: Range<Int>) {
    let count = unsafe buffer.count
    precondition(rows.lowerBound >= 0 && rows.upperBound <= count)
  }

  /// Traps unless the row lies within the lane.
  @inline(__always)
  func check(row: Int) {
    let count = unsafe buffer.count
    precondition(UInt(bitPattern: row) < UInt(bitPattern: count))
  }

  /// The value of a row that ``check(_:)`` has let through.
  @inline(__always)
  subscript(row: Int) -> Value {
    // SAFETY: the row lies within a range that `check` compared with the number of values.
    unsafe buffer[row]
  }
}

/// Values that a kernel writes; rows are checked as in ``Lane``.
@safe
struct MutableLane<Value> {
  fileprivate let buffer: UnsafeMutableBufferPointer<Value>

  fileprivate init(_ buffer: UnsafeMutableBufferPointer<Value>) { unsafe self.buffer = buffer }

  /// Traps unless the rows lie within the lane.
  @inline(__always)
  func check(_ rows: Range<Int>) {
    let count = unsafe buffer.count
    precondition(rows.lowerBound >= 0 && rows.upperBound <= count)
  }

  /// Traps unless the row lies within the lane.
  @inline(__always)
  func check(row: Int) {
    let count = unsafe buffer.count
    precondition(UInt(bitPattern: row) < UInt(bitPattern: count))
  }

  @inline(__always)
  subscript(row: Int) -> Value {
    // SAFETY: the row lies within a range that `check` compared with the number of values.
    get { unsafe buffer[row] }
    // SAFETY: as above; the array that owns the memory is held exclusively meanwhile.
    nonmutating set { unsafe buffer[row] = newValue }
  }
}

extension Lane where Value == UInt8 {
  /// Eight bytes that ``check(_:)`` has let through, the first one lowest.
  @inline(__always)
  func octet(at row: Int) -> UInt64 {
    // SAFETY: the bytes lie within a range that `check` compared with the number of values.
    unsafe UInt64(
      littleEndian: UnsafeRawBufferPointer(buffer).loadUnaligned(
        fromByteOffset: row, as: UInt64.self))
  }
}

extension Array {
  /// Calls with the elements as a lane, which must not outlive the call.
  @inline(__always)
  func withLane<Result>(_ body: (Lane<Element>) -> Result) -> Result {
    unsafe withUnsafeBufferPointer { unsafe body(Lane($0)) }
  }

  /// Calls with the elements as a lane to write to, which must not outlive the call.
  @inline(__always)
  mutating func withMutableLane<Result>(_ body: (MutableLane<Element>) -> Result) -> Result {
    unsafe withUnsafeMutableBufferPointer { unsafe body(MutableLane($0)) }
  }
}
