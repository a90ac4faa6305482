import GXModel

/// A phrase that states a figure, what it means, and what it must not be taken for.
///
/// A pattern shows the number with its measure word as `#`; what stands left of it must end at the
/// number, fillers (共, 为, 数, 达 …) apart, and what stands right of it must follow at once.
/// `{a|b|}` are alternatives; `^` at the beginning is the start of a clause, `$` at the end its end.
/// `…` stands for any words of the clause, `~` for the organ's own names; next to the number stands a word.
/// Of the patterns that fit, the longest decides, and one without gaps before all with them. A figure read
/// across a gap counts only where the report states no other value.
struct PhraseRule: Sendable {
  /// What the figure is; `nil` for a phrase that is known to be no figure.
  let measure: Measure?
  let patterns: [String]
  let units: MeasureWord
  /// The subject must be one of these: of the nearest word, else of the paragraph, else of the heading.
  var topics: Cue = []
  /// Between the last number and this one there must be a word of each of these.
  var near: [Cue] = []
  /// Before the number in the sentence there must be a word of each of these.
  var needs: [Cue] = []
  /// Between the last number and this one there must be no word of these.
  var avoids: Cue = .foreignMatters
  /// Before the number in the sentence there must be no word of these.
  var avoidsBefore: Cue = []
  /// What the channel words between the last number and this one must come to.
  var channel: ChannelDemand = .any
  /// Before the number in the paragraph, or in the heading, there must be a word of these.
  var around: Cue = []
  /// The last figure before must be one of these, where there are any: 其他3件 alone says nothing.
  var follows: Set<Metric> = []
  /// The heading must be about one of these; any heading where this is empty.
  var section: Cue = []
  /// Whether the rule is for none at all, or for some.
  var zero: ZeroDemand = .any
  /// Whether a number of last year's is meant (上年结转).
  var isCarriedOver = false
  /// Whether what follows in the sentence are documents by their attribute, and no replies.
  var isInventory = false
  /// Whether a sentence that goes on with reviews and lawsuits need not name disclosure again.
  var allowsContinuation = false
  /// Whether any other figure of its measure counts more: what it reads may be of one kind alone.
  var isWeak = false
  var examples: [Example] = []
  /// Texts in which this rule's figure must not be found.
  var counterExamples: [String] = []

  /// The metrics that are parts of another.
  static func parts(of whole: Metric) -> Set<Metric> {
    Set(Metric.allCases.filter { $0.isPart(of: whole) })
  }

  /// A text and the value that the rule reads in it.
  struct Example: Sendable, ExpressibleByStringLiteral {
    let text: String
    let value: String

    /// The text with the number marked: `收到申请[12]件`.
    init(stringLiteral marked: String) {
      text = marked.filter { $0 != "[" && $0 != "]" }
      value = marked.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }.filter { $0 != "," }
    }

    /// A text whose value is not written as such (4.5万).
    init(_ text: String, reads value: String) {
      self.text = text
      self.value = value
    }
  }
}

/// What a rule asks of the number itself.
enum ZeroDemand: Hashable, Sendable {
  case any, only, never

  func isMet(by value: Quantity?) -> Bool { self == .any || (value == .zero) == (self == .only) }
}

/// What a rule asks of the channel words near a figure.
enum ChannelDemand: Hashable, Sendable {
  case any
  /// No channel, or all together (等渠道).
  case noneOrAll
  /// As ``noneOrAll``, or several in one clause that no metric counts together (网站、微信).
  case noneOrSeveral
  /// None that has a metric of its own: 其他方式, 公示栏等形式.
  case others
  /// Exactly these, and none beside them.
  case exactly(Cue)
  /// One of these ways of applying, and none beside it.
  case means(Cue)
}
