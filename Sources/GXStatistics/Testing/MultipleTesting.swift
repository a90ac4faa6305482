/// Corrections of several p-values that belong to one family.
public enum MultipleTesting {
  /// Benjamini–Hochberg's q-values, in the order of the p-values: the smallest false discovery rate at
  /// which each test is significant. Source: Y. Benjamini, Y. Hochberg, JRSS B 57 (1995).
  ///
  /// - Returns: `nil` when a value is no probability.
  public static func benjaminiHochberg(_ pValues: [Double]) -> [Double]? {
    guard areProbabilities(pValues) else { return nil }
    let count = Double(pValues.count)
    var adjusted = pValues
    var smallest = 1.0
    for (rank, index) in ascending(pValues).enumerated().reversed() {
      smallest = min(smallest, pValues[index] * count / Double(rank + 1))
      adjusted[index] = smallest
    }
    return adjusted
  }

  /// Holm's adjusted p-values, in the order of the p-values: they control the probability of any false
  /// finding. Source: S. Holm, Scandinavian Journal of Statistics 6 (1979).
  ///
  /// - Returns: `nil` when a value is no probability.
  public static func holm(_ pValues: [Double]) -> [Double]? {
    guard areProbabilities(pValues) else { return nil }
    var adjusted = pValues
    var largest = 0.0
    for (rank, index) in ascending(pValues).enumerated() {
      largest = min(1, max(largest, pValues[index] * Double(pValues.count - rank)))
      adjusted[index] = largest
    }
    return adjusted
  }

  private static func ascending(_ pValues: [Double]) -> [Int] {
    pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
  }

  private static func areProbabilities(_ values: [Double]) -> Bool {
    values.allSatisfy { $0 >= 0 && $0 <= 1 }
  }
}
