import Foundation
import GXStats
import Testing

/// The help screens.
@Suite struct HelpTests {
  /// What the parser lists of a command and of all below it.
  private struct Listing: Decodable {
    struct Command: Decodable {
      let abstract: String?
      let discussion: String?
      let arguments: [Argument]?
      let subcommands: [Command]?

      var texts: [String] {
        [abstract, discussion].compactMap(\.self) + (arguments ?? []).compactMap(\.abstract)
          + (subcommands ?? []).flatMap(\.texts)
      }
    }

    struct Argument: Decodable {
      let abstract: String?
    }

    let command: Command
  }

  private func hasChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test(arguments: [Tool.gxstats, Tool.gxchart])
  func `every command and option is explained in both languages`(_ tool: Tool) throws {
    let (english, chinese) = try (texts(of: tool, in: "en"), texts(of: tool, in: "zh"))
    #expect(english.count > 10 && english.count == chinese.count)
    for (english, chinese) in zip(english, chinese) where !english.hasPrefix("Show ") {
      #expect(hasChinese(chinese), "\(chinese)")
      #expect(english != chinese)
    }
  }

  private func texts(of tool: Tool, in language: String) throws -> [String] {
    let listing = try tool.run(["--experimental-dump-help", "--lang", language]).output
    let decoded = try JSONDecoder().decode(Listing.self, from: Data(listing.utf8))
    return decoded.command.texts.filter { !$0.isEmpty }
  }

  @Test(arguments: [["help"], ["help", "trend"], ["synth", "--help"]])
  func `a Chinese help screen is Chinese throughout and fits eighty columns`(
    _ call: [String]
  ) throws {
    let outcome = try Tool.gxstats.run(call + ["--lang", "zh"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("概述："))
    for line in outcome.output.split(separator: "\n") { #expect(String(line).displayWidth <= 80) }
    for word in ["OVERVIEW", "USAGE", "OPTIONS", "(values", "(default", "Show ", "See "] {
      #expect(!outcome.output.contains(word))
    }
  }

  @Test func `help is English where English is asked for`() throws {
    let outcome = try Tool.gxstats.run(["help", "trend", "--lang=en"])
    #expect(outcome.output.hasPrefix("OVERVIEW: By year"))
    #expect(outcome.status == 0)
  }

  @Test func `a completion script is a script in Chinese, too`() throws {
    let script = try Tool.gxstats.run(["--generate-completion-script", "bash", "--lang", "zh"])
    #expect(script.output.hasPrefix("#!/bin/bash\n"))
    #expect(!script.output.contains("概述："))
  }
}
