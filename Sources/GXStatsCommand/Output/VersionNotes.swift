import GXCommandLine
import GXStats

/// Tells which reports are there in several versions, and which of these counts.
struct VersionNotes {
  private let console: Console
  private var told = 0

  /// The most that are told by name.
  private static let limit = 20

  init(console: Console) { self.console = console }

  mutating func tell(live: String, kept: [String]) {
    told += 1
    guard told <= VersionNotes.limit else { return }
    console.note(
      LocalizedText(
        zh: "同一机关、年度、口径的报告有多个版本：以 \(live) 为准，另有 \(kept.joined(separator: "、"))",
        en: "Versions of one report: \(live) counts, not \(kept.joined(separator: ", "))"))
  }

  /// Tells all versions of some sources.
  static func tell(_ groups: [ReportVersions.Group], on console: Console) {
    var notes = VersionNotes(console: console)
    for group in groups {
      guard let live = group.sources.first else { continue }
      notes.tell(live: live.name, kept: group.sources.dropFirst().map(\.name))
    }
    notes.finish()
  }

  /// Tells the older versions in a corpus, of which it knows the names.
  static func tell(superseded sources: [Source], on console: Console) {
    guard !sources.isEmpty else { return }
    let names = sources.prefix(VersionNotes.limit).map(\.name)
    let more = sources.count - names.count
    console.note(
      LocalizedText(
        zh: "\(sources.count) 份报告另有更好的版本，不计入：\(names.joined(separator: "、"))"
          + (more > 0 ? " 等" : ""),
        en: "\(sources.count.counted("report")) with a better version, not counted: "
          + names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")))
  }

  /// Tells how many more there are.
  func finish() {
    let more = told - VersionNotes.limit
    guard more > 0 else { return }
    console.note(
      LocalizedText(
        zh: "还有 \(more) 份报告有多个版本", en: "\(more.counted("more report")) with several versions"))
  }
}
