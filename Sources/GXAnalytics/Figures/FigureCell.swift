import GXModel

/// What one group of organs reported in one year.
struct FigureCell {
  /// In millionths.
  private(set) var values: [Int64] = []
  private(set) var status: Status?

  mutating func add(_ figure: (value: Quantity, status: Status)) {
    values.append(figure.value.millionths)
    status = status?.joined(with: figure.status) ?? figure.status
  }

  /// The exact sum; `nil` for no values and where it cannot be held.
  var sum: Quantity? {
    guard !values.isEmpty else { return nil }
    let total = values.reduce(Int128(0)) { $0 + Int128($1) }
    return Int64(exactly: total).map(Quantity.init(millionths:))
  }

  /// The values as binary fractions.
  var doubles: [Double] { values.map { Quantity(millionths: $0).double } }
}
