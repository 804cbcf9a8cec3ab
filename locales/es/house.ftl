# Words of distr, MIT OR Apache-2.0.


### Words of the house: headings, table heads, end punctuation


## Masthead and titles

# Name of the Organization at the top of the masthead
house-organization = Naciones Unidas
# Alternative text of the emblem, read aloud, not printed
house-emblem = Emblema de las Naciones Unidas
# Title of a document with annotations
house-title-annotated-provisional-agenda = Programa provisional anotado
# Title of a document without annotations
house-title-provisional-agenda = Programa provisional
# draft translation
house-title-annotations = Anotaciones al programa provisional
# draft translation
house-title-provisional-agenda-and-annotations = Programa provisional y anotaciones
house-title-organization-of-work = Propuesta de organización de los trabajos
# draft translation
house-title-timetable = Calendario de trabajo
# draft translation
house-title-list-of-documents = Lista de documentos
# draft translation
house-title-corrigendum = Corrección
house-subtitle-note-by-the-secretariat = Nota de la Secretaría
# draft translation
house-subtitle-note-by-the-secretary-general = Nota del Secretario General
# draft translation
house-subtitle-addendum = Adición
# draft translation
house-reissued = Publicado nuevamente por razones técnicas el { $date }.
# Title of the file, shown in the title bar of the reader
# Variables:
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/1
#   $title (text): title of the document, for example Annotated provisional agenda
house-metadata-title = { $symbol } – { $title }
# On every page of a version that is not finished
# draft translation
house-draft = BORRADOR
# Title of the file of such a version
# Variables:
#   $title (text): title of the file, for example CTOC/COP/WG.2/2023/1 – Provisional agenda
# draft translation
house-draft-title = BORRADOR: { $title }
# Before words that stand in for a missing translation, in such a version
# draft translation
house-draft-missing = (sin traducir)
# Before a translation whose original has changed since, in such a version
# draft translation
house-draft-stale = (desactualizado)
# Line of place and dates under the masthead
# Variables:
#   $city (text): name of the city, for example Vienna
#   $dates (text): dates of the meeting, for example 29 and 30 May 2023
house-place-and-dates = { $city }, { $dates }
# draft translation
house-online = En línea
# draft translation
house-city-and-online = { $city } y en línea
# Line of the item that the document belongs to, above its title
# Variables:
#   $item (text): number of the item, for example 2 or 1 (a)
house-item-of-provisional-agenda = Tema { $item } del programa provisional
house-item-of-agenda = Tema { $item } del programa
# draft translation
house-item-of-preliminary-list = Tema { $item } de la lista preliminar

## Headings

# Heading of the list of items
house-heading-agenda = Programa provisional
# Heading of the annotations
house-heading-annotations = Anotaciones
# Heading of the documents under an item
house-heading-documentation = Documentación
# draft translation
house-heading-authority = Fundamento jurídico
# Heading of the only annex, without number
house-heading-annex = Anexo
# Heading of the timetable in the annex
house-heading-organization-of-work = Propuesta de organización de los trabajos
# draft translation
house-heading-officers = Integrantes de la Mesa
house-annex-original-ar = { "[" }Original: árabe]
house-annex-original-zh = { "[" }Original: chino]
house-annex-original-en = { "[" }Original: inglés]
house-annex-original-fr = { "[" }Original: francés]
house-annex-original-ru = { "[" }Original: ruso]
house-annex-original-es = { "[" }Original: español]

## Entries of the agenda, with their end punctuation

# Item without sub-items
# Variables:
#   $title (text): title of the item, for example Other matters
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-item = { $title }{ $calls }.
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
house-entry-last-sub-item = { $title }{ $calls }.
# Document in the documentation of an item
# Variables:
#   $title (text): title of the document, without end punctuation, for example Background paper prepared by the Secretariat
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/2
house-document = { $title } ({ $symbol })
# draft translation
house-symbols-and-addenda = { $symbols } y adiciones

## Facts of an item, in a line of their own or in a column

# draft translation
house-action-decision = para adoptar una decisión
# draft translation
house-action-information = para información
# draft translation
house-action-discussion = para debate
# draft translation
house-action-approval = para aprobación
# draft translation
house-title-with-draft-resolution = { $title } (proyecto de resolución)
# draft translation
house-title-with-draft-decision = { $title } (proyecto de decisión)
house-title-with-dates = { $title } ({ $dates })
# draft translation
house-introduced-by = Presentado por: { $names }
# draft translation
house-time-allotted = Tiempo asignado: { $minutes }

## Table of the organization of work

# Head of the first column, narrow
house-table-date-and-time = Fecha y hora
# Head of the second column, narrow
house-table-agenda-item = Tema del programa
# Head of the third column
house-table-title = Título o descripción
# draft translation
house-table-item = Tema
# draft translation
house-table-dates = Fecha
# draft translation
house-table-documents = Documentos
# draft translation
house-table-action = Medidas
# draft translation
house-table-introduced-by = Presentado por
# draft translation
house-table-time-allotted = Tiempo asignado
# draft translation
house-table-symbol = Signatura
# draft translation
house-table-document = Título
# draft translation
house-table-office = Cargo
# draft translation
house-table-officer = Nombre
# draft translation
house-track-item =
    { $count ->
        [one] Tema { $item }: { $title }
       *[other] Temas { $item }: { $title }
    }
# Title of an item already begun at an earlier meeting
# Variables:
#   $title (text): title of the item, for example Other matters
house-continued = { $title } (<em>continuación</em>)

## Control block at the foot of page 1

# Words beside the recycling sign
house-recycle = Se ruega reciclar
# Alternative text of the recycling sign, read aloud, not printed
house-recycle-sign = Signo de reciclaje
# Alternative text of the bar code, read aloud, not printed
# Variables:
#   $number (text): job number of the document, for example V.23-01234
house-bar-code = Código de barras del número { $number }
# Alternative text of the QR code, read aloud, not printed
# Variables:
#   $address (text): address of the document, for example https://undocs.org/A/76/1
house-qr-code = Código QR con la dirección { $address }
