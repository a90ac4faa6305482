#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

private let systemWrite = write

/// A file that is open already, such as a stream, a device or a pipe.
struct OpenFile {
  let descriptor: Int32

  /// Why a system call failed.
  struct Failure {
    let number: Int32

    /// The system's words for it, e.g. "No space left on device".
    var reason: String { String(cString: strerror(number)) }
  }

  /// Writes all bytes.
  ///
  /// - Returns: what went wrong, if anything did.
  func write(_ bytes: [UInt8]) -> Failure? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return Failure(number: errno) }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}
