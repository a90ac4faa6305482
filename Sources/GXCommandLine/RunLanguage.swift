package import ArgumentParser
package import GXStats

extension Language {
  /// The language of this run: the one its arguments ask for, else the environment's.
  ///
  /// Help texts and the faults of a command line that does not parse exist before any option has a value.
  package static let ofRun =
    Language(askedIn: CommandLine.arguments.dropFirst()) ?? Console.environmentLanguage

  /// The language that arguments ask for with `--lang`; `nil` where they name none that exists.
  init?(askedIn arguments: some Collection<String>) {
    let options = arguments.prefix { $0 != "--" }
    let values =
      zip(options, options.dropFirst()).filter { $0.0 == "--lang" }.map(\.1)
      + options.filter { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
    guard let language = values.compactMap(Language.init(rawValue:)).last else { return nil }
    self = language
  }
}

extension Language {
  /// Arguments without the options that ask for a language.
  static func removed(from arguments: [String]) -> [String] {
    let isNamed = [false] + arguments.map { $0 == "--lang" }
    return zip(arguments, isNamed).filter { argument, isValue in
      !isValue && argument != "--lang" && !argument.hasPrefix("--lang=")
    }.map(\.0)
  }
}

extension ArgumentHelp {
  /// What an option or argument is, in the language of this run.
  package static func text(zh: String, en: String) -> ArgumentHelp {
    ArgumentHelp(LocalizedText(zh: zh, en: en)[.ofRun])
  }
}

extension ValidationError {
  /// What is wrong with options that do not go together, in the language of this run.
  package init(zh: String, en: String) { self.init(LocalizedText(zh: zh, en: en)[.ofRun]) }
}

extension CommandConfiguration {
  /// A command and what it is for, in the language of this run.
  package init(
    commandName: String, abstract: LocalizedText,
    discussion: LocalizedText = LocalizedText(zh: "", en: ""), version: String = "",
    subcommands: [any ParsableCommand.Type] = []
  ) {
    self.init(
      commandName: commandName, abstract: abstract[.ofRun], discussion: discussion[.ofRun],
      version: version, subcommands: subcommands)
  }
}
