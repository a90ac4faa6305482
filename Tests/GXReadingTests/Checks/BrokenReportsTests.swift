import GXModel
import GXReading
import Testing

/// For each rule that one report alone can break a whole report (合成数据) that keeps it, and the change
/// of its text that breaks it.
@Suite("A report that breaks a rule")
struct BrokenReportsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let kept: String
    let broken: String

    init(_ rule: Rule, _ kept: String, _ line: String, _ changed: String) {
      self.rule = rule
      self.kept = kept
      broken = kept.replacing(line, with: changed)
    }

    var testDescription: String { rule.rawValue }
  }

  @Test("is found out, and one that keeps it is not", arguments: cases)
  func isFound(test: Case) throws {
    #expect(test.broken != test.kept)
    #expect(try !read(test.kept).findings.contains { $0.rule == test.rule })
    #expect(try read(test.broken).findings.contains { $0.rule == test.rule })
  }

  @Test("exists for every rule but those about several reports")
  func isThere() {
    let several: Set<Rule> = [
      .t2DStock, .t2CStock, .t2CItemsChain, .chainCarried, .regionAggregate,
    ]
    #expect(Set(Rule.allCases).subtracting(several) == Set(Self.cases.map(\.rule)))
  }

  static let cases: [Case] = ofFormA + ofFormB + ofApplications + ofDocuments + ofText

  private static let ofFormA = [
    Case(.aChannels, formA, "受理依申请公开信息总数 | 条 | 15 |", "受理依申请公开信息总数 | 条 | 16 |"),
    Case(.aOutcomes, formA, "3.否决公开答复总数 | 条 | 4 |", "3.否决公开答复总数 | 条 | 5 |"),
    Case(.aElectronic, formA, "政府网站 | 条 | 290 |", "政府网站 | 条 | 301 |"),
  ]

  private static let formA = """
    青岚市2012年政府信息公开年度报告（合成数据）
    指标名称 | 计量单位 | 2012年度 |
    主动公开信息数 | 条 | 300 |
    其中：1.政府网站 | 条 | 290 |
    2.政府公报 | 条 | 10 |
    受理依申请公开信息总数 | 条 | 15 |
    1.当面申请数 | 条 | 4 |
    2.传真申请数 | 条 | 3 |
    3.电子邮件申请数 | 条 | 2 |
    4.网上申请数 | 条 | 5 |
    5.信函申请数 | 条 | 1 |
    6.其它形式申请数 | 条 | 0 |
    本年度对申请的答复总数 | 条 | 14 |
    1.同意公开答复数 | 条 | 7 |
    2.同意部分公开答复数 | 条 | 3 |
    3.否决公开答复总数 | 条 | 4 |
    行政复议数 | 件 | 1 |
    行政诉讼数 | 件 | 0 |
    行政申诉数 | 件 | 0 |
    """

  private static let ofFormB: [Case] = [
    formB(.bChannels, "4.信函申请数 | 件 | 10", "11"),
    formB(.bConcluded, "2.延期办结数 | 件 | 4", "5"),
    formB(.bOutcomes, "3.同意部分公开答复数 | 件 | 6", "7"),
    formB(.bDenied, "涉及商业秘密 | 件 | 2", "3"),
    formB(.bReplied, "（二）申请办结数 | 件 | 45", "46"),
    formB(.bReview, "四、行政复议数量 | 件 | 6", "5"),
    formB(.bLitigation, "五、行政诉讼数量 | 件 | 9", "8"),
    formB(.bProactive, "2.政府网站公开政府信息数 | 条 | 1200", "1300"),
    formB(.bNormative, "其中：主动公开规范性文件数 | 件 | 3", "5"),
    formB(.bByHead, "其中：主要负责同志参加新闻发布会次数 | 次 | 5", "16"),
    formB(.bStaff, "2.兼职人员数 | 人 | 50", "49"),
  ]

  private static func formB(_ rule: Rule, _ row: String, _ value: String) -> Case {
    let label = row.prefix(through: row.lastIndex(of: " ") ?? row.startIndex)
    return Case(rule, StatisticsTableTests.document(.bars), row + " |", label + value + " |")
  }

  private static let ofApplications: [Case] = [
    applications(.t3Balance, .applicationsCarriedOut) {
      $0[0] += 1; $0[6] += 1
    },
    applications(.t3ColumnTotal, .outcomePartial) {
      $0[1] += 1; $0[6] += 1
    },
    applications(.t3RowTotal, .outcomeGranted) { $0[6] += 1 },
    applications(.rangeCount, .outcomeGranted) { $0[2] = -1 },
  ]

  /// A change of a row of the table of applications.
  private static func applications(
    _ rule: Rule, _ metric: Metric, _ change: (inout [Int]) -> Void
  ) -> Case {
    let tables = SyntheticTables.c
    func line(_ label: String, _ cells: [Int]) -> String {
      ([label] + cells.map(String.init)).joined(separator: " | ") + " |"
    }
    for row in tables.applications where row.metric == metric {
      var cells = row.cells
      change(&cells)
      return Case(rule, tables.document(.bars), line(row.label, row.cells), line(row.label, cells))
    }
    return Case(rule, "", "", "")
  }

  private static let ofDocuments = [
    Case(.t2CItems, formC, "行政处罚 | 8 | -8 | 3 |", "行政处罚 | 8 | -9 | 3 |"),
    Case(.t2CMisread, formC, "行政许可 | 8 | 增10 | 5 |", "行政许可 | 8 | 增10 | 18 |"),
    Case(.rangeRegulations, formC, "规章 | 0 | 0 | 0 |", "规章 | 1 | 1 | 6 |"),
    Case(.unitAmount, formC, "政府集中采购 | 2 | 251000元 |", "政府集中采购 | 2 | 251000 |"),
    Case(.t4Total, formC, "1 | 0 | 0 | 0 | 1 |", "1 | 0 | 0 | 0 | 2 |"),
    Case(
      .layoutLost, formC, "行政许可 | 8 | 增10 | 5 |\n其他对外管理服务事项 | 1 | 0 | 2 |",
      "行政许可 | 8 | 5 |\n其他对外管理服务事项 | 1 | 0 | 2 |"),
  ]

  private static let ofText = [
    Case(.yearConsensus, formC, "2020年1月1日至2020年12月31日", "2019年1月1日至2019年12月31日"),
    Case(.proseTable, applicationsWithProse, "共收到政府信息公开申请", "共收到政府信息公开申请1"),
    Case(
      .proseShare, formC.replacing("主动公开政府信息120条。", with: "主动公开政府信息120条，其中政府网站公开80条，占66.7%。"),
      "占66.7%", "占68.7%"),
    Case(.proseProse, formC, "主动公开政府信息120条。", "主动公开政府信息120条。全年主动公开政府信息121条。"),
  ]

  /// The table of applications with a sentence that says the same.
  private static let applicationsWithProse: String = {
    let tables = SyntheticTables.c
    let stated = tables.truth[Measure(.applicationsNew)]?.description ?? ""
    return tables.document(.bars) + "\n2020年，共收到政府信息公开申请\(stated)件。"
  }()

  private static let formC = """
    青岚镇人民政府2020年政府信息公开工作年度报告（合成数据）
    一、总体情况
    本报告统计期限为2020年1月1日至2020年12月31日。2020年，主动公开政府信息120条。
    二、主动公开政府信息情况
    第二十条第（一）项
    信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
    规章 | 0 | 0 | 0 |
    规范性文件 | 1 | 1 | 5 |
    第二十条第（五）项
    信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
    行政许可 | 8 | 增10 | 5 |
    其他对外管理服务事项 | 1 | 0 | 2 |
    第二十条第（六）项
    信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
    行政处罚 | 8 | -8 | 3 |
    行政强制 | 0 | 0 | 0 |
    第二十条第（八）项
    信息内容 | 上一年项目数量 | 本年增/减 |
    行政事业性收费 | 3 | 0 |
    第二十条第（九）项
    信息内容 | 采购项目数量 | 采购总金额 |
    政府集中采购 | 2 | 251000元 |
    四、政府信息公开行政复议、行政诉讼情况
    结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
    1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    """
}
