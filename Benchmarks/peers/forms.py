"""The rows of the official forms: for each a regular expression over the label and its metrics."""

import re

APPLICANTS = ["natural", "commercial", "research", "social", "legal", "other", None]


def rows(text):
    pairs = (line.rsplit(None, 1) for line in text.strip().splitlines())
    return [(re.compile(label), metric) for label, metric in pairs]


# Rows of the table of applications, seven figures each.
APPLICATIONS = rows(
    r"""
本年新收政府信息公开申请 applications.new
上年结转政府信息公开申请 applications.carried_in
^\(一\)予以公开 outcome.granted
^\(二\)部分公开 outcome.partial
1.属于国家秘密 outcome.denied.state_secret
2.其他法律行政法规禁止公开 outcome.denied.law_forbids
3.危及.?三安全一稳定 outcome.denied.security_stability
4.保护第三方合法权益 outcome.denied.third_party
5.属于三类内部事务信息 outcome.denied.internal_affairs
6.属于四类过程性信息 outcome.denied.process_information
7.属于行政执法案卷 outcome.denied.enforcement_files
8.属于行政查询事项 outcome.denied.administrative_query
1.本机关不掌握 outcome.unavailable.not_held
2.没有现成信息 outcome.unavailable.needs_creation
3.补正后申请内容仍不明确 outcome.unavailable.unclear
1.信访举报投诉类申请 outcome.not_processed.petition
2.重复申请 outcome.not_processed.repeated
3.要求提供公开出版物 outcome.not_processed.publication
4.无正当理由大量反复申请 outcome.not_processed.excessive
5.要求行政机关确认 outcome.not_processed.confirmation
"""
)
OTHER = {
    "C": rows(r"^\(六\)其他处理 outcome.other"),
    "D": rows(
        r"""
1.申请人无正当理由逾期不补正 outcome.other.not_corrected
2.申请人逾期未按收费通知 outcome.other.fee_unpaid
^3.其他$ outcome.other.misc
"""
    ),
}
CLOSING = rows(
    r"""
\(七\)总计 outcome.total
结转下一?年度继续办理 applications.carried_out
"""
)

# Rows of the tables of documents and decisions with as many figures as there are metrics.
DOCUMENTS = {
    "C": rows(
        r"""
^规章$ regulations.issued,regulations.newly_disclosed,regulations.disclosed_stock
^规范性文件$ normative_documents.issued,normative_documents.newly_disclosed,normative_documents.disclosed_stock
^行政许可$ licensing.items_previous,licensing.items_change,licensing.decisions
^其他对外管理服务事项$ other_services.items_previous,other_services.items_change,other_services.decisions
^行政处罚$ penalties.items_previous,penalties.items_change,penalties.decisions
^行政强制$ coercion.items_previous,coercion.items_change,coercion.decisions
^行政事业性收费$ fees.items_previous,fees.items_change
^政府集中采购$ procurement.projects,procurement.amount
"""
    ),
    "D": rows(
        r"""
^规章$ regulations.issued,regulations.repealed,regulations.in_force
^(行政)?规范性文件$ normative_documents.issued,normative_documents.repealed,normative_documents.in_force
^行政许可$ licensing.decisions
^行政处罚$ penalties.decisions
^行政强制$ coercion.decisions
^行政事业性收费$ fees.amount
"""
    ),
}

REMEDIES = [
    f"{kind}.{result}"
    for kind in ("review", "litigation.direct", "litigation.after_review")
    for result in ("upheld", "corrected", "other", "pending", "total")
]

# One figure a row.
STATISTICS = {
    "A": rows(
        r"""
^主动公开信息数 proactive.total
1.政府公报$ proactive.channel.gazette
2.政府网站$ proactive.channel.website
^新增的行政规范性文件数 normative_documents.issued
^申请总数 applications.new
1.当面申请数 applications.channel.in_person
2.传真申请数 applications.channel.fax
3.电子邮件申请数 applications.channel.email
4.网上申请数 applications.channel.online
5.信函申请数 applications.channel.letter
6.其他形式申请数 applications.channel.other
^对申请的答复总数 outcome.total
1.同意公开答复数 outcome.granted
2.同意部分公开答复数 outcome.partial
3.否决公开答复总数 outcome.rejected
非《规定》所指政府信息 outcome.denied.not_government_information
信息不存在 outcome.unavailable.nonexistent
非本部门掌握 outcome.unavailable.not_held
申请内容不明确 outcome.unavailable.unclear
免予公开范围1 outcome.denied.state_secret
免予公开范围2 outcome.denied.trade_secret
免予公开范围3 outcome.denied.privacy
免予公开范围4 outcome.denied.process_information
免予公开范围5 outcome.denied.enforcement_files
免予公开范围6 outcome.denied.law_forbids
其它原因 outcome.other
^行政复议数 review.total
^行政诉讼数 litigation.total
^行政申诉数 appeals.total
"""
    ),
    "B": rows(
        r"""
\(一\)主动公开政府信息数 proactive.total
主动公开规范性文件数 normative_documents.disclosed
^制发规范性文件总数 normative_documents.issued
政府公报公开政府信息数 proactive.channel.gazette
政府网站公开政府信息数 proactive.channel.website
政务微博公开政府信息数 proactive.channel.weibo
政务微信公开政府信息数 proactive.channel.wechat
其他方式公开政府信息数 proactive.channel.other
回应公众关注热点或重大舆情数 response.total
参加或举办新闻发布会总次数 response.press_conferences
主要负责同志参加新闻发布会次数 response.press_conferences.by_head
^2.政府网站在线访谈次数 response.online_interviews
主要负责同志参加政府网站在线访谈次数 response.online_interviews.by_head
政策解读稿件发布数 response.policy_interpretations
微博微信回应事件数 response.social_media
其他方式回应事件数 response.other
\(一\)收到申请数 applications.new
当面申请数 applications.channel.in_person
传真申请数 applications.channel.fax
网络申请数 applications.channel.online
信函申请数 applications.channel.letter
\(二\)申请办结数 applications.concluded
按时办结数 applications.concluded.on_time
延期办结数 applications.concluded.extended
\(三\)申请答复数 outcome.total
属于已主动公开范围数 outcome.already_public
2.同意公开答复数 outcome.granted
同意部分公开答复数 outcome.partial
不同意公开答复数 outcome.denied
涉及国家秘密 outcome.denied.state_secret
涉及商业秘密 outcome.denied.trade_secret
涉及个人隐私 outcome.denied.privacy
^危及国家安全 outcome.denied.security_stability
^不是《条例》所指政府信息 outcome.denied.not_government_information
^法律法规规定的其他情形 outcome.denied.law_forbids
不属于本行政机关公开数 outcome.unavailable.not_held
申请信息不存在数 outcome.unavailable.nonexistent
告知作出更改补充数 outcome.correction_requested
告知通过其他途径办理数 outcome.redirected
行政复议数量 review.total
\(一\)维持具体行政行为数 review.upheld
\(二\)被依法纠错数 review.corrected
\(三\)其他情形数 review.other
行政诉讼数量 litigation.total
\(一\)维持具体行政行为或者驳回 litigation.upheld
\(二\)被依法纠错数 litigation.corrected
\(三\)其他情形数 litigation.other
举报投诉数量 complaints.total
依申请公开信息收取的费用 processing_fees.amount
专门机构数 staff.offices
查阅点数 staff.reading_points
工作人员数$ staff.people
专职人员数 staff.people.full_time
兼职人员数 staff.people.part_time
专项经费 staff.budget
工作会议或专题会议数 training.meetings
举办各类培训班数 training.sessions
接受培训人员数 training.attendees
"""
    ),
}
