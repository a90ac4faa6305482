/// What an archive may hold at most; more ends in an error, so that no bomb fills the memory.
enum ArchiveLimits {
  static let files = 200_000
  /// All files unpacked, in bytes; each alone may have ``TextDecoder/limit``.
  static let bytes = 8 << 30
  /// How many bytes one byte of the archive may become, once ``freeBytes`` are unpacked.
  static let ratio = 250
  /// What may be unpacked whatever the ratio, in bytes.
  static let freeBytes = 64 << 20
  /// Archives inside the outermost one, counted inwards.
  static let depth = 1
}
