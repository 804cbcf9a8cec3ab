# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/CN.2/2026/1/Add.1, an invented example written in Spanish: annotations to the provisional agenda of the Commission on Regional Cooperation, sixth session


## Introduction, without number

# Heading of the section.
# draft translation
item-introduction = Введение
# Paragraph 1: the session and its agenda.
# draft translation
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 9 to 11 November 2026
#   $doc-agenda (text): symbol of the provisional agenda, for example EXAMPLE/CN.2/2026/1
item-introduction-p1 = Шестая сессия Комиссии по региональному сотрудничеству будет проходить в Сантьяго { $session-dates }. Настоящие аннотации относятся к предварительной повестке дня, изданной в качестве документа { $doc-agenda }.
# Paragraph 2: what is said under each item.
# draft translation
item-introduction-p2 = По каждому пункту указываются меры, которые предлагается принять Комиссии, основание для его включения в повестку дня и отведенное на него время.
# Paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-introduction-p3 = Устный перевод будет обеспечиваться на следующие языки: { $interpretation-languages }.

## Item: opening of the session

# Title of the item, as heading of its annotation. No end punctuation.
item-opening = Открытие сессии
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-time (text): hour of the opening, for example 9.30 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 9 November 2026
item-opening-p1 = В { $opening-day }, в { $opening-time } сессию откроет Председатель пятой сессии.

## Item: election of officers

# Title of the item, as heading of its annotation. No end punctuation.
item-officers = Выборы должностных лиц
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-officers-a1 = Правило 12 правил процедуры Комиссии
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = Комиссия изберет Председателя, двух заместителей Председателя и Докладчика из числа представителей своих членов.

## Item: adoption of the agenda

# Title of the item, as heading of its annotation. No end punctuation.
item-adoption = Утверждение повестки дня
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-adoption-a1 = Правило 7 правил процедуры Комиссии
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-adoption-p1 = Комиссия утвердит повестку дня своей шестой сессии с такими изменениями, которые она сочтет целесообразными.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-agenda = Предварительная повестка дня

## Item: regional exchange of data

# Title of the item, as heading of its annotation. No end punctuation; “(draft resolution)” is put in after it.
# draft translation
item-data = Региональный обмен данными
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-data-a1 = Резолюция 7/5 Генеральной конференции, пункты 3 и 4
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-data-a2 = Решение 5/2 Комиссии
# Annotation, paragraph 1: report and draft resolution.
# draft translation
# Variables:
#   $doc-data-report (text): symbol of the report on the regional exchange of data, for example EXAMPLE/CN.2/2026/2
#   $doc-data-draft (text): symbol of the draft resolution, for example EXAMPLE/CN.2/2026/L.2
item-data-p1 = В распоряжении Комиссии будут находиться доклад Секретариата ({ $doc-data-report }) и проект резолюции, представленный Бюро ({ $doc-data-draft }). Комиссия, возможно, пожелает организовать рассмотрение этого пункта так, как указано ниже.
# Title of the sub-item, which stands in the annotations only. No end punctuation.
# draft translation
item-data-exchange =
    { $setting ->
        [list] общая инфраструктура
       *[heading] Общая инфраструктура
    }
# Annotation, paragraph 1: the data to be exchanged.
# draft translation
item-data-exchange-p1 = Комиссии предлагается определить, какими данными следует обмениваться начиная с 2027 года и как следует распределять расходы на инфраструктуру.
# Title of the sub-item, which stands in the annotations only. No end punctuation.
# draft translation
item-data-training =
    { $setting ->
        [list] подготовка кадров
       *[heading] Подготовка кадров
    }
# Annotation, paragraph 1: training courses. Calls the note fn-training.
# draft translation
item-data-training-p1 = За период после пятой сессии было проведено два курса; материалы имеются на английском, испанском и французском языках{ fn-training }.
# Footnote, called in item-data-training-p1.
# draft translation
# Variables:
#   $url-training (text): address of the training materials, printed as text and linked, for example www.example.org/…
fn-training = См. { $url-training }.
# Annotation, paragraph 2: what the Commission may decide.
# draft translation
item-data-training-p2 = Комиссия, возможно, пожелает рекомендовать проводить такие курсы один раз в год.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-data-report = Доклад Секретариата о региональном обмене данными
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-data-draft = Проект резолюции, представленный Бюро

## Item: South-South cooperation

# Title of the item, as heading of its annotation. No end punctuation.
# draft translation
item-south-south = Сотрудничество Юг — Юг
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-south-south-a1 = Решение 5/3 Комиссии
# Annotation, paragraph 1: the report.
# draft translation
# Variables:
#   $doc-south-south-report (text): symbol of the report on South-South cooperation, for example EXAMPLE/CN.2/2026/3
item-south-south-p1 = Комиссия, возможно, пожелает принять к сведению доклад Секретариата о деятельности, осуществленной за период после ее пятой сессии ({ $doc-south-south-report }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-south-south-report = Доклад Секретариата о сотрудничестве Юг — Юг

## Item: date and place of the seventh session

# Title of the item, as heading of its annotation. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-next-session = Сроки и место проведения седьмой сессии
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-next-session-a1 = Правило 3 правил процедуры Комиссии
# Annotation, paragraph 1: what is to be decided.
# draft translation
# Variables:
#   $doc-next-session-note (text): symbol of the note on the next session, for example EXAMPLE/CN.2/2026/4
item-next-session-p1 = Комиссии будет предложено принять решение о сроках и месте проведения своей седьмой сессии на основе записки Секретариата ({ $doc-next-session-note }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-next-session-note = Записка Секретариата о сроках и месте проведения седьмой сессии

## Item: other matters

# Title of the item, as heading of its annotation. No end punctuation.
item-other-matters = Прочие вопросы
# Annotation, paragraph 1: how a matter is raised.
# draft translation
item-other-matters-p1 = Делегациям, желающим поднять какой-либо вопрос по этому пункту, предлагается уведомить об этом Секретариат до открытия сессии.

## Item: adoption of the report

# Title of the item, as heading of its annotation. No end punctuation.
item-report = Утверждение доклада
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = Комиссия утвердит доклад о работе своей шестой сессии, проект которого будет представлен Докладчиком.

## Closing section, without number

# Heading of the section.
item-closing = Закрытие сессии
# Paragraph 1: the closure.
# draft translation
item-closing-p1 = После утверждения доклада Председатель объявит сессию закрытой.
