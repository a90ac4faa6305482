/// A width in which a chunk holds values, and the type in which a chunk's worth of them is added.
protocol LaneValue: FixedWidthInteger & SignedInteger & Sendable {
  /// Holds the sum of ``Chunk/capacity`` values without overflow.
  associatedtype Sum: FixedWidthInteger & SignedInteger
}

extension Int8: LaneValue { typealias Sum = Int32 }
extension Int16: LaneValue { typealias Sum = Int32 }
extension Int32: LaneValue { typealias Sum = Int64 }
extension Int64: LaneValue { typealias Sum = Int128 }

/// A pass over the values of a chunk, written once for all widths.
protocol LaneKernel {
  associatedtype Output
  /// All rows of the chunk that have a value have this one; those that have none hold it too.
  mutating func run(constant: Int64) -> Output
  /// The lane has a value for each row of the chunk.
  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) -> Output
  /// The lane has the values at some places; those of all other rows are zero.
  mutating func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) -> Output
}

extension ChunkValues {
  /// Runs a kernel at the encoding and width of the values.
  @inline(__always)
  func run<Kernel: LaneKernel>(_ kernel: inout Kernel) -> Kernel.Output {
    switch self {
    case .constant(let value): kernel.run(constant: value)
    case .dense(.bytes1(let values)): values.withLane { kernel.run($0) }
    case .dense(.bytes2(let values)): values.withLane { kernel.run($0) }
    case .dense(.bytes4(let values)): values.withLane { kernel.run($0) }
    case .dense(.bytes8(let values)): values.withLane { kernel.run($0) }
    case .sparse(let places, .bytes1(let values)): values.withLane { kernel.run($0, at: places) }
    case .sparse(let places, .bytes2(let values)): values.withLane { kernel.run($0, at: places) }
    case .sparse(let places, .bytes4(let values)): values.withLane { kernel.run($0, at: places) }
    case .sparse(let places, .bytes8(let values)): values.withLane { kernel.run($0, at: places) }
    }
  }
}
