/// One figure of the official forms: an id of the catalogue, never a free string.
///
/// The raw value is the id that files, JSON and the command line use; ids never change. Names, units,
/// kinds and forms are data of ``MetricCatalogue``. Cases stand in the order of the catalogue.
public enum Metric: String, CaseIterable, Hashable, Sendable, Codable {
  // MARK: proactive
  case proactiveTotal = "proactive.total"
  case proactiveChannelGazette = "proactive.channel.gazette"
  case proactiveChannelWebsite = "proactive.channel.website"
  case proactiveChannelWeibo = "proactive.channel.weibo"
  case proactiveChannelWechat = "proactive.channel.wechat"
  case proactiveChannelOther = "proactive.channel.other"
  case proactiveChannelWeiboWechat = "proactive.channel.weibo_wechat"

  // MARK: normative_documents
  case normativeDocumentsDisclosed = "normative_documents.disclosed"
  case normativeDocumentsIssued = "normative_documents.issued"
  case normativeDocumentsNewlyDisclosed = "normative_documents.newly_disclosed"
  case normativeDocumentsDisclosedStock = "normative_documents.disclosed_stock"
  case normativeDocumentsRepealed = "normative_documents.repealed"
  case normativeDocumentsInForce = "normative_documents.in_force"

  // MARK: regulations
  case regulationsIssued = "regulations.issued"
  case regulationsNewlyDisclosed = "regulations.newly_disclosed"
  case regulationsDisclosedStock = "regulations.disclosed_stock"
  case regulationsRepealed = "regulations.repealed"
  case regulationsInForce = "regulations.in_force"

  // MARK: licensing
  case licensingItemsPrevious = "licensing.items_previous"
  case licensingItemsChange = "licensing.items_change"
  case licensingDecisions = "licensing.decisions"

  // MARK: other_services
  case otherServicesItemsPrevious = "other_services.items_previous"
  case otherServicesItemsChange = "other_services.items_change"
  case otherServicesDecisions = "other_services.decisions"

  // MARK: penalties
  case penaltiesItemsPrevious = "penalties.items_previous"
  case penaltiesItemsChange = "penalties.items_change"
  case penaltiesDecisions = "penalties.decisions"

  // MARK: coercion
  case coercionItemsPrevious = "coercion.items_previous"
  case coercionItemsChange = "coercion.items_change"
  case coercionDecisions = "coercion.decisions"

  // MARK: fees
  case feesItemsPrevious = "fees.items_previous"
  case feesItemsChange = "fees.items_change"
  case feesAmount = "fees.amount"

  // MARK: procurement
  case procurementProjects = "procurement.projects"
  case procurementAmount = "procurement.amount"

  // MARK: proactive
  case proactiveWebPosts = "proactive.web_posts"

  // MARK: response
  case responseTotal = "response.total"
  case responsePressConferences = "response.press_conferences"
  case responsePressConferencesByHead = "response.press_conferences.by_head"
  case responseOnlineInterviews = "response.online_interviews"
  case responseOnlineInterviewsByHead = "response.online_interviews.by_head"
  case responsePolicyInterpretations = "response.policy_interpretations"
  case responseSocialMedia = "response.social_media"
  case responseOther = "response.other"

  // MARK: applications
  case applicationsNew = "applications.new"
  case applicationsCarriedIn = "applications.carried_in"
  case applicationsCarriedOut = "applications.carried_out"
  case applicationsChannelInPerson = "applications.channel.in_person"
  case applicationsChannelFax = "applications.channel.fax"
  case applicationsChannelOnline = "applications.channel.online"
  case applicationsChannelLetter = "applications.channel.letter"
  case applicationsChannelEmail = "applications.channel.email"
  case applicationsChannelOther = "applications.channel.other"
  case applicationsConcluded = "applications.concluded"
  case applicationsConcludedOnTime = "applications.concluded.on_time"
  case applicationsConcludedExtended = "applications.concluded.extended"

  // MARK: outcome
  case outcomeTotal = "outcome.total"
  case outcomeAlreadyPublic = "outcome.already_public"
  case outcomeGranted = "outcome.granted"
  case outcomePartial = "outcome.partial"
  case outcomeDenied = "outcome.denied"
  case outcomeDeniedStateSecret = "outcome.denied.state_secret"
  case outcomeDeniedTradeSecret = "outcome.denied.trade_secret"
  case outcomeDeniedPrivacy = "outcome.denied.privacy"
  case outcomeDeniedSecurityStability = "outcome.denied.security_stability"
  case outcomeDeniedNotGovernmentInformation = "outcome.denied.not_government_information"
  case outcomeDeniedLawForbids = "outcome.denied.law_forbids"
  case outcomeDeniedThirdParty = "outcome.denied.third_party"
  case outcomeDeniedInternalAffairs = "outcome.denied.internal_affairs"
  case outcomeDeniedProcessInformation = "outcome.denied.process_information"
  case outcomeDeniedEnforcementFiles = "outcome.denied.enforcement_files"
  case outcomeDeniedAdministrativeQuery = "outcome.denied.administrative_query"
  case outcomeUnavailable = "outcome.unavailable"
  case outcomeUnavailableNotHeld = "outcome.unavailable.not_held"
  case outcomeUnavailableNonexistent = "outcome.unavailable.nonexistent"
  case outcomeUnavailableNeedsCreation = "outcome.unavailable.needs_creation"
  case outcomeUnavailableUnclear = "outcome.unavailable.unclear"
  case outcomeNotProcessed = "outcome.not_processed"
  case outcomeNotProcessedPetition = "outcome.not_processed.petition"
  case outcomeNotProcessedRepeated = "outcome.not_processed.repeated"
  case outcomeNotProcessedPublication = "outcome.not_processed.publication"
  case outcomeNotProcessedExcessive = "outcome.not_processed.excessive"
  case outcomeNotProcessedConfirmation = "outcome.not_processed.confirmation"
  case outcomeOther = "outcome.other"
  case outcomeOtherNotCorrected = "outcome.other.not_corrected"
  case outcomeOtherFeeUnpaid = "outcome.other.fee_unpaid"
  case outcomeOtherMisc = "outcome.other.misc"
  case outcomeCorrectionRequested = "outcome.correction_requested"
  case outcomeRedirected = "outcome.redirected"
  case outcomeWithdrawn = "outcome.withdrawn"
  case outcomeRejected = "outcome.rejected"
  case outcomeDisclosed = "outcome.disclosed"
  case outcomeUnable = "outcome.unable"
  case outcomeRefusedCore = "outcome.refused_core"

  // MARK: review
  case reviewTotal = "review.total"
  case reviewUpheld = "review.upheld"
  case reviewCorrected = "review.corrected"
  case reviewOther = "review.other"
  case reviewPending = "review.pending"

  // MARK: litigation
  case litigationTotal = "litigation.total"
  case litigationUpheld = "litigation.upheld"
  case litigationCorrected = "litigation.corrected"
  case litigationOther = "litigation.other"
  case litigationPending = "litigation.pending"
  case litigationDirectTotal = "litigation.direct.total"
  case litigationDirectUpheld = "litigation.direct.upheld"
  case litigationDirectCorrected = "litigation.direct.corrected"
  case litigationDirectOther = "litigation.direct.other"
  case litigationDirectPending = "litigation.direct.pending"
  case litigationAfterReviewTotal = "litigation.after_review.total"
  case litigationAfterReviewUpheld = "litigation.after_review.upheld"
  case litigationAfterReviewCorrected = "litigation.after_review.corrected"
  case litigationAfterReviewOther = "litigation.after_review.other"
  case litigationAfterReviewPending = "litigation.after_review.pending"

  // MARK: appeals
  case appealsTotal = "appeals.total"

  // MARK: complaints
  case complaintsTotal = "complaints.total"

  // MARK: processing_fees
  case processingFeesAmount = "processing_fees.amount"

  // MARK: staff
  case staffOffices = "staff.offices"
  case staffReadingPoints = "staff.reading_points"
  case staffPeople = "staff.people"
  case staffPeopleFullTime = "staff.people.full_time"
  case staffPeoplePartTime = "staff.people.part_time"
  case staffBudget = "staff.budget"

  // MARK: training
  case trainingMeetings = "training.meetings"
  case trainingSessions = "training.sessions"
  case trainingAttendees = "training.attendees"
}
