# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/8/1, an invented example: provisional agenda and annotations of the General Conference, eighth session


## Notes to the lines above the list

# Note to the number of the session, marked with an asterisk.
# draft translation
fn-dates = 本届会议日期经大会第7/111号决定核准。
# Note to the title of the document, marked with an asterisk.
# draft translation
fn-rules = 根据大会议事规则第9条编写。

## Introduction, without number, in the annotations only

# Heading of the section.
# draft translation
item-introduction = 导言
# Paragraph 1: place and dates.
# draft translation
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 18 to 29 May 2026
item-introduction-p1 = 大会第八届会议将{ $session-dates }在维也纳国际中心举行。
# Paragraph 2: the two segments.
# draft translation
item-introduction-p2 = 大会第7/112号决定核准了临时议程。本届会议将分为常务部分和高级别部分，各部分的议程项目分别编号。

## Segment and part headings

# Heading of a segment of the session, in the list with its dates, and in the annotations.
# draft translation
item-general-segment = 常务部分
# Heading over items, in the list and in the annotations.
item-organizational = 组织事项

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-opening = 会议开幕
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-time (text): hour of the opening, for example 10 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 18 May 2026
item-opening-p1 = 第七届会议主席将于{ $opening-day }{ $opening-time }宣布会议开幕。

## Item: election of the President and other officers

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-officers = 选举主席和主席团其他成员
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = 根据议事规则第22条，大会应在第一次全体会议上选举主席一名、副主席八名和报告员一名。
# Annotation, paragraph 2: the regional groups, which are listed in an annex.
# draft translation
item-officers-p2 = 主席团成员应从中选出的区域组名单载于本文件的一份附件。

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-adoption = 通过议程和其他组织事项
# Annotation, paragraph 1: allocation of items to the plenary and the committees.
# draft translation
item-adoption-p1 = 将请大会设立两个委员会，并按本文件一份附件提出的建议向委员会分配议程项目。两个委员会将于2026年5月25日星期一向全体会议提出报告。
# Annotation, paragraph 2: hours of the meetings.
item-adoption-p2 = 大会不妨决定于上午10时至下午1时以及下午3时至下午6时期间召开会议，并视需要做出必要调整。
# Annotation, paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = 全体会议和各委员会会议将提供以下语文的口译：{ $interpretation-languages }。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-organization-note = 秘书处关于本届会议工作安排的说明

## Item: credentials

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-credentials = 出席会议代表的全权证书
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-credentials-committee = 任命全权证书委员会成员
# Annotation, paragraph 1: the committee.
# draft translation
item-credentials-committee-p1 = 应在会议开始时任命由九名成员组成的全权证书委员会。
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-credentials-report = 全权证书委员会的报告
# Annotation, paragraph 1: until when credentials are submitted.
# draft translation
item-credentials-report-p1 = 应尽可能于会议开幕后不晚于24小时内向秘书处提交全权证书。其后代表团组成的任何变更也必须报送秘书处。

## Part: substantive matters

# Heading over items, in the list and in the annotations.
# draft translation
item-substantive = 实质性事项

## Item: general debate

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-debate = 一般性辩论
# Annotation, paragraph 1: statements and proposals.
# draft translation
item-debate-p1 = 将邀请各代表团作一般性发言，并使其有机会提出具体提议。
# Annotation, paragraph 2: the list of speakers. Calls the note fn-website.
# draft translation
item-debate-p2 = 发言者名单将于2026年5月18日星期一下午6时截止登记，并将在会议网站上公布{ fn-website }。
# Footnote, called in item-debate-p2.
# draft translation
# Variables:
#   $url-conference (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = 可查阅{ $url-conference }。

## Item: reports of the subsidiary bodies

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-subsidiary-bodies = 附属机构的报告
# Note to several sub-items, marked with one asterisk mark at all of them.
# draft translation
fn-reports = 先由委员会审议。
# Annotation, paragraph 1: the reports.
# draft translation
item-subsidiary-bodies-p1 = 大会将收到各附属机构关于大会第七届会议以来所举行会议的报告。大会不妨表示注意到这些报告，并通过其中建议的决定草案。
# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-statistics = 统计标准委员会
# Annotation, paragraph 1: recommendations of the body.
# draft translation
item-statistics-p1 = 委员会建议通过一项关于其届会频率的决定草案。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-statistics-report = 统计标准委员会第三十届会议报告
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation. There are two subcommittees.
# draft translation
item-subcommittees = 小组委员会
# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-terminology = 术语小组委员会
# Annotation, paragraph 1: work of the body.
# draft translation
item-terminology-p1 = 第七届会议以来，小组委员会核准了214个术语的所有正式语文文本。
# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-accessibility = 无障碍问题小组委员会
# Annotation, paragraph 1: work of the body.
# draft translation
item-accessibility-p1 = 小组委员会建议从2027年起以无障碍格式印发大会的所有文件。
# Title of two documents with a symbol each, under the heading “Documentation”. No end punctuation.
# draft translation
doc-subcommittees-reports = 各小组委员会2025年届会报告
# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-regional = 区域合作委员会
# Annotation, paragraph 1: recommendations of the body.
# draft translation
item-regional-p1 = 委员会建议在圣地亚哥举行其第六届会议。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-regional-report = 区域合作委员会第五届会议报告

## Item: multilingualism

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft resolution)” is put in after it.
# draft translation
item-multilingualism = 在大会工作中使用多种语文
# Note to the item above, after another one.
# draft translation
fn-bureau = 根据主席团的提议列入的项目。
# Annotation, paragraph 1: the mandate.
# draft translation
item-multilingualism-p1 = 大会题为“使用多种语文”的第7/8号决议请秘书处确保平等对待六种正式语文，并就此向第八届会议提出报告。
# Annotation, paragraph 2: the draft resolution.
# draft translation
# Variables:
#   $doc-multilingualism-draft (text): symbol of the draft resolution, for example EXAMPLE/8/L.2
item-multilingualism-p2 = 大会不妨审议并通过主席团建议的决议草案（{ $doc-multilingualism-draft }）。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-multilingualism-report = 秘书处关于在大会工作中使用多种语文的报告
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-multilingualism-draft = 主席团建议的决议草案

## Part: administrative and budgetary matters

# Heading over items, in the list and in the annotations.
# draft translation
item-administrative = 行政和预算事项

## Item: programme budget

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-budget = 2027年方案预算
# Annotation, paragraph 1: the amount.
# draft translation
# Variables:
#   $doc-budget-proposal (text): symbol of the proposed programme budget, for example EXAMPLE/8/8
item-budget-p1 = 拟议方案预算（{ $doc-budget-proposal }）为12 480 000欧元，比2026年预算增加2.5%。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-budget-proposal = 2027年拟议方案预算
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-budget-comments = 各国对2027年拟议方案预算的意见

## Item: scale of assessments

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-scale = 经费分摊比额表
# Annotation, paragraph 1: information on the scale.
# draft translation
item-scale-p1 = 将向大会提供关于2027年适用的联合国会费分摊比额表的最新信息以及可能需要做的任何调整。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-scale-note = 秘书处关于2027年分摊比额表的说明

## Part: conclusion of the session

# Heading over items, in the list and in the annotations.
# draft translation
item-conclusion = 结束会议工作

## Item: the ninth session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-next-session = 第九届会议临时议程和日期
# Annotation, paragraph 1: what is to be approved.
# draft translation
item-next-session-p1 = 预期大会将核准第九届会议临时议程，并决定会议日期和地点。

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-other-matters = 其他事项
# Annotation, paragraph 1: no document under this item.
# draft translation
item-other-matters-p1 = 目前预计没有文件在本项目下提交。

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-report = 通过报告
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = 将请大会审议并通过由报告员编写的大会工作报告草稿。报告中关于高级别部分的内容将由秘书处在会议闭幕后完成。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-draft-report = 报告草稿

## High-level segment, the items of which begin anew with 1

# Heading of a segment of the session, in the list with its dates, and in the annotations.
# draft translation
item-high-level-segment = 高级别部分
# Paragraph 1 under the heading of the segment.
# draft translation
item-high-level-segment-p1 = 高级别部分将向各国部长和代表团团长开放，由为此选出的主席主持。
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-opening = 高级别部分开幕
# Annotation, paragraph 1: statements at the opening.
item-high-level-opening-p1 = 将致开幕辞和欢迎辞。
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-debate = 高级别辩论：平等获取以所有正式语文编写的文件
# Note to the item above, marked with asterisks.
# draft translation
fn-theme = 这一主题由主席团于2025年12月3日选定。
# Annotation, paragraph 1: time limits.
# draft translation
item-high-level-debate-p1 = 发言以五分钟为限。发言者名单将按登记先后顺序编列。
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-summary = 主席对高级别部分的总结
# Annotation, paragraph 1: the summary.
# draft translation
item-high-level-summary-p1 = 主席将介绍辩论摘要，摘要将作为大会报告的附件。

## Annex: timetable

# Title of the annex.
annex-timetable = 拟议工作安排
# Head of a column of the timetable, narrow.
# draft translation
track-plenary = 全体会议
# Head of a column of the timetable, narrow.
# draft translation
track-committee-one = 第一委员会
# Head of a column of the timetable, narrow.
# draft translation
track-committee-two = 第二委员会
# Row of the timetable without an item.
# draft translation
event-lunch = 午餐休息
# Row at the end of a day: a deadline.
# draft translation
event-speakers-list = 一般性辩论发言者名单截止登记
# Row at the end of a day: a deadline.
event-proposals = 提交提案草案时间截止
# Row of the timetable without an item.
# draft translation
event-consultations = 非正式磋商
# What makes a day free of meetings.
# draft translation
event-holiday = 正式假日
# Row of the timetable without an item.
event-closure = 会议闭幕

## Annex: statements

# Title of the annex.
# draft translation
annex-statements = 发言准则
# Note to the title of the annex, marked with a letter.
# draft translation
fn-statements = 主席团于2025年12月3日核准。
# Paragraph 1: time limits.
# draft translation
annex-statements-p1 = 一般性辩论期间，各代表团发言以五分钟为限，国家集团发言以七分钟为限。
# Paragraph 2: texts for the interpreters.
# draft translation
annex-statements-p2 = 请发言者事先将发言稿送交秘书处，以便提供给口译员。
# Paragraph 3: publication. The words “website of the session” are a link.
# draft translation
annex-statements-p3 = 收到的发言稿将以提交时所用语文登载在<a name="conference">会议网站</a>上。
# Paragraph 4: right of reply.
# draft translation
annex-statements-p4 = 行使答辩权的发言应在当日会议结束时进行。

## Annex: allocation of items

# Title of the annex.
# draft translation
annex-allocation = 拟议项目分配
# Head of a column.
# draft translation
annex-allocation-organ = 机构
# Head of a column.
# draft translation
annex-allocation-items = 议程项目
# Head of a column.
# draft translation
annex-allocation-officer = 主持人
# Cell.
# draft translation
annex-allocation-plenary-organ = 全体会议
# Cell. From one number to another, then from a third to a fourth.
# draft translation
# Variables:
#   $item-opening (text): number of the item “Opening of the session”, for example 1
#   $item-debate (text): number of the item “General debate”, for example 5
#   $item-next-session (text): number of the item “Provisional agenda and dates of the ninth session”, for example 10
#   $item-report (text): number of the item “Adoption of the report”, for example 12
annex-allocation-plenary-items = { $item-opening }至{ $item-debate }和{ $item-next-session }至{ $item-report }；高级别部分各项目
# Cell.
# draft translation
annex-allocation-plenary-officer = 大会主席
# Cell.
# draft translation
annex-allocation-committee-one-organ = 第一委员会
# Cell.
# draft translation
# Variables:
#   $item-statistics (text): number of the sub-item on the Commission on Statistical Standards, for example 6 (a)
#   $item-subcommittees (text): number of the sub-item on the subcommittees, for example 6 (b)
#   $item-multilingualism (text): number of the item on multilingualism, for example 7
annex-allocation-committee-one-items = { $item-statistics }、{ $item-subcommittees }和{ $item-multilingualism }
# Cell.
# draft translation
annex-allocation-committee-one-officer = 第一委员会主席
# Cell.
# draft translation
annex-allocation-committee-two-organ = 第二委员会
# Cell.
# draft translation
# Variables:
#   $item-regional (text): number of the sub-item on the Commission on Regional Cooperation, for example 6 (c)
#   $item-budget (text): number of the item on the budget, for example 8
#   $item-scale (text): number of the item on the scale of assessments, for example 9
annex-allocation-committee-two-items = { $item-regional }、{ $item-budget }和{ $item-scale }
# Cell.
# draft translation
annex-allocation-committee-two-officer = 第二委员会主席
# Cell.
# draft translation
annex-allocation-credentials-committee-organ = 全权证书委员会
# Cell. The last cell of this row is empty.
# draft translation
# Variables:
#   $item-credentials-report (text): number of the sub-item “Report of the Credentials Committee”, for example 4 (b)
annex-allocation-credentials-committee-items = { $item-credentials-report }

## Annex: officers

# Title of the annex.
# draft translation
annex-officers = 待选主席团成员，按区域组分列
# Regional group of an officer, after the name of the office.
# draft translation
officer-president = 非洲国家
# Regional groups of the eight Vice-Presidents, after the name of the office: each of the other four.
# draft translation
officer-vice-presidents = 其他各区域组各两名
# Regional group of an officer, after the name of the office.
# draft translation
officer-rapporteur = 亚洲及太平洋国家
# Regional group of an officer, after the name of the office.
# draft translation
officer-chair-one = 东欧国家
# Regional group of an officer, after the name of the office.
# draft translation
officer-chair-two = 拉丁美洲和加勒比国家
