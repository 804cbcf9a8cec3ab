# Words of distr, MIT OR Apache-2.0.


### Words of the house: headings, table heads, end punctuation


## Masthead and titles

# Name of the Organization at the top of the masthead
house-organization = 联合国
# Alternative text of the emblem, read aloud, not printed
house-emblem = 联合国徽章
# Title of a document with annotations
house-title-annotated-provisional-agenda = 临时议程说明
# Title of a document without annotations
house-title-provisional-agenda = 临时议程
house-title-annotations = 临时议程说明
house-title-provisional-agenda-and-annotations = 临时议程和说明
house-title-organization-of-work = 拟议工作安排
# draft translation
house-title-timetable = 时间表
# draft translation
house-title-list-of-documents = 文件清单
# draft translation
house-title-corrigendum = 更正
house-subtitle-note-by-the-secretariat = 秘书处的说明
# draft translation
house-subtitle-note-by-the-secretary-general = 秘书长的说明
# draft translation
house-subtitle-addendum = 增编
# draft translation
house-reissued = 因技术原因于{ $date }重新印发。
# Title of the file, shown in the title bar of the reader
# Variables:
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/1
#   $title (text): title of the document, for example Annotated provisional agenda
house-metadata-title = { $symbol }——{ $title }
# On every page of a version that is not finished
# draft translation
house-draft = 草稿
# Title of the file of such a version
# Variables:
#   $title (text): title of the file, for example CTOC/COP/WG.2/2023/1 – Provisional agenda
# draft translation
house-draft-title = 草稿：{ $title }
# Before words that stand in for a missing translation, in such a version
# draft translation
house-draft-missing = （未译）
# Before a translation whose original has changed since, in such a version
# draft translation
house-draft-stale = （待更新）
# Line of place and dates under the masthead
# Variables:
#   $city (text): name of the city, for example Vienna
#   $dates (text): dates of the meeting, for example 29 and 30 May 2023
house-place-and-dates = { $dates }，{ $city }
# draft translation
house-online = 在线
# draft translation
house-city-and-online = { $city }和在线
# Line of the item that the document belongs to, above its title
# Variables:
#   $item (text): number of the item, for example 2 or 1 (a)
house-item-of-provisional-agenda = 临时议程项目{ $item }
house-item-of-agenda = 议程项目{ $item }
# draft translation
house-item-of-preliminary-list = 暂定项目表项目{ $item }

## Headings

# Heading of the list of items
house-heading-agenda = 临时议程
# Heading of the annotations
house-heading-annotations = 说明
# Heading of the documents under an item
house-heading-documentation = 文件
# draft translation
house-heading-authority = 法律依据
# Heading of the only annex, without number
house-heading-annex = 附件
# Heading of the timetable in the annex
house-heading-organization-of-work = 拟议工作安排
house-heading-officers = 主席团成员
house-annex-original-ar = { "[" }原件：阿拉伯文]
house-annex-original-zh = { "[" }原件：中文]
house-annex-original-en = { "[" }原件：英文]
house-annex-original-fr = { "[" }原件：法文]
house-annex-original-ru = { "[" }原件：俄文]
house-annex-original-es = { "[" }原件：西班牙文]

## Entries of the agenda, with their end punctuation

# Item without sub-items
# Variables:
#   $title (text): title of the item, for example Other matters
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-item = { $title }{ $calls }。
# Item followed by its sub-items
# Variables:
#   $title (text): title of the item, for example Organizational matters
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-item-with-sub-items = { $title }{ $calls }：
# Sub-item followed by another
# Variables:
#   $title (text): title of the sub-item, for example Opening of the meeting
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-sub-item = { $title }{ $calls }；
# Last sub-item of an item
# Variables:
#   $title (text): title of the sub-item, for example Adoption of the agenda and organization of work
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-last-sub-item = { $title }{ $calls }。
# Document in the documentation of an item
# Variables:
#   $title (text): title of the document, without end punctuation, for example Background paper prepared by the Secretariat
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/2
house-document = { $title }（{ $symbol }）
# draft translation
house-symbols-and-addenda = { $symbols }和增编

## Facts of an item, in a line of their own or in a column

# draft translation
house-action-decision = 供作决定
# draft translation
house-action-information = 供参考
# draft translation
house-action-discussion = 供讨论
# draft translation
house-action-approval = 供批准
# draft translation
house-title-with-draft-resolution = { $title }（决议草案）
# draft translation
house-title-with-draft-decision = { $title }（决定草案）
house-title-with-dates = { $title }（{ $dates }）
# draft translation
house-introduced-by = 介绍人：{ $names }
# draft translation
house-time-allotted = 分配时间：{ $minutes }

## Table of the organization of work

# Head of the first column, narrow
house-table-date-and-time = 日期和时间
# Head of the second column, narrow
house-table-agenda-item = 议程项目
# Head of the third column
house-table-title = 标题或说明
# draft translation
house-table-item = 项目
# draft translation
house-table-dates = 日期
# draft translation
house-table-documents = 文件
# draft translation
house-table-action = 行动
# draft translation
house-table-introduced-by = 介绍人
# draft translation
house-table-time-allotted = 分配时间
# draft translation
house-table-symbol = 文号
# draft translation
house-table-document = 标题
# draft translation
house-table-office = 职务
# draft translation
house-table-officer = 姓名
# draft translation
house-track-item = 项目{ $item }：{ $title }
# Title of an item already begun at an earlier meeting
# Variables:
#   $title (text): title of the item, for example Other matters
house-continued = { $title }（<em>续</em>）

## Control block at the foot of page 1

# Words beside the recycling sign
house-recycle = 请回收
# Alternative text of the recycling sign, read aloud, not printed
house-recycle-sign = 回收标志
# Alternative text of the bar code, read aloud, not printed
# Variables:
#   $number (text): job number of the document, for example V.23-01234
house-bar-code = 编号{ $number }的条形码
# Alternative text of the QR code, read aloud, not printed
# Variables:
#   $address (text): address of the document, for example https://undocs.org/A/76/1
house-qr-code = 网址{ $address }的二维码
