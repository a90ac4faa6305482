import CZstd
import Synchronization

/// The one place that calls the zstd library.
enum Zstd {
  fileprivate static let level: Int32 = 3
  /// The largest buffer that is unpacked; a larger claim is a defect of the file.
  private static let limit = 4 << 30

  private static let packers = ZstdContexts<Packer>()
  private static let unpackers = ZstdContexts<Unpacker>()

  static func compress(_ bytes: [UInt8]) throws(ArrowError) -> [UInt8] {
    let capacity = ZSTD_compressBound(bytes.count)
    var size = 0
    // SAFETY: both pointers are valid for the counts given beside them; the library writes at most
    // `capacity` bytes and returns how many, or an error that is checked before the count is set.
    let packed = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      unsafe bytes.withUnsafeBytes { source in
        size = packers.withContext { unsafe $0.pack(source, into: target) }
      }
      count = ZSTD_isError(size) == 0 ? size : 0
    }
    guard ZSTD_isError(size) == 0 else { throw .malformed("zstd") }
    return packed
  }

  /// The content of a compressed stretch, which must be exactly `count` bytes long.
  static func decompress(_ bytes: ArraySlice<UInt8>, count: Int) throws(ArrowError) -> [UInt8] {
    guard (0...limit).contains(count) else { throw .malformed("zstd") }
    var size = 0
    // SAFETY: both pointers are valid for the counts given beside them; the library writes at most
    // `count` bytes and returns how many, or an error that is checked before the count is set.
    let content = unsafe [UInt8](unsafeUninitializedCapacity: count) { target, written in
      unsafe bytes.withUnsafeBytes { source in
        size = unpackers.withContext {
          unsafe $0.unpack(source, into: UnsafeMutableBufferPointer(rebasing: target[..<count]))
        }
      }
      written = ZSTD_isError(size) == 0 ? min(size, count) : 0
    }
    guard ZSTD_isError(size) == 0, content.count == count else { throw .malformed("zstd") }
    return content
  }
}

/// A context of the library, used by one thread at a time.
private protocol ZstdContext: AnyObject, Sendable {
  init()
}

/// Contexts between two uses. To make one asks the processor what it can, which on a virtual machine takes
/// longer than to unpack a buffer.
private final class ZstdContexts<Context: ZstdContext>: Sendable {
  private let idle = Mutex<[Context]>([])

  func withContext<Result>(_ body: (Context) -> Result) -> Result {
    let context = idle.withLock { $0.popLast() } ?? Context()
    defer { idle.withLock { $0.append(context) } }
    return body(context)
  }
}

// SAFETY: the pointer is the object's own from `init` to `deinit`, and one thread at a time has the object.
@safe
private final class Packer: ZstdContext, @unchecked Sendable {
  private let context: OpaquePointer?

  init() { unsafe context = ZSTD_createCCtx() }
  deinit { unsafe _ = ZSTD_freeCCtx(context) }

  /// The number of bytes written, or an error.
  @unsafe func pack(
    _ source: UnsafeRawBufferPointer, into target: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    // Without room for a context the library says so itself.
    guard let context = unsafe context else {
      return unsafe ZSTD_compress(
        target.baseAddress, target.count, source.baseAddress, source.count, Zstd.level)
    }
    return unsafe ZSTD_compressCCtx(
      context, target.baseAddress, target.count, source.baseAddress, source.count, Zstd.level)
  }
}

// SAFETY: as above.
@safe
private final class Unpacker: ZstdContext, @unchecked Sendable {
  private let context: OpaquePointer?

  init() { unsafe context = ZSTD_createDCtx() }
  deinit { unsafe _ = ZSTD_freeDCtx(context) }

  /// The number of bytes written, or an error.
  @unsafe func unpack(
    _ source: UnsafeRawBufferPointer, into target: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    guard let context = unsafe context else {
      return unsafe ZSTD_decompress(
        target.baseAddress, target.count, source.baseAddress, source.count)
    }
    return unsafe ZSTD_decompressDCtx(
      context, target.baseAddress, target.count, source.baseAddress, source.count)
  }
}
