/// Adds the values of a stretch's rows to the sums of their organs.
struct OrganSumKernel: LaneKernel {
  private var sums = [Int64](repeating: 0, count: OrganWork.slotCount)
  private var isKnown = [UInt8](repeating: 0, count: OrganWork.slotCount)
  private var work: OrganWork?

  mutating func add(_ values: ChunkValues, _ work: OrganWork) {
    self.work = work
    values.run(&self)
  }

  /// Calls with each organ of the stretch that has a value, by its position, and the sum in the column's
  /// unit.
  func forEachSum(_ body: (_ organ: Int, _ sum: Int64) -> Void) {
    for organ in sums.indices where isKnown[organ] == 1 { body(organ, sums[organ]) }
  }

  mutating func run(constant: Int64) { add { _ in constant } }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>) {
    if let work { lane.check(work.piece.rows) }
    add { Int64(truncatingIfNeeded: lane[$0]) }
  }

  mutating func run<Value: LaneValue>(_ lane: Lane<Value>, at places: SparsePlaces) {
    guard let work else { return }
    add { _ in 0 }
    lane.check(places.indices(of: work.piece.rows))
    work.flags.bytes.withLane { flags in
      sums.withMutableLane { sums in
        flags.check(work.places)
        sums.check(0..<OrganWork.slotCount)
        work.forEachSlot(at: places) { place, slot, index in
          sums[slot] &+= Int64(truncatingIfNeeded: lane[index]) & OrganSumKernel.bits(flags[place])
        }
      }
    }
  }

  @inline(__always)
  private mutating func add(_ value: (_ row: Int) -> Int64) {
    guard let work else { return }
    let places = work.places
    work.flags.bytes.withLane { flags in
      sums.withMutableLane { sums in
        isKnown.withMutableLane { isKnown in
          flags.check(places)
          sums.check(0..<OrganWork.slotCount)
          isKnown.check(0..<OrganWork.slotCount)
          work.forEachSlot { place, slot in
            let flag = flags[place]
            sums[slot] &+= value(work.row(at: place)) & OrganSumKernel.bits(flag)
            isKnown[slot] |= flag
          }
        }
      }
    }
  }

  /// All bits for a flag of one, none for zero.
  @inline(__always)
  private static func bits(_ flag: UInt8) -> Int64 { 0 &- Int64(truncatingIfNeeded: flag) }
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
