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

  package static func writeError(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  /// Writes a result to standard output; a reader that has gone away ends the program quietly.
  package static func writeResult(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

  package static func writeResult(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        systemWrite(descriptor, buffer.baseAddress, buffer.count)
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
  #else
    Darwin.write(descriptor, bytes, count)
  #endif
}
