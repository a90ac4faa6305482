import GXModel

/// The organs of a snapshot's rows.
struct SnapshotOrgans {
  let list: [CorpusOrgan]
  /// For each row the organ's position in the list.
  let codes: [Int32]
  /// For each row the number of the division, 0 where there is none.
  let divisions: [Int32]

  init(_ batches: [ArrowBatchView], _ dictionaries: [Int: [String]]) throws(ArrowError) {
    let names = dictionaries[SnapshotSchema.Dictionary.organ] ?? []
    var divisions: [Int32] = []
    // Each pair of division and name, and for each row the place of its own.
    var pairs: [UInt64] = []
    var places: [UInt64: Int32] = [:]
    var rows: [Int32] = []
    for batch in batches {
      let codes = try batch.column(SnapshotSchema.Column.organ).integers(as: Int32.self)
      let numbers = try NumberColumn<Int32>(batch.column(SnapshotSchema.Column.division))
      for row in 0..<batch.length {
        let division = numbers[row] ?? 0
        guard names.indices.contains(Int(codes[row])),
          division == 0 || DivisionCode(division) != nil
        else { throw .malformed(SnapshotSchema.Column.organ) }
        divisions.append(division)
        let pair =
          UInt64(UInt32(bitPattern: division)) << 32 | UInt64(UInt32(bitPattern: codes[row]))
        let next = Int32(truncatingIfNeeded: pairs.count)
        let place = places[pair, default: next]
        if place == next {
          places[pair] = next
          pairs.append(pair)
        }
        rows.append(place)
      }
    }
    self.divisions = divisions
    let organs = pairs.enumerated().map { place, pair in
      (
        place: place,
        organ: CorpusOrgan(
          name: names[Int(pair & 0xFFFF_FFFF)],
          division: DivisionCode(Int32(truncatingIfNeeded: pair >> 32)))
      )
    }.sorted { $0.organ < $1.organ }
    list = organs.map(\.organ)
    var positions = [Int32](repeating: 0, count: organs.count)
    for (position, organ) in organs.enumerated() {
      positions[organ.place] = Int32(truncatingIfNeeded: position)
    }
    codes = rows.map { positions[Int($0)] }
  }
}
