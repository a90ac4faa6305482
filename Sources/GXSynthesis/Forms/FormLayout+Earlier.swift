import GXModel

extension FormLayout {
  /// The provincial tables of 2008–2013; applications received come from the table of applications.
  static let formA: [(Metric, Slot?)] = [
    (.proactiveTotal, .proactive), (.proactiveChannelGazette, .gazette),
    (.proactiveChannelWebsite, .website), (.normativeDocumentsIssued, .normativeIssued),
    (.applicationsNew, nil), (.applicationsChannelInPerson, .inPerson),
    (.applicationsChannelFax, .fax), (.applicationsChannelEmail, .email),
    (.applicationsChannelOnline, .onlineOfA), (.applicationsChannelLetter, .letter),
    (.applicationsChannelOther, .otherForm), (.outcomeTotal, .repliesOfA),
    (.outcomeGranted, .grantedOfA), (.outcomePartial, .partial), (.outcomeRejected, .rejected),
    (.outcomeDeniedNotGovernmentInformation, .notInformation),
    (.outcomeUnavailableNonexistent, .nonexistent), (.outcomeUnavailableNotHeld, .notHeld),
    (.outcomeUnavailableUnclear, .correction), (.outcomeDeniedStateSecret, .stateSecret),
    (.outcomeDeniedTradeSecret, .tradeSecret), (.outcomeDeniedPrivacy, .privacy),
    (.outcomeDeniedProcessInformation, .processInformation),
    (.outcomeDeniedEnforcementFiles, .enforcementFiles),
    (.outcomeDeniedLawForbids, .lawForbidsOfA), (.outcomeOther, .otherOfA),
    (.reviewTotal, .review), (.litigationTotal, .lawsuits), (.appealsTotal, .appeals),
  ]

  /// 政府信息公开情况统计表 of 2014–2018 in its order.
  static let formB: [(Metric, Slot?)] = [
    (.proactiveTotal, .proactive), (.normativeDocumentsDisclosed, .normativeDisclosed),
    (.normativeDocumentsIssued, .normativeIssued), (.proactiveChannelGazette, .gazette),
    (.proactiveChannelWebsite, .website), (.proactiveChannelWeibo, .weibo),
    (.proactiveChannelWechat, .wechat), (.proactiveChannelOther, .otherChannel),
    (.responseTotal, .responses), (.responsePressConferences, .pressConferences),
    (.responsePressConferencesByHead, .pressConferencesByHead),
    (.responseOnlineInterviews, .interviews), (.responseOnlineInterviewsByHead, .interviewsByHead),
    (.responsePolicyInterpretations, .interpretations),
    (.responseSocialMedia, .socialMediaResponses), (.responseOther, .otherResponses),
    (.applicationsNew, nil), (.applicationsChannelInPerson, .inPerson),
    (.applicationsChannelFax, .fax), (.applicationsChannelOnline, .online),
    (.applicationsChannelLetter, .letter), (.applicationsConcluded, .concluded),
    (.applicationsConcludedOnTime, .onTime), (.applicationsConcludedExtended, .extended),
    (.outcomeTotal, .replies), (.outcomeAlreadyPublic, .alreadyPublic),
    (.outcomeGranted, .granted), (.outcomePartial, .partial), (.outcomeDenied, .denied),
    (.outcomeDeniedStateSecret, .stateSecret), (.outcomeDeniedTradeSecret, .tradeSecret),
    (.outcomeDeniedPrivacy, .privacy), (.outcomeDeniedSecurityStability, .security),
    (.outcomeDeniedNotGovernmentInformation, .notInformation),
    (.outcomeDeniedLawForbids, .lawForbids), (.outcomeUnavailableNotHeld, .notHeld),
    (.outcomeUnavailableNonexistent, .nonexistent), (.outcomeCorrectionRequested, .correction),
    (.outcomeRedirected, .redirected), (.reviewTotal, .review), (.reviewUpheld, .reviewUpheld),
    (.reviewCorrected, .reviewCorrected), (.reviewOther, .reviewOther),
    (.litigationTotal, .lawsuits), (.litigationUpheld, .lawsuitsUpheld),
    (.litigationCorrected, .lawsuitsCorrected), (.litigationOther, .lawsuitsOther),
    (.complaintsTotal, .complaints), (.processingFeesAmount, .processingFees),
    (.staffOffices, .offices), (.staffReadingPoints, .readingPoints), (.staffPeople, .staff),
    (.staffPeopleFullTime, .fullTime), (.staffPeoplePartTime, .partTime),
    (.staffBudget, .budget), (.trainingMeetings, .meetings), (.trainingSessions, .trainings),
    (.trainingAttendees, .trainees),
  ]
}
