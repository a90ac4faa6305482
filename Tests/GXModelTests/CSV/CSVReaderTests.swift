import GXModel
import Testing

@Suite struct CSVReaderTests {
  /// The records of a text; a fault is one too.
  private func records(_ text: String, separator: UInt8? = nil) -> [[String]] {
    var reader = CSVReader(Array(text.utf8), separator: separator)
    var records: [[String]] = []
    while true {
      do throws(CSVReader.Fault) {
        guard let fields = try reader.next() else { return records }
        records.append(fields.map(\.text))
      } catch {
        records.append(["fault \(error.kind) \(error.line):\(error.column)"])
      }
    }
  }

  @Test(
    arguments: [
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}机关,年度\n云岭县,2023\n", [["机关", "年度"], ["云岭县", "2023"]]),
      ("a,,\n,,c\n", [["a", "", ""], ["", "", "c"]]),
      ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
      ("\"a\r\nb\",c\n", [["a\r\nb", "c"]]),
      (" a , b \n", [[" a ", " b "]]),
      ("a\n\n\nb\n", [["a"], ["b"]]),
      ("5\" x,y\n", [["5\" x", "y"]]),
      ("a\tb,c\td\n1\t2\t3\n", [["a", "b,c", "d"], ["1", "2", "3"]]),
      ("a;b\n1;2,5\n", [["a", "b"], ["1", "2,5"]]),
      ("", []), ("\n\n", []),
    ] as [(String, [[String]])])
  func `fields are read as RFC 4180 has them`(text: String, expected: [[String]]) {
    #expect(records(text) == expected)
  }

  @Test func `a fault costs its line and no other`() {
    #expect(
      records("a,b\n\"x\"y,1\nc,d\n")
        == [["a", "b"], ["fault textAfterQuote 2:4"], ["c", "d"]])
    #expect(
      records("a,b\nq,\"open\nc,d\n") == [["a", "b"], ["fault unclosedQuote 2:3"], ["c", "d"]])
  }

  @Test func `a field that is never closed ends at the limit`() {
    let long = String(repeating: "x", count: CSVReader.fieldLimit + 10)
    #expect(records("\"\(long)\nb\n").last == ["b"])
  }

  @Test func `every field knows its line, column and bytes`() throws {
    var reader = CSVReader(Array("年,\"a\nb\",c\nd".utf8))
    let first = try #require(try reader.next())
    #expect(first.map(\.line) == [1, 1, 2])
    #expect(first.map(\.column) == [1, 3, 4])
    #expect(first.map(\.bytes) == [0..<3, 4..<9, 10..<11])
    #expect(try reader.next()?.map(\.line) == [3])
  }

  @Test func `what the writer writes is read back`() {
    let fields = [
      "", "a", " ", "\"", "\"\"", ",", "\r\n", "\n", "\r", "é\u{301}", ",\u{301}", "\u{2028}", "政府",
    ]
    for left in fields {
      for right in fields where !(left.isEmpty && right.isEmpty) {
        #expect(records(CSVWriter.line([left, right]), separator: 44) == [[left, right]])
      }
    }
  }
}
