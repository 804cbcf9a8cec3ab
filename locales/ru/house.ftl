# Words of distr, MIT OR Apache-2.0.


### Words of the house: headings, table heads, end punctuation


## Masthead and titles

# Name of the Organization at the top of the masthead
house-organization = Организация Объединенных Наций
# Alternative text of the emblem, read aloud, not printed
house-emblem = Эмблема Организации Объединенных Наций
# Title of a document with annotations
house-title-annotated-provisional-agenda = Аннотированная предварительная повестка дня
# Title of a document without annotations
house-title-provisional-agenda = Предварительная повестка дня
# draft translation
house-title-annotations = Аннотации к предварительной повестке дня
# draft translation
house-title-provisional-agenda-and-annotations = Предварительная повестка дня и аннотации
house-title-organization-of-work = Предлагаемая организация работы
# draft translation
house-title-timetable = Расписание работы
# draft translation
house-title-list-of-documents = Перечень документов
# draft translation
house-title-corrigendum = Исправление
house-subtitle-note-by-the-secretariat = Записка Секретариата
# draft translation
house-subtitle-note-by-the-secretary-general = Записка Генерального секретаря
# draft translation
house-subtitle-addendum = Добавление
house-reissued = Переиздано по техническим причинам { $date }.
# Title of the file, shown in the title bar of the reader
# Variables:
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/1
#   $title (text): title of the document, for example Annotated provisional agenda
house-metadata-title = { $symbol } — { $title }
# On every page of a version that is not finished
# draft translation
house-draft = ПРОЕКТ
# Title of the file of such a version
# Variables:
#   $title (text): title of the file, for example CTOC/COP/WG.2/2023/1 – Provisional agenda
# draft translation
house-draft-title = ПРОЕКТ: { $title }
# Before words that stand in for a missing translation, in such a version
# draft translation
house-draft-missing = (не переведено)
# Before a translation whose original has changed since, in such a version
# draft translation
house-draft-stale = (устарело)
# Line of place and dates under the masthead
# Variables:
#   $city (text): name of the city, for example Vienna
#   $dates (text): dates of the meeting, for example 29 and 30 May 2023
house-place-and-dates = { $city }, { $dates }
# draft translation
house-online = Онлайн
# draft translation
house-city-and-online = { $city } и онлайн
# Line of the item that the document belongs to, above its title
# Variables:
#   $item (text): number of the item, for example 2 or 1 (a)
house-item-of-provisional-agenda = Пункт { $item } предварительной повестки дня
house-item-of-agenda = Пункт { $item } повестки дня
# draft translation
house-item-of-preliminary-list = Пункт { $item } первоначального перечня

## Headings

# Heading of the list of items
house-heading-agenda = Предварительная повестка дня
# Heading of the annotations
house-heading-annotations = Аннотации
# Heading of the documents under an item
house-heading-documentation = Документация
# draft translation
house-heading-authority = Правовая основа
# Heading of the only annex, without number
house-heading-annex = Приложение
# Heading of the timetable in the annex
house-heading-organization-of-work = Предлагаемая организация работы
house-heading-officers = Должностные лица
house-annex-original-ar = { "[" }Подлинный текст на арабском языке]
house-annex-original-zh = { "[" }Подлинный текст на китайском языке]
house-annex-original-en = { "[" }Подлинный текст на английском языке]
house-annex-original-fr = { "[" }Подлинный текст на французском языке]
house-annex-original-ru = { "[" }Подлинный текст на русском языке]
house-annex-original-es = { "[" }Подлинный текст на испанском языке]

## Entries of the agenda, with their end punctuation

# Item without sub-items
# Variables:
#   $title (text): title of the item, for example Other matters
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-item = { $title }{ $calls }
# Item followed by its sub-items
# Variables:
#   $title (text): title of the item, for example Organizational matters
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-item-with-sub-items = { $title }{ $calls }:
# Sub-item followed by another
# Variables:
#   $title (text): title of the sub-item, for example Opening of the meeting
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-sub-item = { $title }{ $calls };
# Last sub-item of an item
# Variables:
#   $title (text): title of the sub-item, for example Adoption of the agenda and organization of work
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-last-sub-item = { $title }{ $calls }
# Document in the documentation of an item
# Variables:
#   $title (text): title of the document, without end punctuation, for example Background paper prepared by the Secretariat
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/2
house-document = { $title } ({ $symbol })
# draft translation
house-symbols-and-addenda = { $symbols } и добавления

## Facts of an item, in a line of their own or in a column

# draft translation
house-action-decision = для принятия решения
# draft translation
house-action-information = для информации
# draft translation
house-action-discussion = для обсуждения
# draft translation
house-action-approval = для утверждения
# draft translation
house-title-with-draft-resolution = { $title } (проект резолюции)
# draft translation
house-title-with-draft-decision = { $title } (проект решения)
house-title-with-dates = { $title } ({ $dates })
# draft translation
house-introduced-by = Представляет: { $names }
# draft translation
house-time-allotted = Отведенное время: { $minutes }

## Table of the organization of work

# Head of the first column, narrow
house-table-date-and-time = Дата и время
# Head of the second column, narrow
house-table-agenda-item = Пункт повестки дня
# Head of the third column
house-table-title = Название или описание
# draft translation
house-table-item = Пункт
# draft translation
house-table-dates = Дата
# draft translation
house-table-documents = Документы
# draft translation
house-table-action = Действия
# draft translation
house-table-introduced-by = Представляет
# draft translation
house-table-time-allotted = Отведенное время
# draft translation
house-table-symbol = Условное обозначение
# draft translation
house-table-document = Название
# draft translation
house-table-office = Должность
# draft translation
house-table-officer = Имя
# draft translation
house-track-item =
    { $count ->
        [one] Пункт { $item }: { $title }
        [few] Пункты { $item }: { $title }
        [many] Пункты { $item }: { $title }
       *[other] Пункты { $item }: { $title }
    }
# Title of an item already begun at an earlier meeting
# Variables:
#   $title (text): title of the item, for example Other matters
house-continued = { $title } (<em>продолжение</em>)

## Control block at the foot of page 1

# Words beside the recycling sign
house-recycle = Просьба отправить на вторичную переработку
# Alternative text of the recycling sign, read aloud, not printed
house-recycle-sign = Знак вторичной переработки
# Alternative text of the bar code, read aloud, not printed
# Variables:
#   $number (text): job number of the document, for example V.23-01234
house-bar-code = Штрих-код номера { $number }
# Alternative text of the QR code, read aloud, not printed
# Variables:
#   $address (text): address of the document, for example https://undocs.org/A/76/1
house-qr-code = QR-код с адресом { $address }
