import GXModel

/// Composes the parts of a report's document after the outline of its form.
struct DocumentComposer {
  private let draft: ReportDraft
  private var random: SeededGenerator
  private var prose: ReportProse
  private let isFullLength: Bool
  /// The title as the document has it.
  let title: String

  /// - Parameter isFullLength: whether paragraphs without figures are added.
  init(_ draft: ReportDraft, isFullLength: Bool, using random: inout SeededGenerator) {
    self.draft = draft
    self.isFullLength = isFullLength
    prose = ReportProse(draft, using: &random)
    title = DocumentComposer.title(of: draft, using: &random)
    self.random = SeededGenerator(seed: random.next())
  }

  /// The figures that the prose states, once the parts are composed.
  var statedPhrases: [ReportDraft.Phrase] { prose.stated }

  mutating func parts() -> [DocumentPart] {
    var parts: [DocumentPart] = [.title(title), .paragraph("（合成数据：机关与数字均为虚构）")]
    let datedAtTop = random.chance(0.5)
    if datedAtTop, let date = draft.publication.published {
      parts.append(.paragraph("发布时间：\(date)  来源：\(draft.organ.name)"))
    }
    parts.append(.paragraph(introduction))
    switch draft.form {
    case .c, .d: parts += currentOutline()
    case .a, .b, .n: parts += earlierOutline()
    }
    if !datedAtTop, let date = draft.publication.published {
      parts.append(.paragraph(draft.organ.name))
      parts.append(.paragraph("\(date.year)年\(date.month)月\(date.day)日"))
    }
    return parts
  }

  private static func title(
    of draft: ReportDraft, using random: inout SeededGenerator
  ) -> String {
    let year = draft.year
    let organ = draft.organ.name
    return random.pick([
      "\(organ)\(year)年政府信息公开工作年度报告", "\(year)年\(organ)政府信息公开年度报告",
      "\(organ)\(year)年度政府信息公开工作年度报告", "\(organ)\(year)年政府信息公开年度报告",
      "\(year)年度\(organ)政府信息公开工作年度报告",
    ])
  }

  private var introduction: String {
    let division = DivisionTable.standard.fullName(of: draft.organ.division)
    let phone = 2_000_000 + Int(draft.organ.division.number) % 7_000_000
    return
      "根据《中华人民共和国政府信息公开条例》（国务院令第\(draft.year < 2019 ? 492 : 711)号）和\(division)关于做好\(draft.year)年政务公开工作的要求（政办发〔\(draft.year)〕19号），编制本报告。\(prose.coverage)本报告所列数据的统计期限自\(draft.year)年1月1日起至\(draft.year)年12月31日止。如有疑问，请与\(draft.organ.name)办公室联系，电话：0999-\(phone)。"
  }

  /// Fills a report up to the length of real ones, about eleven kilobytes.
  private var narrative: [DocumentPart] {
    guard isFullLength else { return [] }
    var random = random
    let sentences = draft.form == .n ? 56 : 40
    return Narrative.paragraphs(sentences: sentences, using: &random).map { .paragraph($0) }
  }

  private mutating func currentOutline() -> [DocumentPart] {
    var parts: [DocumentPart] = [.heading("一、总体情况")]
    parts += [.paragraph("（一）主动公开情况。" + prose.disclosure().joined())]
    parts += [.paragraph("（二）依申请公开情况。" + prose.applications().joined())]
    parts += narrative
    parts.append(.heading("二、主动公开政府信息情况"))
    parts += ArticleTwentyTables(draft, using: &random).grids.map(DocumentPart.table)
    parts.append(.heading("三、收到和处理政府信息公开申请情况"))
    parts.append(.table(ApplicationsTable.grid(draft)))
    parts.append(
      .heading(
        random.pick([
          "四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        ])))
    parts.append(.table(RemediesTable.grid(draft)))
    parts.append(.heading("五、存在的主要问题及改进情况"))
    parts.append(.paragraph(problems))
    parts.append(.heading("六、其他需要报告的事项"))
    parts.append(.paragraph(prose.fees().joined()))
    return parts
  }

  private mutating func earlierOutline() -> [DocumentPart] {
    var parts: [DocumentPart] = [
      .heading("一、概述"),
      .paragraph("\(draft.year)年，认真贯彻落实《条例》，坚持以公开为常态、不公开为例外，稳步推进各项工作。"),
    ]
    parts += narrative
    parts += [
      .heading("二、主动公开政府信息情况"), .paragraph(prose.disclosure().joined()),
      .heading("三、依申请公开政府信息情况"), .paragraph(prose.applications().joined()),
      .heading("四、行政复议、行政诉讼情况"),
    ]
    let remedies = prose.remedies()
    parts.append(.paragraph(remedies.isEmpty ? "有关情况见附表。" : remedies.joined()))
    parts.append(.heading("五、存在的主要问题及改进措施"))
    parts.append(.paragraph(problems))
    switch draft.form {
    case .a:
      parts.append(.heading("附件：政府信息公开情况统计表"))
      parts.append(.table(StatisticsTables.formA(draft, using: &random)))
    case .b:
      parts.append(.heading("政府信息公开情况统计表"))
      parts.append(.paragraph("（\(draft.year)年度）"))
      parts.append(.table(StatisticsTables.formB(draft, using: &random)))
    default: break
    }
    return parts
  }

  private var problems: String {
    "一是公开的内容还不够全面，二是队伍建设有待加强。下一步，将完善制度，计划\(draft.year + 1)年举办培训2期，更新栏目3个，进一步提高工作质量。"
  }
}
