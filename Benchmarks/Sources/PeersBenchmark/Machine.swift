import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// What bounds every engine on a machine.
enum Machine {
  /// Gigabytes a second that some threads read from memory, the best of several runs.
  static func readBandwidth(threads: Int) -> Double {
    let count = 1 << 27
    let values = [UInt64](repeating: 1, count: count)
    let share = count / threads
    var best = Double.infinity
    for _ in 0..<7 {
      let total = Atomic<UInt64>(0)
      let duration = ContinuousClock().measure {
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
          var sum: UInt64 = 0
          values.withUnsafeBufferPointer { buffer in
            for index in thread * share..<(thread + 1) * share { sum &+= buffer[index] }
          }
          total.add(sum, ordering: .relaxed)
        }
      }
      precondition(total.load(ordering: .relaxed) == UInt64(share * threads))
      best = min(best, duration.milliseconds)
    }
    return Double(share * threads * 8) / best / 1e6
  }

  /// What the process has used of all processors so far.
  static func processorMilliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  /// The bytes of memory that the process holds, after giving back what it can.
  static func residentBytes() -> Int {
    giveBackFreeMemory()
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    let kilobytes = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
    return (kilobytes ?? 0) * 1_024
  }

  /// Glibc keeps what was freed; its `malloc_trim` is in no module map.
  private static func giveBackFreeMemory() {
    #if canImport(Glibc)
      guard let symbol = dlsym(nil, "malloc_trim") else { return }
      typealias Trim = @convention(c) (Int) -> Int32
      _ = unsafeBitCast(symbol, to: Trim.self)(0)
    #endif
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}
