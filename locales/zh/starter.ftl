# Words of distr, MIT OR Apache-2.0.


### Titles of the items that a new agenda begins with
### They are copied into the new document; a change here changes no document.

# First item. No end punctuation.
starter-item-opening = 会议开幕
# Second item. No end punctuation.
starter-item-adoption = 通过议程和工作安排
# Last but one. No end punctuation.
starter-item-other-matters = 其他事项
# Last item. No end punctuation.
starter-item-report = 通过报告
