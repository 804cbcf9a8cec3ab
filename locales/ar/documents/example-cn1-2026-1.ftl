# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/CN.1/2026/1, an invented example: annotated provisional agenda of the Commission on Statistical Standards, thirty-first session


## Note to the number of the session

# Note to the number of the session, marked with an asterisk.
# draft translation
fn-session = وفقا للمقرر 30/106، ستستغرق الدورة ثلاثة أيام بدلا من خمسة.

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = افتتاح الدورة
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 21 September 2026
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = سيفتتح رئيس الدورة الثلاثين الدورة الحادية والثلاثين للجنة المعايير الإحصائية يوم { $opening-day }، { $opening-time }، في قصر الأمم.
# Annotation, paragraph 2: registration. The words “registration page” are a link.
# draft translation
item-opening-p2 = ويرجى من الوفود التسجيل على <a name="registration">صفحة التسجيل</a> في موعد أقصاه 11 أيلول/سبتمبر 2026.

## Item: election of officers

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-officers = انتخاب أعضاء المكتب
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = وفقا للمادة 15 من نظامها الداخلي، ستنتخب اللجنة رئيسا وثلاثة نواب للرئيس ومقررا، تنتهي مدة ولايتهم عند افتتاح الدورة الثانية والثلاثين.

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = إقرار جدول الأعمال ومسائل تنظيمية أخرى
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-adoption-p1 = وفقا للمادة 7 من نظامها الداخلي، تقر اللجنة في بداية الدورة جدول أعمالها استنادا إلى جدول الأعمال المؤقت.
# Annotation, paragraph 2: the timetable in the annex. Calls the note fn-website.
# draft translation
item-adoption-p2 = ويرد في مرفق هذه الوثيقة جدول زمني مقترح لأعمال اللجنة، أعد بالتشاور مع المكتب{ fn-website }.
# Footnote, called in item-adoption-p2.
# draft translation
# Variables:
#   $url-commission (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = ستنشر أي تغييرات في الجدول الزمني على الموقع الشبكي للدورة، على العنوان التالي: { $url-commission }.
# Annotation, paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = وستوفر الترجمة الشفوية باللغات التالية: { $interpretation-languages }.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-documents-list = قائمة الوثائق

## Item: matters arising from the session of the General Conference

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-conference = المسائل الناشئة عن الدورة الثامنة للمؤتمر العام
# Annotation, paragraph 1: resolutions and decisions of the parent body.
# draft translation
# Variables:
#   $doc-conference-note (text): symbol of the note by the Secretariat, for example EXAMPLE/CN.1/2026/2
item-conference-p1 = ستعرض على اللجنة مذكرة من الأمانة عن قرارات المؤتمر العام ومقرراته المتصلة بعملها ({ $doc-conference-note }). وقد ترغب اللجنة في أن تحيط علما بالمعلومات الواردة في المذكرة.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-conference-note = مذكرة من الأمانة عن قرارات المؤتمر العام ومقرراته المتصلة بعمل اللجنة

## Item: report of the Bureau

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-bureau = تقرير المكتب عن اجتماعاته المعقودة بين الدورتين
# Annotation, paragraph 1: meetings of the Bureau.
# draft translation
# Variables:
#   $doc-bureau-report (text): symbol of the report of the Bureau, for example EXAMPLE/CN.1/2026/3
item-bureau-p1 = اجتمع المكتب أربع مرات منذ الدورة الثلاثين، مرتين منها عبر الإنترنت. وسيعرض المقرر تقرير المكتب ({ $doc-bureau-report })، الذي قد ترغب اللجنة في أن تحيط علما به.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-bureau-report = تقرير المكتب عن اجتماعاته المعقودة بين الدورتين

## Item: national accounts

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-accounts = الحسابات القومية
# Annotation, paragraph 1: the report and its addenda.
# draft translation
item-accounts-p1 = سيعرض على اللجنة تقرير الأمانة عن الحسابات القومية، الذي يبين التقدم المحرز في تطبيق المعايير المنقحة منذ الدورة الثلاثين. وترد ردود الدول على الاستبيان المتعلق بهذا الموضوع في إضافات التقرير.
# Annotation, paragraph 2: what the Commission may decide.
# draft translation
item-accounts-p2 = وقد ترغب اللجنة في أن توافق على الجدول الزمني المقترح للمعايير المتبقية وأن تدعو الدول إلى المساهمة في برنامج التدريب.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-accounts-report = تقرير الأمانة عن الحسابات القومية
# Title of several documents with a symbol each, in the table of documents. No end punctuation.
# draft translation
doc-accounts-papers = ورقات مقدمة من الدول عن تجاربها في تطبيق المعايير المنقحة

## Item: price statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-prices = إحصاءات الأسعار
# Annotation, paragraph 1: prices collected on the Internet.
# draft translation
# Variables:
#   $doc-prices-report (text): symbol of the report on price statistics, for example EXAMPLE/CN.1/2026/5
item-prices-p1 = تطرح الأمانة في تقريرها عن إحصاءات الأسعار ({ $doc-prices-report }) مسألة كيفية استخدام الأسعار المجمعة من الإنترنت في الأرقام القياسية لأسعار الاستهلاك. واللجنة مدعوة إلى مناقشة تلك المسألة.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-prices-report = تقرير الأمانة عن إحصاءات الأسعار

## Item: population and housing censuses

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-censuses = تعدادات السكان والمساكن
# Annotation, paragraph 1: recommendations and handbook.
# draft translation
# Variables:
#   $doc-censuses-report (text): symbol of the report on censuses, for example EXAMPLE/CN.1/2026/6
item-censuses-p1 = ستدعى اللجنة إلى إقرار التوصيات المتعلقة بالجولة المقبلة من تعدادات السكان والمساكن، الواردة في تقرير الأمانة ({ $doc-censuses-report }). والدليل المتعلق بتخطيط التعدادات متاح بالإنكليزية فقط.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-censuses-report = تقرير الأمانة عن تعدادات السكان والمساكن
# Title of a document that is linked, in the table of documents. No end punctuation.
# draft translation
doc-censuses-handbook = دليل تخطيط تعدادات السكان والمساكن

## Item: gender statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-gender = الإحصاءات الجنسانية
# Annotation, paragraph 1: unpaid work.
# draft translation
# Variables:
#   $doc-gender-report (text): symbol of the report on gender statistics, for example EXAMPLE/CN.1/2026/7
item-gender-p1 = اللجنة مدعوة إلى مناقشة المؤشرات المقترحة في تقرير الأمانة ({ $doc-gender-report }) لقياس العمل غير المدفوع الأجر.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-gender-report = تقرير الأمانة عن الإحصاءات الجنسانية

## Item: labour statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-labour = إحصاءات العمل
# Annotation, paragraph 1: work on digital platforms.
# draft translation
# Variables:
#   $doc-labour-report (text): symbol of the report on labour statistics, for example EXAMPLE/CN.1/2026/8
item-labour-p1 = يبين تقرير الأمانة ({ $doc-labour-report }) كيفية تسجيل الدول للعمل المنجز عن طريق المنصات الرقمية. وأعضاء اللجنة مدعوون إلى تبادل المعلومات عن تجارب بلدانهم.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-labour-report = تقرير الأمانة عن إحصاءات العمل

## Item: international trade statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-trade = إحصاءات التجارة الدولية
# Annotation, paragraph 1: the classification of goods and services.
# draft translation
# Variables:
#   $doc-trade-report (text): symbol of the report on international trade statistics, for example EXAMPLE/CN.1/2026/9
item-trade-p1 = قد ترغب اللجنة في أن تعتمد التصنيف المنقح للسلع والخدمات الوارد في تقرير الأمانة ({ $doc-trade-report })، بصيغته المصوبة.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-trade-report = تقرير الأمانة عن إحصاءات التجارة الدولية

## Item: environmental-economic accounting

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-environment = المحاسبة البيئية والاقتصادية
# Annotation, paragraph 1: pilot projects.
# draft translation
item-environment-p1 = ستبلغ اللجنة بنتائج المشاريع التجريبية المتعلقة بحسابات المياه والغابات، وقد ترغب في تقديم توجيهات بشأن الأعمال المقبلة.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-environment-report = تقرير الأمانة عن المحاسبة البيئية والاقتصادية

## Item: disaster-related statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-disasters = الإحصاءات المتصلة بالكوارث
# Annotation, paragraph 1: core indicators.
# draft translation
# Variables:
#   $doc-disasters-report (text): symbol of the report on disaster-related statistics, for example EXAMPLE/CN.1/2026/11
item-disasters-p1 = ستدعى اللجنة إلى البت فيما إذا كان ينبغي أن تجمع كل سنة مجموعة من المؤشرات الأساسية عن الكوارث. وترد قائمة المؤشرات في تقرير الأمانة ({ $doc-disasters-report }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-disasters-report = تقرير الأمانة عن الإحصاءات المتصلة بالكوارث

## Item: integration of statistical and geospatial information

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-geospatial = تكامل المعلومات الإحصائية والجغرافية المكانية
# Annotation, paragraph 1: the work of an expert group.
# draft translation
item-geospatial-p1 = ستستمع اللجنة إلى إحاطة عن أعمال فريق الخبراء المعني بتكامل المعلومات الإحصائية والجغرافية المكانية، الذي يعرض تقريره عليها للعلم.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-geospatial-report = تقرير فريق الخبراء المعني بتكامل المعلومات الإحصائية والجغرافية المكانية

## Item: exchange of data and metadata

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-metadata = تبادل البيانات والبيانات الفوقية
# Annotation, paragraph 1: the exchange format.
# draft translation
item-metadata-p1 = قد ترغب اللجنة في أن تعتمد الإصدار 2 من نسق التبادل، الذي أجريت بشأنه مشاورات من كانون الثاني/يناير إلى نيسان/أبريل 2026.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-metadata-report = تقرير الأمانة عن تبادل البيانات والبيانات الفوقية

## Item: statistical capacity-building

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-capacity = بناء القدرات الإحصائية
# Annotation, paragraph 1: the panel discussion.
# draft translation
item-capacity-p1 = ستعقد حلقة نقاش بشأن احتياجات المكاتب الإحصائية الوطنية. ودعيت كل مجموعة من المجموعات الإقليمية إلى تسمية محاور واحد.
# Annotation, paragraph 2: the training programme.
# draft translation
# Variables:
#   $doc-capacity-report (text): symbol of the report on capacity-building, for example EXAMPLE/CN.1/2026/14
item-capacity-p2 = وطلبت اللجنة إلى الأمانة، في مقررها 30/104، أن تقترح برنامجا تدريبيا تكون المشاركة فيه طوعية. ويرد الاقتراح في تقرير الأمانة ({ $doc-capacity-report }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-capacity-report = تقرير الأمانة عن بناء القدرات الإحصائية

## Item: programme questions

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-programme = المسائل البرنامجية

## Sub-item: programme of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-work-programme = برنامج العمل لعامي 2027 و2028
# Annotation, paragraph 1: the draft programme.
# draft translation
# Variables:
#   $doc-work-programme-draft (text): symbol of the draft programme of work, for example EXAMPLE/CN.1/2026/15
item-work-programme-p1 = يتوقع أن تعتمد اللجنة برنامج عملها لعامي 2027 و2028 استنادا إلى المشروع الذي أعدته الأمانة ({ $doc-work-programme-draft }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-work-programme-draft = مشروع برنامج العمل لعامي 2027 و2028

## Sub-item: the next session

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-next-session = جدول الأعمال المؤقت للدورة الثانية والثلاثين وموعد انعقادها
# Annotation, paragraph 1: the draft agenda of the next session.
# draft translation
item-next-session-p1 = سيعرض على اللجنة مشروع جدول الأعمال المؤقت لدورتها الثانية والثلاثين، مشفوعا ببيان الوثائق التي ستقدم في إطار كل بند من بنود جدول الأعمال.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-next-agenda = مشروع جدول الأعمال المؤقت للدورة الثانية والثلاثين

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = اعتماد التقرير
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = من المقرر أن تعتمد اللجنة التقرير عن أعمال دورتها الحادية والثلاثين، استنادا إلى مشروع يعده المقرر بمساعدة الأمانة.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-draft-report = مشروع تقرير اللجنة عن أعمال دورتها الحادية والثلاثين

## Events in the timetable

# Row of the timetable without an item.
# draft translation
event-lunch = استراحة الغداء
# Row of the timetable without an item.
# draft translation
event-consultations = مشاورات غير رسمية
# Row of the timetable without an item.
event-closure = اختتام الدورة
