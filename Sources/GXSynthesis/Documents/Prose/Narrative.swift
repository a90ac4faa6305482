/// Paragraphs without any figure of the catalogue, such as make up most of a real report.
enum Narrative {
  /// Paragraphs of `sentences` sentences together, each under a topic of its own.
  static func paragraphs(
    sentences: Int, using random: inout SeededGenerator
  ) -> [String] {
    topics.indices.map { index in
      let share = (sentences + index) / topics.count
      let text = (0..<share).map { _ in sentence(using: &random) }
      return "（\(numerals[index])）\(topics[index])。" + text.joined()
    }
  }

  private static func sentence(using random: inout SeededGenerator) -> String {
    let opening = random.chance(0.4) ? random.pick(openings) + "，" : ""
    return "\(opening)\(random.pick(actions))，\(random.pick(means))，\(random.pick(results))。"
  }

  private static let numerals = ["三", "四", "五", "六"]
  private static let topics = ["政府信息管理情况", "政府信息公开平台建设情况", "监督保障情况", "政策解读和回应关切情况"]

  private static let openings = [
    "一年来", "在上级部门的指导下", "对照新修订的《条例》", "围绕中心工作和群众关切", "坚持问题导向", "结合本地实际",
  ]
  private static let actions = [
    "健全主动公开目录，明确公开的内容、时限和责任科室", "完善信息发布审核制度，严格落实“三审三校”要求",
    "推进26个试点领域基层政务公开标准化规范化建设", "加强门户网站和政务新媒体的日常管理与维护",
    "优化依申请公开的登记、审核、办理、答复、归档流程", "做好政策文件与解读材料的同步起草、同步审批、同步发布",
    "建立由办公室牵头、各科室分工负责的工作机制", "开展专项自查，及时更正栏目空白、链接失效和表述错误等问题",
    "在政务服务大厅设置公开专区，方便群众查阅和咨询", "将政务公开纳入干部教育培训内容和年度绩效考核",
  ]
  private static let means = [
    "以公开为常态、不公开为例外", "坚持先审查、后公开，一事一审", "把握公开属性源头认定这一关键环节",
    "主要负责同志定期听取汇报，分管负责同志具体抓落实", "运用图表、问答、短视频等多种形式", "综合利用公告栏、广播和服务窗口等载体",
    "定期通报进展情况，督促限期整改", "注重保护个人隐私和商业秘密",
  ]
  private static let results = [
    "进一步提升了工作的透明度和公信力", "保障了公民、法人和其他组织依法获取信息的权利", "工作的制度化、规范化水平不断提高",
    "有效回应了社会关切，稳定了市场预期", "为优化营商环境、服务经济社会发展提供了有力支撑", "群众的知情权、参与权和监督权得到较好落实",
    "形成了上下联动、齐抓共管的良好局面", "确保发布的内容准确、及时、权威",
  ]
}
