#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of standard input.
package enum StandardInput {
  /// Reads to the end, or until more than a limit has come.
  ///
  /// - Throws: ``CommandFailure`` when reading fails or there is more than `limit`.
  package static func bytes(limit: Int = 1 << 30) throws(CommandFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else {
        throw CommandFailure(
          .inputOutput, zh: "无法读取标准输入", en: "Standard input cannot be read.")
      }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw CommandFailure(
          .badData, zh: "标准输入超过 \(limit >> 20) MiB",
          en: "Standard input exceeds \(limit >> 20) MiB.")
      }
    }
  }
}
