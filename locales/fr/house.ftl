# Words of distr, MIT OR Apache-2.0.


### Words of the house: headings, table heads, end punctuation


## Masthead and titles

# Name of the Organization at the top of the masthead
house-organization = Nations Unies
# Alternative text of the emblem, read aloud, not printed
house-emblem = Emblème de l’Organisation des Nations Unies
# Title of a document with annotations
house-title-annotated-provisional-agenda = Ordre du jour provisoire annoté
# Title of a document without annotations
house-title-provisional-agenda = Ordre du jour provisoire
# draft translation
house-title-annotations = Annotations à l’ordre du jour provisoire
# draft translation
house-title-provisional-agenda-and-annotations = Ordre du jour provisoire et annotations
house-title-organization-of-work = Projet d’organisation des travaux
# draft translation
house-title-timetable = Calendrier des travaux
# draft translation
house-title-list-of-documents = Liste des documents
# draft translation
house-title-corrigendum = Rectificatif
house-subtitle-note-by-the-secretariat = Note du Secrétariat
# draft translation
house-subtitle-note-by-the-secretary-general = Note du Secrétaire général
# draft translation
house-subtitle-addendum = Additif
# draft translation
house-reissued = Nouveau tirage pour raisons techniques ({ $date }).
# Title of the file, shown in the title bar of the reader
# Variables:
#   $symbol (text): symbol of the document, for example CTOC/COP/WG.2/2023/1
#   $title (text): title of the document, for example Annotated provisional agenda
house-metadata-title = { $symbol } – { $title }
# On every page of a version that is not finished
# draft translation
house-draft = PROJET
# Title of the file of such a version
# Variables:
#   $title (text): title of the file, for example CTOC/COP/WG.2/2023/1 – Provisional agenda
# draft translation
house-draft-title = PROJET : { $title }
# Before words that stand in for a missing translation, in such a version
# draft translation
house-draft-missing = (non traduit)
# Before a translation whose original has changed since, in such a version
# draft translation
house-draft-stale = (à mettre à jour)
# Line of place and dates under the masthead
# Variables:
#   $city (text): name of the city, for example Vienna
#   $dates (text): dates of the meeting, for example 29 and 30 May 2023
house-place-and-dates = { $city }, { $dates }
# draft translation
house-online = En ligne
# draft translation
house-city-and-online = { $city } et en ligne
# Line of the item that the document belongs to, above its title
# Variables:
#   $item (text): number of the item, for example 2 or 1 (a)
house-item-of-provisional-agenda = Point { $item } de l’ordre du jour provisoire
house-item-of-agenda = Point { $item } de l’ordre du jour
# draft translation
house-item-of-preliminary-list = Point { $item } de la liste préliminaire

## Headings

# Heading of the list of items
house-heading-agenda = Ordre du jour provisoire
# Heading of the annotations
house-heading-annotations = Annotations
# Heading of the documents under an item
house-heading-documentation = Documentation
# draft translation
house-heading-authority = Textes portant autorisation
# Heading of the only annex, without number
house-heading-annex = Annexe
# Heading of the timetable in the annex
house-heading-organization-of-work = Projet d’organisation des travaux
# draft translation
house-heading-officers = Membres du Bureau
house-annex-original-ar = { "[" }Original : arabe]
house-annex-original-zh = { "[" }Original : chinois]
house-annex-original-en = { "[" }Original : anglais]
house-annex-original-fr = { "[" }Original : français]
house-annex-original-ru = { "[" }Original : russe]
house-annex-original-es = { "[" }Original : espagnol]

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
house-entry-item-with-sub-items = { $title }{ $calls } :
# Sub-item followed by another
# Variables:
#   $title (text): title of the sub-item, for example Opening of the meeting
#   $calls (text): calls of notes to the title, for example *; often empty
house-entry-sub-item = { $title }{ $calls } ;
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
house-symbols-and-addenda = { $symbols } et additifs

## Facts of an item, in a line of their own or in a column

# draft translation
house-action-decision = pour décision
# draft translation
house-action-information = pour information
# draft translation
house-action-discussion = pour examen
# draft translation
house-action-approval = pour approbation
# draft translation
house-title-with-draft-resolution = { $title } (projet de résolution)
# draft translation
house-title-with-draft-decision = { $title } (projet de décision)
house-title-with-dates = { $title } ({ $dates })
# draft translation
house-introduced-by = Présenté par : { $names }
# draft translation
house-time-allotted = Durée prévue : { $minutes }

## Table of the organization of work

# Head of the first column, narrow
house-table-date-and-time = Date et heure
# Head of the second column, narrow
house-table-agenda-item = Point de l’ordre du jour
# Head of the third column
house-table-title = Titre ou description
# draft translation
house-table-item = Point
# draft translation
house-table-dates = Date
# draft translation
house-table-documents = Documents
# draft translation
house-table-action = Mesures à prendre
# draft translation
house-table-introduced-by = Présenté par
# draft translation
house-table-time-allotted = Durée prévue
# draft translation
house-table-symbol = Cote
# draft translation
house-table-document = Titre
# draft translation
house-table-office = Fonction
# draft translation
house-table-officer = Nom
# draft translation
house-track-item =
    { $count ->
        [one] Point { $item } : { $title }
       *[other] Points { $item } : { $title }
    }
# Title of an item already begun at an earlier meeting
# Variables:
#   $title (text): title of the item, for example Other matters
house-continued = { $title } (<em>suite</em>)

## Control block at the foot of page 1

# Words beside the recycling sign
house-recycle = Merci de recycler
# Alternative text of the recycling sign, read aloud, not printed
house-recycle-sign = Signe du recyclage
# Alternative text of the bar code, read aloud, not printed
# Variables:
#   $number (text): job number of the document, for example V.23-01234
house-bar-code = Code à barres du numéro { $number }
# Alternative text of the QR code, read aloud, not printed
# Variables:
#   $address (text): address of the document, for example https://undocs.org/A/76/1
house-qr-code = Code QR avec l’adresse { $address }
