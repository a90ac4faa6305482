public import GXModel

extension CorpusFolder {
  /// The corpus in memory; parts that are damaged are left out and named.
  ///
  /// - Throws: ``StoreError`` when the catalogue itself cannot be read.
  public func load() throws(StoreError) -> LoadedCorpus {
    var builder = CorpusBuilder()
    var damaged: [DamagedPart] = []
    for part in try parts() {
      do throws(StoreError) {
        for batch in try batches(of: part) { batch.append(to: &builder) }
      } catch {
        damaged.append(DamagedPart(error, reports: part.reports))
      }
    }
    return LoadedCorpus(corpus: builder.finish(), damagedParts: damaged)
  }

  /// A report as it was read, with all evidence; `nil` when the corpus has none of that hash.
  ///
  /// - Throws: ``StoreError`` when the part that holds it is damaged.
  public func report(sha256: String) throws(StoreError) -> ParsedReport? {
    let catalogue = try catalogue(isReadOnly: true)
    let (name, parts) = try catalogue.read { database in
      (
        try FolderCatalogue.part(ofReport: sha256, database), try FolderCatalogue.parts(database)
      )
    }
    guard let part = parts.first(where: { $0.name == name }) else { return nil }
    return try read(part) { reader throws(ArrowError) in try reader.report(sha256: sha256) }
  }

  /// Those of some hashes (SHA-256) whose reports the folder has already.
  public func known(among hashes: [String]) throws(StoreError) -> Set<String> {
    let catalogue = try catalogue(isReadOnly: true)
    return try catalogue.read { database in
      Set(try hashes.filter { try FolderCatalogue.contains(sha256: $0, database) })
    }
  }

  /// Every report of the folder as it was read, older versions included, in the order of arrival.
  ///
  /// - Throws: ``StoreError`` when a part is damaged.
  public func reports() throws(StoreError) -> [ParsedReport] {
    var reports: [ParsedReport] = []
    for part in try parts() {
      reports += try read(part) { reader throws(ArrowError) in try reader.reports() }
    }
    return reports
  }

  /// Calls with every report that reports of a corpus go back to, as it was read, in the order of
  /// arrival; one part at a time is in memory.
  ///
  /// - Parameter sources: the hashes of the reports that are wanted.
  /// - Returns: the parts that are damaged, whose reports are left out.
  /// - Throws: ``StoreError`` when the catalogue cannot be read; what `body` throws.
  public func forEachReport(
    sha256 sources: Set<String>, _ body: (ParsedReport) throws -> Void
  ) throws -> [DamagedPart] {
    var damaged: [DamagedPart] = []
    for part in try parts() {
      let reports: [ParsedReport]
      do throws(StoreError) {
        reports = try read(part) { reader throws(ArrowError) in try reader.reports() }
      } catch {
        damaged.append(DamagedPart(error, reports: part.reports))
        continue
      }
      for report in reports where sources.contains(report.source.sha256) { try body(report) }
    }
    return damaged
  }

  private func parts() throws(StoreError) -> [PartRecord] {
    try catalogue(isReadOnly: true).read { try FolderCatalogue.parts($0) }
  }

  /// The sources of all versions of a report, the one that counts first.
  public func versions(of organ: CorpusOrgan, year: Int, scope: Scope = .own) throws(StoreError)
    -> [Source]
  {
    let identity = ReportIdentity(organ: organ, year: year, scope: scope)
    return try catalogue(isReadOnly: true).read {
      try FolderCatalogue.versions(of: identity, $0).map(\.source)
    }
  }

  /// The sources that count for a year's reports of the organs of a name, one for each division and scope.
  public func sources(ofOrgansNamed name: String, year: Int) throws(StoreError) -> [Source] {
    try catalogue(isReadOnly: true).read { database in
      try FolderCatalogue.identities(ofOrgansNamed: name, year: year, database).compactMap {
        try FolderCatalogue.versions(of: $0, database).first?.source
      }
    }
  }

  private func batches(of part: PartRecord) throws(StoreError) -> [LoadableBatch] {
    try read(part) { reader throws(ArrowError) in try PartLoader.batches(of: reader) }
  }

  /// Reads a part after comparing it with what was written.
  private func read<Result>(
    _ part: PartRecord, _ body: (PartReader) throws(ArrowError) -> Result
  ) throws(StoreError) -> Result {
    let path = path(ofPart: part.name)
    let bytes = try DurableFile.read(path)
    guard bytes.count == part.bytes else {
      throw CorpusFolder.damage(
        path,
        LocalizedText(
          zh: "应有 \(part.bytes) 字节，实有 \(bytes.count) 字节",
          en: "It should have \(part.bytes) bytes and has \(bytes.count)."))
    }
    guard CorpusFolder.sha256(of: bytes) == part.sha256 else {
      throw CorpusFolder.damage(
        path, LocalizedText(zh: "校验和不符", en: "Its checksum does not match."))
    }
    do {
      return try body(PartReader(bytes))
    } catch {
      throw CorpusFolder.damage(path, error.message)
    }
  }

  private static func damage(_ path: String, _ reason: LocalizedText) -> StoreError {
    StoreError(
      .damaged, path: path,
      message: LocalizedText(
        zh: "数据文件“\(path)”已损坏：\(reason.zh)；其中的报告未计入",
        en: "The part '\(path)' is damaged: \(reason.en) Its reports are left out."))
  }
}
