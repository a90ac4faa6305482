public import GXModel

extension CorpusFolder {
  /// A report as it was read, with all evidence; `nil` when the corpus has none of that hash.
  ///
  /// - Throws: ``StoreError`` when the part that holds it is damaged.
  public func report(sha256: String) throws(StoreError) -> ParsedReport? {
    let (name, contents) = try catalogue(isReadOnly: true).read { database in
      (
        try FolderCatalogue.part(ofReport: sha256, database), try FolderCatalogue.contents(database)
      )
    }
    guard let part = contents.parts.first(where: { $0.name == name }) else { return nil }
    return try read(part) { reader throws(ArrowError) in
      try reader.reports { $0 == sha256 }.first
    }
  }

  /// Those of some hashes (SHA-256) whose reports the folder has already, read by a reader of this
  /// version or a newer one.
  public func known(among hashes: [String], readerVersion: Int = 0) throws(StoreError)
    -> Set<String>
  {
    try catalogue(isReadOnly: true).read { database in
      Set(
        try hashes.filter { hash in
          let known = try FolderCatalogue.reader(ofReport: hash, database)
          return known.map { $0 >= readerVersion } ?? false
        })
    }
  }

  /// Every report of the folder as it was read, older versions included, in the order of the parts.
  ///
  /// - Throws: ``StoreError`` when a part is damaged.
  public func reports() throws(StoreError) -> [ParsedReport] {
    let contents = try contents()
    var reports: [ParsedReport] = []
    for part in contents.parts { reports += try self.reports(of: part, contents) { _ in true } }
    return reports
  }

  /// Calls with every report that reports of a corpus go back to, as it was read, in the order of the
  /// parts; one part at a time is in memory.
  ///
  /// - Parameters:
  ///   - sources: the hashes of the reports that are wanted.
  ///   - body: called for each report.
  /// - Returns: the parts that are damaged, whose reports are left out.
  /// - Throws: ``StoreError`` when the catalogue cannot be read; what `body` throws.
  public func forEachReport(
    sha256 sources: Set<String>, _ body: (ParsedReport) throws -> Void
  ) throws -> [DamagedPart] {
    let contents = try contents()
    var damaged: [DamagedPart] = []
    for part in contents.parts {
      let reports: [ParsedReport]
      do throws(StoreError) {
        reports = try self.reports(of: part, contents, where: sources.contains)
      } catch {
        damaged.append(DamagedPart(error, reports: part.reports))
        continue
      }
      for report in reports { try body(report) }
    }
    return damaged
  }

  /// The reports of a part that count among those of their hash and are wanted.
  func reports(
    of part: PartRecord, _ contents: FolderContents, where isWanted: (String) -> Bool
  ) throws(StoreError) -> [ParsedReport] {
    let outdated = contents.outdated[part.name] ?? []
    return try read(part) { reader throws(ArrowError) in
      try reader.reports { isWanted($0) && !outdated.contains($0) }
    }
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
}
