import CArchive

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Goes through the files of an archive in memory; owns libarchive's reader. The only file that calls
/// libarchive.
final class ArchiveReader {
  private let reader: OpaquePointer
  private let bytes: UnsafeMutableRawBufferPointer
  private let name: String
  private var entryName = ""
  private let budget: ArchiveBudget

  /// - Parameters:
  ///   - bytes: a ZIP, TAR or 7z archive, also one compressed as a whole, or a single compressed file.
  ///   - budget: that of the archive around this one; its own when `nil`.
  /// - Throws: ``ReadingError`` when it is none.
  init(_ bytes: [UInt8], named name: String, budget: ArchiveBudget? = nil) throws(ReadingError) {
    guard let reader = archive_read_new() else { throw .damaged(name) }
    self.reader = reader
    self.budget = budget ?? ArchiveBudget(archiveOf: bytes.count)
    self.name = name
    // SAFETY: libarchive keeps reading from this copy until `deinit` frees both.
    self.bytes = .allocate(byteCount: max(1, bytes.count), alignment: 16)
    self.bytes.copyBytes(from: bytes)
    archive_read_support_format_zip(reader)
    archive_read_support_format_tar(reader)
    archive_read_support_format_7zip(reader)
    archive_read_support_filter_gzip(reader)
    archive_read_support_filter_bzip2(reader)
    archive_read_support_filter_xz(reader)
    archive_read_support_filter_zstd(reader)
    if ArchiveReader.isCompressed(bytes) { archive_read_support_format_raw(reader) }
    guard archive_read_open_memory(reader, self.bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
      throw .damaged(name)
    }
  }

  deinit {
    archive_read_free(reader)
    bytes.deallocate()
  }

  /// Goes to the next file; its path, or `nil` behind the last.
  func next() throws(ReadingError) -> String? {
    // libarchive gives names in the thread's locale, and none that the locale cannot write.
    let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    let previous = uselocale(locale)
    defer {
      uselocale(previous)
      if let locale { freelocale(locale) }
    }
    var entry: OpaquePointer?
    while true {
      switch archive_read_next_header(reader, &entry) {
      case ARCHIVE_EOF: return nil
      case ARCHIVE_OK, ARCHIVE_WARN: break
      default: throw .damaged(name)
      }
      guard budget.allowsFile() else { throw .archiveTooLarge(name) }
      // Directories and links hold nothing to read.
      guard let entry, archive_entry_filetype(entry) == 0o100000 else { continue }
      let isSingle = archive_format(reader) == ARCHIVE_FORMAT_RAW
      entryName = isSingle ? ArchiveReader.stem(of: name) : ArchiveReader.path(of: entry)
      return entryName
    }
  }

  /// The contents of the current file.
  ///
  /// One that is too large is unpacked to its end all the same, so that it counts, but not kept.
  func contents() throws(ReadingError) -> [UInt8] {
    var contents: [UInt8] = []
    var isTooLarge = false
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        archive_read_data(reader, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { throw .damaged("\(name)!\(entryName)") }
      if count == 0, !isTooLarge { return contents }
      guard count > 0, budget.allows(unpacking: count) else {
        throw .archiveTooLarge("\(name)!\(entryName)")
      }
      isTooLarge = isTooLarge || contents.count + count > TextDecoder.limit
      if isTooLarge { contents = [] } else { contents += chunk[..<count] }
    }
  }

  /// Whether these are compressed bytes, which may be a single file; a damaged ZIP file is none.
  private static func isCompressed(_ bytes: [UInt8]) -> Bool {
    switch BinaryData(bytes) {
    case .gzip, .bzip2, .xz: true
    default: false
    }
  }

  /// The name of a compressed file before it was compressed: `b.txt` of `a/b.txt.gz`.
  private static func stem(of name: String) -> String {
    let file = name.split(separator: "/").last ?? Substring(name)
    return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? String(file)
  }

  /// The path of a file; names that are not UTF-8 are taken for GB 18030, as Windows writes them.
  private static func path(of entry: OpaquePointer) -> String {
    guard let path = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) else {
      return "?"
    }
    let bytes = UnsafeBufferPointer(start: path, count: strlen(path)).map { UInt8(bitPattern: $0) }
    guard UTF8Validation.firstDamage(in: bytes) != nil,
      let converter = CharacterConverter(from: .gb18030)
    else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: converter.convert(bytes, tolerance: bytes.count).utf8, as: UTF8.self)
  }
}
