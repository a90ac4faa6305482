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
      var command = try parsed(Array(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch let failure as CommandFailure {
      end(failure)
    } catch {
      let status = exitCode(for: error)
      // What is neither a failure of ours nor a word of the parser should not have come here.
      if status == .failure {
        end(CommandFailure(.defect, zh: "程序缺陷：\(error)", en: "a defect: \(error)"))
      }
      tell(error)
      exit(withError: status)
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

  /// Prints what the parser has to say: help that was asked for, or what is wrong.
  private static func tell(_ error: any Error) {
    let isChinese = Language.ofRun == .chinese
    if exitCode(for: error).isSuccess {
      let text = isChinese ? ParserText.help(fullMessage(for: error, columns: .max)) : nil
      Console.writeResult((text ?? fullMessage(for: error)) + "\n")
    } else {
      let text = fullMessage(for: error)
      let told = isChinese ? ParserText.fault(text, message: message(for: error)) : text
      if !told.isEmpty { Console.writeError(told + "\n") }
    }
  }
}
