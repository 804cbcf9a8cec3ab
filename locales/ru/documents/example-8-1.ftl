# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/8/1, an invented example: provisional agenda and annotations of the General Conference, eighth session


## Notes to the lines above the list

# Note to the number of the session, marked with an asterisk.
# draft translation
fn-dates = Сроки проведения сессии были утверждены Генеральной конференцией в ее решении 7/111.
# Note to the title of the document, marked with an asterisk.
# draft translation
fn-rules = Документ подготовлен в соответствии с правилом 9 правил процедуры Генеральной конференции.

## Introduction, without number, in the annotations only

# Heading of the section.
# draft translation
item-introduction = Введение
# Paragraph 1: place and dates.
# draft translation
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 18 to 29 May 2026
item-introduction-p1 = Восьмая сессия Генеральной конференции будет проходить в Венском международном центре { $session-dates }.
# Paragraph 2: the two segments.
# draft translation
item-introduction-p2 = Генеральная конференция утвердила предварительную повестку дня в своем решении 7/112. Сессия будет состоять из общего этапа и этапа высокого уровня, пункты повестки дня которых нумеруются отдельно.

## Segment and part headings

# Heading of a segment of the session, in the list with its dates, and in the annotations.
# draft translation
item-general-segment = Общий этап
# Heading over items, in the list and in the annotations.
item-organizational = Организационные вопросы

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-opening = Открытие сессии
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-time (text): hour of the opening, for example 10 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 18 May 2026
item-opening-p1 = В { $opening-day }, в { $opening-time } сессию откроет Председатель седьмой сессии.

## Item: election of the President and other officers

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-officers = Выборы Председателя и других должностных лиц
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = В соответствии с правилом 22 правил процедуры Генеральная конференция на своем первом пленарном заседании избирает Председателя, восемь заместителей Председателя и Докладчика.
# Annotation, paragraph 2: the regional groups, which are listed in an annex.
# draft translation
item-officers-p2 = Перечень региональных групп, из числа которых должны быть избраны должностные лица, содержится в одном из приложений к настоящему документу.

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-adoption = Утверждение повестки дня и другие организационные вопросы
# Annotation, paragraph 1: allocation of items to the plenary and the committees.
# draft translation
item-adoption-p1 = Генеральной конференции будет предложено учредить два комитета и передать им на рассмотрение пункты повестки дня, как предложено в одном из приложений к настоящему документу. Комитеты представят доклады пленарному заседанию в понедельник, 25 мая 2026 года.
# Annotation, paragraph 2: hours of the meetings.
item-adoption-p2 = Генеральная конференция, возможно, пожелает принять решение о проведении своих заседаний с 10 ч. 00 м. до 13 ч. 00 м. и с 15 ч. 00 м. до 18 ч. 00 м.; по мере необходимости в этот график могут вноситься соответствующие изменения.
# Annotation, paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = Устный перевод на пленарных заседаниях и заседаниях комитетов будет обеспечиваться на следующие языки: { $interpretation-languages }.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-organization-note = Записка Секретариата об организации работы сессии

## Item: credentials

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-credentials = Полномочия представителей на Конференции
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-credentials-committee =
    { $setting ->
        [list] назначение членов Комитета по проверке полномочий
       *[heading] Назначение членов Комитета по проверке полномочий
    }
# Annotation, paragraph 1: the committee.
# draft translation
item-credentials-committee-p1 = В начале сессии назначается Комитет по проверке полномочий в составе девяти членов.
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-credentials-report =
    { $setting ->
        [list] доклад Комитета по проверке полномочий
       *[heading] Доклад Комитета по проверке полномочий
    }
# Annotation, paragraph 1: until when credentials are submitted.
# draft translation
item-credentials-report-p1 = Полномочия должны представляться в Секретариат, по возможности, не позднее чем через 24 часа с момента открытия сессии. Любые последующие изменения в составе делегации должны доводиться до сведения Секретариата.

## Part: substantive matters

# Heading over items, in the list and in the annotations.
# draft translation
item-substantive = Вопросы существа

## Item: general debate

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-debate = Общие прения
# Annotation, paragraph 1: statements and proposals.
# draft translation
item-debate-p1 = Делегациям будет предложено выступить с общими заявлениями и будет дана возможность внести конкретные предложения.
# Annotation, paragraph 2: the list of speakers. Calls the note fn-website.
# draft translation
item-debate-p2 = Запись для выступлений будет прекращена в понедельник, 18 мая 2026 года, в 18 ч. 00 м. Список ораторов будет размещен на веб-сайте сессии{ fn-website }.
# Footnote, called in item-debate-p2.
# draft translation
# Variables:
#   $url-conference (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = Имеется по адресу { $url-conference }.

## Item: reports of the subsidiary bodies

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-subsidiary-bodies = Доклады вспомогательных органов
# Note to several sub-items, marked with one asterisk mark at all of them.
# draft translation
fn-reports = Подлежит предварительному рассмотрению в комитете.
# Annotation, paragraph 1: the reports.
# draft translation
item-subsidiary-bodies-p1 = В распоряжении Генеральной конференции будут находиться доклады ее вспомогательных органов о работе сессий, проведенных после ее седьмой сессии. Генеральная конференция, возможно, пожелает принять к сведению эти доклады и утвердить рекомендуемые в них проекты решений.
# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-statistics = Комиссия по статистическим стандартам
# Annotation, paragraph 1: recommendations of the body.
# draft translation
item-statistics-p1 = Комиссия рекомендует принять проект решения о периодичности ее сессий.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-statistics-report = Доклад Комиссии по статистическим стандартам о работе ее тридцатой сессии
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation. There are two subcommittees.
# draft translation
item-subcommittees =
    { $setting ->
        [list] подкомитеты
       *[heading] Подкомитеты
    }
# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-terminology = Подкомитет по терминологии
# Annotation, paragraph 1: work of the body.
# draft translation
item-terminology-p1 = За период после седьмой сессии Подкомитет утвердил 214 терминов на всех официальных языках.
# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-accessibility = Подкомитет по вопросам доступности
# Annotation, paragraph 1: work of the body.
# draft translation
item-accessibility-p1 = Подкомитет рекомендует с 2027 года издавать все документы Конференции в доступной форме.
# Title of two documents with a symbol each, under the heading “Documentation”. No end punctuation.
# draft translation
doc-subcommittees-reports = Доклады подкомитетов о работе их сессий 2025 года
# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-regional = Комиссия по региональному сотрудничеству
# Annotation, paragraph 1: recommendations of the body.
# draft translation
item-regional-p1 = Комиссия рекомендует провести ее шестую сессию в Сантьяго.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-regional-report = Доклад Комиссии по региональному сотрудничеству о работе ее пятой сессии

## Item: multilingualism

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft resolution)” is put in after it.
# draft translation
item-multilingualism = Многоязычие в работе Конференции
# Note to the item above, after another one.
# draft translation
fn-bureau = Пункт включен по предложению Бюро.
# Annotation, paragraph 1: the mandate.
# draft translation
item-multilingualism-p1 = В своей резолюции 7/8, озаглавленной «Многоязычие», Генеральная конференция просила Секретариат обеспечить равное отношение к шести официальным языкам и представить доклад по этому вопросу на восьмой сессии.
# Annotation, paragraph 2: the draft resolution.
# draft translation
# Variables:
#   $doc-multilingualism-draft (text): symbol of the draft resolution, for example EXAMPLE/8/L.2
item-multilingualism-p2 = Генеральная конференция, возможно, пожелает рассмотреть и принять проект резолюции, рекомендованный Бюро ({ $doc-multilingualism-draft }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-multilingualism-report = Доклад Секретариата о многоязычии в работе Конференции
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-multilingualism-draft = Проект резолюции, рекомендованный Бюро

## Part: administrative and budgetary matters

# Heading over items, in the list and in the annotations.
# draft translation
item-administrative = Административные и бюджетные вопросы

## Item: programme budget

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-budget = Бюджет по программам на 2027 год
# Annotation, paragraph 1: the amount.
# draft translation
# Variables:
#   $doc-budget-proposal (text): symbol of the proposed programme budget, for example EXAMPLE/8/8
item-budget-p1 = Предлагаемый бюджет по программам ({ $doc-budget-proposal }) составляет 12 480 000 евро, что на 2,5 процента больше бюджета на 2026 год.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-budget-proposal = Предлагаемый бюджет по программам на 2027 год
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-budget-comments = Замечания, полученные от государств в отношении предлагаемого бюджета по программам на 2027 год

## Item: scale of assessments

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-scale = Шкала взносов для распределения расходов
# Annotation, paragraph 1: information on the scale.
# draft translation
item-scale-p1 = Генеральной конференции будет представлена последняя информация о действующей в Организации Объединенных Наций на 2027 год шкале взносов, а также о любых корректировках, которые могут потребоваться.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-scale-note = Записка Секретариата о шкале взносов на 2027 год

## Part: conclusion of the session

# Heading over items, in the list and in the annotations.
# draft translation
item-conclusion = Завершение работы сессии

## Item: the ninth session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-next-session = Предварительная повестка дня и сроки проведения девятой сессии
# Annotation, paragraph 1: what is to be approved.
# draft translation
item-next-session-p1 = Ожидается, что Генеральная конференция утвердит предварительную повестку дня своей девятой сессии и примет решение о сроках и месте ее проведения.

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-other-matters = Прочие вопросы
# Annotation, paragraph 1: no document under this item.
# draft translation
item-other-matters-p1 = Подготовка документов по этому пункту в настоящее время не предусматривается.

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-report = Утверждение доклада
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = Генеральной конференции будет предложено рассмотреть и утвердить подготовленный Докладчиком проект доклада о ее работе. Часть доклада, касающаяся этапа высокого уровня, будет завершена Секретариатом после закрытия сессии.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-draft-report = Проект доклада

## High-level segment, the items of which begin anew with 1

# Heading of a segment of the session, in the list with its dates, and in the annotations.
# draft translation
item-high-level-segment = Этап высокого уровня
# Paragraph 1 under the heading of the segment.
# draft translation
item-high-level-segment-p1 = Этап высокого уровня будет открыт для министров и глав делегаций и пройдет под руководством Председателя, избранного для этого этапа.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-opening = Открытие этапа высокого уровня
# Annotation, paragraph 1: statements at the opening.
item-high-level-opening-p1 = Будут сделаны вступительные и приветственные заявления.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-debate = Прения высокого уровня: равный доступ к документам на всех официальных языках
# Note to the item above, marked with asterisks.
# draft translation
fn-theme = Тема была выбрана Бюро 3 декабря 2025 года.
# Annotation, paragraph 1: time limits.
# draft translation
item-high-level-debate-p1 = Продолжительность заявлений не должна превышать пяти минут. Список ораторов будет составлен в порядке поступления заявок.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-summary = Резюме этапа высокого уровня, подготовленное Председателем
# Annotation, paragraph 1: the summary.
# draft translation
item-high-level-summary-p1 = Председатель представит резюме прений, которое будет приложено к докладу Генеральной конференции.

## Annex: timetable

# Title of the annex.
annex-timetable = Предлагаемая организация работы
# Head of a column of the timetable, narrow.
# draft translation
track-plenary = Пленарные заседания
# Head of a column of the timetable, narrow.
# draft translation
track-committee-one = Комитет I
# Head of a column of the timetable, narrow.
# draft translation
track-committee-two = Комитет II
# Row of the timetable without an item.
# draft translation
event-lunch = Перерыв на обед
# Row at the end of a day: a deadline.
# draft translation
event-speakers-list = Прекращение записи для выступлений в общих прениях
# Row at the end of a day: a deadline.
event-proposals = Крайний срок для представления проектов предложений
# Row of the timetable without an item.
# draft translation
event-consultations = Неофициальные консультации
# What makes a day free of meetings.
# draft translation
event-holiday = Официальный праздничный день
# Row of the timetable without an item.
event-closure = Закрытие сессии

## Annex: statements

# Title of the annex.
# draft translation
annex-statements = Руководящие указания в отношении заявлений
# Note to the title of the annex, marked with a letter.
# draft translation
fn-statements = Утверждены Бюро 3 декабря 2025 года.
# Paragraph 1: time limits.
# draft translation
annex-statements-p1 = В ходе общих прений продолжительность заявлений отдельных делегаций ограничивается пятью минутами, а заявлений от имени групп государств — семью минутами.
# Paragraph 2: texts for the interpreters.
# draft translation
annex-statements-p2 = Ораторам предлагается заблаговременно направлять тексты своих заявлений в Секретариат, с тем чтобы их можно было предоставить устным переводчикам.
# Paragraph 3: publication. The words “website of the session” are a link.
# draft translation
annex-statements-p3 = Полученные тексты будут размещены на <a name="conference">веб-сайте сессии</a> на тех языках, на которых они были представлены.
# Paragraph 4: right of reply.
# draft translation
annex-statements-p4 = С заявлениями в порядке осуществления права на ответ делегации выступают в конце дня.

## Annex: allocation of items

# Title of the annex.
# draft translation
annex-allocation = Предлагаемое распределение пунктов повестки дня
# Head of a column.
# draft translation
annex-allocation-organ = Орган
# Head of a column.
# draft translation
annex-allocation-items = Пункты повестки дня
# Head of a column.
# draft translation
annex-allocation-officer = Председательствующий
# Cell.
# draft translation
annex-allocation-plenary-organ = Пленарные заседания
# Cell. From one number to another, then from a third to a fourth.
# draft translation
# Variables:
#   $item-opening (text): number of the item “Opening of the session”, for example 1
#   $item-debate (text): number of the item “General debate”, for example 5
#   $item-next-session (text): number of the item “Provisional agenda and dates of the ninth session”, for example 10
#   $item-report (text): number of the item “Adoption of the report”, for example 12
annex-allocation-plenary-items = { $item-opening }–{ $item-debate } и { $item-next-session }–{ $item-report }; пункты этапа высокого уровня
# Cell.
# draft translation
annex-allocation-plenary-officer = Председатель
# Cell.
# draft translation
annex-allocation-committee-one-organ = Комитет I
# Cell.
# draft translation
# Variables:
#   $item-statistics (text): number of the sub-item on the Commission on Statistical Standards, for example 6 (a)
#   $item-subcommittees (text): number of the sub-item on the subcommittees, for example 6 (b)
#   $item-multilingualism (text): number of the item on multilingualism, for example 7
annex-allocation-committee-one-items = { $item-statistics }, { $item-subcommittees } и { $item-multilingualism }
# Cell.
# draft translation
annex-allocation-committee-one-officer = Председатель Комитета I
# Cell.
# draft translation
annex-allocation-committee-two-organ = Комитет II
# Cell.
# draft translation
# Variables:
#   $item-regional (text): number of the sub-item on the Commission on Regional Cooperation, for example 6 (c)
#   $item-budget (text): number of the item on the budget, for example 8
#   $item-scale (text): number of the item on the scale of assessments, for example 9
annex-allocation-committee-two-items = { $item-regional }, { $item-budget } и { $item-scale }
# Cell.
# draft translation
annex-allocation-committee-two-officer = Председатель Комитета II
# Cell.
# draft translation
annex-allocation-credentials-committee-organ = Комитет по проверке полномочий
# Cell. The last cell of this row is empty.
# draft translation
# Variables:
#   $item-credentials-report (text): number of the sub-item “Report of the Credentials Committee”, for example 4 (b)
annex-allocation-credentials-committee-items = { $item-credentials-report }

## Annex: officers

# Title of the annex.
# draft translation
annex-officers = Должностные лица, подлежащие избранию, с разбивкой по региональным группам
# Regional group of an officer, after the name of the office.
# draft translation
officer-president = Государства Африки
# Regional groups of the eight Vice-Presidents, after the name of the office: each of the other four.
# draft translation
officer-vice-presidents = По два от каждой из остальных региональных групп
# Regional group of an officer, after the name of the office.
# draft translation
officer-rapporteur = Государства Азиатско-Тихоокеанского региона
# Regional group of an officer, after the name of the office.
# draft translation
officer-chair-one = Государства Восточной Европы
# Regional group of an officer, after the name of the office.
# draft translation
officer-chair-two = Государства Латинской Америки и Карибского бассейна
