extension Document {
  /// The document without some stretches of its text.
  ///
  /// - Parameters:
  ///   - stretches: in ascending order, without overlaps.
  ///   - divides: whether a stretch, by its number, leaves a space between what is not CJK.
  func without(_ stretches: [Range<Int>], divides: (Int) -> Bool = { _ in false }) -> Document {
    guard !stretches.isEmpty else { return self }
    let text = folded.units
    var (units, places) = ([CodeUnit](), [Int]())
    units.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    var position = 0
    for (number, stretch) in stretches.enumerated() {
      units += text[position..<stretch.lowerBound]
      places += position..<stretch.lowerBound
      position = stretch.upperBound
      guard divides(number), let last = units.last, !FoldingTable.isCJK(last),
        position < text.count, !FoldingTable.isCJK(text[position])
      else { continue }
      units.append(FoldingTable.space)
      places.append(stretch.lowerBound)
    }
    return with(units + text[position...], at: places + (position..<text.count))
  }

  /// The document with other units.
  ///
  /// - Parameter places: for each unit its place in the text as it is, in ascending order; what has no
  ///   unit vanishes.
  func with(_ units: [CodeUnit], at places: [Int]) -> Document {
    var newPlaces = [Int](repeating: 0, count: folded.units.count + 1)
    var next = 0
    for place in newPlaces.indices {
      newPlaces[place] = next
      if next < places.count, places[next] == place { next += 1 }
    }
    func moved(_ range: Range<Int>) -> Range<Int> {
      newPlaces[range.lowerBound]..<newPlaces[range.upperBound]
    }
    var ascii = folded.ascii
    ascii.insert(FoldingTable.space)
    let offsets = places.map { Int32(clamping: folded.bytes(of: $0..<$0 + 1).lowerBound) }
    return Document(
      text: text,
      folded: FoldedText(
        units: units, offsets: offsets, ascii: ascii, source: text.utf8),
      blocks: blocks.map { block in
        if case .paragraph(let range) = block { .paragraph(moved(range)) } else { block }
      }, rows: rows,
      cells: cells.map {
        DocumentCell(text: moved($0.text), place: $0.place, isContinuation: $0.isContinuation)
      })
  }
}
