import Foundation
import GXModel
import GXStore
import Testing

@testable import GXAnalytics

struct TrendJSONTests {
  static var trend: Trend {
    get throws {
      let reports =
        Invented.series(from: 2016, .outcomeTotal, [5, 12, nil, 13, 20, 21, 25, 24, 28])
        + Invented.series(
          "雁回市栖霜区人民政府", division: 990_201, from: 2016, .outcomeTotal, [3, 4])
      return try Trend(
        Trend.Query(
          .outcomeTotal, years: 2016...2024, region: DivisionCode(990_000), grouping: .region),
        in: Corpus(reports: reports))
    }
  }

  @Test func `a trend survives writing and reading`() throws {
    let trend = try Self.trend
    let data = try trend.json()
    #expect(try Trend(json: data) == trend)
  }

  @Test func `the keys are those of the interface and undefined is null`() throws {
    let object = try JSONSerialization.jsonObject(with: try Self.trend.json()) as? [String: Any]
    let json = try #require(object)
    #expect(json["kind"] as? String == "trend")
    #expect(json["metric"] as? String == "outcome.total")
    #expect(json["unit"] as? String == "件")
    #expect(json["synthetic"] as? Bool == true)
    let query = try #require(json["query"] as? [String: Any])
    #expect(query["years"] as? [String: Int] == ["from": 2016, "to": 2024])
    #expect(query["region"] as? String == "990000")
    #expect(query["by"] as? String == "region")
    let rows = try #require(json["rows"] as? [[String: Any]])
    for row in rows {
      let keys = [
        "year", "region", "sum", "mean", "median", "q1", "q3", "organs", "missing", "expected",
        "change", "change_percent", "segment", "status",
      ]
      #expect(Set(row.keys) == Set(keys))
    }
    #expect(rows[2]["sum"] is NSNull)
    #expect((rows[0]["region"] as? [String: String]) == ["code": "990100", "name": "云岫市"])
    #expect(rows[0]["sum"] as? Int == 5)
    #expect(rows[1]["change"] as? Int == 7)
    #expect(rows[1]["change_percent"] is NSNull)
    let breaks = try #require(json["breaks"] as? [[String: Any]])
    #expect(breaks.first?["year"] as? Int == 2019)
    let notes = try #require(json["notes"] as? [[String: String]])
    #expect(notes.allSatisfy { Set($0.keys) == ["kind", "zh", "en"] })
  }

  @Test func `JSON of another kind is refused`() throws {
    let text = String(decoding: try Self.trend.json(), as: UTF8.self)
    let other = text.replacing("\"kind\" : \"trend\"", with: "\"kind\" : \"ratio\"")
    #expect(other != text)
    #expect(throws: DecodingError.self) {
      try Trend(json: Data(other.utf8))
    }
  }

  @Test func `the same question gives the same bytes`() throws {
    #expect(try Self.trend.json() == Self.trend.json())
  }
}
