import GXModel

/// How prose states a figure: `N` is the number, `Y` the year, `S` whom it is about.
enum PhraseTemplates {
  /// Wordings of a clause that states a figure; the first fits behind 其中 too.
  static func clauses(of metric: Metric) -> [String] {
    switch metric {
    case .proactiveTotal:
      [
        "S主动公开政府信息N条", "Y年，S共主动公开各类政府信息N条", "全年新增主动公开政府信息N条",
        "本年度S主动公开政府信息数为N条",
      ]
    case .proactiveChannelWebsite: ["通过政府网站公开政府信息N条", "政府网站公开N条"]
    case .applicationsNew:
      [
        "S共收到政府信息公开申请N件", "Y年，S新收政府信息公开申请N件", "全年受理政府信息公开申请N件",
        "本年度S收到依申请公开政府信息申请N件",
      ]
    case .applicationsCarriedIn: ["上年结转N件", "上年度结转申请N件"]
    case .applicationsCarriedOut: ["结转下年度继续办理N件", "结转下年度N件"]
    case .applicationsChannelInPerson: ["当面申请N件", "现场申请N件"]
    case .applicationsChannelOnline: ["网络申请N件", "网上申请N件"]
    case .applicationsChannelLetter: ["信函申请N件", "以信函方式申请N件"]
    case .applicationsChannelFax: ["传真申请N件"]
    case .outcomeTotal: ["全年共答复申请N件", "已答复政府信息公开申请N件"]
    case .outcomeAlreadyPublic: ["属于已主动公开范围N件"]
    case .outcomeGranted: ["予以公开N件", "同意公开N件"]
    case .outcomePartial: ["部分公开N件", "同意部分公开N件"]
    case .outcomeDenied: ["不予公开N件"]
    case .outcomeUnavailable: ["无法提供N件"]
    case .outcomeUnavailableNonexistent: ["申请信息不存在N件", "信息不存在N件"]
    case .outcomeNotProcessed: ["不予处理N件"]
    case .outcomeOther: ["其他处理N件"]
    case .reviewTotal: ["因政府信息公开被申请行政复议N件", "发生政府信息公开行政复议N件"]
    case .litigationTotal: ["因政府信息公开被提起行政诉讼N件", "发生政府信息公开行政诉讼N件"]
    case .complaintsTotal: ["收到政府信息公开工作的举报投诉N件"]
    case .processingFeesAmount: ["收取信息处理费N元", "共收取信息处理费N元"]
    default: []
    }
  }

  /// Wordings that say that there was none.
  static func none(of metric: Metric) -> [String] {
    switch metric {
    case .applicationsNew:
      ["S未收到政府信息公开申请", "Y年，S没有收到政府信息公开申请", "本年度收到政府信息公开申请0件"]
    case .reviewTotal: ["未发生因政府信息公开申请行政复议的情况", "政府信息公开行政复议0件"]
    case .litigationTotal: ["未发生因政府信息公开提起行政诉讼的情况", "政府信息公开行政诉讼0件"]
    case .complaintsTotal: ["未收到政府信息公开方面的举报投诉"]
    case .processingFeesAmount: ["未收取信息处理费", "本年度没有收取信息处理费"]
    default: []
    }
  }
}
