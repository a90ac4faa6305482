import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signal by which the user asked a long command to stop, or none.
private let received = Atomic<Int32>(0)

/// Ends a long command between two reports instead of within one, when the user presses Ctrl-C or a
/// program asks it to terminate.
enum StopRequest {
  /// From now on the first such signal is a request; the second one ends the program at once.
  static func listen() {
    received.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        received.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  static var isMade: Bool { received.load(ordering: .relaxed) != 0 }

  /// Ends the program as the signal would have, so that who sent it sees that.
  static func endIfMade() {
    let number = received.load(ordering: .relaxed)
    if number != 0 { raise(number) }
  }
}
