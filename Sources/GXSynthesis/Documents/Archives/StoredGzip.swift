/// Writes gzip files whose blocks are stored and not compressed, so that any platform gives the same bytes.
enum StoredGzip {
  static func bytes(of contents: [UInt8]) -> [UInt8] {
    // No name, no time, an unknown system.
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var start = 0
    repeat {
      let end = min(start + 0xFFFF, contents.count)
      let length = StoredZip.little(end - start, 2)
      file += [end == contents.count ? 1 : 0] + length + length.map { ~$0 } + contents[start..<end]
      start = end
    } while start < contents.count
    return file + StoredZip.little(Int(Checksum.crc32(contents)), 4)
      + StoredZip.little(contents.count, 4)
  }
}
