import GXStats

/// What the parser of the command line says, in Chinese: it speaks English only.
///
/// The sentences are those of swift-argument-parser 1.8 (`UsageGenerator`, `HelpGenerator`); one that is not
/// among them stays as it is.
enum ParserText {
  /// A fault of a command line with its usage.
  ///
  /// - Parameters:
  ///   - text: All that the parser says.
  ///   - message: The part of it that tells what is wrong, which may have several lines.
  static func fault(_ text: String, message: String) -> String {
    let start = "Error: " + message
    guard text.hasPrefix(start) else { return text }
    let usage = text.dropFirst(start.count).split(separator: "\n", omittingEmptySubsequences: false)
    return "错误：" + chinese(of: message)
      + usage.map { chinese(of: String($0)) }.joined(separator: "\n")
  }

  /// A help screen whose lines are not folded yet; anything else stays as it is.
  static func help(_ text: String, width: Int = 80) -> String {
    guard text.hasPrefix("OVERVIEW: ") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        chinese(of: String(line)).folded(to: width, indent: indent(below: line))
      }
      .joined(separator: "\n")
  }

  /// Where a line of a help screen goes on: descriptions have a column of their own.
  private static func indent(below line: Substring) -> Int {
    if line.hasPrefix("  ") { return 26 }
    return line.hasPrefix("USAGE: ") ? 6 : 0
  }

  private static func chinese(of sentence: String) -> String {
    for phrase in phrases {
      if let chinese = phrase.chinese(of: sentence) { return chinese }
    }
    return sentence
  }

  /// The sentences, those that another one begins like before it.
  private static let phrases = [
    ParserPhrase(
      "Unknown option '{}'. Did you mean '{}'?\n   or: Missing value for '{}' in '{}'",
      "没有选项“{}”" + Spelling.question(["{}"]).zh + "\n   或者：“{}”缺少值（在“{}”中）"),
    ParserPhrase(
      "Unknown option '{}'\n   or: Missing value for '{}' in '{}'",
      "没有选项“{}”\n   或者：“{}”缺少值（在“{}”中）"),
    ParserPhrase(
      "Unknown option '{}'. Did you mean '{}'?", "没有选项“{}”" + Spelling.question(["{}"]).zh),
    ParserPhrase("Unknown option '{}'", "没有选项“{}”"),
    ParserPhrase("Invalid option: {}", "选项无效：{}"),
    ParserPhrase("Missing value for '{}'", "“{}”缺少值"),
    ParserPhrase("Missing expected argument '{}'", "缺少必需的“{}”"),
    ParserPhrase(
      "The option '{}' does not take any value, but '{}' was specified.", "选项“{}”不带值，却给了“{}”"),
    ParserPhrase("Unexpected argument '{}'", "多余的参数“{}”"),
    ParserPhrase("{} unexpected arguments: {}", "{}个多余的参数：{}", endsWithList: true),
    ParserPhrase(
      "The value '{}' is invalid for '{}'. Please provide one of the following:\n{}",
      "“{}”不是“{}”的有效值；可用：\n{}"),
    ParserPhrase(
      "The value '{}' is invalid for '{}'. Please provide one of {}.", "“{}”不是“{}”的有效值；可用：{}",
      endsWithList: true),
    ParserPhrase("The value '{}' is invalid for '{}'", "“{}”不是“{}”的有效值"),
    ParserPhrase("Can't generate completion scripts for '{}'.\n{}", "不能为“{}”生成补全脚本\n{}"),
    ParserPhrase("Help:  {}", "说明：{}"),
    ParserPhrase("Usage: {}", "用法：{}"),
    ParserPhrase("  See '{}' for more information.", "  详见：{}"),
    ParserPhrase("OVERVIEW: {}", "概述：{}"),
    ParserPhrase("USAGE: {}", "用法：{}"),
    ParserPhrase("ARGUMENTS:", "参数："),
    ParserPhrase("OPTIONS:", "选项："),
    ParserPhrase("SUBCOMMANDS:", "子命令："),
    ParserPhrase("{} (values: {}; default: {})", "{}（可用：{}；默认：{}）"),
    ParserPhrase("{} (values: {})", "{}（可用：{}）"),
    ParserPhrase("{} (default: {})", "{}（默认：{}）"),
    ParserPhrase("{}Show the version.", "{}显示版本。"),
    ParserPhrase("{}Show help information.", "{}显示说明。"),
    ParserPhrase("{}Show subcommand help information.", "{}显示子命令的说明。"),
    ParserPhrase("  See '{}' for detailed help.", "  详细说明：{}"),
  ]
}
