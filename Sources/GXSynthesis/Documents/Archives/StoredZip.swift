/// Writes ZIP archives without compression.
package enum StoredZip {
  /// - Parameters:
  ///   - files: names as their bytes, and contents.
  ///   - namesAreUTF8: what the archive says of its names.
  package static func bytes(
    of files: [(name: [UInt8], contents: [UInt8])], namesAreUTF8: Bool = true
  ) -> [UInt8] {
    let flags = namesAreUTF8 ? 0x800 : 0
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, contents) in files {
      let offset = archive.count
      var common = little(flags, 2) + little(0, 6)
      common += little(Int(Checksum.crc32(contents)), 4) + little(contents.count, 4)
      common += little(contents.count, 4) + little(name.count, 2) + little(0, 2)
      archive += little(0x0403_4B50, 4) + little(20, 2) + common + name + contents
      directory += little(0x0201_4B50, 4) + little(20, 2) + little(20, 2) + common + little(0, 10)
      directory += little(offset, 4) + name
    }
    let start = archive.count
    archive += directory + little(0x0605_4B50, 4) + little(0, 4) + little(files.count, 2)
    return archive + little(files.count, 2) + little(directory.count, 4) + little(start, 4)
      + little(0, 2)
  }

  static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
