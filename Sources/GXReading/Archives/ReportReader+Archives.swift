public import GXModel

extension ReportReader {
  /// Hands on every source in some bytes: themselves or, from an archive (ZIP, TAR, 7z, also compressed),
  /// every file in it, named `archive!path`. A single compressed file is an archive of one.
  ///
  /// A file that cannot be unpacked does not keep the others from being handed on. Only one file is
  /// unpacked at a time. An archive within an archive is opened, one within that is refused.
  /// - Parameters:
  ///   - bytes: a source or an archive of sources.
  ///   - name: the name of the file.
  ///   - body: called for each source in the order of the archive.
  /// - Throws: what the body throws, and nothing else.
  public func forEachSource<Failure>(
    in bytes: [UInt8], named name: String,
    _ body: (_ name: String, Result<[UInt8], ReadingError>) throws(Failure) -> Void
  ) throws(Failure) {
    let budget = ArchiveBudget(archiveOf: bytes.count)
    try Self.walk(bytes, named: name, depth: 0, budget, body)
  }

  /// Reads every source in some bytes as ``forEachSource(in:named:_:)`` finds them.
  public func readAll<Failure>(
    _ bytes: [UInt8], named name: String,
    _ body: (_ name: String, Result<ParsedReport, ReadingError>) throws(Failure) -> Void
  ) throws(Failure) {
    try forEachSource(in: bytes, named: name) { (name, source) throws(Failure) in
      try body(
        name,
        source.flatMap { bytes in Result { () throws(ReadingError) in try read(bytes, named: name) }
        })
    }
  }

  private static func walk<Failure>(
    _ bytes: [UInt8], named name: String, depth: Int, _ budget: ArchiveBudget,
    _ body: (String, Result<[UInt8], ReadingError>) throws(Failure) -> Void
  ) throws(Failure) {
    guard isArchive(bytes) else { return try body(name, .success(bytes)) }
    guard depth <= ArchiveLimits.depth else { return try body(name, .failure(.tooDeep(name))) }
    let archive: ArchiveReader
    do { archive = try ArchiveReader(bytes, named: name, budget: budget) } catch {
      return try body(name, .failure(error))
    }
    var hasDamagedMember = false
    while true {
      switch Result(catching: { () throws(ReadingError) in try archive.next() }) {
      case .failure(let error):
        // What ends the archive inside a member has been reported with that member.
        if !hasDamagedMember { try body(name, .failure(error)) }
        return
      case .success(nil): return
      case .success(let path?):
        if isFurniture(path) { continue }
        let member = "\(name)!\(path)"
        switch Result(catching: { () throws(ReadingError) in try archive.contents() }) {
        case .success(let contents):
          try walk(contents, named: member, depth: depth + 1, budget, body)
        case .failure(let error):
          hasDamagedMember = true
          try body(member, .failure(error))
        }
      }
    }
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
