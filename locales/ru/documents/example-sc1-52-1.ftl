# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/SC.1/52/1 and EXAMPLE/SC.2/19/1, an invented example: annotated provisional agenda of two subcommittees that meet jointly


## Joint meeting

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-joint = Совместное заседание подкомитетов
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-joint-opening = Открытие совместного заседания
# Annotation, paragraph 1: who opens the meeting.
# draft translation
item-joint-opening-p1 = Председатели обоих подкомитетов откроют совместное заседание и будут поочередно председательствовать на нем.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-organization = Организационные вопросы
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-adoption = Утверждение повестки дня и организация работы
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-joint-adoption-p1 = Подкомитеты совместно утвердят повестку дня. Затем каждый из них рассмотрит свои пункты повестки дня на отдельных заседаниях в сроки, указанные в таблице.
# Annotation, paragraph 2: interpretation.
# draft translation
item-joint-adoption-p2 = На заседаниях в Найроби будет обеспечен устный перевод на шесть официальных языков. Заседания в режиме онлайн будут проводиться на английском и французском языках.
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-officers = Выборы должностных лиц
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-joint-officers-p1 = Каждый подкомитет изберет Председателя и Докладчика на 2027 год.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-joint-cooperation = Сотрудничество между подкомитетами
# Annotation, paragraph 1: a proposal of the Secretariat.
# draft translation
# Variables:
#   $doc-cooperation-note (text): symbol of the note by the Secretariat, for example EXAMPLE/SC.1/52/2
item-joint-cooperation-p1 = В своей записке ({ $doc-cooperation-note }) Секретариат предлагает представлять термины, касающиеся доступности, одновременно обоим подкомитетам. Подкомитеты, возможно, пожелают высказать свои мнения по этому предложению.
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-cooperation-note = Записка Секретариата о сотрудничестве между подкомитетами

## Subcommittee on Terminology

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-terminology = Подкомитет по терминологии
# Paragraph 1 under the heading of the segment.
# draft translation
item-terminology-p1 = Пятьдесят вторая — пятьдесят пятая сессии Подкомитета, которые были отложены, будут проведены как одна сессия в двух частях.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-organization = Организация работы
# Annotation, paragraph 1: what is considered online and what in Nairobi.
# draft translation
# Variables:
#   $item-databases (text): number of the item “Terminology databases”, for example 2
#   $item-terms (text): number of the item “Approval of terms”, for example 3
item-terminology-organization-p1 = Пункт { $item-databases } будет рассмотрен в ходе первой части сессии, которая пройдет в режиме онлайн. Рассмотрение пункта { $item-terms } начнется в режиме онлайн и завершится в Найроби.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-databases = Терминологические базы данных
# Annotation, paragraph 1: a common format.
# draft translation
# Variables:
#   $doc-databases-report (text): symbol of the report on terminology databases, for example EXAMPLE/SC.1/52/3
item-databases-p1 = Подкомитету будет предложено высказать замечания по единому формату записей, предложенному в докладе Секретариата ({ $doc-databases-report }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-databases-report = Доклад Секретариата о терминологических базах данных
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-terms = Утверждение терминов
# Annotation, paragraph 1: the lists.
# draft translation
item-terms-p1 = Перечни, представленные Подкомитету, были подготовлены лингвистическими службами на основе предложений, полученных от государств.
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-bodies-names = Названия органов
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-names-list = Перечень названий органов
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-titles = Названия международных документов
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-titles-list = Перечень названий международных документов
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-geographical-names = Географические названия
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-geographical-note = Записка Секретариата о географических названиях
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-abbreviations = Сокращения
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-abbreviations-list = Перечень сокращений
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms = Новые термины
# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms-climate = Изменение климата
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-climate-list = Перечень терминов, касающихся изменения климата
# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms-technology = Искусственный интеллект
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-technology-list = Перечень терминов, касающихся искусственного интеллекта
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-report = Утверждение доклада
# Annotation, paragraph 1: the report.
# draft translation
item-terminology-report-p1 = Подкомитет утвердит единый доклад о работе обеих частей своей сессии.

## Subcommittee on Accessibility

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-accessibility = Подкомитет по вопросам доступности
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-organization = Организация работы
# Annotation, paragraph 1: place of the session.
# draft translation
item-accessibility-organization-p1 = Все заседания девятнадцатой сессии Подкомитета будут проходить в Найроби.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-documents = Доступность документов
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-files = Электронные файлы
# Annotation, paragraph 1: guidelines for tagging.
# draft translation
# Variables:
#   $doc-files-guidelines (text): symbol of the draft guidelines, for example EXAMPLE/SC.2/19/2
item-accessible-files-p1 = Ожидается, что Подкомитет утвердит руководящие принципы разметки электронных файлов ({ $doc-files-guidelines }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-files-guidelines = Проект руководящих принципов разметки электронных файлов
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-plain-language = Простой язык
# Annotation, paragraph 1: summaries.
# draft translation
# Variables:
#   $doc-plain-language-report (text): symbol of the report on plain language, for example EXAMPLE/SC.2/19/3
item-plain-language-p1 = Подкомитет обсудит использование простого языка в резюме документов на основе доклада Секретариата ({ $doc-plain-language-report }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-plain-language-report = Доклад Секретариата об использовании простого языка
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-meetings = Доступность заседаний
# Annotation, paragraph 1: captioning and sign languages.
# draft translation
# Variables:
#   $doc-meetings-report (text): symbol of the report on accessible meetings, for example EXAMPLE/SC.2/19/4
item-accessible-meetings-p1 = В докладе Секретариата ({ $doc-meetings-report }) содержится смета расходов на субтитрование и перевод на жестовые языки. Подкомитет, возможно, пожелает учесть ее при подготовке своих рекомендаций.
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-meetings-report = Доклад Секретариата о доступности заседаний
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-report = Утверждение доклада
# Annotation, paragraph 1: the report.
# draft translation
item-accessibility-report-p1 = Подкомитет утвердит доклад о работе своей девятнадцатой сессии.
