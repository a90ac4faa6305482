package import ArgumentParser
package import GXStats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A command that says in which language it tells its faults.
package protocol LocalizedCommand: ParsableCommand {
  var language: Language { get }
}

extension ParsableCommand {
  /// Runs a command line to its exit status; a fault is told in the command's language.
  package static func runToExit() {
    // A reader that goes away is seen as a failed write.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      do {
        try command.run()
      } catch let failure as CommandFailure {
        let language = (command as? any LocalizedCommand)?.language ?? Console.environmentLanguage
        Console(language: language).report(failure.message)
        exit(withError: ExitCode(failure.status.rawValue))
      }
    } catch {
      exit(withError: error)
    }
  }
}
