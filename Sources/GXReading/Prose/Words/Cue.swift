/// What a word tells about the figures near it; one word may tell several things.
struct Cue: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  private static func bit(_ position: UInt64) -> Cue { Cue(rawValue: 1 << position) }

  // MARK: What is talked of
  static let proactive = bit(0)
  static let application = bit(1)
  static let review = bit(2)
  static let litigation = bit(3)
  static let complaint = bit(4)
  static let fee = bit(5)
  static let staff = bit(6)
  static let training = bit(7)
  static let response = bit(8)
  static let normativeDocument = bit(9)
  static let regulation = bit(10)

  /// The cues that change the subject of a sentence.
  static let topics: Cue = [
    .proactive, .application, .review, .litigation, .complaint, .fee, .staff, .training, .response,
    .normativeDocument, .regulation,
  ]
  /// Subjects that a sentence about the work leaves behind: 组织参加培训。公开政府信息30条。
  static let organisation: Cue = [.staff, .training]

  static let remedies: Cue = [.review, .litigation]

  /// That the talk is of the disclosure of information at all.
  static let disclosure = bit(11)
  /// Verbs of receiving: 收到, 受理, 接到.
  static let receipt = bit(12)
  /// 其中
  static let part = bit(13)
  /// 涉及, 有关: a subset by subject.
  static let about = bit(14)

  // MARK: Channels of disclosure
  static let website = bit(15)
  static let gazette = bit(16)
  static let weibo = bit(17)
  static let wechat = bit(18)
  static let otherChannel = bit(19)
  /// A channel that the catalogue has no metric for (公开栏, 广播).
  static let unlistedChannel = bit(20)
  /// 等渠道, 多种方式: all channels together.
  static let manyChannels = bit(21)
  static let channels: Cue = [
    .website, .gazette, .weibo, .wechat, .otherChannel, .unlistedChannel,
  ]
  /// A column of a site, not the site.
  static let column = bit(22)

  // MARK: Channels of application
  static let inPerson = bit(23)
  static let fax = bit(24)
  static let online = bit(25)
  static let letter = bit(26)
  static let email = bit(27)
  static let otherMeans = bit(28)
  static let means: Cue = [.inPerson, .fax, .online, .letter, .email, .otherMeans]

  // MARK: Time
  static let thisYear = bit(29)
  static let lastYear = bit(30)
  static let cumulative = bit(31)
  static let target = bit(32)
  static let comparison = bit(33)
  /// 上年结转, 结转下年
  static let carriedOver = bit(34)

  // MARK: Scope
  static let ownScope = bit(35)
  static let aggregateScope = bit(36)
  static let systemScope = bit(37)
  static let subordinate = bit(38)
  static let scopes: Cue = [.ownScope, .aggregateScope, .systemScope]

  // MARK: Other matters that are counted near disclosure
  static let hotline = bit(39)
  static let mailbox = bit(40)
  static let consultation = bit(41)
  static let visits = bit(42)
  static let proposals = bit(43)
  static let serviceHall = bit(44)
  static let otherLaw = bit(45)
  static let listSize = bit(46)
  static let media = bit(47)
  static let foreignMatters: Cue = [
    .hotline, .mailbox, .consultation, .visits, .proposals, .serviceHall, .otherLaw, .listSize,
    .media,
  ]

  /// Matters by which an organ also discloses: 通过网站、信箱、简报等渠道.
  static let channelMatters: Cue = [.hotline, .mailbox, .media]

  /// Verbs of answering and deciding.
  static let decision = bit(48)
  /// 减免, 免收: money that was not charged.
  static let waiver = bit(49)
  /// 及时, 按期
  static let punctual = bit(50)
  /// 截至, which makes a total cumulative together with 累计.
  static let asOf = bit(51)
  static let accumulated = bit(52)
  /// 将, 应: what is to be done, in its own clause only.
  static let intention = bit(53)
  /// 围绕: what something was done for, which may be one theme of many.
  static let theme = bit(54)
}
