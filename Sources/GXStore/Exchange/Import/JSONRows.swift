import GXModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads JSON Lines: flat objects in long or wide form, or whole reports with `observations`.
struct JSONRows {
  let file: String

  /// A member of a flat object.
  private enum Scalar: Decodable {
    case missing
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .missing
      } else if let flag = try? container.decode(Bool.self) {
        self = .text(flag ? "true" : "false")
      } else if let number = try? container.decode(Decimal.self) {
        self = .text("\(number)")
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  /// What tells a whole report from a row.
  private struct Shape: Decodable {
    let observations: [Empty]?
    struct Empty: Decodable {}
  }

  func read(_ bytes: [UInt8], into collector: inout ReportCollector) {
    let decoder = JSONDecoder()
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      number += 1
      if bytes[start..<end].contains(where: { $0 > 0x20 }) {
        do {
          try read(start..<end, of: bytes, number, decoder, &collector)
        } catch {
          collector.add(issue(of: error, row: number))
        }
      }
      start = end + 1
    }
  }

  private func read(
    _ range: Range<Int>, of bytes: [UInt8], _ number: Int, _ decoder: JSONDecoder,
    _ collector: inout ReportCollector
  ) throws {
    let line = Data(bytes[range])
    if try decoder.decode(Shape.self, from: line).observations != nil {
      collector.add(try decoder.decode(ParsedReport.self, from: line), row: number)
      return
    }
    let members = try decoder.decode([String: Scalar].self, from: line)
    var row = TableRow(number: number)
    for (heading, scalar) in members.sorted(by: { $0.key < $1.key }) {
      guard case .text(let text) = scalar else { continue }
      let meaning = try ColumnMeaning(heading: heading)
      if meaning == .unused { collector.add(unused: heading) }
      row.add(
        TableCell(
          text: text, heading: heading,
          place: Evidence(line: number, column: 1, bytes: range, text: text)), to: meaning)
    }
    collector.add(row)
  }

  private func issue(of error: any Error, row: Int) -> TableIssue {
    if let error = error as? UnknownMetric {
      return TableIssue(
        .unknownMetric, file: file, row: row, zh: error.message(in: .chinese),
        en: error.message(in: .english))
    }
    let error = error as? DecodingError
    let place = error?.place ?? ""
    let reason = error?.reason ?? LocalizedText(zh: "无法解码", en: "cannot be decoded")
    return TableIssue(
      place.isEmpty ? .unreadable : .invalidValue, file: file, row: row,
      column: place.isEmpty ? nil : place, zh: "不是可读的 JSON 对象（\(reason.zh)）",
      en: "no JSON object that can be read (\(reason.en))")
  }
}
