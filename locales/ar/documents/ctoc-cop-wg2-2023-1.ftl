# Words of distr, MIT OR Apache-2.0.


### CTOC/COP/WG.2/2023/1: annotated provisional agenda of the Working Group of Government Experts on Technical Assistance, fourteenth meeting


## Item: organizational matters

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-organization = المسائل التنظيمية

## Sub-item: opening of the meeting

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = افتتاح الاجتماع
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 29 May 2023
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = سيفتتح الاجتماع الرابع عشر للفريق العامل المؤلف من خبراء حكوميين والمعني بالمساعدة التقنية يوم { $opening-day }، { $opening-time }.

## Sub-item: adoption of the agenda and organization of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = إقرار جدول الأعمال وتنظيم الأعمال
# Annotation, paragraph 1: approval of the dates.
# draft translation
# Variables:
#   $session-dates (text): dates of the meeting as read inside a sentence, preposition or article included, for example on 29 and 30 May 2023
item-adoption-p1 = في 5 آب/أغسطس 2022، وافق المكتب الموسع لمؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية على برنامج الاجتماعات لعام 2023، بما يشمل موعد الاجتماع الرابع عشر للفريق العامل، المقرر عقده في فيينا { $session-dates }.
# Annotation, paragraph 2: approval of the topics. Silence procedure: agreed when nobody objects within a time limit.
# draft translation
item-adoption-p2 = وفي 3 شباط/فبراير 2023، اتفق المكتب الموسع، بموجب إجراء الموافقة الصامتة، على المسائل الموضوعية التي سيتناولها الاجتماع الرابع عشر للفريق العامل.
# Annotation, paragraph 3: the timetable in the annex. Calls the note fn-organization.
# A plenary meeting is one sitting of three hours (fr: séance); the fourteenth meeting is the whole event (fr: réunion).
# draft translation
item-adoption-p3 = وجرى إعداد تنظيم الأعمال المقترح{ fn-organization }، الوارد في مرفق هذه الوثيقة، من أجل تمكين الفريق العامل من أداء المهام المسندة إليه، وفقا للإطار الزمني وخدمات المؤتمرات المخصصة له. وستتيح الموارد المتوفرة للفريق العامل عقد أربع جلسات عامة على مدى يومين، مع توفير الترجمة الشفوية باللغات الرسمية الست للأمم المتحدة.
# Footnote, called in item-adoption-p3.
# draft translation
# Variables:
#   $url-working-group (text): address of the website of the meeting, printed as text and linked, for example www.unodc.org/…
fn-organization = ترد تفاصيل تنظيم أعمال الاجتماع الرابع عشر للفريق العامل المؤلف من خبراء حكوميين والمعني بالمساعدة التقنية في وثيقة متاحة على الموقع الشبكي للاجتماع، على العنوان التالي: { $url-working-group }.

## Item: the Review Mechanism

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-review-mechanism = المسائل المتعلقة بآلية استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها: التحديات والدروس المستفادة والاحتياجات المستبانة من المساعدة التقنية
# Annotation, paragraph 1: the rules of the Mechanism.
# draft translation
item-review-mechanism-p1 = تتألف عملية الاستعراض في إطار آلية استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها من استعراض عام واستعراضات قطرية. وعملا بالفقرة 12 من إجراءات وقواعد سير عمل الآلية، يدرج مؤتمر الأطراف وأفرقته العاملة هذه المسألة في جداول أعمالها، وفقا لمجالات اختصاصها ودون المساس بولاية كل منها. وعملا بالفقرتين 13 و43 من تلك الإجراءات والقواعد، تجرى المناقشات المتعلقة بالاستعراضات القطرية في إطار الأفرقة العاملة المعنية، وتستند الأفرقة العاملة إلى قوائم الملاحظات المنبثقة عن الاستعراضات القطرية في التحضير لاجتماعاتها وتأخذها في الاعتبار عند اقتراح توصيات ذات طابع عام على المؤتمر. وعملا بالفقرة 8 من الإجراءات والقواعد، ينبغي لعملية الاستعراض، في جملة أمور، أن تساعد المؤتمر على مساعدة الدول الأطراف، بناء على طلبها، في استبانة احتياجات محددة من المساعدة التقنية وإثباتها، وعلى تشجيع تقديم تلك المساعدة وتيسيره.
# Annotation, paragraph 2: progress of the country reviews.
# draft translation
item-review-mechanism-p2 = ووقت إعداد هذه الوثيقة، لم يكن قد اكتمل أي استعراض قطري، ومن ثم لم تكن أي قائمة ملاحظات قد أتيحت للفريق العامل. وتشجع الوفود، لدى النظر في هذا البند من جدول الأعمال، على تبادل المعلومات ذات الصلة بشأن التقدم الذي أحرزته بلدانها في إطار آلية الاستعراض، بما في ذلك الدروس المستفادة والممارسات الجيدة والتحديات، وكذلك بشأن الدعم اللازم لإجراء الاستعراضات القطرية.
# Annotation, paragraph 3: presentation by the Secretariat.
# draft translation
item-review-mechanism-p3 = وفي إطار هذا البند من جدول الأعمال، ستقدم الأمانة عرضا موجزا عن المسائل المتعلقة بالتقدم المحرز في آلية الاستعراض. وستعرض، إضافة إلى ذلك، أدوات للمساعدة التقنية يمكن أن تدعم تنفيذ الملاحظات التي ستنبثق عن الآلية.
# Annotation, paragraph 4: legislation to be checked by delegations.
# SHERLOC stands for Sharing Electronic Resources and Laws on Crime; the long form stays in English.
# draft translation
item-review-mechanism-p4 = وأخيرا، تشجع الوفود على التحقق من سجلاتها التشريعية في بوابة SHERLOC لإدارة المعارف (<foreign>Sharing Electronic Resources and Laws on Crime</foreign>) تحضيرا للاجتماع، وعلى تزويد الأمانة أثناء الاجتماع، في شكل إلكتروني، بالتشريعات المنفذة للاتفاقية والبروتوكولات الملحقة بها. وينبغي أن تكون التشريعات المقدمة بإحدى اللغات الرسمية للأمم المتحدة. وستعقد جهات الوصل المعنية ببوابة SHERLOC في مكتب الأمم المتحدة المعني بالمخدرات والجريمة (المكتب)، أثناء الاجتماع، مشاورات ثنائية من أجل مساعدة الوفود على تحديث سجلاتها.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-status-of-mechanism = ورقة معلومات أساسية من إعداد الأمانة بشأن حالة سير عمل آلية استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها
# Paragraph after the list of documents: the constructive dialogue. Calls the note fn-dialogue.
# draft translation
item-review-mechanism-p5 = وعملا بالفقرة 53 من إجراءات وقواعد سير عمل الآلية، أجري حوار بناء يوم الجمعة، 27 أيار/مايو 2022، عقب اختتام الاجتماع الثالث عشر للفريق العامل المؤلف من خبراء حكوميين والمعني بالمساعدة التقنية، المعقود في الفترة من 23 إلى 27 أيار/مايو 2022. وأعد رئيس الفريق العامل ملخصا كتابيا للمناقشات أتيح على الموقع الشبكي للآلية{ fn-dialogue }.
# Footnote, called in item-review-mechanism-p5.
# draft translation
# Variables:
#   $url-constructive-dialogues (text): address of the page on the constructive dialogues, printed as text and linked, for example www.unodc.org/…
fn-dialogue = متاح على العنوان التالي: { $url-constructive-dialogues }.

## Item: technical assistance needs in the prevention of organized crime

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-prevention = الاحتياجات من المساعدة التقنية في مجال منع الجريمة المنظمة، ولا سيما فيما يتعلق بجمع البيانات والعمليات التحليلية الداعمة لمراعاة المسائل الجنسانية وحقوق الإنسان وبوضع استراتيجيات وطنية لمكافحة الجريمة المنظمة عبر الوطنية
# Annotation, paragraph 1: resolution 11/2, strategies against organized crime.
# draft translation
item-prevention-p1 = شجع مؤتمر الأطراف في الاتفاقية، في قراره 11/2 المعنون ”تنفيذ أحكام المساعدة التقنية الواردة في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية“، الدول على النظر في وضع وتنفيذ ورصد وتقييم سياسات واستراتيجيات لمكافحة الجريمة المنظمة تشمل جميع الأجهزة الحكومية وتكون شاملة وقائمة على الأدلة ومصوغة بمشاركة المجتمع بأسره، بما في ذلك جميع أصحاب المصلحة المعنيين، مثل الأوساط الأكاديمية والمجتمع المدني. وإضافة إلى ذلك، أيد المؤتمر التوصية التي مفادها أنه ينبغي للدول الأطراف، لدى وضع سياساتها واستراتيجياتها، أن تنظر في استخدام الركائز الأربع المبينة في ”مجموعة الأدوات الاستراتيجية لمكافحة الجريمة المنظمة من أجل وضع استراتيجيات عالية التأثير“، وهي: (أ) ضمان إدراج تدابير تركز على منع الجريمة المنظمة؛ (ب) ملاحقة الجماعات الإجرامية المنظمة وأنشطتها غير المشروعة؛ (ج) حماية الفئات الأشد ضعفا؛ و(د) تعزيز الشراكات والتعاون على جميع المستويات.
# Annotation, paragraph 2: resolution 11/2, gender and human rights, assistance to States.
# draft translation
item-prevention-p2 = وفي القرار نفسه، شجع المؤتمر الدول على مراعاة الاعتبارات الجنسانية واعتبارات حقوق الإنسان في تشريعاتها وسياساتها وبرامجها وسائر مبادراتها الرامية إلى مكافحة الجريمة المنظمة، من أجل القيام، من جميع الجوانب، بإعمال الاتفاقية والالتزامات الدولية الأخرى التي تعهدت بها، كتلك الواردة في القرار 26/3 الصادر عن لجنة منع الجريمة والعدالة الجنائية، ومن ثم منع الجريمة المنظمة ومكافحتها بمزيد من الفعالية. وأخيرا، أشار المؤتمر إلى أنه ينبغي للمكتب أن يواصل تزويد الدول بالمساعدة التقنية، بما في ذلك من أجل وضع التشريعات والاستراتيجيات، لمساعدتها على منع الجريمة المنظمة ومكافحتها، وأن يواصل جمع المعلومات عن طبيعة الجريمة المنظمة وتدابير التصدي لها وتحليل تلك المعلومات وتعميمها، بغية ضمان التنفيذ الفعال لاتفاقية الجريمة المنظمة.
# Annotation, paragraph 3: publications. Calls the note fn-sherloc.
# The titles of the publications stay in English; a translation of the title may follow in parentheses.
# draft translation
item-prevention-p3 = ومن أجل مساعدة الدول على الاضطلاع بالأنشطة المذكورة أعلاه، أعد المكتب المنشورات التالية: الوحدة 12 من سلسلة الوحدات التعليمية الصادرة عن المكتب بشأن الجريمة المنظمة، المعنونة ”<foreign>Crime prevention typologies and organized crime prevention</foreign>“ (تصنيفات منع الجريمة ومنع الجريمة المنظمة)؛ و”مجموعة الأدوات الاستراتيجية لمكافحة الجريمة المنظمة من أجل وضع استراتيجيات عالية التأثير“؛ والورقة المواضيعية المعنونة <cite>The United Nations Convention against Transnational Organized Crime and International Human Rights Law</cite> (اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والقانون الدولي لحقوق الإنسان)؛ والورقة المواضيعية المعنونة <cite>Organized Crime and Gender: Issues Relating to the United Nations Convention against Transnational Organized Crime</cite> (الجريمة المنظمة والمنظور الجنساني: مسائل متصلة باتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية){ fn-sherloc }.
# Footnote, called in item-prevention-p3, about the publications named there.
# draft translation
# Variables:
#   $url-sherloc (text): address of the portal, printed as text and linked, for example https://sherloc.unodc.org
fn-sherloc = متاحة على العنوان التالي: { $url-sherloc }.
# Annotation, paragraph 4: questions for the Working Group.
# draft translation
item-prevention-p4 = وقد يرغب الفريق العامل، استنادا إلى المنشورات المذكورة أعلاه، في أن ينظر في الكيفية التي يمكن بها لنهج قائم على الأدلة ويشمل المجتمع بأسره، ويجمع بين طائفة من أصحاب المصلحة على الصعيد العالمي والإقليمي والوطني والمحلي سعيا إلى تحقيق رؤية مشتركة وأهداف مشتركة، أن يعزز جهود منع الجريمة المنظمة. وقد يرغب الفريق العامل أيضا في أن يتبادل المعلومات عن أفضل الممارسات وعن التحديات المصادفة في تعميم مراعاة الاعتبارات الجنسانية واعتبارات حقوق الإنسان في استراتيجيات منع الجريمة المنظمة وفي ضمان إسهام البيانات المصنفة حسب نوع الجنس في تلك الجهود.
# Annotation, paragraph 5: presentation by the Secretariat.
# draft translation
item-prevention-p5 = وفي إطار هذا البند من جدول الأعمال، ستقدم الأمانة عرضا موجزا عن الأدوات المتاحة والأنشطة التقنية المضطلع بها من أجل وضع استراتيجيات لمنع الجريمة المنظمة ومكافحتها وتعميم مراعاة المساواة بين الجنسين وحقوق الإنسان في تنفيذ اتفاقية الجريمة المنظمة.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-prevention-needs = ورقة معلومات أساسية من إعداد الأمانة بشأن الاحتياجات من المساعدة التقنية في مجال منع الجريمة المنظمة، ولا سيما فيما يتعلق بجمع البيانات والعمليات التحليلية الداعمة لمراعاة المسائل الجنسانية وحقوق الإنسان وبوضع استراتيجيات وطنية لمكافحة الجريمة المنظمة عبر الوطنية

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-other-matters = مسائل أخرى
# Annotation, paragraph 1: no document under this item.
# draft translation
# Variables:
#   $item-other-matters (text): number of the item “Other matters”, for example 4
item-other-matters-p1 = نظرا لعدم توجيه انتباه الأمانة إلى أي مسائل تثار في إطار البند { $item-other-matters } من جدول الأعمال، ليس من المتوقع حاليا تقديم أي وثائق في إطار ذلك البند.

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = اعتماد التقرير
# Annotation, paragraph 1: the report.
# draft translation
item-report-p1 = من المقرر أن يعتمد الفريق العامل تقريرا عن اجتماعه، تتولى الأمانة إعداد مشروعه.
