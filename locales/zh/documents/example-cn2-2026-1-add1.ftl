# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/CN.2/2026/1/Add.1, an invented example written in Spanish: annotations to the provisional agenda of the Commission on Regional Cooperation, sixth session


## Introduction, without number

# Heading of the section.
# draft translation
item-introduction = 导言
# Paragraph 1: the session and its agenda.
# draft translation
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 9 to 11 November 2026
#   $doc-agenda (text): symbol of the provisional agenda, for example EXAMPLE/CN.2/2026/1
item-introduction-p1 = 区域合作委员会第六届会议将{ $session-dates }在圣地亚哥举行。本说明涉及作为{ $doc-agenda }号文件印发的临时议程。
# Paragraph 2: what is said under each item.
# draft translation
item-introduction-p2 = 对每个项目都说明了请委员会采取的行动、将其列入议程的依据和分配的时间。
# Paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-introduction-p3 = 将提供以下语文的口译：{ $interpretation-languages }。

## Item: opening of the session

# Title of the item, as heading of its annotation. No end punctuation.
item-opening = 会议开幕
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-time (text): hour of the opening, for example 9.30 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 9 November 2026
item-opening-p1 = 第五届会议主席将于{ $opening-day }{ $opening-time }宣布会议开幕。

## Item: election of officers

# Title of the item, as heading of its annotation. No end punctuation.
item-officers = 选举主席团成员
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-officers-a1 = 委员会议事规则第12条
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = 委员会将从成员代表中选举主席一名、副主席两名和报告员一名。

## Item: adoption of the agenda

# Title of the item, as heading of its annotation. No end punctuation.
item-adoption = 通过议程
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-adoption-a1 = 委员会议事规则第7条
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-adoption-p1 = 委员会将通过第六届会议议程，并可酌情作出修改。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-agenda = 临时议程

## Item: regional exchange of data

# Title of the item, as heading of its annotation. No end punctuation; “(draft resolution)” is put in after it.
# draft translation
item-data = 区域数据交换
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-data-a1 = 大会第7/5号决议第3和第4段
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-data-a2 = 委员会第5/2号决定
# Annotation, paragraph 1: report and draft resolution.
# draft translation
# Variables:
#   $doc-data-report (text): symbol of the report on the regional exchange of data, for example EXAMPLE/CN.2/2026/2
#   $doc-data-draft (text): symbol of the draft resolution, for example EXAMPLE/CN.2/2026/L.2
item-data-p1 = 委员会将收到秘书处的报告（{ $doc-data-report }）和主席团提交的决议草案（{ $doc-data-draft }）。委员会不妨按下列方式安排对本项目的审议。
# Title of the sub-item, which stands in the annotations only. No end punctuation.
# draft translation
item-data-exchange = 共用基础设施
# Annotation, paragraph 1: the data to be exchanged.
# draft translation
item-data-exchange-p1 = 请委员会确定自2027年起应交换哪些数据以及应如何分担基础设施费用。
# Title of the sub-item, which stands in the annotations only. No end punctuation.
# draft translation
item-data-training = 培训
# Annotation, paragraph 1: training courses. Calls the note fn-training.
# draft translation
item-data-training-p1 = 第五届会议以来举办了两期培训班，其教材有英文本、法文本和西班牙文本{ fn-training }。
# Footnote, called in item-data-training-p1.
# draft translation
# Variables:
#   $url-training (text): address of the training materials, printed as text and linked, for example www.example.org/…
fn-training = 见{ $url-training }。
# Annotation, paragraph 2: what the Commission may decide.
# draft translation
item-data-training-p2 = 委员会不妨建议每年举办一期培训班。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-data-report = 秘书处关于区域数据交换的报告
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-data-draft = 主席团提交的决议草案

## Item: South-South cooperation

# Title of the item, as heading of its annotation. No end punctuation.
# draft translation
item-south-south = 南南合作
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-south-south-a1 = 委员会第5/3号决定
# Annotation, paragraph 1: the report.
# draft translation
# Variables:
#   $doc-south-south-report (text): symbol of the report on South-South cooperation, for example EXAMPLE/CN.2/2026/3
item-south-south-p1 = 委员会不妨表示注意到秘书处关于第五届会议以来所开展活动的报告（{ $doc-south-south-report }）。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-south-south-report = 秘书处关于南南合作的报告

## Item: date and place of the seventh session

# Title of the item, as heading of its annotation. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-next-session = 第七届会议日期和地点
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-next-session-a1 = 委员会议事规则第3条
# Annotation, paragraph 1: what is to be decided.
# draft translation
# Variables:
#   $doc-next-session-note (text): symbol of the note on the next session, for example EXAMPLE/CN.2/2026/4
item-next-session-p1 = 将请委员会根据秘书处的说明（{ $doc-next-session-note }）决定第七届会议的日期和地点。
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-next-session-note = 秘书处关于第七届会议日期和地点的说明

## Item: other matters

# Title of the item, as heading of its annotation. No end punctuation.
item-other-matters = 其他事项
# Annotation, paragraph 1: how a matter is raised.
# draft translation
item-other-matters-p1 = 希望在本项目下提出问题的代表团请在会议开幕前通知秘书处。

## Item: adoption of the report

# Title of the item, as heading of its annotation. No end punctuation.
item-report = 通过报告
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = 委员会将通过第六届会议报告，报告草稿由报告员介绍。

## Closing section, without number

# Heading of the section.
item-closing = 会议闭幕
# Paragraph 1: the closure.
# draft translation
item-closing-p1 = 报告通过后，主席将宣布会议闭幕。
