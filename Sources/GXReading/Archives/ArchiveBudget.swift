/// What may still be unpacked of an archive and of the archives in it, which share one budget.
final class ArchiveBudget {
  private var filesLeft = ArchiveLimits.files
  private var bytesLeft: Int

  /// - Parameter size: the bytes of the outermost archive.
  init(archiveOf size: Int) {
    let (product, overflows) = size.multipliedReportingOverflow(by: ArchiveLimits.ratio)
    let byRatio = overflows ? ArchiveLimits.bytes : max(ArchiveLimits.freeBytes, product)
    bytesLeft = min(ArchiveLimits.bytes, byRatio)
  }

  /// Counts a file; `false` when it is one too many or everything is spent.
  func allowsFile() -> Bool {
    filesLeft -= 1
    return filesLeft >= 0 && bytesLeft >= 0
  }

  /// Counts bytes; `false` when they are too many, and from then on.
  func allows(unpacking bytes: Int) -> Bool {
    bytesLeft -= bytes
    return bytesLeft >= 0
  }
}
