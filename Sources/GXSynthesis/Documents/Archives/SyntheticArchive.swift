import GXModel

/// An archive of synthetic documents in a folder for each division, under Chinese names.
public struct SyntheticArchive: Sendable {
  /// The file name, with the extension of the archive.
  public let name: String
  public let container: DocumentContainer
  public let bytes: [UInt8]
  /// What it holds, named `archive!path`.
  public let documents: [SyntheticDocument]

  /// The name of the file for the truths of all its documents.
  public var truthName: String { name + ".truth.json" }

  init(of documents: [SyntheticDocument], in container: DocumentContainer, number: Int) {
    let name = "synthetic-\(number).\(container.fileExtension)"
    let paths = documents.map(SyntheticArchive.path)
    self.name = name
    self.container = container
    bytes = container.bytes(
      of: zip(paths, documents).map { (path: $0, contents: $1.bytes) })
    self.documents = zip(paths, documents).map { path, document in
      document.packed(as: "\(name)!\(path)", in: container)
    }
  }

  private static func path(of document: SyntheticDocument) -> String {
    let truth = document.truth
    let folder = truth.division.map { "\($0)" } ?? "其他"
    let stem = "\(truth.organ?.name ?? "机关")\(truth.year.map { "\($0)" } ?? "")年年度报告"
    return "合成年报/\(folder)/\(stem).\(document.style.format.fileExtension)"
  }
}

extension Synthesizer {
  /// The documents in archives of a few each, the last of which may hold fewer.
  ///
  /// - Parameters:
  ///   - options: what the documents are like.
  ///   - container: the kind of archive.
  ///   - count: how many documents an archive holds, at least one.
  public func archives(
    _ options: DocumentOptions = DocumentOptions(), in container: DocumentContainer,
    of count: Int = 20
  ) -> some Sequence<SyntheticArchive> {
    sequence(state: (number: 1, rest: documents(options).makeIterator())) { state in
      var documents: [SyntheticDocument] = []
      while documents.count < max(1, count), let document = state.rest.next() {
        documents.append(document)
      }
      guard !documents.isEmpty else { return SyntheticArchive?.none }
      defer { state.number += 1 }
      return SyntheticArchive(of: documents, in: container, number: state.number)
    }
  }
}
