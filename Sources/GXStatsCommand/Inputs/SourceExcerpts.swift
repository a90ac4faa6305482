import GXCommandLine
import GXStats

/// Where the reports of a file state a measure; the file may be an archive.
struct SourceExcerpts {
  private(set) var lists: [ExcerptList] = []
  private(set) var rejections: [Rejection] = []

  /// - Throws: ``Rejection`` when the file cannot be read at all.
  init(of measure: Measure, in path: String, context: Int) throws(Rejection) {
    let reader = ReportReader()
    let file = try SourceFile(path: path, name: path).load()
    reader.forEachSource(in: file, named: path) { name, contents in
      do throws(ReadingError) {
        let bytes = try contents.get()
        lists.append(
          ExcerptList(
            source: Source(name: name, sha256: SourceHash.sha256(of: bytes)),
            excerpts: try reader.excerpts(of: measure, in: bytes, named: name, context: context)))
      } catch {
        rejections.append(Rejection(path: name, error))
      }
    }
  }

  /// Tells what could not be read.
  ///
  /// - Throws: ``CommandFailure`` when there was nothing else.
  func tell(to console: Console) throws {
    if lists.isEmpty, rejections.count == 1, let only = rejections.first {
      throw CommandFailure(only.status, only.message)
    }
    for rejection in rejections { console.report(rejection.message) }
  }
}
