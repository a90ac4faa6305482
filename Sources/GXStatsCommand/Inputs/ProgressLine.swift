import GXCommandLine
import GXStats

/// A line on the terminal that tells how far a long command is; nothing elsewhere.
struct ProgressLine {
  private let console: Console
  private let files: Int
  private let isShown: Bool
  private var filesDone = 0
  private var isOnScreen = false
  private var next = ContinuousClock.now

  init(console: Console, files: Int) {
    self.console = console
    self.files = files
    isShown = Console.errorIsTerminal && !console.isQuiet
  }

  mutating func finishFile(reports: Int, rejected: Int) {
    filesDone += 1
    update(reports: reports, rejected: rejected)
  }

  /// Draws the line anew, at most some times a second.
  mutating func update(reports: Int, rejected: Int) {
    guard isShown, ContinuousClock.now >= next else { return }
    next = ContinuousClock.now + .milliseconds(200)
    let text = LocalizedText(
      zh: "文件 \(filesDone)/\(files)，报告 \(reports) 份，拒绝 \(rejected) 个",
      en: "\(filesDone) of \(files) files, \(reports) reports, \(rejected) rejected")
    Console.writeError("\r\u{1B}[K" + text[console.language])
    isOnScreen = true
  }

  /// Takes the line away, so that other text can be written.
  mutating func clear() {
    guard isOnScreen else { return }
    Console.writeError("\r\u{1B}[K")
    isOnScreen = false
  }
}
