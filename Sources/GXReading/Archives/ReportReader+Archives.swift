public import GXModel

extension ReportReader {
  /// Reads a source that may be an archive (ZIP, TAR, also compressed): every file in it is a source
  /// of its own, named `archive!path`.
  ///
  /// A file that cannot be read does not keep the others from being read. Only one file is unpacked
  /// at a time. Archives inside archives are not opened.
  /// - Parameter body: called for each source in the order of the archive.
  public func readAll(
    _ bytes: [UInt8], named name: String,
    _ body: (_ name: String, Result<ParsedReport, ReadingError>) throws -> Void
  ) throws {
    guard Self.isArchive(bytes) else { return try body(name, result(bytes, named: name)) }
    var hasDamagedMember = false
    do {
      let archive = try ArchiveReader(bytes, named: name)
      while let path = try archive.next() {
        if Self.isFurniture(path) { continue }
        let member = "\(name)!\(path)"
        let contents = Result { () throws(ReadingError) in try archive.contents() }
        hasDamagedMember = (try? contents.get()) == nil
        try body(member, contents.flatMap { result($0, named: member) })
      }
    } catch let error as ReadingError where error.source == name {
      // What ends the archive inside a member has been reported with that member.
      if !hasDamagedMember { try body(name, .failure(error)) }
    }
  }

  private func result(_ bytes: [UInt8], named name: String) -> Result<ParsedReport, ReadingError> {
    Result { () throws(ReadingError) in try read(bytes, named: name) }
  }

  /// Whether bytes are an archive of sources and not a Word document, which is a ZIP file too.
  private static func isArchive(_ bytes: [UInt8]) -> Bool {
    switch BinaryData(bytes) {
    case .zip:
      let isWord = (try? WordParser.isWord(bytes)) ?? false
      return !isWord
    case .gzip, .bzip2, .xz, .sevenZip: return true
    default: return bytes.count > 262 && bytes[257..<262].elementsEqual("ustar".utf8)
    }
  }

  /// Files that systems add to archives.
  private static func isFurniture(_ path: String) -> Bool {
    path.hasPrefix("__MACOSX/") || path.split(separator: "/").last?.hasPrefix(".") ?? true
  }
}
