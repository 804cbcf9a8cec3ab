# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/AC.1/2026/1, an invented example: provisional agenda of the Committee on Conference Services, twelfth session


## Notes to the lines above the list

# Note to the title of the document, marked with an asterisk.
# draft translation
fn-annotations = 说明将作为本文件的增编印发。

## Items

# Title of the item, in the agenda. No end punctuation.
item-opening = 会议开幕
# Title of the item, in the agenda. No end punctuation.
item-officers = 选举主席团成员
# Title of the item, in the agenda. No end punctuation.
item-adoption = 通过议程和工作安排
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-calendar = 2027年会议日历草案
# Note to two items, marked with one asterisk mark at both.
# draft translation
fn-secretariat = 秘书处根据委员会议事规则第7条提议列入的项目。
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-meetings = 会议管理
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-utilization = 会议服务资源和设施的利用
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-disabilities = 残疾人参加会议的无障碍条件
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-remote = 远程参加会议
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-documentation = 与文件和出版物有关的事项
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-translation = 与笔译和口译有关的事项
# Note to the item above, marked with asterisks: the number of an item that was deleted is not given to another.
# draft translation
fn-abeyance = 项目7暂缓审议，其后各项目的编号不变。
# Title of the item, in the agenda. No end punctuation.
item-next-session = 第十三届会议临时议程
# Title of the item, in the agenda. No end punctuation.
item-other-matters = 其他事项
# Title of the item, in the agenda. No end punctuation.
item-report = 通过委员会第十二届会议报告
