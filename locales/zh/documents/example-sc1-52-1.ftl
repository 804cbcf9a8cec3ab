# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/SC.1/52/1 and EXAMPLE/SC.2/19/1, an invented example: annotated provisional agenda of two subcommittees that meet jointly


## Joint meeting

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-joint = 小组委员会联席会议
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-joint-opening = 联席会议开幕
# Annotation, paragraph 1: who opens the meeting.
# draft translation
item-joint-opening-p1 = 两个小组委员会的主席将宣布联席会议开幕，并轮流主持会议。
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-organization = 组织事项
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-adoption = 通过议程和工作安排
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-joint-adoption-p1 = 各小组委员会将联合通过议程。随后，各小组委员会将按表中所列日期分别举行会议，审议各自的项目。
# Annotation, paragraph 2: interpretation.
# draft translation
item-joint-adoption-p2 = 在内罗毕举行的会议将提供六种正式语文的口译。在线会议将以英文和法文进行。
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-officers = 选举主席团成员
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-joint-officers-p1 = 每个小组委员会将选举2027年主席一名和报告员一名。
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-joint-cooperation = 小组委员会之间的合作
# Annotation, paragraph 1: a proposal of the Secretariat.
# draft translation
# Variables:
#   $doc-cooperation-note (text): symbol of the note by the Secretariat, for example EXAMPLE/SC.1/52/2
item-joint-cooperation-p1 = 秘书处在其说明（{ $doc-cooperation-note }）中提议将与无障碍有关的术语同时提交两个小组委员会。各小组委员会不妨就该提议发表意见。
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-cooperation-note = 秘书处关于小组委员会之间合作的说明

## Subcommittee on Terminology

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-terminology = 术语小组委员会
# Paragraph 1 under the heading of the segment.
# draft translation
item-terminology-p1 = 小组委员会推迟举行的第五十二届至第五十五届会议将合并为一届会议，分两期举行。
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-organization = 安排工作
# Annotation, paragraph 1: what is considered online and what in Nairobi.
# draft translation
# Variables:
#   $item-databases (text): number of the item “Terminology databases”, for example 2
#   $item-terms (text): number of the item “Approval of terms”, for example 3
item-terminology-organization-p1 = 项目{ $item-databases }将在在线举行的第一期会议上审议。项目{ $item-terms }的审议将在线开始，并在内罗毕结束。
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-databases = 术语数据库
# Annotation, paragraph 1: a common format.
# draft translation
# Variables:
#   $doc-databases-report (text): symbol of the report on terminology databases, for example EXAMPLE/SC.1/52/3
item-databases-p1 = 将请小组委员会对秘书处报告（{ $doc-databases-report }）提出的条目通用格式发表意见。
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-databases-report = 秘书处关于术语数据库的报告
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-terms = 核准术语
# Annotation, paragraph 1: the lists.
# draft translation
item-terms-p1 = 小组委员会收到的清单由语文部门根据各国提出的建议编写。
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-bodies-names = 机构名称
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-names-list = 机构名称清单
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-titles = 文书名称
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-titles-list = 文书名称清单
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-geographical-names = 地名
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-geographical-note = 秘书处关于地名的说明
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-abbreviations = 缩略语
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-abbreviations-list = 缩略语清单
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms = 新术语
# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms-climate = 气候变化
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-climate-list = 与气候变化有关的术语清单
# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms-technology = 人工智能
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-technology-list = 与人工智能有关的术语清单
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-report = 通过报告
# Annotation, paragraph 1: the report.
# draft translation
item-terminology-report-p1 = 小组委员会将通过一份涵盖两期会议的报告。

## Subcommittee on Accessibility

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-accessibility = 无障碍问题小组委员会
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-organization = 安排工作
# Annotation, paragraph 1: place of the session.
# draft translation
item-accessibility-organization-p1 = 小组委员会第十九届会议的所有会议都将在内罗毕举行。
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-documents = 文件无障碍
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-files = 电子文档
# Annotation, paragraph 1: guidelines for tagging.
# draft translation
# Variables:
#   $doc-files-guidelines (text): symbol of the draft guidelines, for example EXAMPLE/SC.2/19/2
item-accessible-files-p1 = 预期小组委员会将通过关于电子文档标记的准则（{ $doc-files-guidelines }）。
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-files-guidelines = 电子文档标记准则草案
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-plain-language = 浅白语言
# Annotation, paragraph 1: summaries.
# draft translation
# Variables:
#   $doc-plain-language-report (text): symbol of the report on plain language, for example EXAMPLE/SC.2/19/3
item-plain-language-p1 = 小组委员会将根据秘书处的报告（{ $doc-plain-language-report }）讨论在文件摘要中使用浅白语言的问题。
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-plain-language-report = 秘书处关于使用浅白语言的报告
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-meetings = 会议无障碍
# Annotation, paragraph 1: captioning and sign languages.
# draft translation
# Variables:
#   $doc-meetings-report (text): symbol of the report on accessible meetings, for example EXAMPLE/SC.2/19/4
item-accessible-meetings-p1 = 秘书处的报告（{ $doc-meetings-report }）载有字幕和手语传译的费用估计数。小组委员会不妨在拟订建议时予以考虑。
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-meetings-report = 秘书处关于会议无障碍的报告
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-report = 通过报告
# Annotation, paragraph 1: the report.
# draft translation
item-accessibility-report-p1 = 小组委员会将通过第十九届会议报告。
