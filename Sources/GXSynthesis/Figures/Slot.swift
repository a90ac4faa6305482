/// A figure of one organ and year outside the table of applications; amounts are in 元.
///
/// Figures of forms A and B have slots of their own where the later forms count otherwise.
enum Slot: Int, CaseIterable, Sendable {
  case proactive, gazette, website, weibo, wechat, otherChannel
  case normativeIssued, normativeDisclosed, normativeStock, normativeRepealed, normativeInForce
  case regulationsIssued, regulationsDisclosed, regulationsStock, regulationsRepealed
  case regulationsInForce
  case licensingPrevious, licensingChange, licensingDecisions
  case servicesPrevious, servicesChange, servicesDecisions
  case penaltiesPrevious, penaltiesChange, penaltiesDecisions
  case coercionPrevious, coercionChange, coercionDecisions
  case feesPrevious, feesChange, feesAmount
  case procurementProjects, procurementAmount
  case responses, pressConferences, pressConferencesByHead, interviews, interviewsByHead
  case interpretations, socialMediaResponses, otherResponses
  case inPerson, fax, online, onlineOfA, letter, email, otherForm
  case concluded, onTime, extended
  case replies, alreadyPublic, granted, partial, denied
  case stateSecret, tradeSecret, privacy, security, notInformation, lawForbids
  case notHeld, nonexistent, correction, redirected
  case rejected, processInformation, enforcementFiles, lawForbidsOfA, otherOfA
  case repliesOfA, grantedOfA
  case review, reviewUpheld, reviewCorrected, reviewOther, reviewPending
  case direct, directUpheld, directCorrected, directOther, directPending
  case after, afterUpheld, afterCorrected, afterOther, afterPending
  case lawsuits, lawsuitsUpheld, lawsuitsCorrected, lawsuitsOther
  case appeals, complaints, processingFees
  case offices, readingPoints, staff, fullTime, partTime, budget
  case meetings, trainings, trainees
}
