#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

private let systemWrite = unsafe write

/// A file that is written bit by bit under a temporary name and has its own when it is complete.
///
/// One that is never finished leaves nothing behind.
package final class GrowingFile {
  private let path: String
  private let temporary: String
  /// Negative once it is closed.
  private var descriptor: Int32

  package init(path: String) throws(StoreError) {
    self.path = path
    temporary = "\(path).\(getpid())\(DurableFile.temporarySuffix)"
    // SAFETY: the path lives through the call; the descriptor is checked here and closed once.
    descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system(errno, path: path) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    // SAFETY: the text lives through the call.
    _ = unsafe unlink(temporary)
  }

  package func append(_ bytes: [UInt8]) throws(StoreError) {
    var written = 0
    while written < bytes.count {
      // SAFETY: the pointer is valid for the bytes from `written` to the end of the array.
      let result = unsafe bytes[written...].withUnsafeBytes {
        unsafe systemWrite(descriptor, $0.baseAddress, $0.count)
      }
      if result < 0, errno == EINTR { continue }
      guard result > 0 else { throw .system(errno, path: path) }
      written += result
    }
  }

  /// Makes the content last and gives the file its name.
  package func finish() throws(StoreError) {
    guard fsync(descriptor) == 0 else { throw .system(errno, path: path) }
    try DurableFile.rename(temporary, to: path)
    close(descriptor)
    descriptor = -1
  }
}
