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

# Line of the item that the document belongs to, above its title
# Variables:
#   $item (text): number of the item, for example 2 or 1 (a)
house-item-of-provisional-agenda = Item { $item } of the provisional agenda

## Headings

# Heading of the list of items
house-heading-agenda = Provisional agenda

# Heading of the annotations
# Same in: fr
house-heading-annotations = Annotations

# Heading of the documents under an item
# Same in: fr
house-heading-documentation = Documentation

# Heading of the only annex, without number
house-heading-annex = Annex

# Heading of the timetable in the annex
house-heading-organization-of-work = Proposed organization of work

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

## Table of the organization of work

# Head of the first column, narrow
house-table-date-and-time = Date and time

# Head of the second column, narrow
house-table-agenda-item = Agenda item

# Head of the third column
house-table-title = Title or description

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
