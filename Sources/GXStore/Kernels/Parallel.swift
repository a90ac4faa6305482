import Dispatch
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Work in independent parts, whose results come in the order of the parts whatever runs first.
public enum Parallel {
  /// As many threads as there are processors.
  public static var defaultThreads: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// The results of some parts, each made on one of at most `threads` threads.
  static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ part: @Sendable (Int) -> Result
  ) -> [Result] {
    guard threads > 1, count > 1 else { return (0..<count).map(part) }
    let results = Mutex([Result?](repeating: nil, count: count))
    let lanes = min(threads, count)
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: lanes) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = part(index)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
