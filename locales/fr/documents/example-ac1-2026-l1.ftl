# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/AC.1/2026/L.1, an invented example in three languages: organization of work of the Committee on Conference Services, twelfth session


## Lines above the title

# Title of the item of the provisional agenda that the document belongs to.
item-line = Adoption de l’ordre du jour et organisation des travaux
# Note to the line that names the item, marked with an asterisk: the symbol of the provisional agenda.
# Variables:
#   $doc-provisional-agenda (text): symbol of the document “Provisional agenda of the twelfth session”, for example EXAMPLE/AC.1/2026/1
fn-agenda = { $doc-provisional-agenda }.

## Introduction, without number

# Heading of the section.
# draft translation
item-introduction = Introduction
# Paragraph 1: purpose of the document.
item-introduction-p1 = Le projet d’organisation des travaux de la douzième session du Comité des services de conférence, qui figure dans la présente note, a été élaboré pour faciliter l’examen des questions inscrites à l’ordre du jour, compte tenu du temps et des services de conférence disponibles.
# Paragraph 2: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-introduction-p2 = Des services d’interprétation seront assurés dans les langues suivantes : { $interpretation-languages }. Le Bureau de la Commission de la coopération régionale se réunira en parallèle pendant deux jours.

## Items, in the timetable only

# Title of the item, in the timetable. No end punctuation.
item-opening = Ouverture de la session
# Title of the item, in the timetable. No end punctuation.
item-officers = Élection du Bureau
# Title of the item, in the timetable. No end punctuation.
item-adoption = Adoption de l’ordre du jour et organisation des travaux
# Title of a document, without symbol. No end punctuation.
doc-provisional-agenda = Ordre du jour provisoire de la douzième session
# Title of the item, in the timetable. No end punctuation.
# draft translation
item-calendar = Projet de calendrier des conférences et réunions pour 2027
# Title of the item, in the timetable. No end punctuation.
# draft translation
item-meetings = Gestion des réunions
# Title of the item, in the timetable. No end punctuation.
# draft translation
item-documentation = Questions relatives à la documentation et aux publications
# Title of the item, in the timetable. No end punctuation.
# draft translation
item-translation = Questions relatives à la traduction et à l’interprétation
# Title of the item, in the timetable. No end punctuation.
item-next-session = Ordre du jour provisoire de la treizième session
# Title of the item, in the timetable. No end punctuation.
item-other-matters = Questions diverses
# Title of the item, in the timetable. No end punctuation.
item-report = Adoption du rapport du Comité sur les travaux de sa douzième session

## Columns and events of the timetable

# Head of a column of the timetable, narrow.
# draft translation
track-committee = Comité
# Row of the timetable without an item: the Bureau of the Commission in the column beside.
# draft translation
event-bureau = Réunion du Bureau
# Row of the timetable without an item.
# draft translation
event-consultations = Consultations officieuses
# Row at the end of a day: a deadline.
event-proposals = Dernier délai pour le dépôt des projets de résolution
