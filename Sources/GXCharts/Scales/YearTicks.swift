/// Which years of an axis are labelled.
enum YearTicks {
  /// The first, the last, and between them every 1st, 2nd, 5th, 10th… that leaves labels apart.
  ///
  /// - Parameters:
  ///   - length: the pixels between the first and the last year.
  ///   - labelWidth: the pixels that a label takes; half of it is kept free between two.
  static func labelled(_ years: ClosedRange<Int>, length: Double, labelWidth: Double) -> [Int] {
    let (span, overflow) = years.upperBound.subtractingReportingOverflow(years.lowerBound)
    guard !overflow, span > 0 else { return [years.lowerBound] }
    let needed = labelWidth * 1.5
    func pixels(_ count: Int) -> Double { length * Double(count) / Double(span) }
    guard pixels(span) >= needed else { return [years.upperBound] }
    let step = steps.first { pixels($0) >= needed } ?? span
    // Steps of five and more fall on round years, smaller ones start at the first.
    let start =
      step < 5 ? years.lowerBound : years.lowerBound - modulo(years.lowerBound, step) + step
    let inner = stride(from: start, to: years.upperBound, by: step).filter { year in
      let isFar = pixels(year - years.lowerBound) >= needed || year == years.lowerBound
      // A neighbour of the last label that breaks the rhythm is left out.
      return isFar && pixels(years.upperBound - year) >= max(needed, pixels(step) * 0.7)
    }
    return (inner.first == years.lowerBound ? [] : [years.lowerBound]) + inner + [years.upperBound]
  }

  private static let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

  private static func modulo(_ value: Int, _ divisor: Int) -> Int {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
