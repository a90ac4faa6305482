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
  public var title: LocalizedText { labelled(metric.title) }

  /// The name under the newest form, with the applicant where there is one.
  var currentTitle: LocalizedText { labelled(metric.currentTitle) }

  private func labelled(_ title: LocalizedText) -> LocalizedText {
    guard let applicant else { return title }
    return LocalizedText(
      zh: "\(title.zh)（\(applicant.name.zh)）", en: "\(title.en) (\(applicant.name.en))")
  }
}
