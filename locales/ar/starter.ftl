# Words of distr, MIT OR Apache-2.0.


### Titles of the items that a new agenda begins with
### They are copied into the new document; a change here changes no document.

# First item. No end punctuation.
starter-item-opening = افتتاح الدورة
# Second item. No end punctuation.
starter-item-adoption = إقرار جدول الأعمال وتنظيم الأعمال
# Last but one. No end punctuation.
starter-item-other-matters = مسائل أخرى
# Last item. No end punctuation.
starter-item-report = اعتماد التقرير
