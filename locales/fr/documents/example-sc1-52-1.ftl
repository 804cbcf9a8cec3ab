# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/SC.1/52/1 and EXAMPLE/SC.2/19/1, an invented example: annotated provisional agenda of two subcommittees that meet jointly


## Joint meeting

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-joint = Réunion conjointe des sous-comités
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-joint-opening = Ouverture de la réunion conjointe
# Annotation, paragraph 1: who opens the meeting.
# draft translation
item-joint-opening-p1 = Les présidents des deux sous-comités ouvriront la réunion conjointe et en assureront la présidence à tour de rôle.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-organization = Questions d’organisation
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-adoption = Adoption de l’ordre du jour et organisation des travaux
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-joint-adoption-p1 = Les sous-comités adopteront l’ordre du jour conjointement. Chacun d’eux examinera ensuite les points qui le concernent lors de séances distinctes, aux dates indiquées dans le tableau.
# Annotation, paragraph 2: interpretation.
# draft translation
item-joint-adoption-p2 = Des services d’interprétation dans les six langues officielles seront assurés lors des séances tenues à Nairobi. Les séances en ligne se dérouleront en anglais et en français.
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-officers = Élection du Bureau
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-joint-officers-p1 = Chaque sous-comité élira un président et un rapporteur pour 2027.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-joint-cooperation = Coopération entre les sous-comités
# Annotation, paragraph 1: a proposal of the Secretariat.
# draft translation
# Variables:
#   $doc-cooperation-note (text): symbol of the note by the Secretariat, for example EXAMPLE/SC.1/52/2
item-joint-cooperation-p1 = Dans sa note ({ $doc-cooperation-note }), le Secrétariat propose que les termes relatifs à l’accessibilité soient soumis simultanément aux deux sous-comités. Ceux-ci souhaiteront peut-être faire connaître leurs vues sur cette proposition.
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-cooperation-note = Note du Secrétariat sur la coopération entre les sous-comités

## Subcommittee on Terminology

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-terminology = Sous-Comité de la terminologie
# Paragraph 1 under the heading of the segment.
# draft translation
item-terminology-p1 = Les cinquante-deuxième à cinquante-cinquième sessions du Sous-Comité, qui avaient été reportées, se tiendront en une seule session, divisée en deux parties.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-organization = Organisation des travaux
# Annotation, paragraph 1: what is considered online and what in Nairobi.
# draft translation
# Variables:
#   $item-databases (text): number of the item “Terminology databases”, for example 2
#   $item-terms (text): number of the item “Approval of terms”, for example 3
item-terminology-organization-p1 = Le point { $item-databases } sera examiné dans la première partie de la session, qui se tiendra en ligne. L’examen du point { $item-terms } commencera en ligne et s’achèvera à Nairobi.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-databases = Bases de données terminologiques
# Annotation, paragraph 1: a common format.
# draft translation
# Variables:
#   $doc-databases-report (text): symbol of the report on terminology databases, for example EXAMPLE/SC.1/52/3
item-databases-p1 = Le Sous-Comité sera invité à formuler des observations sur le format commun des fiches proposé dans le rapport du Secrétariat ({ $doc-databases-report }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-databases-report = Rapport du Secrétariat sur les bases de données terminologiques
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-terms = Approbation de termes
# Annotation, paragraph 1: the lists.
# draft translation
item-terms-p1 = Les listes dont le Sous-Comité est saisi ont été établies par les services linguistiques sur la base de propositions reçues des États.
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-bodies-names = Noms d’organes
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-names-list = Liste de noms d’organes
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-titles = Titres d’instruments
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-titles-list = Liste de titres d’instruments
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-geographical-names = Noms géographiques
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-geographical-note = Note du Secrétariat sur les noms géographiques
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-abbreviations = Abréviations
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-abbreviations-list = Liste d’abréviations
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms = Termes nouveaux
# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms-climate = Changements climatiques
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-climate-list = Liste de termes relatifs aux changements climatiques
# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms-technology = Intelligence artificielle
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-technology-list = Liste de termes relatifs à l’intelligence artificielle
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-report = Adoption du rapport
# Annotation, paragraph 1: the report.
# draft translation
item-terminology-report-p1 = Le Sous-Comité doit adopter un rapport unique sur les travaux des deux parties de sa session.

## Subcommittee on Accessibility

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-accessibility = Sous-Comité de l’accessibilité
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-organization = Organisation des travaux
# Annotation, paragraph 1: place of the session.
# draft translation
item-accessibility-organization-p1 = Toutes les séances de la dix-neuvième session du Sous-Comité se tiendront à Nairobi.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-documents = Accessibilité des documents
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-files = Fichiers électroniques
# Annotation, paragraph 1: guidelines for tagging.
# draft translation
# Variables:
#   $doc-files-guidelines (text): symbol of the draft guidelines, for example EXAMPLE/SC.2/19/2
item-accessible-files-p1 = Le Sous-Comité devrait adopter les directives relatives au balisage des fichiers électroniques ({ $doc-files-guidelines }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-files-guidelines = Projet de directives relatives au balisage des fichiers électroniques
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-plain-language = Langue simplifiée
# Annotation, paragraph 1: summaries.
# draft translation
# Variables:
#   $doc-plain-language-report (text): symbol of the report on plain language, for example EXAMPLE/SC.2/19/3
item-plain-language-p1 = Le Sous-Comité débattra de l’utilisation d’une langue simplifiée dans les résumés de documents, sur la base du rapport du Secrétariat ({ $doc-plain-language-report }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-plain-language-report = Rapport du Secrétariat sur l’utilisation d’une langue simplifiée
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-meetings = Accessibilité des réunions
# Annotation, paragraph 1: captioning and sign languages.
# draft translation
# Variables:
#   $doc-meetings-report (text): symbol of the report on accessible meetings, for example EXAMPLE/SC.2/19/4
item-accessible-meetings-p1 = Le rapport du Secrétariat ({ $doc-meetings-report }) contient une estimation du coût du sous-titrage et de l’interprétation en langue des signes. Le Sous-Comité souhaitera peut-être en tenir compte dans l’élaboration de ses recommandations.
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-meetings-report = Rapport du Secrétariat sur l’accessibilité des réunions
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-report = Adoption du rapport
# Annotation, paragraph 1: the report.
# draft translation
item-accessibility-report-p1 = Le Sous-Comité doit adopter un rapport sur les travaux de sa dix-neuvième session.
