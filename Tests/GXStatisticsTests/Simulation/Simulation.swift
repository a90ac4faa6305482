import Foundation
import GXStatistics
import Testing

/// Coverage studies, which take minutes and run only when `GXSTATS_SIMULATE` is set (`make simulate`).
enum Simulation {
  static let isAsked = ProcessInfo.processInfo.environment["GXSTATS_SIMULATE"] != nil

  /// The share of `runs` in which something holds.
  static func share(of runs: Int, seed: UInt64, _ holds: (inout SplitMix64) -> Bool) -> Double {
    var random = SplitMix64(seed: seed)
    return Double((0..<runs).count { _ in holds(&random) }) / Double(runs)
  }
}

extension SplitMix64 {
  mutating func binomial(_ trials: Int, _ probability: Double) -> Int {
    (0..<trials).count { _ in uniform() < probability }
  }

  /// By inversion: for small means.
  mutating func poisson(_ mean: Double) -> Int {
    let limit = uniform()
    var count = 0
    while Poisson.cumulative(count, mean: mean) < limit { count += 1 }
    return count
  }

  mutating func multinomial(_ total: Int, _ shares: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: shares.count)
    for _ in 0..<total {
      var rest = uniform()
      let place = shares.firstIndex { share in
        rest -= share
        return rest < 0
      }
      counts[place ?? shares.count - 1] += 1
    }
    return counts
  }
}
