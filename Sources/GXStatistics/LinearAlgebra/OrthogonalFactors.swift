/// A tall matrix of few columns as orthonormal columns Q times an upper triangle R.
///
/// Gram–Schmidt with each column made orthogonal twice, which is as exact as Householder's reflections
/// (L. Giraud, J. Langou, M. Rozložník, Computers & Mathematics with Applications 50, 2005) and gives Q
/// as columns. O(rows · columns²).
struct OrthogonalFactors {
  /// The orthonormal columns.
  let q: [[Double]]
  /// The triangle by rows; below the diagonal zero.
  let r: [[Double]]

  /// `nil` without columns, for fewer rows than columns, and when a column lies (to twelve digits) in
  /// the span of those before it.
  init?(columns: [[Double]]) {
    guard let first = columns.first, first.count >= columns.count,
      columns.allSatisfy({ $0.count == first.count && $0.allSatisfy(\.isFinite) })
    else { return nil }
    var q: [[Double]] = []
    var r = [[Double]](
      repeating: [Double](repeating: 0, count: columns.count), count: columns.count)
    for (j, column) in columns.enumerated() {
      var rest = column
      for _ in 0..<2 {
        for (i, axis) in q.enumerated() {
          let part = dot(axis, rest)
          r[i][j] += part
          for row in rest.indices { rest[row] -= part * axis[row] }
        }
      }
      let length = dot(rest, rest).squareRoot()
      guard length > 1e-12 * dot(column, column).squareRoot() else { return nil }
      r[j][j] = length
      q.append(rest.map { $0 / length })
    }
    self.q = q
    self.r = r
  }

  /// The coefficients b of the columns for which Q R b is nearest to `values`.
  func solve(_ values: [Double]) -> [Double] { coefficients(inAxes: q.map { dot($0, values) }) }

  /// R⁻¹ c: coefficients of the columns from those of the orthonormal axes.
  func coefficients(inAxes c: [Double]) -> [Double] {
    var b = c
    for i in c.indices.reversed() {
      for j in c.indices where j > i { b[i] -= r[i][j] * b[j] }
      b[i] /= r[i][i]
    }
    return b
  }

  /// R⁻¹ C R⁻ᵀ: the covariance of the coefficients of the columns from that in the axes.
  func covariance(inAxes c: [[Double]]) -> [[Double]] {
    let half = transposed(c).map(coefficients(inAxes:))
    return transposed(half).map(coefficients(inAxes:))
  }
}

/// The sum of the products of two vectors of one length.
func dot(_ one: [Double], _ other: [Double]) -> Double {
  var sum = 0.0
  for (a, b) in zip(one, other) { sum += a * b }
  return sum
}

/// A square matrix with rows and columns exchanged.
func transposed(_ matrix: [[Double]]) -> [[Double]] {
  matrix.indices.map { j in matrix.map { $0[j] } }
}
