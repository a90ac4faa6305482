/// Which measures a report has given already.
struct SeenMeasures {
  private var generation: Int32 = 0
  private var stamps = [Int32](repeating: 0, count: MeasureCode.count)

  mutating func reset() { generation += 1 }

  /// Whether the measure is new.
  mutating func insert(_ code: Int) -> Bool {
    defer { stamps[code] = generation }
    return stamps[code] != generation
  }
}
