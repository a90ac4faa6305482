package import ArgumentParser
import GXStats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ParsableCommand {
  /// Runs a command line to its exit status; a fault is told in the language of the run.
  package static func runToExit() {
    // A reader that goes away is seen as a failed write.
    signal(SIGPIPE, SIG_IGN)
    do {
      do {
        var command = try parsed(Array(CommandLine.arguments.dropFirst()))
        try command.run()
      } catch  where exitCode(for: error).isSuccess {
        try Console.writeResult(help(error) + "\n")
      }
    } catch is Console.ReaderGone {
      return
    } catch let failure as CommandFailure {
      end(failure)
    } catch  where exitCode(for: error) == .failure {
      // Neither a fault that is foreseen nor a word of the parser.
      end(CommandFailure(.defect, zh: "程序缺陷：\(error)", en: "a defect: \(error)"))
    } catch {
      Console.writeError(fault(error) + "\n")
      exit(withError: exitCode(for: error))
    }
  }

  private static func end(_ failure: CommandFailure) -> Never {
    Console(language: .ofRun).report(failure.message)
    exit(withError: ExitCode(failure.status.rawValue))
  }

  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    try refuseUnknownCommand(arguments.first)
    // The parser's own command 'help' takes names of commands only.
    let isHelp = arguments.first == "help"
    return try parseAsRoot(isHelp ? Language.removed(from: arguments) : arguments)
  }

  private static func refuseUnknownCommand(_ name: String?) throws(CommandFailure) {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let name, !name.hasPrefix("-"), !names.isEmpty, name != "help", !names.contains(name)
    else { return }
    let likely = Spelling.likely(name, among: names)
    let advice =
      likely.isEmpty
      ? LocalizedText(
        zh: "；gxstats help 列出全部命令", en: " 'gxstats help' lists all of them.")
      : Spelling.question(likely)
    throw CommandFailure(
      .usage, zh: "没有命令“\(name)”" + advice.zh, en: "There is no command '\(name)'." + advice.en)
  }

  /// What was asked for instead of a result: help, the version, a script for completion.
  private static func help(_ request: any Error) -> String {
    Language.ofRun == .chinese
      ? ParserText.help(fullMessage(for: request, columns: .max)) : fullMessage(for: request)
  }

  /// What is wrong with a command line.
  private static func fault(_ error: any Error) -> String {
    let text = fullMessage(for: error)
    return Language.ofRun == .chinese
      ? ParserText.fault(text, message: message(for: error)) : text
  }
}
