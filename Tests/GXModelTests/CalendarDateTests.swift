import GXModel
import Testing

@Suite("Dates, periods and division codes")
struct CalendarDateTests {
  @Test(arguments: ["2021-02-01", "2020-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])
  func `A day that exists is read and printed alike`(_ text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "2021-1-01", "20210101",
    "2021-01-32", "1899-12-31", "2200-01-01", "", "2021-01-01-01", "２021-01-01", "2021-+1-01",
  ])
  func `A day that does not exist is none`(_ text: String) { #expect(CalendarDate(text) == nil) }

  @Test func `Dates are ordered by time`() throws {
    let days = try ["2008-05-01", "2019-05-15", "2019-12-31", "2020-01-01"].map {
      try #require(CalendarDate($0))
    }
    #expect(days.reversed().sorted() == days)
    #expect(ReportingPeriod(from: days[1], to: days[0]) == nil)
    #expect(ReportingPeriod(from: days[0], to: days[0]) != nil)
  }

  @Test(arguments: [
    ("430000", Level.province, nil as String?, nil as String?),
    ("430100", .prefecture, "430100", "430000"),
    ("430105", .county, "430100", "430100"),
    ("990101", .county, "990100", "990100"),
  ])
  func `A code knows its level and what it lies in`(
    _ text: String, _ level: Level, _ prefecture: String?, _ parent: String?
  ) throws {
    let code = try #require(DivisionCode(text))
    #expect(code.level == level)
    #expect(code.prefecture?.description == prefecture)
    #expect(code.parent?.description == parent)
    #expect(code.description == text)
    #expect(code.isWithin(code) && code.isWithin(code.province))
    #expect(code.isInvented == text.hasPrefix("99"))
  }

  @Test(arguments: ["", "43010", "4301051", "43010a", "０43010", "043010", "-43010"])
  func `Six digits make a code, nothing else`(_ text: String) { #expect(DivisionCode(text) == nil) }

  @Test func `Every division of the table lies in one that the table has`() {
    for division in DivisionTable.standard.divisions {
      if let parent = division.code.parent, division.code.level == .prefecture {
        #expect(DivisionTable.standard[parent] != nil)
      }
      #expect(!division.name.isEmpty)
    }
  }
}
