/// One side of a limit: between two given sizes it goes with 1/√size, as standard errors do.
struct FunnelCurve {
  typealias Place = (size: Double, value: Double)

  private let places: [Place]

  /// - Parameter places: in ascending order of size.
  init(_ places: [Place]) { self.places = places }

  /// The value at a size; nil outside the given ones.
  func value(at size: Double) -> Double? {
    guard let next = places.firstIndex(where: { $0.size >= size }) else { return nil }
    if places[next].size == size { return places[next].value }
    return next > 0 ? Piece(places[next - 1], places[next]).value(at: size) : nil
  }

  /// The stretch inside a range of values, from where the curve enters it, up to a size.
  ///
  /// - Parameter step: how many pieces lie between two sizes, so that the curve has no corners.
  func visible(
    in range: ClosedRange<Double>, to widest: Double, step: (Double, Double) -> Double
  ) -> [Place] {
    let entered = entering(range)
    let dense = zip(entered, entered.dropFirst()).flatMap { left, right -> [Place] in
      let count = max(1, Int(step(left.size, right.size)))
      let piece = Piece(left, right)
      return (0..<count).map { index in
        let size = left.size + (right.size - left.size) * Double(index) / Double(count)
        return (size, index == 0 ? left.value : piece.value(at: size))
      }
    }
    let inside = (dense + entered.suffix(1)).filter { $0.size <= widest }
    guard let last = inside.last, last.size < widest, let end = value(at: widest),
      range.contains(end)
    else { return inside }
    return inside + [(widest, end)]
  }

  /// The places from where the curve enters a range until it leaves it.
  ///
  /// Before, it lies outside, or stays at the end of what is possible, where it was cut: the curve of the
  /// first piece that is whole says where it enters.
  private func entering(_ range: ClosedRange<Double>) -> [Place] {
    let constant = zip(places, places.dropFirst()).prefix { $0.value == $1.value }.count
    let isCut = constant > 0
    let moving = Array(places[min(places.count, isCut ? constant + 1 : 0)...])
    guard let first = moving.firstIndex(where: { range.contains($0.value) }) else { return [] }
    let kept = Array(moving[first...].prefix { range.contains($0.value) })
    guard kept.count > 1, first > 0 || isCut else { return kept }
    let before = first > 0 ? moving[first - 1] : places[constant]
    let piece = first > 0 ? Piece(before, kept[0]) : Piece(kept[0], kept[1])
    let edge = before.value < kept[0].value ? range.lowerBound : range.upperBound
    // What was cut was cut at its own end, which need not be that of the range.
    let end = first > 0 ? edge : before.value
    guard let size = piece.size(at: end), size > before.size, size < kept[0].size else {
      return kept
    }
    return [(size, end)] + kept
  }
}

/// A curve a + b/√size through two places.
private struct Piece {
  private let start: Double
  private let slope: Double

  init(_ left: FunnelCurve.Place, _ right: FunnelCurve.Place) {
    let (from, to) = (1 / max(left.size, 0.1).squareRoot(), 1 / max(right.size, 0.1).squareRoot())
    slope = from == to ? 0 : (right.value - left.value) / (to - from)
    start = left.value - slope * from
  }

  func value(at size: Double) -> Double { start + slope / max(size, 0.1).squareRoot() }

  /// The size at which it has a value; nil for none.
  func size(at value: Double) -> Double? {
    let root = (value - start) / slope
    return root.isFinite && root > 0 ? 1 / (root * root) : nil
  }
}
