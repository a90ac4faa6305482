public import GXModel

/// Which reports are versions of one another: of the same organ, year and scope.
///
/// The version with the most complete table counts, of these the latest published; the result does not
/// depend on the order of arrival. Reports that no corpus takes are left out.
public struct ReportVersions {
  /// The versions of one report.
  public struct Group: Hashable, Sendable {
    /// The sources, the one that counts first.
    public let sources: [Source]
  }

  private var ranked: [ReportIdentity: [(rank: VersionRank, source: Source)]] = [:]
  /// The reports of which there are several versions, in the order in which that showed.
  private var several: [ReportIdentity] = []

  public init() {}

  public mutating func add(_ report: ParsedReport) {
    guard let header = try? ReportHeader(report) else { return }
    let known = ranked[header.identity] ?? []
    guard !known.contains(where: { $0.source.sha256 == header.source.sha256 }) else { return }
    if known.count == 1 { several.append(header.identity) }
    ranked[header.identity] = known + [(VersionRank(report), header.source)]
  }

  /// The reports with several versions.
  public var groups: [Group] {
    several.map { identity in
      Group(
        sources: (ranked[identity] ?? []).sorted { $1.rank < $0.rank }.map(\.source))
    }
  }
}
