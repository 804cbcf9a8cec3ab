# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/CN.2/2026/1/Add.1, an invented example written in Spanish: annotations to the provisional agenda of the Commission on Regional Cooperation, sixth session


## Introduction, without number

# Heading of the section.
# draft translation
item-introduction = مقدمة
# Paragraph 1: the session and its agenda.
# draft translation
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 9 to 11 November 2026
#   $doc-agenda (text): symbol of the provisional agenda, for example EXAMPLE/CN.2/2026/1
item-introduction-p1 = ستعقد الدورة السادسة للجنة التعاون الإقليمي في سانتياغو { $session-dates }. وتتعلق هذه الشروح بجدول الأعمال المؤقت الصادر في الوثيقة { $doc-agenda }.
# Paragraph 2: what is said under each item.
# draft translation
item-introduction-p2 = ويبين في إطار كل بند الإجراء المطلوب من اللجنة وسند إدراجه في جدول الأعمال والوقت المخصص له.
# Paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-introduction-p3 = وستوفر الترجمة الشفوية باللغات التالية: { $interpretation-languages }.

## Item: opening of the session

# Title of the item, as heading of its annotation. No end punctuation.
item-opening = افتتاح الدورة
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-time (text): hour of the opening, for example 9.30 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 9 November 2026
item-opening-p1 = سيعلن رئيس الدورة الخامسة افتتاح الدورة يوم { $opening-day }، { $opening-time }.

## Item: election of officers

# Title of the item, as heading of its annotation. No end punctuation.
item-officers = انتخاب أعضاء المكتب
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-officers-a1 = المادة 12 من النظام الداخلي للجنة
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = ستنتخب اللجنة رئيسا ونائبين للرئيس ومقررا من بين ممثلي أعضائها.

## Item: adoption of the agenda

# Title of the item, as heading of its annotation. No end punctuation.
item-adoption = إقرار جدول الأعمال
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-adoption-a1 = المادة 7 من النظام الداخلي للجنة
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-adoption-p1 = ستقر اللجنة جدول أعمال دورتها السادسة، مع ما تراه مناسبا من تعديلات.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-agenda = جدول الأعمال المؤقت

## Item: regional exchange of data

# Title of the item, as heading of its annotation. No end punctuation; “(draft resolution)” is put in after it.
# draft translation
item-data = تبادل البيانات على الصعيد الإقليمي
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-data-a1 = قرار المؤتمر العام 7/5، الفقرتان 3 و4
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-data-a2 = مقرر اللجنة 5/2
# Annotation, paragraph 1: report and draft resolution.
# draft translation
# Variables:
#   $doc-data-report (text): symbol of the report on the regional exchange of data, for example EXAMPLE/CN.2/2026/2
#   $doc-data-draft (text): symbol of the draft resolution, for example EXAMPLE/CN.2/2026/L.2
item-data-p1 = سيعرض على اللجنة تقرير الأمانة العامة ({ $doc-data-report }) ومشروع القرار المقدم من المكتب ({ $doc-data-draft }). وقد ترغب اللجنة في تنظيم نظرها في البند على النحو المبين أدناه.
# Title of the sub-item, which stands in the annotations only. No end punctuation.
# draft translation
item-data-exchange = البنية التحتية المشتركة
# Annotation, paragraph 1: the data to be exchanged.
# draft translation
item-data-exchange-p1 = اللجنة مدعوة إلى تحديد البيانات التي ينبغي تبادلها ابتداء من عام 2027 وكيفية تقاسم تكاليف البنية التحتية.
# Title of the sub-item, which stands in the annotations only. No end punctuation.
# draft translation
item-data-training = التدريب
# Annotation, paragraph 1: training courses. Calls the note fn-training.
# draft translation
item-data-training-p1 = ونظمت منذ الدورة الخامسة دورتان تدريبيتان، وموادهما متاحة بالإسبانية والإنكليزية والفرنسية{ fn-training }.
# Footnote, called in item-data-training-p1.
# draft translation
# Variables:
#   $url-training (text): address of the training materials, printed as text and linked, for example www.example.org/…
fn-training = انظر { $url-training }.
# Annotation, paragraph 2: what the Commission may decide.
# draft translation
item-data-training-p2 = وقد ترغب اللجنة في أن توصي بتنظيم هذه الدورات مرة واحدة في السنة.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-data-report = تقرير الأمانة العامة عن تبادل البيانات على الصعيد الإقليمي
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-data-draft = مشروع قرار مقدم من المكتب

## Item: South-South cooperation

# Title of the item, as heading of its annotation. No end punctuation.
# draft translation
item-south-south = التعاون فيما بين بلدان الجنوب
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-south-south-a1 = مقرر اللجنة 5/3
# Annotation, paragraph 1: the report.
# draft translation
# Variables:
#   $doc-south-south-report (text): symbol of the report on South-South cooperation, for example EXAMPLE/CN.2/2026/3
item-south-south-p1 = قد ترغب اللجنة في أن تحيط علما بتقرير الأمانة العامة عن الأنشطة المضطلع بها منذ دورتها الخامسة ({ $doc-south-south-report }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-south-south-report = تقرير الأمانة العامة عن التعاون فيما بين بلدان الجنوب

## Item: date and place of the seventh session

# Title of the item, as heading of its annotation. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-next-session = موعد الدورة السابعة ومكان انعقادها
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-next-session-a1 = المادة 3 من النظام الداخلي للجنة
# Annotation, paragraph 1: what is to be decided.
# draft translation
# Variables:
#   $doc-next-session-note (text): symbol of the note on the next session, for example EXAMPLE/CN.2/2026/4
item-next-session-p1 = ستدعى اللجنة إلى البت في موعد دورتها السابعة ومكان انعقادها استنادا إلى مذكرة من الأمانة العامة ({ $doc-next-session-note }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-next-session-note = مذكرة من الأمانة العامة بشأن موعد الدورة السابعة ومكان انعقادها

## Item: other matters

# Title of the item, as heading of its annotation. No end punctuation.
item-other-matters = مسائل أخرى
# Annotation, paragraph 1: how a matter is raised.
# draft translation
item-other-matters-p1 = يرجى من الوفود التي ترغب في إثارة مسألة في إطار هذا البند أن تبلغ الأمانة العامة بذلك قبل افتتاح الدورة.

## Item: adoption of the report

# Title of the item, as heading of its annotation. No end punctuation.
item-report = اعتماد التقرير
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = من المقرر أن تعتمد اللجنة التقرير عن أعمال دورتها السادسة، الذي سيعرض المقرر مشروعه.

## Closing section, without number

# Heading of the section.
item-closing = اختتام الدورة
# Paragraph 1: the closure.
# draft translation
item-closing-p1 = بعد اعتماد التقرير، سيعلن الرئيس اختتام الدورة.
