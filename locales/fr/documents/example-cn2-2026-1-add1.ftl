# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/CN.2/2026/1/Add.1, an invented example written in Spanish: annotations to the provisional agenda of the Commission on Regional Cooperation, sixth session


## Introduction, without number

# Heading of the section.
# draft translation
item-introduction = Introduction
# Paragraph 1: the session and its agenda.
# draft translation
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 9 to 11 November 2026
#   $doc-agenda (text): symbol of the provisional agenda, for example EXAMPLE/CN.2/2026/1
item-introduction-p1 = La sixième session de la Commission de la coopération régionale se tiendra à Santiago { $session-dates }. Les présentes annotations se rapportent à l’ordre du jour provisoire publié sous la cote { $doc-agenda }.
# Paragraph 2: what is said under each item.
# draft translation
item-introduction-p2 = Pour chaque point sont indiqués les mesures attendues de la Commission, le fondement de son inscription à l’ordre du jour et le temps qui lui est consacré.
# Paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-introduction-p3 = Des services d’interprétation seront assurés dans les langues suivantes : { $interpretation-languages }.

## Item: opening of the session

# Title of the item, as heading of its annotation. No end punctuation.
item-opening = Ouverture de la session
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-time (text): hour of the opening, for example 9.30 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 9 November 2026
item-opening-p1 = La session sera ouverte par la présidence de la cinquième session le { $opening-day }, à { $opening-time }.

## Item: election of officers

# Title of the item, as heading of its annotation. No end punctuation.
item-officers = Élection du Bureau
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-officers-a1 = Article 12 du règlement intérieur de la Commission
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = La Commission élira un président, deux vice-présidents et un rapporteur parmi les représentants de ses membres.

## Item: adoption of the agenda

# Title of the item, as heading of its annotation. No end punctuation.
item-adoption = Adoption de l’ordre du jour
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-adoption-a1 = Article 7 du règlement intérieur de la Commission
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-adoption-p1 = La Commission adoptera l’ordre du jour de sa sixième session, avec les modifications qu’elle jugera utiles.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-agenda = Ordre du jour provisoire

## Item: regional exchange of data

# Title of the item, as heading of its annotation. No end punctuation; “(draft resolution)” is put in after it.
# draft translation
item-data = Échange régional de données
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-data-a1 = Résolution 7/5 de la Conférence générale, paragraphes 3 et 4
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-data-a2 = Décision 5/2 de la Commission
# Annotation, paragraph 1: report and draft resolution.
# draft translation
# Variables:
#   $doc-data-report (text): symbol of the report on the regional exchange of data, for example EXAMPLE/CN.2/2026/2
#   $doc-data-draft (text): symbol of the draft resolution, for example EXAMPLE/CN.2/2026/L.2
item-data-p1 = La Commission sera saisie du rapport du Secrétariat ({ $doc-data-report }) et du projet de résolution présenté par le Bureau ({ $doc-data-draft }). Elle souhaitera peut-être structurer l’examen de ce point comme indiqué ci-après.
# Title of the sub-item, which stands in the annotations only. No end punctuation.
# draft translation
item-data-exchange = Infrastructure commune
# Annotation, paragraph 1: the data to be exchanged.
# draft translation
item-data-exchange-p1 = La Commission est invitée à déterminer quelles données devraient être échangées à partir de 2027 et comment les coûts de l’infrastructure devraient être répartis.
# Title of the sub-item, which stands in the annotations only. No end punctuation.
# draft translation
item-data-training = Formation
# Annotation, paragraph 1: training courses. Calls the note fn-training.
# draft translation
item-data-training-p1 = Deux formations ont été organisées depuis la cinquième session ; les supports sont disponibles en anglais, en espagnol et en français{ fn-training }.
# Footnote, called in item-data-training-p1.
# draft translation
# Variables:
#   $url-training (text): address of the training materials, printed as text and linked, for example www.example.org/…
fn-training = Voir { $url-training }.
# Annotation, paragraph 2: what the Commission may decide.
# draft translation
item-data-training-p2 = La Commission souhaitera peut-être recommander que ces formations soient organisées une fois par an.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-data-report = Rapport du Secrétariat sur l’échange régional de données
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-data-draft = Projet de résolution présenté par le Bureau

## Item: South-South cooperation

# Title of the item, as heading of its annotation. No end punctuation.
# draft translation
item-south-south = Coopération Sud-Sud
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-south-south-a1 = Décision 5/3 de la Commission
# Annotation, paragraph 1: the report.
# draft translation
# Variables:
#   $doc-south-south-report (text): symbol of the report on South-South cooperation, for example EXAMPLE/CN.2/2026/3
item-south-south-p1 = La Commission souhaitera peut-être prendre note du rapport du Secrétariat sur les activités menées depuis sa cinquième session ({ $doc-south-south-report }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-south-south-report = Rapport du Secrétariat sur la coopération Sud-Sud

## Item: date and place of the seventh session

# Title of the item, as heading of its annotation. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-next-session = Date et lieu de la septième session
# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-next-session-a1 = Article 3 du règlement intérieur de la Commission
# Annotation, paragraph 1: what is to be decided.
# draft translation
# Variables:
#   $doc-next-session-note (text): symbol of the note on the next session, for example EXAMPLE/CN.2/2026/4
item-next-session-p1 = La Commission sera invitée à arrêter la date et le lieu de sa septième session sur la base d’une note du Secrétariat ({ $doc-next-session-note }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-next-session-note = Note du Secrétariat sur la date et le lieu de la septième session

## Item: other matters

# Title of the item, as heading of its annotation. No end punctuation.
item-other-matters = Questions diverses
# Annotation, paragraph 1: how a matter is raised.
# draft translation
item-other-matters-p1 = Les délégations qui souhaitent soulever une question au titre de ce point sont priées d’en informer le Secrétariat avant l’ouverture de la session.

## Item: adoption of the report

# Title of the item, as heading of its annotation. No end punctuation.
item-report = Adoption du rapport
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = La Commission doit adopter le rapport sur les travaux de sa sixième session, dont le projet sera présenté par le Rapporteur.

## Closing section, without number

# Heading of the section.
item-closing = Clôture de la session
# Paragraph 1: the closure.
# draft translation
item-closing-p1 = Une fois le rapport adopté, la présidence prononcera la clôture de la session.
