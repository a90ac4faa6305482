public import GXModel

/// A sum that would count something twice, or add what does not add.
public enum AdditivityViolation: Error, Hashable, Sendable {
  /// A total and something that it already contains.
  case totalWithPart(total: Measure, part: Measure)
  /// The same figure twice.
  case repeated(Measure)
  /// Figures that overlap, as one item disclosed through several channels does.
  case overlapping(Measure, Measure)
  /// Reconsiderations and lawsuits: the same dispute may be in both.
  case reviewWithLitigation(Measure, Measure)
  /// Figures in different units, or a stock and a flow.
  case unlike(Measure, Measure)
  /// A stock of several years.
  case stockOverYears(Metric)
  /// Reports of different scope: an aggregate report already contains its members' own ones.
  case mixedScopes(Set<Scope>)
  /// Aggregate reports of several levels: those of the higher level contain those of the lower.
  case aggregatesOfSeveralLevels(Set<Level>)
}

extension AdditivityViolation {
  /// Why the sum is refused, and what to ask for instead.
  public var message: LocalizedText {
    switch self {
    case .totalWithPart(let total, let part):
      LocalizedText(
        zh: "“\(total.id)”已包含“\(part.id)”，不能相加；请只取其一",
        en: "'\(total.id)' already contains '\(part.id)'; they are not added. Ask for one of them.")
    case .repeated(let measure):
      LocalizedText(zh: "“\(measure.id)”被重复相加", en: "'\(measure.id)' would be counted twice.")
    case .overlapping(let one, let other):
      LocalizedText(
        zh: "同一条信息可通过多个渠道公开，“\(one.id)”与“\(other.id)”不能相加",
        en:
          "One item may be disclosed through several channels: '\(one.id)' and '\(other.id)' overlap."
      )
    case .reviewWithLitigation(let one, let other):
      LocalizedText(
        zh: "同一争议可先复议后诉讼，“\(one.id)”与“\(other.id)”不能相加",
        en:
          "A reconsideration and the lawsuit after it are one dispute: '\(one.id)' and '\(other.id)' are not added."
      )
    case .unlike(let one, let other):
      LocalizedText(
        zh: "“\(one.id)”与“\(other.id)”单位或性质不同，不能相加",
        en: "'\(one.id)' and '\(other.id)' differ in unit or kind and do not add up.")
    case .stockOverYears(let metric):
      LocalizedText(
        zh: "“\(metric.rawValue)”是年末存量，不能跨年相加；请取某一年",
        en:
          "'\(metric.rawValue)' is a stock at the year's end and is not added over years. Ask for one year."
      )
    case .mixedScopes(let scopes):
      LocalizedText(
        zh: "汇总报告已含本级报告，不能相加：\(scopes.names(in: .chinese))；请选定一种口径",
        en:
          "Reports of different scope are not added (\(scopes.names(in: .english))): an aggregate already contains its members. Choose one scope."
      )
    case .aggregatesOfSeveralLevels(let levels):
      LocalizedText(
        zh: "上级汇总报告已含下级，不能相加：\(levels.names(in: .chinese))；请选定一个层级",
        en:
          "Aggregates of several levels are not added (\(levels.names(in: .english))): the higher contain the lower. Choose one level."
      )
    }
  }
}

extension Measure {
  /// The metric's id, with the applicant behind a slash where there is one.
  var id: String { metric.rawValue + (applicant.map { "/" + $0.rawValue } ?? "") }
}

extension Set<Scope> {
  fileprivate func names(in language: Language) -> String {
    Scope.allCases.filter(contains).map { $0.name[language] }
      .joined(separator: language == .chinese ? "、" : ", ")
  }
}

extension Set<Level> {
  fileprivate func names(in language: Language) -> String {
    sorted().map { $0.name[language] }.joined(separator: language == .chinese ? "、" : ", ")
  }
}
