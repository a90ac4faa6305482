/// A symmetric positive definite matrix as the product of a lower triangle and its transpose.
struct Cholesky {
  private let lower: [[Double]]

  /// `nil` for a matrix that is not positive definite.
  init?(_ matrix: [[Double]]) {
    var lower = matrix
    for j in matrix.indices {
      let pivot = matrix[j][j] - dot(Array(lower[j][..<j]), Array(lower[j][..<j]))
      guard pivot > 0, pivot.isFinite else { return nil }
      lower[j][j] = pivot.squareRoot()
      for i in matrix.indices where i > j {
        let rest = matrix[i][j] - dot(Array(lower[i][..<j]), Array(lower[j][..<j]))
        lower[i][j] = rest / lower[j][j]
      }
    }
    self.lower = lower
  }

  func solve(_ values: [Double]) -> [Double] {
    var x = values
    for i in x.indices {
      for j in 0..<i { x[i] -= lower[i][j] * x[j] }
      x[i] /= lower[i][i]
    }
    for i in x.indices.reversed() {
      for j in x.indices where j > i { x[i] -= lower[j][i] * x[j] }
      x[i] /= lower[i][i]
    }
    return x
  }

  var inverse: [[Double]] {
    lower.indices.map { j in solve(lower.indices.map { $0 == j ? 1 : 0 }) }
  }
}
