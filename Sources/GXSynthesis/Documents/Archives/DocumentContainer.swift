/// What several documents are packed in.
public enum DocumentContainer: String, CaseIterable, Hashable, Sendable {
  case zip
  /// A ZIP archive whose names are in GB18030, as Chinese Windows writes them.
  case zipWithLegacyNames = "zip-gb18030"
  case tar
  case tarGzip = "tar.gz"

  public var fileExtension: String { self == .zipWithLegacyNames ? "zip" : rawValue }

  /// The archive of some files.
  func bytes(of files: [(path: String, contents: [UInt8])]) -> [UInt8] {
    let files = files.map { file in
      let legacy =
        self == .zipWithLegacyNames ? TextEncoder.bytes(of: file.path, in: .gb18030) : nil
      return (name: legacy ?? Array(file.path.utf8), contents: file.contents)
    }
    return switch self {
    case .zip: StoredZip.bytes(of: files)
    case .zipWithLegacyNames: StoredZip.bytes(of: files, namesAreUTF8: false)
    case .tar: StoredTar.bytes(of: files)
    case .tarGzip: StoredGzip.bytes(of: StoredTar.bytes(of: files))
    }
  }
}
