import GXModel

/// What sort of organ it is; decides its name, its size and what it does.
enum OrganKind: Hashable, Sendable {
  case government
  case township
  case department(DepartmentKind)
}

/// A department with the endings of its name, how much it is applied to, and what it decides.
struct DepartmentKind: Hashable, Sendable {
  let stem: String
  /// The ending in a province; below it is 局 where that is 厅.
  let ending: String
  /// Applications a year in a county of middling size.
  let applications: Double
  /// Licences, penalties and coercive measures decided a year there.
  let decisions: Double

  func name(in level: Level) -> String {
    stem + (level != .province && ending == "厅" ? "局" : ending)
  }

  /// In the order in which an ever larger corpus takes them.
  static let all: [DepartmentKind] = [
    ("自然资源", "厅", 9.0, 300), ("住房和城乡建设", "厅", 7.0, 220), ("公安", "厅", 6.0, 2400),
    ("教育", "厅", 1.6, 60), ("人力资源和社会保障", "厅", 3.2, 240), ("财政", "厅", 1.4, 20),
    ("市场监督管理", "局", 2.8, 2600), ("发展和改革", "委员会", 2.0, 140),
    ("生态环境", "厅", 2.4, 160), ("农业农村", "厅", 2.2, 180), ("民政", "厅", 1.2, 90),
    ("卫生健康", "委员会", 1.5, 420), ("交通运输", "厅", 1.3, 900), ("水利", "厅", 0.9, 80),
    ("司法", "厅", 1.1, 40), ("应急管理", "厅", 0.7, 110), ("审计", "厅", 0.3, 4),
    ("统计", "局", 0.2, 6), ("医疗保障", "局", 0.6, 50), ("退役军人事务", "厅", 0.4, 8),
    ("文化和旅游", "厅", 0.4, 70), ("商务", "厅", 0.4, 30), ("林业和草原", "局", 0.8, 120),
    ("信访", "局", 0.5, 0), ("城市管理", "局", 1.8, 1300), ("工业和信息化", "厅", 0.3, 15),
    ("科学技术", "厅", 0.2, 8), ("体育", "局", 0.1, 6), ("乡村振兴", "局", 0.3, 2),
    ("行政审批服务", "局", 0.8, 3200), ("国有资产监督管理", "委员会", 0.3, 2),
    ("民族宗教事务", "局", 0.1, 10), ("机关事务", "局", 0.1, 0), ("粮食和物资储备", "局", 0.2, 9),
    ("人民防空", "办公室", 0.4, 25), ("气象", "局", 0.1, 14), ("烟草专卖", "局", 0.2, 160),
    ("地方金融监督管理", "局", 0.2, 12), ("住房公积金", "管理中心", 0.2, 0),
    ("公共资源交易", "中心", 0.2, 0),
  ].map { DepartmentKind(stem: $0.0, ending: $0.1, applications: $0.2, decisions: $0.3) }
}
