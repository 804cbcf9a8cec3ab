# Words of distr, MIT OR Apache-2.0.

### Words of the house: headings, table heads, end punctuation

## Masthead and titles

# Name of the Organization at the top of the masthead
house-organization = United Nations

# Alternative text of the emblem, read aloud, not printed
house-emblem = Emblem of the United Nations

# Title of a document with annotations
house-title-annotated-provisional-agenda = Annotated provisional agenda

# Title of a document without annotations
house-title-provisional-agenda = Provisional agenda

# Title of an addendum with annotations only
house-title-annotations = Annotations to the provisional agenda

# Title of a document with annotations, as some bodies have it
house-title-provisional-agenda-and-annotations = Provisional agenda and annotations

# Title of a document that is a timetable only
house-title-organization-of-work = Proposed organization of work

# Title of a document that is a timetable only, as some bodies have it
house-title-timetable = Timetable

# Title of a document that names the documents of all items
house-title-list-of-documents = List of documents

# Title of a document that corrects another
house-title-corrigendum = Corrigendum

# Under the title
house-subtitle-note-by-the-secretariat = Note by the Secretariat

# Under the title
house-subtitle-note-by-the-secretary-general = Note by the Secretary-General

# Under the title
house-subtitle-addendum = Addendum

# Note to the symbol of a document that was issued again
# Variables:
#   $date (text): day on which it was issued again, for example 3 February 2026
house-reissued = Reissued for technical reasons on { $date }.

# Title of the file, shown in the title bar of the reader
# Variables:
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/1
#   $title (text): title of the document, for example Annotated provisional agenda
house-metadata-title = { $symbol } – { $title }

# On every page of a version that is not finished
house-draft = DRAFT

# Title of the file of such a version
# Variables:
#   $title (text): title of the file, for example CTOC/COP/WG.2/2023/1 – Provisional agenda
house-draft-title = DRAFT: { $title }

# Before words that stand in for a missing translation, in such a version
house-draft-missing = (not translated)

# Before a translation whose original has changed since, in such a version
house-draft-stale = (out of date)

# Line of place and dates under the masthead
# Variables:
#   $city (text): name of the city, for example Vienna
#   $dates (text): dates of the meeting, for example 29 and 30 May 2023
house-place-and-dates = { $city }, { $dates }

# In the place of the city, where there is none
house-online = Online

# In the place of the city, where one can also take part online
# Variables:
#   $city (text): name of the city, for example Vienna
house-city-and-online = { $city } and online

# Line of the item that the document belongs to, above its title
# Variables:
#   $item (text): number of the item, for example 2 or 1 (a)
house-item-of-provisional-agenda = Item { $item } of the provisional agenda

# The same line, once the agenda has been adopted
# Variables:
#   $item (text): number of the item, for example 2 or 1 (a)
house-item-of-agenda = Agenda item { $item }

# The same line, before there is a provisional agenda
# Variables:
#   $item (text): number of the item, for example 2 or 1 (a)
house-item-of-preliminary-list = Item { $item } of the preliminary list

## Headings

# Heading of the list of items
house-heading-agenda = Provisional agenda

# Heading of the annotations
# Same in: fr
house-heading-annotations = Annotations

# Heading of the documents under an item
# A language may choose by $count (number of documents: zero, one, two, few, many, other).
# Same in: fr
house-heading-documentation = Documentation

# Heading of the resolutions and decisions that an item rests on
house-heading-authority = Legal authority

# Heading of the only annex, without number
house-heading-annex = Annex

# Heading of the timetable in the annex
house-heading-organization-of-work = Proposed organization of work

# Title of an annex that names the officers of a body
house-heading-officers = Officers

# Under the heading of an annex whose original is in Arabic
house-annex-original-ar = [Original: Arabic]

# Under the heading of an annex whose original is in Chinese
house-annex-original-zh = [Original: Chinese]

# Under the heading of an annex whose original is in English
house-annex-original-en = [Original: English]

# Under the heading of an annex whose original is in French
house-annex-original-fr = [Original: French]

# Under the heading of an annex whose original is in Russian
house-annex-original-ru = [Original: Russian]

# Under the heading of an annex whose original is in Spanish
house-annex-original-es = [Original: Spanish]

## Entries of the agenda, with their end punctuation

# Item without sub-items
# check: ignore ending-differs in ru: the entries of a Russian agenda end without a full stop in Vienna
# Variables:
#   $title (text): title of the item, for example Other matters
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-item = { $title }.{ $calls }

# Item followed by its sub-items
# Variables:
#   $title (text): title of the item, for example Organizational matters
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-item-with-sub-items = { $title }:{ $calls }

# Sub-item followed by another
# Variables:
#   $title (text): title of the sub-item, for example Opening of the meeting
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-sub-item = { $title };{ $calls }

# Last sub-item of an item
# check: ignore ending-differs in ru: the entries of a Russian agenda end without a full stop in Vienna
# Variables:
#   $title (text): title of the sub-item, for example Adoption of the agenda and organization of work
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-last-sub-item = { $title }.{ $calls }

# Document in the documentation of an item
# Variables:
#   $title (text): title of the document, without end punctuation, for example Background paper prepared by the Secretariat
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/2
house-document = { $title } ({ $symbol })

# Symbols of a document that has addenda
# Variables:
#   $symbols (text): symbols of the document, for example A/79/1
house-symbols-and-addenda = { $symbols } and addenda

## Facts of an item, in a line of their own or in a column

# What the body is to do; a list of these begins a line
house-action-decision = for decision

# What the body is to do; a list of these begins a line
house-action-information = for information

# What the body is to do; a list of these begins a line
house-action-discussion = for discussion

# What the body is to do; a list of these begins a line
house-action-approval = for approval

# Title of an item under which a draft resolution is before the body
# Variables:
#   $title (text): title of the item, for example Other matters
house-title-with-draft-resolution = { $title } (draft resolution)

# Title of an item under which a draft decision is before the body
# Variables:
#   $title (text): title of the item, for example Other matters
house-title-with-draft-decision = { $title } (draft decision)

# Heading of a part or segment that has its own dates
# Variables:
#   $title (text): title of the segment, for example High-level segment
#   $dates (text): its dates, for example 1–5 June 2015
house-title-with-dates = { $title } ({ $dates })

# Line about those who introduce an item
# Variables:
#   $names (text): their offices, for example Chair and Rapporteur
house-introduced-by = Introduced by: { $names }

# Line about the time for an item
# Variables:
#   $minutes (text): time from minutes in formats.ftl, for example 90 minutes
house-time-allotted = Time allotted: { $minutes }

## Table of the organization of work

# Head of the first column, narrow
house-table-date-and-time = Date and time

# Head of the second column, narrow
house-table-agenda-item = Agenda item

# Head of the third column
house-table-title = Title or description

# Head of a narrow column: numbers of items
house-table-item = Item

# Head of a column: days on which items are taken up
# Same in: fr
house-table-dates = Date

# Head of a column: symbols of documents under an item
# Same in: fr
house-table-documents = Documents

# Head of a column: what the body is to do
house-table-action = Action

# Head of a column: offices of those who introduce an item
house-table-introduced-by = Introduced by

# Head of a column: minutes for an item
house-table-time-allotted = Time allotted

# Head of a column: symbols of documents
house-table-symbol = Symbol

# Head of a column: titles of documents
house-table-document = Title

# Head of a column: offices of a body
house-table-office = Office

# Head of a column: names of officers
house-table-officer = Name

# Item in a cell of a timetable with parallel columns
# Variables:
#   $count (plural): category of the number of items: zero, one, two, few, many, other
#   $item (text): number of the item, for example 2, 1 (a) or 2–4
#   $title (text): title of the item, for example Other matters
house-track-item =
    { $count ->
        [one] Item { $item }: { $title }
       *[other] Items { $item }: { $title }
    }

# Title of an item already begun at an earlier meeting
# Variables:
#   $title (text): title of the item, for example Other matters
house-continued = { $title } (<em>continued</em>)

## Control block at the foot of page 1

# Words beside the recycling sign
house-recycle = Please recycle

# Alternative text of the recycling sign, read aloud, not printed
house-recycle-sign = Recycling sign

# Alternative text of the bar code, read aloud, not printed
# Variables:
#   $number (text): job number of the document, for example V.23-01234
house-bar-code = Bar code of the job number { $number }

# Alternative text of the QR code, read aloud, not printed
# Variables:
#   $address (text): address of the document, for example https://undocs.org/A/76/1
house-qr-code = QR code with the address { $address }
