public import GXModel

extension Metric {
  /// The name for titles and headings: of several official labels (one a form) the first.
  public var title: LocalizedText {
    LocalizedText(zh: String(name.zh.prefix { $0 != "／" }), en: name.en)
  }

  /// The name under the newest form that has the metric.
  var currentTitle: LocalizedText {
    LocalizedText(zh: name.zh.split(separator: "／").last.map(String.init) ?? "", en: name.en)
  }
}

extension Measure {
  /// The metric's title, with the applicant where there is one.
  public var title: LocalizedText {
    guard let applicant else { return metric.title }
    return LocalizedText(
      zh: "\(metric.title.zh)（\(applicant.name.zh)）",
      en: "\(metric.title.en) (\(applicant.name.en))")
  }
}
