import GXModel

/// The classes that each form divides outcomes into, and which forms make one series.
struct OutcomeScheme: FormClassification {
  let detail: OutcomeDetail

  /// The classes in the order of the form; none where the form does not divide.
  func classes(under form: Form) -> [OutcomeClass] {
    switch detail {
    case .groups: OutcomeScheme.groups(under: form).map(OutcomeClass.metric)
    case .grounds: OutcomeScheme.grounds(under: form).map(OutcomeClass.metric)
    case .composites: OutcomeScheme.composites(under: form)
    }
  }

  /// What the classes together are, where a form states it.
  var total: Metric { detail == .grounds ? .outcomeDenied : .outcomeTotal }

  /// The classes of all forms, each once: those of the newest form first.
  var allClasses: [OutcomeClass] {
    var seen: Set<OutcomeClass> = []
    return [Form.d, .b, .a].flatMap(classes).filter { seen.insert($0).inserted }
  }

  func `class`(of form: Form) -> Int {
    switch form {
    case .a: 0
    case .b: 1
    case .c, .d, .n: 2
    }
  }

  func breakBetween(_ one: Int, _ other: Int) -> (reason: LocalizedText, source: String)? {
    if min(one, other) == 0 {
      return (
        LocalizedText(
          zh: "2014年前的“否决”含不存在、非本机关掌握、内容不明确，2014年起分列",
          en:
            "before 2014 rejected replies included not held, nonexistent and unclear, which are classes of their own since"
        ), "国办发〔2014〕32号"
      )
    }
    guard case .broken(let reason, let source) = total.comparability(from: .b, to: .c) else {
      return nil
    }
    return (reason, source)
  }

  private static func groups(under form: Form) -> [Metric] {
    switch form {
    case .a: [.outcomeGranted, .outcomePartial, .outcomeRejected]
    case .b:
      [
        .outcomeAlreadyPublic, .outcomeGranted, .outcomePartial, .outcomeDenied,
        .outcomeUnavailable, .outcomeCorrectionRequested, .outcomeRedirected,
      ]
    case .c, .d, .n:
      [
        .outcomeGranted, .outcomePartial, .outcomeDenied, .outcomeUnavailable,
        .outcomeNotProcessed, .outcomeOther,
      ]
    }
  }

  private static func grounds(under form: Form) -> [Metric] {
    switch form {
    case .a: []
    case .b:
      [
        .outcomeDeniedStateSecret, .outcomeDeniedTradeSecret, .outcomeDeniedPrivacy,
        .outcomeDeniedSecurityStability, .outcomeDeniedNotGovernmentInformation,
        .outcomeDeniedLawForbids,
      ]
    case .c, .d, .n: Metric.groundsOfDenial
    }
  }

  private static func composites(under form: Form) -> [OutcomeClass] {
    let joined: [Metric] =
      form == .a
      ? [.outcomeDisclosed, .outcomeUnable]
      : [.outcomeDisclosed, .outcomeUnable, .outcomeRefusedCore]
    return joined.map(OutcomeClass.metric) + [.remainder]
  }
}
