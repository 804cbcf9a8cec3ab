# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/CN.1/2026/1, an invented example: annotated provisional agenda of the Commission on Statistical Standards, thirty-first session


## Note to the number of the session

# Note to the number of the session, marked with an asterisk.
# draft translation
fn-session = 根据第30/106号决定，本届会议会期由五天改为三天。

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = 会议开幕
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 21 September 2026
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = 统计标准委员会第三十一届会议将于{ $opening-day }{ $opening-time }在万国宫由第三十届会议主席宣布开幕。
# Annotation, paragraph 2: registration. The words “registration page” are a link.
# draft translation
item-opening-p2 = 请各代表团至迟于2026年9月11日在<a name="registration">注册页面</a>上注册。

## Item: election of officers

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-officers = 选举主席团成员
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = 根据议事规则第15条，委员会将选举主席一名、副主席三名和报告员一名，任期至第三十二届会议开幕时届满。

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = 通过议程和其他组织事项
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-adoption-p1 = 根据议事规则第7条，委员会应在会议开始时在临时议程的基础上通过本届会议议程。
# Annotation, paragraph 2: the timetable in the annex. Calls the note fn-website.
# draft translation
item-adoption-p2 = 委员会拟议工作时间表是与主席团协商编写的，载于本文件附件{ fn-website }。
# Footnote, called in item-adoption-p2.
# draft translation
# Variables:
#   $url-commission (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = 时间表如有变动，将在会议网站上公布，网址为：{ $url-commission }。
# Annotation, paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = 将提供以下语文的口译：{ $interpretation-languages }。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-documents-list = 文件清单

## Item: matters arising from the session of the General Conference

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-conference = 大会第八届会议产生的事项
# Annotation, paragraph 1: resolutions and decisions of the parent body.
# draft translation
# Variables:
#   $doc-conference-note (text): symbol of the note by the Secretariat, for example EXAMPLE/CN.1/2026/2
item-conference-p1 = 委员会将收到秘书处关于大会与委员会工作有关的决议和决定的说明（{ $doc-conference-note }）。委员会不妨注意该说明提供的信息。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-conference-note = 秘书处关于大会与委员会工作有关的决议和决定的说明

## Item: report of the Bureau

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-bureau = 主席团关于闭会期间会议的报告
# Annotation, paragraph 1: meetings of the Bureau.
# draft translation
# Variables:
#   $doc-bureau-report (text): symbol of the report of the Bureau, for example EXAMPLE/CN.1/2026/3
item-bureau-p1 = 第三十届会议以来，主席团举行了四次会议，其中两次为在线会议。报告员将介绍主席团的报告（{ $doc-bureau-report }），委员会不妨表示注意到该报告。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-bureau-report = 主席团关于闭会期间会议的报告

## Item: national accounts

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-accounts = 国民账户
# Annotation, paragraph 1: the report and its addenda.
# draft translation
item-accounts-p1 = 委员会将收到秘书处关于国民账户的报告，其中介绍了第三十届会议以来在适用经修订的标准方面取得的进展。各国对这方面调查问卷的答复载于该报告增编。
# Annotation, paragraph 2: what the Commission may decide.
# draft translation
item-accounts-p2 = 委员会不妨核准为其余标准提出的时间表，并请各国为培训方案作出贡献。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-accounts-report = 秘书处关于国民账户的报告
# Title of several documents with a symbol each, in the table of documents. No end punctuation.
# draft translation
doc-accounts-papers = 各国提交的关于经修订标准适用经验的文件

## Item: price statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-prices = 价格统计
# Annotation, paragraph 1: prices collected on the Internet.
# draft translation
# Variables:
#   $doc-prices-report (text): symbol of the report on price statistics, for example EXAMPLE/CN.1/2026/5
item-prices-p1 = 秘书处在其关于价格统计的报告（{ $doc-prices-report }）中提出了应如何在消费价格指数中使用从互联网收集的价格的问题。请委员会讨论该问题。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-prices-report = 秘书处关于价格统计的报告

## Item: population and housing censuses

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-censuses = 人口和住房普查
# Annotation, paragraph 1: recommendations and handbook.
# draft translation
# Variables:
#   $doc-censuses-report (text): symbol of the report on censuses, for example EXAMPLE/CN.1/2026/6
item-censuses-p1 = 将请委员会核可秘书处报告（{ $doc-censuses-report }）所载关于下一轮人口和住房普查的建议。普查规划手册仅有英文本。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-censuses-report = 秘书处关于人口和住房普查的报告
# Title of a document that is linked, in the table of documents. No end punctuation.
# draft translation
doc-censuses-handbook = 人口和住房普查规划手册

## Item: gender statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-gender = 性别统计
# Annotation, paragraph 1: unpaid work.
# draft translation
# Variables:
#   $doc-gender-report (text): symbol of the report on gender statistics, for example EXAMPLE/CN.1/2026/7
item-gender-p1 = 请委员会讨论秘书处报告（{ $doc-gender-report }）提出的无酬工作衡量指标。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-gender-report = 秘书处关于性别统计的报告

## Item: labour statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-labour = 劳工统计
# Annotation, paragraph 1: work on digital platforms.
# draft translation
# Variables:
#   $doc-labour-report (text): symbol of the report on labour statistics, for example EXAMPLE/CN.1/2026/8
item-labour-p1 = 秘书处的报告（{ $doc-labour-report }）介绍了各国如何统计通过数字平台从事的工作。请委员会成员交流本国经验。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-labour-report = 秘书处关于劳工统计的报告

## Item: international trade statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-trade = 国际贸易统计
# Annotation, paragraph 1: the classification of goods and services.
# draft translation
# Variables:
#   $doc-trade-report (text): symbol of the report on international trade statistics, for example EXAMPLE/CN.1/2026/9
item-trade-p1 = 委员会不妨通过经更正的秘书处报告（{ $doc-trade-report }）所载经修订的货物和服务分类。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-trade-report = 秘书处关于国际贸易统计的报告

## Item: environmental-economic accounting

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-environment = 环境经济核算
# Annotation, paragraph 1: pilot projects.
# draft translation
item-environment-p1 = 将向委员会通报水账户和森林账户试点项目的结果，委员会不妨就今后的工作提供指导。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-environment-report = 秘书处关于环境经济核算的报告

## Item: disaster-related statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-disasters = 灾害相关统计
# Annotation, paragraph 1: core indicators.
# draft translation
# Variables:
#   $doc-disasters-report (text): symbol of the report on disaster-related statistics, for example EXAMPLE/CN.1/2026/11
item-disasters-p1 = 将请委员会决定是否应每年收集一套关于灾害的核心指标。这些指标列于秘书处的报告（{ $doc-disasters-report }）。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-disasters-report = 秘书处关于灾害相关统计的报告

## Item: integration of statistical and geospatial information

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-geospatial = 统计和地理空间信息的整合
# Annotation, paragraph 1: the work of an expert group.
# draft translation
item-geospatial-p1 = 将向委员会简要介绍统计和地理空间信息整合问题专家组的工作；专家组的报告已提交委员会供参考。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-geospatial-report = 统计和地理空间信息整合问题专家组的报告

## Item: exchange of data and metadata

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-metadata = 数据和元数据交换
# Annotation, paragraph 1: the exchange format.
# draft translation
item-metadata-p1 = 委员会不妨通过交换格式第2版；2026年1月至4月就该版举行了磋商。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-metadata-report = 秘书处关于数据和元数据交换的报告

## Item: statistical capacity-building

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-capacity = 统计能力建设
# Annotation, paragraph 1: the panel discussion.
# draft translation
item-capacity-p1 = 将就国家统计局的需要举行小组讨论。已邀请每个区域组指定一名专题小组成员。
# Annotation, paragraph 2: the training programme.
# draft translation
# Variables:
#   $doc-capacity-report (text): symbol of the report on capacity-building, for example EXAMPLE/CN.1/2026/14
item-capacity-p2 = 委员会在第30/104号决定中请秘书处提出一项自愿参加的培训方案。该提议载于秘书处的报告（{ $doc-capacity-report }）。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-capacity-report = 秘书处关于统计能力建设的报告

## Item: programme questions

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-programme = 方案问题

## Sub-item: programme of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-work-programme = 2027年和2028年工作方案
# Annotation, paragraph 1: the draft programme.
# draft translation
# Variables:
#   $doc-work-programme-draft (text): symbol of the draft programme of work, for example EXAMPLE/CN.1/2026/15
item-work-programme-p1 = 预期委员会将在秘书处编写的草案（{ $doc-work-programme-draft }）的基础上通过其2027年和2028年工作方案。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-work-programme-draft = 2027年和2028年工作方案草案

## Sub-item: the next session

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-next-session = 第三十二届会议临时议程和日期
# Annotation, paragraph 1: the draft agenda of the next session.
# draft translation
item-next-session-p1 = 委员会将收到第三十二届会议临时议程草案及将在每个议程项目下提交的文件清单。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-next-agenda = 第三十二届会议临时议程草案

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = 通过报告
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = 委员会将根据报告员在秘书处协助下编写的草稿，通过第三十一届会议报告。
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-draft-report = 委员会第三十一届会议报告草稿

## Events in the timetable

# Row of the timetable without an item.
# draft translation
event-lunch = 午餐休息
# Row of the timetable without an item.
# draft translation
event-consultations = 非正式磋商
# Row of the timetable without an item.
event-closure = 会议闭幕
