# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/AC.1/2026/1, an invented example: provisional agenda of the Committee on Conference Services, twelfth session


## Notes to the lines above the list

# Note to the title of the document, marked with an asterisk.
# draft translation
fn-annotations = ستصدر الشروح في إضافة لهذه الوثيقة.

## Items

# Title of the item, in the agenda. No end punctuation.
item-opening = افتتاح الدورة
# Title of the item, in the agenda. No end punctuation.
item-officers = انتخاب أعضاء المكتب
# Title of the item, in the agenda. No end punctuation.
item-adoption = إقرار جدول الأعمال وتنظيم الأعمال
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-calendar = مشروع جدول المؤتمرات والاجتماعات لعام 2027
# Note to two items, marked with one asterisk mark at both.
# draft translation
fn-secretariat = بند اقترحته الأمانة العامة وفقا للمادة 7 من النظام الداخلي للجنة.
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-meetings = إدارة الاجتماعات
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-utilization = استخدام موارد ومرافق خدمات المؤتمرات
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-disabilities = تيسير وصول الأشخاص ذوي الإعاقة إلى الاجتماعات
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-remote = المشاركة عن بعد في الاجتماعات
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-documentation = المسائل المتصلة بالوثائق والمنشورات
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-translation = المسائل المتصلة بالترجمة التحريرية والترجمة الشفوية
# Note to the item above, marked with asterisks: the number of an item that was deleted is not given to another.
# draft translation
fn-abeyance = علق النظر في البند 7، وظلت أرقام البنود التي تليه دون تغيير.
# Title of the item, in the agenda. No end punctuation.
item-next-session = جدول الأعمال المؤقت للدورة الثالثة عشرة
# Title of the item, in the agenda. No end punctuation.
item-other-matters = مسائل أخرى
# Title of the item, in the agenda. No end punctuation.
item-report = اعتماد تقرير اللجنة عن أعمال دورتها الثانية عشرة
