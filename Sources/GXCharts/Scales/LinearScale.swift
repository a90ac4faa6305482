/// Places values on a stretch of pixels in proportion.
struct LinearScale: Hashable, Sendable {
  let domain: ClosedRange<Double>
  /// The pixels of the domain's ends; the first may be larger, as y grows downwards.
  let range: (start: Double, end: Double)

  init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
    self.domain = domain
    range = (start, end)
  }

  /// The pixel of a value; the middle where the domain has no extent.
  func callAsFunction(_ value: Double) -> Double {
    let extent = domain.upperBound - domain.lowerBound
    guard extent > 0 else { return (range.start + range.end) / 2 }
    return range.start + (value - domain.lowerBound) / extent * (range.end - range.start)
  }

  static func == (one: LinearScale, two: LinearScale) -> Bool {
    one.domain == two.domain && one.range == two.range
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(domain)
    hasher.combine(range.start)
    hasher.combine(range.end)
  }
}
