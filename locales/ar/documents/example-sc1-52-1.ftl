# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/SC.1/52/1 and EXAMPLE/SC.2/19/1, an invented example: annotated provisional agenda of two subcommittees that meet jointly


## Joint meeting

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-joint = الاجتماع المشترك للجنتين الفرعيتين
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-joint-opening = افتتاح الاجتماع المشترك
# Annotation, paragraph 1: who opens the meeting.
# draft translation
item-joint-opening-p1 = سيفتتح رئيسا اللجنتين الفرعيتين الاجتماع المشترك ويتوليان رئاسته بالتناوب.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-organization = المسائل التنظيمية
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-adoption = إقرار جدول الأعمال وتنظيم الأعمال
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-joint-adoption-p1 = ستقر اللجنتان الفرعيتان جدول الأعمال معا. ثم تنظر كل منهما في البنود الخاصة بها في جلسات منفصلة، في التواريخ المبينة في الجدول.
# Annotation, paragraph 2: interpretation.
# draft translation
item-joint-adoption-p2 = وستوفر الترجمة الشفوية باللغات الرسمية الست في الجلسات المعقودة في نيروبي. أما الجلسات المعقودة عبر الإنترنت فستجرى بالإنكليزية والفرنسية.
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-officers = انتخاب أعضاء المكتب
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-joint-officers-p1 = ستنتخب كل لجنة فرعية رئيسا ومقررا لعام 2027.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-joint-cooperation = التعاون بين اللجنتين الفرعيتين
# Annotation, paragraph 1: a proposal of the Secretariat.
# draft translation
# Variables:
#   $doc-cooperation-note (text): symbol of the note by the Secretariat, for example EXAMPLE/SC.1/52/2
item-joint-cooperation-p1 = تقترح الأمانة في مذكرتها ({ $doc-cooperation-note }) أن تعرض المصطلحات المتعلقة بإمكانية الوصول على اللجنتين الفرعيتين في الوقت نفسه. وقد ترغب اللجنتان الفرعيتان في إبداء آرائهما بشأن ذلك الاقتراح.
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-cooperation-note = مذكرة من الأمانة بشأن التعاون بين اللجنتين الفرعيتين

## Subcommittee on Terminology

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-terminology = اللجنة الفرعية المعنية بالمصطلحات
# Paragraph 1 under the heading of the segment.
# draft translation
item-terminology-p1 = ستعقد دورات اللجنة الفرعية من الثانية والخمسين إلى الخامسة والخمسين، التي كانت قد أرجئت، بوصفها دورة واحدة مقسمة إلى جزأين.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-organization = تنظيم العمل
# Annotation, paragraph 1: what is considered online and what in Nairobi.
# draft translation
# Variables:
#   $item-databases (text): number of the item “Terminology databases”, for example 2
#   $item-terms (text): number of the item “Approval of terms”, for example 3
item-terminology-organization-p1 = سينظر في البند { $item-databases } في الجزء الأول من الدورة، المقرر عقده عبر الإنترنت. وسيبدأ النظر في البند { $item-terms } عبر الإنترنت ويختتم في نيروبي.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-databases = قواعد بيانات المصطلحات
# Annotation, paragraph 1: a common format.
# draft translation
# Variables:
#   $doc-databases-report (text): symbol of the report on terminology databases, for example EXAMPLE/SC.1/52/3
item-databases-p1 = ستدعى اللجنة الفرعية إلى إبداء تعليقات على النسق الموحد للمدخلات المقترح في تقرير الأمانة ({ $doc-databases-report }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-databases-report = تقرير الأمانة عن قواعد بيانات المصطلحات
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-terms = الموافقة على المصطلحات
# Annotation, paragraph 1: the lists.
# draft translation
item-terms-p1 = أعدت الدوائر اللغوية القوائم المعروضة على اللجنة الفرعية استنادا إلى مقترحات وردت من الدول.
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-bodies-names = أسماء الهيئات
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-names-list = قائمة بأسماء الهيئات
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-titles = عناوين الصكوك
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-titles-list = قائمة بعناوين الصكوك
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-geographical-names = الأسماء الجغرافية
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-geographical-note = مذكرة من الأمانة بشأن الأسماء الجغرافية
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-abbreviations = المختصرات
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-abbreviations-list = قائمة بالمختصرات
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms = المصطلحات الجديدة
# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms-climate = تغير المناخ
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-climate-list = قائمة بالمصطلحات المتعلقة بتغير المناخ
# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms-technology = الذكاء الاصطناعي
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-technology-list = قائمة بالمصطلحات المتعلقة بالذكاء الاصطناعي
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-report = اعتماد التقرير
# Annotation, paragraph 1: the report.
# draft translation
item-terminology-report-p1 = من المقرر أن تعتمد اللجنة الفرعية تقريرا واحدا عن جزأي دورتها.

## Subcommittee on Accessibility

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-accessibility = اللجنة الفرعية المعنية بإمكانية الوصول
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-organization = تنظيم العمل
# Annotation, paragraph 1: place of the session.
# draft translation
item-accessibility-organization-p1 = ستعقد جميع جلسات الدورة التاسعة عشرة للجنة الفرعية في نيروبي.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-documents = إمكانية الوصول إلى الوثائق
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-files = الملفات الإلكترونية
# Annotation, paragraph 1: guidelines for tagging.
# draft translation
# Variables:
#   $doc-files-guidelines (text): symbol of the draft guidelines, for example EXAMPLE/SC.2/19/2
item-accessible-files-p1 = يتوقع أن تعتمد اللجنة الفرعية المبادئ التوجيهية المتعلقة بوسم الملفات الإلكترونية ({ $doc-files-guidelines }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-files-guidelines = مشروع المبادئ التوجيهية المتعلقة بوسم الملفات الإلكترونية
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-plain-language = اللغة المبسطة
# Annotation, paragraph 1: summaries.
# draft translation
# Variables:
#   $doc-plain-language-report (text): symbol of the report on plain language, for example EXAMPLE/SC.2/19/3
item-plain-language-p1 = ستناقش اللجنة الفرعية استخدام اللغة المبسطة في موجزات الوثائق، استنادا إلى تقرير الأمانة ({ $doc-plain-language-report }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-plain-language-report = تقرير الأمانة عن استخدام اللغة المبسطة
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-meetings = إمكانية الوصول إلى الاجتماعات
# Annotation, paragraph 1: captioning and sign languages.
# draft translation
# Variables:
#   $doc-meetings-report (text): symbol of the report on accessible meetings, for example EXAMPLE/SC.2/19/4
item-accessible-meetings-p1 = يتضمن تقرير الأمانة ({ $doc-meetings-report }) تقديرا لتكلفة العرض النصي والترجمة بلغة الإشارة. وقد ترغب اللجنة الفرعية في أن تأخذ ذلك التقدير في الاعتبار عند إعداد توصياتها.
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-meetings-report = تقرير الأمانة عن إمكانية الوصول إلى الاجتماعات
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-report = اعتماد التقرير
# Annotation, paragraph 1: the report.
# draft translation
item-accessibility-report-p1 = من المقرر أن تعتمد اللجنة الفرعية تقريرا عن أعمال دورتها التاسعة عشرة.
