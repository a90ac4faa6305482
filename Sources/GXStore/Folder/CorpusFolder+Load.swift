import GXModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension CorpusFolder {
  /// The corpus in memory; parts that are damaged are left out and named.
  ///
  /// Figures come from the folder's columns where these are there and whole, else, and for reports that
  /// are newer, from the parts. Parts behind the columns are compared with their size only; their
  /// checksums are, when their reports are read.
  ///
  /// - Throws: ``StoreError`` when the catalogue itself cannot be read.
  public func load() throws(StoreError) -> LoadedCorpus {
    var contents = try contents()
    while true {
      let loaded = load(contents)
      if loaded.damagedParts.isEmpty { return loaded }
      // A writer may have put new parts in the place of those that are missed.
      let now = try self.contents()
      if now == contents { return loaded }
      contents = now
    }
  }

  func contents() throws(StoreError) -> FolderContents {
    try catalogue(isReadOnly: true).read { try FolderCatalogue.contents($0) }
  }

  func load(_ contents: FolderContents) -> LoadedCorpus {
    guard let snapshot = contents.snapshot, let corpus = try? corpus(of: snapshot, contents) else {
      return load(contents.parts, contents)
    }
    let rest = load(contents.parts.filter { $0.batch > snapshot.batch }, contents)
    return LoadedCorpus(corpus: corpus.merged(with: rest.corpus), damagedParts: rest.damagedParts)
  }

  /// The corpus of a snapshot whose parts are all there.
  private func corpus(of snapshot: SnapshotRecord, _ contents: FolderContents) throws(StoreError)
    -> Corpus
  {
    for part in contents.parts where part.batch <= snapshot.batch {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path(ofPart: part.name))
      guard attributes?[.size] as? Int == part.bytes else {
        throw CorpusFolder.damage(path(ofPart: part.name), LocalizedText(zh: "缺失", en: "Missing."))
      }
    }
    let path = "\(snapshotsFolder)/\(snapshot.name)"
    let bytes = try checkedBytes(path, count: snapshot.bytes, sha256: snapshot.sha256)
    do {
      return try SnapshotDecoder(bytes).corpus()
    } catch {
      throw CorpusFolder.damage(path, error.message)
    }
  }

  /// The corpus of the reports of some parts.
  private func load(_ parts: [PartRecord], _ contents: FolderContents) -> LoadedCorpus {
    var builder = CorpusBuilder()
    var damaged: [DamagedPart] = []
    for part in parts {
      do throws(StoreError) {
        let outdated = contents.outdated[part.name] ?? []
        for batch in try batches(of: part) { batch.append(to: &builder, without: outdated) }
      } catch {
        damaged.append(DamagedPart(error, reports: part.reports))
      }
    }
    return LoadedCorpus(corpus: builder.finish(), damagedParts: damaged)
  }

  private func batches(of part: PartRecord) throws(StoreError) -> [LoadableBatch] {
    try read(part) { reader throws(ArrowError) in try PartLoader.batches(of: reader) }
  }

  /// Reads a part after comparing it with what was written.
  func read<Result>(
    _ part: PartRecord, _ body: (PartReader) throws(ArrowError) -> Result
  ) throws(StoreError) -> Result {
    let path = path(ofPart: part.name)
    let bytes = try checkedBytes(path, count: part.bytes, sha256: part.sha256)
    do {
      return try body(PartReader(bytes))
    } catch {
      throw CorpusFolder.damage(path, error.message)
    }
  }

  /// The bytes of a file that is what was written.
  private func checkedBytes(_ path: String, count: Int, sha256: String) throws(StoreError)
    -> [UInt8]
  {
    let bytes = try DurableFile.read(path)
    guard bytes.count == count else {
      throw CorpusFolder.damage(
        path,
        LocalizedText(
          zh: "应有 \(count) 字节，实有 \(bytes.count) 字节",
          en: "It should have \(count) bytes and has \(bytes.count)."))
    }
    guard CorpusFolder.sha256(of: bytes) == sha256 else {
      throw CorpusFolder.damage(
        path, LocalizedText(zh: "校验和不符", en: "Its checksum does not match."))
    }
    return bytes
  }

  private static func damage(_ path: String, _ reason: LocalizedText) -> StoreError {
    StoreError(
      .damaged, path: path,
      message: LocalizedText(
        zh: "数据文件“\(path)”已损坏：\(reason.zh)；其中的报告未计入",
        en: "The part '\(path)' is damaged: \(reason.en) Its reports are left out."))
  }
}
