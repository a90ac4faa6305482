public import GXModel

/// What became of the reports that were given to a corpus folder.
public struct IngestSummary: Hashable, Sendable {
  /// A report that took the place of another version, or was kept aside for it.
  public struct Replacement: Hashable, Sendable {
    /// The version that counts.
    public let live: Source
    /// The version that is kept beside it.
    public let kept: Source
  }

  /// The sources that are new in the folder.
  public internal(set) var added: [Source] = []
  /// Those whose bytes the folder had already, or that came twice.
  public internal(set) var alreadyPresent: [Source] = []
  /// Those that were there, as an older reader had read them, and are now as this one does.
  public internal(set) var readAgain: [Source] = []
  /// Where the folder now has more than one version of a report.
  public internal(set) var replacements: [Replacement] = []
  /// Those that cannot be rows, and why.
  public internal(set) var rejected: [RejectedReport] = []

  public init() {}
}

/// A corpus as far as its folder could be read.
public struct LoadedCorpus: Sendable {
  public let corpus: Corpus
  /// The parts that could not be used; their reports are missing from the corpus.
  public let damagedParts: [DamagedPart]
}

/// A part of a corpus folder that is not what was written.
public struct DamagedPart: Hashable, Sendable {
  public let path: String
  /// The number of reports in it.
  public let reports: Int
  public let message: LocalizedText

  init(_ error: StoreError, reports: Int) {
    path = error.path
    self.reports = reports
    message = error.message
  }
}
