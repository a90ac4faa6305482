/// What an archive may hold at most; more ends in an error, so that no bomb fills the memory.
enum ArchiveLimits {
  static let files = 200_000
  /// All files unpacked, in bytes; each alone may have ``TextDecoder/limit``.
  static let bytes = 8 << 30
}
