import Crypto

/// The hash by which a source is known.
public enum SourceHash {
  /// The SHA-256 of bytes in lower-case hexadecimal.
  public static func sha256(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
