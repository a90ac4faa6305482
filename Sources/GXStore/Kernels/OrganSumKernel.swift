/// Adds the values of a stretch's rows to the sums of their organs.
struct OrganSumKernel: LaneKernel {
  /// In the column's unit; one for each organ of the stretch.
  private(set) var sums = [Int64](repeating: 0, count: OrganIndex.stretch)
  private let stretch: OrganStretch
  private var piece: RowPiece?
  private var mask = PieceMask.none

  init(_ stretch: OrganStretch) { self.stretch = stretch }

  mutating func add(_ chunk: Chunk, of piece: RowPiece) {
    self.piece = piece
    // Rows without a value hold zero in all encodings but the constant.
    mask =
      piece.mask == nil && !chunk.values.isConstant ? .all : piece.mask(valid: [chunk])
    chunk.values.run(&self)
  }

  mutating func run(constant: Int64) {
    guard constant != 0 else { return }
    addEach { _ in constant }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    if let piece { lane.check(piece.rows) }
    addEach { Int64(truncatingIfNeeded: lane[$0]) }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) {
    let mask = mask
    add { piece, add in
      lane.check(places.indices(of: piece.rows))
      mask.forEach(in: piece.rows, at: places) { row, index, keep in
        add(row, Int64(truncatingIfNeeded: lane[index]) & keep)
      }
    }
  }

  @inline(__always)
  private mutating func addEach(_ value: (_ row: Int) -> Int64) {
    let mask = mask
    add { piece, add in mask.forEach(in: piece.rows) { add($0, value($0)) } }
  }

  /// Calls with the piece and a function that adds a value of one of its rows.
  @inline(__always)
  private mutating func add(
    _ values: (_ piece: RowPiece, _ add: (_ row: Int, _ value: Int64) -> Void) -> Void
  ) {
    guard let piece else { return }
    let base = piece.base
    let stretch = stretch
    sums.withMutableLane { sums in
      sums.check(0..<OrganIndex.stretch)
      stretch.withOrgans(of: piece.corpusRows) { organs in
        values(piece) { row, value in sums[organs.organ(of: base &+ row)] &+= value }
      }
    }
  }
}

extension Column {
  /// Whether no sum of values of the column, whatever the rows, leaves 64 bits.
  var sumsFit64Bits: Bool {
    chunks.reduce(Int128(0)) { total, chunk in
      let extreme = max(
        (chunk.summary.minimum ?? 0).magnitude, (chunk.summary.maximum ?? 0).magnitude)
      return total + Int128(extreme) * Int128(chunk.summary.count)
    } <= Int128(Int64.max)
  }
}
