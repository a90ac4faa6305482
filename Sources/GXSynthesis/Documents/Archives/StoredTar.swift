/// Writes TAR archives as POSIX has them (ustar).
package enum StoredTar {
  /// - Parameter files: paths as their bytes, at most 100 of them behind the last slash, and contents.
  package static func bytes(of files: [(name: [UInt8], contents: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    for (name, contents) in files {
      archive += header(of: name, size: contents.count) + contents
      archive += [UInt8](repeating: 0, count: (block - contents.count % block) % block)
    }
    return archive + [UInt8](repeating: 0, count: 2 * block)
  }

  private static let block = 512

  private static func header(of path: [UInt8], size: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ bytes: some Collection<UInt8>, at offset: Int) {
      header.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    }
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    put(path[(slash.map { $0 + 1 } ?? 0)...].prefix(100), at: 0)
    put(octal(0o644, digits: 7), at: 100)
    put(octal(size, digits: 11), at: 124)
    put(octal(0, digits: 11), at: 136)
    // The sum is taken with spaces in its own place.
    put("        ".utf8, at: 148)
    put("0".utf8, at: 156)
    put("ustar\u{0}00".utf8, at: 257)
    put(path[..<(slash ?? 0)].prefix(155), at: 345)
    put(octal(header.reduce(0) { $0 + Int($1) }, digits: 6) + [0], at: 148)
    return header
  }

  private static func octal(_ value: Int, digits: Int) -> [UInt8] {
    let text = String(value, radix: 8)
    return Array((String(repeating: "0", count: max(0, digits - text.utf8.count)) + text).utf8)
  }
}
