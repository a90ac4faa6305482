import GXSynthesis

/// Writes ZIP and TAR archives without compression, for tests.
enum StoredArchive {
  static func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    StoredZip.bytes(of: files.map { (Array($0.name.utf8), $0.bytes) })
  }

  static func tar(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    StoredTar.bytes(of: files.map { (Array($0.name.utf8), $0.bytes) })
  }
}
