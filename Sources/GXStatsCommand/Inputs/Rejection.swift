import GXCommandLine
import GXStats

/// An input that cannot be used, and why.
struct Rejection: Error {
  let path: String
  let status: CommandFailure.Status
  let reason: LocalizedText
  /// The kind of fault in few words, under which a summary counts it.
  let kind: LocalizedText

  /// A file or folder that cannot be got at.
  init(path: String, unreadable reason: LocalizedText) {
    self.path = path
    status = .noInput
    self.reason = reason
    kind = LocalizedText(zh: "无法打开", en: "cannot be opened")
  }

  init(path: String, _ error: ReadingError) {
    self.path = path
    status = .badData
    reason = error.message
    kind = error.code.kind
  }

  init(path: String, status: CommandFailure.Status = .badData, tooLarge reason: LocalizedText) {
    self.path = path
    self.status = status
    self.reason = reason
    kind = ReadingError.Code.tooLarge.kind
  }

  /// A report that was read and that a corpus does not take.
  init(_ report: RejectedReport) {
    path = report.source.name
    status = .badData
    reason = report.reason.message
    kind =
      switch report.reason {
      case .notAnnualReport: LocalizedText(zh: "不是年度报告", en: "no annual report")
      case .yearMissing, .yearImplausible: LocalizedText(zh: "年度不明", en: "year unknown")
      case .organMissing: LocalizedText(zh: "机关不明", en: "organ unknown")
      }
  }

  var message: LocalizedText {
    LocalizedText(zh: "\(name)：\(reason.zh)", en: "\(name): \(reason.en)")
  }

  /// The path on one line: names of files may hold line breaks and what else steers a terminal.
  private var name: String {
    path.unicodeScalars.map {
      $0.properties.generalCategory == .control ? $0.escaped(asASCII: true) : String($0)
    }.joined()
  }
}

extension ReadingError.Code {
  fileprivate var kind: LocalizedText {
    switch self {
    case .empty: LocalizedText(zh: "空文件", en: "empty")
    case .notText: LocalizedText(zh: "不是文本", en: "no text")
    case .undecodable: LocalizedText(zh: "编码无法识别", en: "unknown encoding")
    case .tooLarge: LocalizedText(zh: "超过上限", en: "over a limit")
    case .missingTool: LocalizedText(zh: "缺少读取程序", en: "a program is missing")
    case .damaged: LocalizedText(zh: "已损坏", en: "damaged")
    }
  }
}

/// How many inputs were rejected, by the kind of fault; keeps no list of them.
struct RejectionTally {
  private(set) var count = 0
  /// The status of the first.
  private(set) var firstStatus: CommandFailure.Status?
  private var kinds: [(kind: LocalizedText, count: Int)] = []

  mutating func add(_ rejection: Rejection) {
    count += 1
    firstStatus = firstStatus ?? rejection.status
    if let index = kinds.firstIndex(where: { $0.kind == rejection.kind }) {
      kinds[index].count += 1
    } else {
      kinds.append((rejection.kind, 1))
    }
  }

  mutating func add(_ other: RejectionTally) {
    count += other.count
    firstStatus = firstStatus ?? other.firstStatus
    for (kind, number) in other.kinds {
      if let index = kinds.firstIndex(where: { $0.kind == kind }) {
        kinds[index].count += number
      } else {
        kinds.append((kind, number))
      }
    }
  }

  /// The kinds with their counts, e.g. `3 damaged, 1 empty`; `nil` when nothing was rejected.
  var summary: LocalizedText? {
    guard count > 0 else { return nil }
    return LocalizedText(
      zh: kinds.map { "\($0.kind.zh) \($0.count)" }.joined(separator: "，"),
      en: kinds.map { "\($0.count) \($0.kind.en)" }.joined(separator: ", "))
  }
}
