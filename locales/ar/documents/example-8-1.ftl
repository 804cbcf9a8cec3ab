# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/8/1, an invented example: provisional agenda and annotations of the General Conference, eighth session


## Notes to the lines above the list

# Note to the number of the session, marked with an asterisk.
# draft translation
fn-dates = وافق المؤتمر العام على موعد انعقاد الدورة في مقرره 7/111.
# Note to the title of the document, marked with an asterisk.
# draft translation
fn-rules = أعد وفقا للمادة 9 من النظام الداخلي للمؤتمر العام.

## Introduction, without number, in the annotations only

# Heading of the section.
# draft translation
item-introduction = مقدمة
# Paragraph 1: place and dates.
# draft translation
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 18 to 29 May 2026
item-introduction-p1 = ستعقد الدورة الثامنة للمؤتمر العام في مركز فيينا الدولي { $session-dates }.
# Paragraph 2: the two segments.
# draft translation
item-introduction-p2 = وافق المؤتمر العام على جدول الأعمال المؤقت في مقرره 7/112. وستتألف الدورة من جزء عام وجزء رفيع المستوى، ترقم بنود كل منهما على حدة.

## Segment and part headings

# Heading of a segment of the session, in the list with its dates, and in the annotations.
# draft translation
item-general-segment = الجزء العام
# Heading over items, in the list and in the annotations.
item-organizational = المسائل التنظيمية

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-opening = افتتاح الدورة
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-time (text): hour of the opening, for example 10 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 18 May 2026
item-opening-p1 = سيعلن رئيس الدورة السابعة افتتاح الدورة يوم { $opening-day }، { $opening-time }.

## Item: election of the President and other officers

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-officers = انتخاب الرئيس وأعضاء المكتب الآخرين
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = وفقا للمادة 22 من النظام الداخلي، ينتخب المؤتمر العام في جلسته العامة الأولى رئيسا وثمانية نواب للرئيس ومقررا.
# Annotation, paragraph 2: the regional groups, which are listed in an annex.
# draft translation
item-officers-p2 = وترد في أحد مرفقات هذه الوثيقة قائمة المجموعات الإقليمية التي ينتخب منها أعضاء المكتب.

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-adoption = إقرار جدول الأعمال ومسائل تنظيمية أخرى
# Annotation, paragraph 1: allocation of items to the plenary and the committees.
# draft translation
item-adoption-p1 = سيدعى المؤتمر العام إلى إنشاء لجنتين وإحالة بنود إليهما على النحو المقترح في أحد مرفقات هذه الوثيقة. وستقدم اللجنتان تقريريهما إلى الجلسة العامة يوم الاثنين، 25 أيار/مايو 2026.
# Annotation, paragraph 2: hours of the meetings.
item-adoption-p2 = وقد يرغب المؤتمر العام في أن يقرر عقد اجتماعاته من الساعة 10:00 حتى الساعة 13:00 ومن الساعة 15:00 حتى الساعة 18:00، وذلك رهنا بما تستلزمه الضرورة من تعديلات.
# Annotation, paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = وستوفر الترجمة الشفوية في الجلسات العامة وجلسات اللجنتين باللغات التالية: { $interpretation-languages }.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-organization-note = مذكرة من الأمانة بشأن تنظيم أعمال الدورة

## Item: credentials

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-credentials = وثائق تفويض الممثلين لدى المؤتمر
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-credentials-committee = تعيين أعضاء لجنة وثائق التفويض
# Annotation, paragraph 1: the committee.
# draft translation
item-credentials-committee-p1 = تعين في بداية الدورة لجنة لوثائق التفويض تتألف من تسعة أعضاء.
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-credentials-report = تقرير لجنة وثائق التفويض
# Annotation, paragraph 1: until when credentials are submitted.
# draft translation
item-credentials-report-p1 = ينبغي أن تقدم وثائق التفويض إلى الأمانة في موعد لا يتجاوز 24 ساعة بعد افتتاح الدورة، إذا أمكن. ويجب أن يعرض على الأمانة كذلك أي تغيير لاحق في تشكيلة أي وفد.

## Part: substantive matters

# Heading over items, in the list and in the annotations.
# draft translation
item-substantive = المسائل الموضوعية

## Item: general debate

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-debate = المناقشة العامة
# Annotation, paragraph 1: statements and proposals.
# draft translation
item-debate-p1 = ستدعى الوفود إلى الإدلاء ببيانات عامة، وستتاح لها الفرصة لتقديم مقترحات محددة.
# Annotation, paragraph 2: the list of speakers. Calls the note fn-website.
# draft translation
item-debate-p2 = وستقفل قائمة المتكلمين يوم الاثنين، 18 أيار/مايو 2026، الساعة 18:00. وستنشر القائمة على الموقع الشبكي للدورة{ fn-website }.
# Footnote, called in item-debate-p2.
# draft translation
# Variables:
#   $url-conference (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = متاح على العنوان التالي: { $url-conference }.

## Item: reports of the subsidiary bodies

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-subsidiary-bodies = تقارير الهيئات الفرعية
# Note to several sub-items, marked with one asterisk mark at all of them.
# draft translation
fn-reports = ينظر فيه أولا في اللجنة المعنية.
# Annotation, paragraph 1: the reports.
# draft translation
item-subsidiary-bodies-p1 = ستعرض على المؤتمر العام تقارير هيئاته الفرعية عن الدورات المعقودة منذ دورته السابعة. وقد يرغب المؤتمر في أن يحيط علما بالتقارير وأن يعتمد مشاريع المقررات الموصى بها فيها.
# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-statistics = لجنة المعايير الإحصائية
# Annotation, paragraph 1: recommendations of the body.
# draft translation
item-statistics-p1 = توصي اللجنة باعتماد مشروع مقرر بشأن وتيرة انعقاد دوراتها.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-statistics-report = تقرير لجنة المعايير الإحصائية عن أعمال دورتها الثلاثين
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation. There are two subcommittees.
# draft translation
item-subcommittees = اللجنتان الفرعيتان
# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-terminology = اللجنة الفرعية المعنية بالمصطلحات
# Annotation, paragraph 1: work of the body.
# draft translation
item-terminology-p1 = وافقت اللجنة الفرعية منذ الدورة السابعة على 214 مصطلحا بجميع اللغات الرسمية.
# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-accessibility = اللجنة الفرعية المعنية بإمكانية الوصول
# Annotation, paragraph 1: work of the body.
# draft translation
item-accessibility-p1 = توصي اللجنة الفرعية بأن تصدر جميع وثائق المؤتمر بأشكال ميسرة ابتداء من عام 2027.
# Title of two documents with a symbol each, under the heading “Documentation”. No end punctuation.
# draft translation
doc-subcommittees-reports = تقريرا اللجنتين الفرعيتين عن أعمال دورتيهما المعقودتين في عام 2025
# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-regional = لجنة التعاون الإقليمي
# Annotation, paragraph 1: recommendations of the body.
# draft translation
item-regional-p1 = توصي اللجنة بعقد دورتها السادسة في سانتياغو.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-regional-report = تقرير لجنة التعاون الإقليمي عن أعمال دورتها الخامسة

## Item: multilingualism

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft resolution)” is put in after it.
# draft translation
item-multilingualism = تعدد اللغات في أعمال المؤتمر
# Note to the item above, after another one.
# draft translation
fn-bureau = بند أدرج بناء على اقتراح المكتب.
# Annotation, paragraph 1: the mandate.
# draft translation
item-multilingualism-p1 = طلب المؤتمر العام إلى الأمانة، في قراره 7/8 المعنون ”تعدد اللغات“، أن تكفل معاملة اللغات الرسمية الست على قدم المساواة وأن تقدم تقريرا عن ذلك الموضوع في الدورة الثامنة.
# Annotation, paragraph 2: the draft resolution.
# draft translation
# Variables:
#   $doc-multilingualism-draft (text): symbol of the draft resolution, for example EXAMPLE/8/L.2
item-multilingualism-p2 = وقد يرغب المؤتمر العام في أن ينظر في مشروع القرار الذي أوصى به المكتب ({ $doc-multilingualism-draft }) وأن يعتمده.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-multilingualism-report = تقرير الأمانة عن تعدد اللغات في أعمال المؤتمر
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-multilingualism-draft = مشروع قرار أوصى به المكتب

## Part: administrative and budgetary matters

# Heading over items, in the list and in the annotations.
# draft translation
item-administrative = المسائل الإدارية والمسائل المتعلقة بالميزانية

## Item: programme budget

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-budget = الميزانية البرنامجية لعام 2027
# Annotation, paragraph 1: the amount.
# draft translation
# Variables:
#   $doc-budget-proposal (text): symbol of the proposed programme budget, for example EXAMPLE/8/8
item-budget-p1 = تبلغ الميزانية البرنامجية المقترحة ({ $doc-budget-proposal }) ما قدره 12 480 000 يورو، أي بزيادة نسبتها 2,5 في المائة مقارنة بميزانية عام 2026.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-budget-proposal = الميزانية البرنامجية المقترحة لعام 2027
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-budget-comments = تعليقات واردة من الدول على الميزانية البرنامجية المقترحة لعام 2027

## Item: scale of assessments

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-scale = جدول الأنصبة المقررة لاقتسام النفقات
# Annotation, paragraph 1: information on the scale.
# draft translation
item-scale-p1 = سيزود المؤتمر العام بأحدث المعلومات فيما يتعلق بجدول الأنصبة المقررة للأمم المتحدة المطبق على عام 2027 وأي تعديلات قد يلزم القيام بها.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-scale-note = مذكرة من الأمانة بشأن جدول الأنصبة المقررة لعام 2027

## Part: conclusion of the session

# Heading over items, in the list and in the annotations.
# draft translation
item-conclusion = اختتام أعمال الدورة

## Item: the ninth session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-next-session = جدول الأعمال المؤقت للدورة التاسعة وموعد انعقادها
# Annotation, paragraph 1: what is to be approved.
# draft translation
item-next-session-p1 = يتوقع أن يوافق المؤتمر العام على جدول الأعمال المؤقت لدورته التاسعة وأن يبت في موعد انعقادها ومكانه.

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-other-matters = مسائل أخرى
# Annotation, paragraph 1: no document under this item.
# draft translation
item-other-matters-p1 = ليس من المتوقع حاليا تقديم أي وثائق في إطار هذا البند.

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-report = اعتماد التقرير
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = سيدعى المؤتمر العام إلى النظر في مشروع التقرير الذي يعده المقرر عن أعماله وإلى اعتماده. وتستكمل الأمانة جزء التقرير المتعلق بالجزء الرفيع المستوى بعد اختتام الدورة.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-draft-report = مشروع التقرير

## High-level segment, the items of which begin anew with 1

# Heading of a segment of the session, in the list with its dates, and in the annotations.
# draft translation
item-high-level-segment = الجزء الرفيع المستوى
# Paragraph 1 under the heading of the segment.
# draft translation
item-high-level-segment-p1 = سيكون الجزء الرفيع المستوى مفتوحا أمام الوزراء ورؤساء الوفود وسيتولى رئاسته رئيس ينتخب لهذا الغرض.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-opening = افتتاح الجزء الرفيع المستوى
# Annotation, paragraph 1: statements at the opening.
item-high-level-opening-p1 = ستلقى بيانات افتتاحية وبيانات ترحيب.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-debate = المناقشة الرفيعة المستوى: المساواة في الحصول على الوثائق بجميع اللغات الرسمية
# Note to the item above, marked with asterisks.
# draft translation
fn-theme = اختار المكتب هذا الموضوع في 3 كانون الأول/ديسمبر 2025.
# Annotation, paragraph 1: time limits.
# draft translation
item-high-level-debate-p1 = ستقتصر مدة كل بيان على خمس دقائق. وستعد قائمة المتكلمين بحسب ترتيب تسجيل الأسماء.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-summary = موجز رئيس الجزء الرفيع المستوى
# Annotation, paragraph 1: the summary.
# draft translation
item-high-level-summary-p1 = سيعرض الرئيس موجزا للمناقشة يرفق بتقرير المؤتمر العام.

## Annex: timetable

# Title of the annex.
annex-timetable = تنظيم الأعمال المقترح
# Head of a column of the timetable, narrow.
# draft translation
track-plenary = الجلسات العامة
# Head of a column of the timetable, narrow.
# draft translation
track-committee-one = اللجنة الأولى
# Head of a column of the timetable, narrow.
# draft translation
track-committee-two = اللجنة الثانية
# Row of the timetable without an item.
# draft translation
event-lunch = استراحة الغداء
# Row at the end of a day: a deadline.
# draft translation
event-speakers-list = إقفال قائمة المتكلمين في المناقشة العامة
# Row at the end of a day: a deadline.
event-proposals = الموعد النهائي لتقديم مشاريع القرارات
# Row of the timetable without an item.
# draft translation
event-consultations = مشاورات غير رسمية
# What makes a day free of meetings.
# draft translation
event-holiday = عطلة رسمية
# Row of the timetable without an item.
event-closure = اختتام الدورة

## Annex: statements

# Title of the annex.
# draft translation
annex-statements = المبادئ التوجيهية المتعلقة بالبيانات
# Note to the title of the annex, marked with a letter.
# draft translation
fn-statements = وافق عليها المكتب في 3 كانون الأول/ديسمبر 2025.
# Paragraph 1: time limits.
# draft translation
annex-statements-p1 = تقتصر مدة البيانات التي يدلى بها في المناقشة العامة على خمس دقائق للوفد الواحد وسبع دقائق لمجموعات الدول.
# Paragraph 2: texts for the interpreters.
# draft translation
annex-statements-p2 = ويرجى من المتكلمين أن يرسلوا نصوص بياناتهم إلى الأمانة مسبقا كي يتسنى إتاحتها للمترجمين الشفويين.
# Paragraph 3: publication. The words “website of the session” are a link.
# draft translation
annex-statements-p3 = وستنشر النصوص الواردة على <a name="conference">الموقع الشبكي للدورة</a> باللغات التي قدمت بها.
# Paragraph 4: right of reply.
# draft translation
annex-statements-p4 = ويدلى بالبيانات في إطار ممارسة حق الرد في نهاية اليوم.

## Annex: allocation of items

# Title of the annex.
# draft translation
annex-allocation = توزيع البنود المقترح
# Head of a column.
# draft translation
annex-allocation-organ = الجهاز
# Head of a column.
# draft translation
annex-allocation-items = بنود جدول الأعمال
# Head of a column.
# draft translation
annex-allocation-officer = الرئاسة
# Cell.
# draft translation
annex-allocation-plenary-organ = الجلسات العامة
# Cell. From one number to another, then from a third to a fourth.
# draft translation
# Variables:
#   $item-opening (text): number of the item “Opening of the session”, for example 1
#   $item-debate (text): number of the item “General debate”, for example 5
#   $item-next-session (text): number of the item “Provisional agenda and dates of the ninth session”, for example 10
#   $item-report (text): number of the item “Adoption of the report”, for example 12
annex-allocation-plenary-items = من { $item-opening } إلى { $item-debate } ومن { $item-next-session } إلى { $item-report }؛ وبنود الجزء الرفيع المستوى
# Cell.
# draft translation
annex-allocation-plenary-officer = رئيس المؤتمر
# Cell.
# draft translation
annex-allocation-committee-one-organ = اللجنة الأولى
# Cell.
# draft translation
# Variables:
#   $item-statistics (text): number of the sub-item on the Commission on Statistical Standards, for example 6 (a)
#   $item-subcommittees (text): number of the sub-item on the subcommittees, for example 6 (b)
#   $item-multilingualism (text): number of the item on multilingualism, for example 7
annex-allocation-committee-one-items = { $item-statistics } و{ $item-subcommittees } و{ $item-multilingualism }
# Cell.
# draft translation
annex-allocation-committee-one-officer = رئيس اللجنة الأولى
# Cell.
# draft translation
annex-allocation-committee-two-organ = اللجنة الثانية
# Cell.
# draft translation
# Variables:
#   $item-regional (text): number of the sub-item on the Commission on Regional Cooperation, for example 6 (c)
#   $item-budget (text): number of the item on the budget, for example 8
#   $item-scale (text): number of the item on the scale of assessments, for example 9
annex-allocation-committee-two-items = { $item-regional } و{ $item-budget } و{ $item-scale }
# Cell.
# draft translation
annex-allocation-committee-two-officer = رئيس اللجنة الثانية
# Cell.
# draft translation
annex-allocation-credentials-committee-organ = لجنة وثائق التفويض
# Cell. The last cell of this row is empty.
# draft translation
# Variables:
#   $item-credentials-report (text): number of the sub-item “Report of the Credentials Committee”, for example 4 (b)
annex-allocation-credentials-committee-items = { $item-credentials-report }

## Annex: officers

# Title of the annex.
# draft translation
annex-officers = أعضاء المكتب المقرر انتخابهم، حسب المجموعات الإقليمية
# Regional group of an officer, after the name of the office.
# draft translation
officer-president = الدول الأفريقية
# Regional groups of the eight Vice-Presidents, after the name of the office: each of the other four.
# draft translation
officer-vice-presidents = اثنان من كل مجموعة من المجموعات الإقليمية الأخرى
# Regional group of an officer, after the name of the office.
# draft translation
officer-rapporteur = دول آسيا والمحيط الهادئ
# Regional group of an officer, after the name of the office.
# draft translation
officer-chair-one = دول أوروبا الشرقية
# Regional group of an officer, after the name of the office.
# draft translation
officer-chair-two = دول أمريكا اللاتينية ومنطقة البحر الكاريبي
