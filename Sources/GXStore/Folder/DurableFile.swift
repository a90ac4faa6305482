#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The C functions under names that do not meet those of the type below.
private let systemRead = unsafe read
private let systemRename = unsafe rename

/// Files that are either there in full or not at all, also after a loss of power.
enum DurableFile {
  /// The ending of files that are being written.
  static let temporarySuffix = ".tmp"

  /// Writes a file under a temporary name, syncs it, renames it and syncs its folder.
  static func write(_ bytes: [UInt8], to path: String, in folder: String) throws(StoreError) {
    let file = try GrowingFile(path: path)
    try file.append(bytes)
    try file.finish()
    try sync(folder: folder)
  }

  /// Gives a complete file or folder its name.
  static func rename(_ path: String, to name: String) throws(StoreError) {
    // SAFETY: both texts live through the call.
    guard unsafe systemRename(path, name) == 0 else { throw .system(errno, path: name) }
  }

  /// Makes names in a folder last.
  static func sync(folder: String) throws(StoreError) {
    // SAFETY: the path lives through the call; the descriptor is checked and closed once.
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, path: folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(errno, path: folder) }
  }

  /// The bytes of a file.
  static func read(_ path: String) throws(StoreError) -> [UInt8] {
    // SAFETY: the path lives through the call; the descriptor is checked and closed once.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, path: path) }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size >= 0, lseek(descriptor, 0, SEEK_SET) == 0 else { throw .system(errno, path: path) }
    var failure: Int32?
    // SAFETY: each read writes at most the bytes that are left of the buffer behind `count`.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let rest = unsafe UnsafeMutableRawBufferPointer(buffer)[count...]
        let result = unsafe systemRead(
          descriptor, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, size - count)
        if result < 0, errno == EINTR { continue }
        if result < 0 { failure = errno }
        if result <= 0 { return }
        count += result
      }
    }
    if let failure { throw .system(failure, path: path) }
    return bytes
  }
}
