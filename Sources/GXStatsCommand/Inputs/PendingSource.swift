import GXStats

/// A source that waits to be read.
enum PendingSource: Sendable {
  case file(SourceFile)
  /// A file of an archive, unpacked.
  case member(String, Result<[UInt8], ReadingError>)

  /// The bytes and their hash; several sources where a file turns out to be an archive.
  func load() -> [LoadedSource] {
    switch self {
    case .member(let name, let contents):
      return [LoadedSource(name: name, contents.mapError { Rejection(path: name, $0) })]
    case .file(let file):
      do throws(Rejection) {
        let bytes = try file.load()
        var sources: [LoadedSource] = []
        ReportReader().forEachSource(in: bytes, named: file.name) { name, contents in
          sources.append(LoadedSource(name: name, contents.mapError { Rejection(path: name, $0) }))
        }
        return sources
      } catch {
        return [LoadedSource(name: file.name, .failure(error))]
      }
    }
  }
}

/// A source in memory, known by its hash.
struct LoadedSource: Sendable {
  struct Contents: Sendable {
    let bytes: [UInt8]
    let sha256: String
  }

  enum Outcome: Sendable {
    case read(ParsedReport)
    case known
    case rejected(Rejection)
  }

  let name: String
  let contents: Result<Contents, Rejection>

  init(name: String, _ bytes: Result<[UInt8], Rejection>) {
    self.name = name
    contents = bytes.map { Contents(bytes: $0, sha256: SourceHash.sha256(of: $0)) }
  }

  /// Parses the source unless it is known.
  func outcome(unlessIn known: Set<String>) -> Outcome {
    do throws(Rejection) {
      let contents = try contents.get()
      if known.contains(contents.sha256) { return .known }
      do throws(ReadingError) {
        return .read(try ReportReader().read(contents.bytes, named: name))
      } catch {
        return .rejected(Rejection(path: name, error))
      }
    } catch {
      return .rejected(error)
    }
  }
}
