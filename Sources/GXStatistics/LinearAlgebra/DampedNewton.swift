/// Newton's method for the maximum of a smooth function of few variables, damped after Levenberg where
/// the function is not concave or the step leads down.
enum DampedNewton {
  struct Derivatives {
    let value: Double
    let gradient: [Double]
    let hessian: [[Double]]
  }

  /// The place of the maximum, to about twelve digits; `nil` when no step helps or the limit is reached.
  static func maximum(
    from start: [Double], of function: ([Double]) -> Derivatives
  ) -> [Double]? {
    var x = start
    var here = function(x)
    var damping = 0.0
    for _ in 0..<500 {
      guard here.value.isFinite, let step = step(here, damping) else {
        damping = raised(damping)
        if damping > 1e12 { return nil }
        continue
      }
      let size = zip(step, x).map { abs($0) / (1 + abs($1)) }.max() ?? 0
      if damping == 0, size < 1e-12 { return zip(x, step).map { $0 + $1 } }
      let next = zip(x, step).map { $0 + $1 }
      let there = function(next)
      // So near the maximum the values differ by rounding only: the gradient alone can tell.
      let isClose = damping == 0 && size < 1e-6
      let isBetter =
        isClose
        ? there.gradient.map(abs).max() ?? 0 < here.gradient.map(abs).max() ?? 0
        : there.value >= here.value
      if isBetter {
        (x, here) = (next, there)
        damping = damping < 1e-3 ? 0 : damping / 10
      } else if isClose {
        return x
      } else {
        damping = raised(damping)
        if damping > 1e12 { return nil }
      }
    }
    return nil
  }

  private static func raised(_ damping: Double) -> Double { damping == 0 ? 1e-3 : damping * 10 }

  private static func step(_ here: Derivatives, _ damping: Double) -> [Double]? {
    var negative = here.hessian.map { $0.map { -$0 } }
    for i in negative.indices { negative[i][i] += damping * max(1, abs(negative[i][i])) }
    return Cholesky(negative)?.solve(here.gradient)
  }
}
