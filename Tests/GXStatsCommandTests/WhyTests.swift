import Testing

/// Every figure leads back to the line that it was read from.
@Suite struct WhyTests {
  private let report = """
    青岚省云岫市望舒区合成数据局2022年政府信息公开工作年度报告
    本报告为合成数据，统计期限自2022年1月1日起至2022年12月31日止。
    三、收到和处理政府信息公开申请情况
    2022年，我局收到政府信息公开申请12件。
    六、其他需要报告的事项
    """

  @Test func `the figure is marked in its line, with the lines around it`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("report.txt", report)
    let outcome = try Tool.gxstats.run(
      ["why", "--source", path, "--metric", "applications", "--context", "1"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("applications.new = 12 件") == true)
    #expect(lines.count == 4)
    let marked = lines.filter { $0.hasPrefix(">") }
    #expect(marked.count == 1)
    #expect(marked.first?.contains("4 |") == true)
    #expect(marked.first?.contains("12件⟧") == true)
  }

  @Test func `a figure that the source does not give is said to be missing`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("report.txt", report)
    let outcome = try Tool.gxstats.run(
      ["why", "--source", path, "--metric", "staff.people", "--lang", "en"])
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("staff.people"))
  }
}
