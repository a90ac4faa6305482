import GXCommandLine
import GXStats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is to be drawn, from a file or standard input.
struct ChartInput {
  let path: String

  private var name: String { path == "-" ? "stdin" : path }

  /// A result for what begins like JSON, else a table.
  func source(_ words: TableOptions, _ language: Language) throws -> any ChartSource {
    let data = try bytes()
    let first = data.first { !UnicodeScalar($0).properties.isWhitespace }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      ? try result(data) : try table(data, words, language)
  }

  private func result(_ data: Data) throws -> DecodedResult {
    do {
      return try JSONDecoder().decode(DecodedResult.self, from: data)
    } catch let error as DecodingError {
      throw CommandFailure(error, input: path)
    }
  }

  private func table(_ data: Data, _ words: TableOptions, _ language: Language) throws
    -> ChartTable
  {
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure(.badData, zh: "\(name) 不是 UTF-8 文本", en: "\(name) is not UTF-8 text.")
    }
    let caption = Caption(
      title: words.title, subtitle: words.subtitle, source: words.source, language: language,
      isSynthetic: words.synthetic)
    do throws(ChartTableError) {
      return try ChartTable(
        csv: text, caption: caption, unit: .count(words.unit),
        columns: words.columns?.split(separator: ",").map(String.init))
    } catch {
      let message = error.message
      throw CommandFailure(.badData, zh: "\(name)：\(message.zh)", en: "\(name): \(message.en)")
    }
  }

  private func bytes() throws -> Data {
    if path == "-" { return Data(try StandardInput.bytes()) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.noInput, zh: "无法读取 \(path)", en: "Cannot read \(path).")
    }
    return data
  }
}
