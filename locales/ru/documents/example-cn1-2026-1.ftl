# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/CN.1/2026/1, an invented example: annotated provisional agenda of the Commission on Statistical Standards, thirty-first session


## Note to the number of the session

# Note to the number of the session, marked with an asterisk.
# draft translation
fn-session = В соответствии с решением 30/106 продолжительность сессии составит три дня вместо пяти.

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = Открытие сессии
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 21 September 2026
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = Тридцать первую сессию Комиссии по статистическим стандартам откроет Председатель тридцатой сессии в { $opening-day }, в { $opening-time } во Дворце Наций.
# Annotation, paragraph 2: registration. The words “registration page” are a link.
# draft translation
item-opening-p2 = Делегациям предлагается зарегистрироваться на <a name="registration">странице регистрации</a> не позднее 11 сентября 2026 года.

## Item: election of officers

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-officers = Выборы должностных лиц
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = В соответствии с правилом 15 своих правил процедуры Комиссия изберет Председателя, трех заместителей Председателя и Докладчика, срок полномочий которых истечет при открытии тридцать второй сессии.

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = Утверждение повестки дня и другие организационные вопросы
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-adoption-p1 = В соответствии с правилом 7 своих правил процедуры Комиссия в начале сессии утверждает повестку дня на основе предварительной повестки дня.
# Annotation, paragraph 2: the timetable in the annex. Calls the note fn-website.
# draft translation
item-adoption-p2 = В приложении к настоящему документу содержится предлагаемое расписание работы Комиссии, подготовленное в консультации с Бюро{ fn-website }.
# Footnote, called in item-adoption-p2.
# draft translation
# Variables:
#   $url-commission (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = Информация об изменениях в расписании будет размещаться на веб-сайте сессии по адресу { $url-commission }.
# Annotation, paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = Устный перевод будет обеспечиваться на следующие языки: { $interpretation-languages }.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-documents-list = Перечень документов

## Item: matters arising from the session of the General Conference

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-conference = Вопросы, вытекающие из решений восьмой сессии Генеральной конференции
# Annotation, paragraph 1: resolutions and decisions of the parent body.
# draft translation
# Variables:
#   $doc-conference-note (text): symbol of the note by the Secretariat, for example EXAMPLE/CN.1/2026/2
item-conference-p1 = В распоряжении Комиссии будет находиться записка Секретариата о резолюциях и решениях Генеральной конференции, касающихся ее работы ({ $doc-conference-note }). Комиссия, возможно, пожелает принять к сведению представленную в записке информацию.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-conference-note = Записка Секретариата о резолюциях и решениях Генеральной конференции, касающихся работы Комиссии

## Item: report of the Bureau

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-bureau = Доклад Бюро о работе его межсессионных заседаний
# Annotation, paragraph 1: meetings of the Bureau.
# draft translation
# Variables:
#   $doc-bureau-report (text): symbol of the report of the Bureau, for example EXAMPLE/CN.1/2026/3
item-bureau-p1 = После тридцатой сессии Бюро провело четыре заседания, два из которых состоялись в режиме онлайн. Докладчик представит доклад Бюро ({ $doc-bureau-report }), который Комиссия, возможно, пожелает принять к сведению.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-bureau-report = Доклад Бюро о работе его межсессионных заседаний

## Item: national accounts

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-accounts = Национальные счета
# Annotation, paragraph 1: the report and its addenda.
# draft translation
item-accounts-p1 = В распоряжении Комиссии будет находиться доклад Секретариата о национальных счетах, в котором говорится о прогрессе, достигнутом в применении пересмотренных стандартов за период после тридцатой сессии. Ответы государств на вопросник по этой теме воспроизводятся в добавлениях к докладу.
# Annotation, paragraph 2: what the Commission may decide.
# draft translation
item-accounts-p2 = Комиссия, возможно, пожелает утвердить предлагаемый график работы над остальными стандартами и предложить государствам внести вклад в осуществление программы подготовки кадров.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-accounts-report = Доклад Секретариата о национальных счетах
# Title of several documents with a symbol each, in the table of documents. No end punctuation.
# draft translation
doc-accounts-papers = Документы, представленные государствами, об опыте применения пересмотренных стандартов

## Item: price statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-prices = Статистика цен
# Annotation, paragraph 1: prices collected on the Internet.
# draft translation
# Variables:
#   $doc-prices-report (text): symbol of the report on price statistics, for example EXAMPLE/CN.1/2026/5
item-prices-p1 = В своем докладе о статистике цен ({ $doc-prices-report }) Секретариат поднимает вопрос о том, как следует использовать в индексах потребительских цен данные о ценах, собранные в Интернете. Комиссии предлагается обсудить этот вопрос.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-prices-report = Доклад Секретариата о статистике цен

## Item: population and housing censuses

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-censuses = Переписи населения и жилищного фонда
# Annotation, paragraph 1: recommendations and handbook.
# draft translation
# Variables:
#   $doc-censuses-report (text): symbol of the report on censuses, for example EXAMPLE/CN.1/2026/6
item-censuses-p1 = Комиссии будет предложено одобрить рекомендации в отношении следующего цикла переписей населения и жилищного фонда, содержащиеся в докладе Секретариата ({ $doc-censuses-report }). Руководство по планированию переписей имеется только на английском языке.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-censuses-report = Доклад Секретариата о переписях населения и жилищного фонда
# Title of a document that is linked, in the table of documents. No end punctuation.
# draft translation
doc-censuses-handbook = Руководство по планированию переписей населения и жилищного фонда

## Item: gender statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-gender = Гендерная статистика
# Annotation, paragraph 1: unpaid work.
# draft translation
# Variables:
#   $doc-gender-report (text): symbol of the report on gender statistics, for example EXAMPLE/CN.1/2026/7
item-gender-p1 = Комиссии предлагается обсудить предложенные в докладе Секретариата ({ $doc-gender-report }) показатели для измерения неоплачиваемого труда.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-gender-report = Доклад Секретариата о гендерной статистике

## Item: labour statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-labour = Статистика труда
# Annotation, paragraph 1: work on digital platforms.
# draft translation
# Variables:
#   $doc-labour-report (text): symbol of the report on labour statistics, for example EXAMPLE/CN.1/2026/8
item-labour-p1 = В докладе Секретариата ({ $doc-labour-report }) говорится о том, как государства учитывают труд, осуществляемый с использованием цифровых платформ. Членам Комиссии предлагается обменяться информацией о национальном опыте.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-labour-report = Доклад Секретариата о статистике труда

## Item: international trade statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-trade = Статистика международной торговли
# Annotation, paragraph 1: the classification of goods and services.
# draft translation
# Variables:
#   $doc-trade-report (text): symbol of the report on international trade statistics, for example EXAMPLE/CN.1/2026/9
item-trade-p1 = Комиссия, возможно, пожелает утвердить пересмотренную классификацию товаров и услуг, содержащуюся в докладе Секретариата ({ $doc-trade-report }), с внесенными в нее исправлениями.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-trade-report = Доклад Секретариата о статистике международной торговли

## Item: environmental-economic accounting

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-environment = Эколого-экономический учет
# Annotation, paragraph 1: pilot projects.
# draft translation
item-environment-p1 = Комиссия будет проинформирована о результатах экспериментальных проектов, посвященных счетам водных и лесных ресурсов, и, возможно, пожелает дать указания относительно дальнейшей работы.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-environment-report = Доклад Секретариата об эколого-экономическом учете

## Item: disaster-related statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-disasters = Статистика бедствий
# Annotation, paragraph 1: core indicators.
# draft translation
# Variables:
#   $doc-disasters-report (text): symbol of the report on disaster-related statistics, for example EXAMPLE/CN.1/2026/11
item-disasters-p1 = Комиссии будет предложено принять решение о том, следует ли ежегодно собирать данные по набору основных показателей, касающихся бедствий. Эти показатели перечислены в докладе Секретариата ({ $doc-disasters-report }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-disasters-report = Доклад Секретариата о статистике бедствий

## Item: integration of statistical and geospatial information

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-geospatial = Интеграция статистической и геопространственной информации
# Annotation, paragraph 1: the work of an expert group.
# draft translation
item-geospatial-p1 = Комиссия заслушает сообщение о работе группы экспертов по интеграции статистической и геопространственной информации, доклад которой представлен Комиссии для информации.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-geospatial-report = Доклад группы экспертов по интеграции статистической и геопространственной информации

## Item: exchange of data and metadata

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-metadata = Обмен данными и метаданными
# Annotation, paragraph 1: the exchange format.
# draft translation
item-metadata-p1 = Комиссия, возможно, пожелает утвердить версию 2 формата обмена, по которой с января по апрель 2026 года проводились консультации.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-metadata-report = Доклад Секретариата об обмене данными и метаданными

## Item: statistical capacity-building

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-capacity = Наращивание статистического потенциала
# Annotation, paragraph 1: the panel discussion.
# draft translation
item-capacity-p1 = Будет проведена дискуссия о потребностях национальных статистических управлений. Каждой региональной группе предложено назначить одного участника дискуссии.
# Annotation, paragraph 2: the training programme.
# draft translation
# Variables:
#   $doc-capacity-report (text): symbol of the report on capacity-building, for example EXAMPLE/CN.1/2026/14
item-capacity-p2 = В своем решении 30/104 Комиссия просила Секретариат предложить программу подготовки кадров, участие в которой было бы добровольным. Это предложение содержится в докладе Секретариата ({ $doc-capacity-report }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-capacity-report = Доклад Секретариата о наращивании статистического потенциала

## Item: programme questions

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-programme = Вопросы программ

## Sub-item: programme of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-work-programme =
    { $setting ->
        [list] программа работы на 2027 и 2028 годы
       *[heading] Программа работы на 2027 и 2028 годы
    }
# Annotation, paragraph 1: the draft programme.
# draft translation
# Variables:
#   $doc-work-programme-draft (text): symbol of the draft programme of work, for example EXAMPLE/CN.1/2026/15
item-work-programme-p1 = Ожидается, что Комиссия утвердит свою программу работы на 2027 и 2028 годы на основе проекта, подготовленного Секретариатом ({ $doc-work-programme-draft }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-work-programme-draft = Проект программы работы на 2027 и 2028 годы

## Sub-item: the next session

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-next-session =
    { $setting ->
        [list] предварительная повестка дня и сроки проведения тридцать второй сессии
       *[heading] Предварительная повестка дня и сроки проведения тридцать второй сессии
    }
# Annotation, paragraph 1: the draft agenda of the next session.
# draft translation
item-next-session-p1 = Комиссия будет иметь в своем распоряжении проект предварительной повестки дня своей тридцать второй сессии с указанием документов, которые будут представлены по каждому пункту повестки дня.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-next-agenda = Проект предварительной повестки дня тридцать второй сессии

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = Утверждение доклада
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = Комиссия утвердит доклад о работе своей тридцать первой сессии на основе проекта, подготовленного Докладчиком при содействии Секретариата.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-draft-report = Проект доклада Комиссии о работе ее тридцать первой сессии

## Events in the timetable

# Row of the timetable without an item.
# draft translation
event-lunch = Перерыв на обед
# Row of the timetable without an item.
# draft translation
event-consultations = Неофициальные консультации
# Row of the timetable without an item.
event-closure = Закрытие сессии
