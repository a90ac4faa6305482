package import GXStats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output for results, standard error for everything else.
package struct Console {
  package let language: Language
  package let isQuiet: Bool

  package init(language: Language, isQuiet: Bool = false) {
    self.language = language
    self.isQuiet = isQuiet
  }

  /// The language of the environment's locale; English where it names neither.
  package static var environmentLanguage: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// A remark that `--quiet` silences.
  package func note(_ message: LocalizedText) {
    if !isQuiet { Console.writeError(message[language] + "\n") }
  }

  /// A fault that is always told.
  package func report(_ message: LocalizedText) {
    Console.writeError(Console.program + ": " + message[language] + "\n")
  }

  /// The name that the program was called by.
  private static let program =
    CommandLine.arguments.first?.split(separator: "/").last.map(String.init) ?? "gxstats"

  package static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes what cannot be told anywhere else when it fails.
  package static func writeError(_ text: String) {
    _ = OpenFile(descriptor: STDERR_FILENO).write(Array(text.utf8))
  }

  /// Writes a result to standard output.
  ///
  /// - Throws: ``ReaderGone`` when nobody reads it any more, ``CommandFailure`` when it cannot be written.
  package static func writeResult(_ text: String) throws { try writeResult(Array(text.utf8)) }

  package static func writeResult(_ bytes: [UInt8]) throws {
    guard let failure = OpenFile(descriptor: STDOUT_FILENO).write(bytes) else { return }
    if failure.number == EPIPE { throw ReaderGone() }
    throw CommandFailure(
      .inputOutput, zh: "无法写到标准输出（\(failure.reason)）",
      en: "Standard output cannot be written to (\(failure.reason)).")
  }

  /// The reader of standard output has seen enough: the program ends, and all is well.
  struct ReaderGone: Error {}
}
