# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/CN.1/2026/1, an invented example: annotated provisional agenda of the Commission on Statistical Standards, thirty-first session


## Note to the number of the session

# Note to the number of the session, marked with an asterisk.
# draft translation
fn-session = Conformément à la décision 30/106, la session durera trois jours au lieu de cinq.

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = Ouverture de la session
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 21 September 2026
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = La trente et unième session de la Commission des normes statistiques sera ouverte par la présidence de la trentième session le { $opening-day }, à { $opening-time }, au Palais des Nations.
# Annotation, paragraph 2: registration. The words “registration page” are a link.
# draft translation
item-opening-p2 = Les délégations sont priées de s’inscrire sur la <a name="registration">page d’inscription</a> le 11 septembre 2026 au plus tard.

## Item: election of officers

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-officers = Élection du Bureau
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = Conformément à l’article 15 de son règlement intérieur, la Commission élira un président, trois vice-présidents et un rapporteur, dont le mandat expirera à l’ouverture de la trente-deuxième session.

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = Adoption de l’ordre du jour et autres questions d’organisation
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-adoption-p1 = Conformément à l’article 7 de son règlement intérieur, la Commission arrête l’ordre du jour au début de la session en se fondant sur l’ordre du jour provisoire.
# Annotation, paragraph 2: the timetable in the annex. Calls the note fn-website.
# draft translation
item-adoption-p2 = Un projet de calendrier des travaux de la Commission, établi en consultation avec le Bureau, figure en annexe au présent document{ fn-website }.
# Footnote, called in item-adoption-p2.
# draft translation
# Variables:
#   $url-commission (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = Toute modification du calendrier sera annoncée sur le site Web de la session, à l’adresse { $url-commission }.
# Annotation, paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = Des services d’interprétation seront assurés dans les langues suivantes : { $interpretation-languages }.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-documents-list = Liste des documents

## Item: matters arising from the session of the General Conference

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-conference = Questions découlant de la huitième session de la Conférence générale
# Annotation, paragraph 1: resolutions and decisions of the parent body.
# draft translation
# Variables:
#   $doc-conference-note (text): symbol of the note by the Secretariat, for example EXAMPLE/CN.1/2026/2
item-conference-p1 = La Commission sera saisie d’une note du Secrétariat sur les résolutions et décisions de la Conférence générale qui intéressent ses travaux ({ $doc-conference-note }). Elle souhaitera peut-être prendre note des informations qui y figurent.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-conference-note = Note du Secrétariat sur les résolutions et décisions de la Conférence générale qui intéressent les travaux de la Commission

## Item: report of the Bureau

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-bureau = Rapport du Bureau sur ses réunions intersessions
# Annotation, paragraph 1: meetings of the Bureau.
# draft translation
# Variables:
#   $doc-bureau-report (text): symbol of the report of the Bureau, for example EXAMPLE/CN.1/2026/3
item-bureau-p1 = Le Bureau s’est réuni quatre fois depuis la trentième session, dont deux en ligne. Le Rapporteur présentera le rapport du Bureau ({ $doc-bureau-report }), dont la Commission souhaitera peut-être prendre note.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-bureau-report = Rapport du Bureau sur ses réunions intersessions

## Item: national accounts

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-accounts = Comptabilité nationale
# Annotation, paragraph 1: the report and its addenda.
# draft translation
item-accounts-p1 = La Commission sera saisie du rapport du Secrétariat sur la comptabilité nationale, qui rend compte des progrès accomplis dans l’application des normes révisées depuis la trentième session. Les réponses des États au questionnaire sur cette question sont reproduites dans les additifs au rapport.
# Annotation, paragraph 2: what the Commission may decide.
# draft translation
item-accounts-p2 = La Commission souhaitera peut-être approuver le calendrier proposé pour les normes restantes et inviter les États à contribuer au programme de formation.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-accounts-report = Rapport du Secrétariat sur la comptabilité nationale
# Title of several documents with a symbol each, in the table of documents. No end punctuation.
# draft translation
doc-accounts-papers = Documents présentés par des États sur leur expérience de l’application des normes révisées

## Item: price statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-prices = Statistiques des prix
# Annotation, paragraph 1: prices collected on the Internet.
# draft translation
# Variables:
#   $doc-prices-report (text): symbol of the report on price statistics, for example EXAMPLE/CN.1/2026/5
item-prices-p1 = Dans son rapport sur les statistiques des prix ({ $doc-prices-report }), le Secrétariat pose la question de savoir comment les prix relevés sur Internet doivent être utilisés dans les indices des prix à la consommation. La Commission est invitée à débattre de cette question.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-prices-report = Rapport du Secrétariat sur les statistiques des prix

## Item: population and housing censuses

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-censuses = Recensements de la population et des logements
# Annotation, paragraph 1: recommendations and handbook.
# draft translation
# Variables:
#   $doc-censuses-report (text): symbol of the report on censuses, for example EXAMPLE/CN.1/2026/6
item-censuses-p1 = La Commission sera invitée à approuver les recommandations concernant le prochain cycle de recensements de la population et des logements qui figurent dans le rapport du Secrétariat ({ $doc-censuses-report }). Le manuel sur la planification des recensements n’existe qu’en anglais.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-censuses-report = Rapport du Secrétariat sur les recensements de la population et des logements
# Title of a document that is linked, in the table of documents. No end punctuation.
# draft translation
doc-censuses-handbook = Manuel sur la planification des recensements de la population et des logements

## Item: gender statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-gender = Statistiques genrées
# Annotation, paragraph 1: unpaid work.
# draft translation
# Variables:
#   $doc-gender-report (text): symbol of the report on gender statistics, for example EXAMPLE/CN.1/2026/7
item-gender-p1 = La Commission est invitée à examiner les indicateurs proposés dans le rapport du Secrétariat ({ $doc-gender-report }) pour mesurer le travail non rémunéré.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-gender-report = Rapport du Secrétariat sur les statistiques genrées

## Item: labour statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-labour = Statistiques du travail
# Annotation, paragraph 1: work on digital platforms.
# draft translation
# Variables:
#   $doc-labour-report (text): symbol of the report on labour statistics, for example EXAMPLE/CN.1/2026/8
item-labour-p1 = Le rapport du Secrétariat ({ $doc-labour-report }) décrit la manière dont les États comptabilisent le travail accompli par l’intermédiaire de plateformes numériques. Les membres de la Commission sont invités à échanger des informations sur l’expérience de leur pays.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-labour-report = Rapport du Secrétariat sur les statistiques du travail

## Item: international trade statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-trade = Statistiques du commerce international
# Annotation, paragraph 1: the classification of goods and services.
# draft translation
# Variables:
#   $doc-trade-report (text): symbol of the report on international trade statistics, for example EXAMPLE/CN.1/2026/9
item-trade-p1 = La Commission souhaitera peut-être adopter la classification révisée des biens et des services qui figure dans le rapport du Secrétariat ({ $doc-trade-report }), tel que corrigé.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-trade-report = Rapport du Secrétariat sur les statistiques du commerce international

## Item: environmental-economic accounting

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-environment = Comptabilité environnementale et économique
# Annotation, paragraph 1: pilot projects.
# draft translation
item-environment-p1 = La Commission sera informée des résultats des projets pilotes relatifs aux comptes de l’eau et des forêts et souhaitera peut-être donner des orientations concernant les travaux à venir.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-environment-report = Rapport du Secrétariat sur la comptabilité environnementale et économique

## Item: disaster-related statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-disasters = Statistiques relatives aux catastrophes
# Annotation, paragraph 1: core indicators.
# draft translation
# Variables:
#   $doc-disasters-report (text): symbol of the report on disaster-related statistics, for example EXAMPLE/CN.1/2026/11
item-disasters-p1 = La Commission sera invitée à décider s’il y a lieu de recueillir chaque année une série d’indicateurs de base sur les catastrophes. Ces indicateurs sont énumérés dans le rapport du Secrétariat ({ $doc-disasters-report }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-disasters-report = Rapport du Secrétariat sur les statistiques relatives aux catastrophes

## Item: integration of statistical and geospatial information

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-geospatial = Intégration des informations statistiques et géospatiales
# Annotation, paragraph 1: the work of an expert group.
# draft translation
item-geospatial-p1 = La Commission entendra un exposé sur les travaux du groupe d’experts de l’intégration des informations statistiques et géospatiales, dont le rapport lui est communiqué pour information.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-geospatial-report = Rapport du groupe d’experts de l’intégration des informations statistiques et géospatiales

## Item: exchange of data and metadata

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-metadata = Échange de données et de métadonnées
# Annotation, paragraph 1: the exchange format.
# draft translation
item-metadata-p1 = La Commission souhaitera peut-être adopter la version 2 du format d’échange, qui a fait l’objet de consultations de janvier à avril 2026.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-metadata-report = Rapport du Secrétariat sur l’échange de données et de métadonnées

## Item: statistical capacity-building

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-capacity = Renforcement des capacités statistiques
# Annotation, paragraph 1: the panel discussion.
# draft translation
item-capacity-p1 = Une table ronde sera consacrée aux besoins des bureaux nationaux de statistique. Chaque groupe régional a été invité à désigner un intervenant.
# Annotation, paragraph 2: the training programme.
# draft translation
# Variables:
#   $doc-capacity-report (text): symbol of the report on capacity-building, for example EXAMPLE/CN.1/2026/14
item-capacity-p2 = Dans sa décision 30/104, la Commission a prié le Secrétariat de proposer un programme de formation auquel la participation serait facultative. Cette proposition figure dans le rapport du Secrétariat ({ $doc-capacity-report }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-capacity-report = Rapport du Secrétariat sur le renforcement des capacités statistiques

## Item: programme questions

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-programme = Questions relatives au programme

## Sub-item: programme of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-work-programme = Programme de travail pour 2027 et 2028
# Annotation, paragraph 1: the draft programme.
# draft translation
# Variables:
#   $doc-work-programme-draft (text): symbol of the draft programme of work, for example EXAMPLE/CN.1/2026/15
item-work-programme-p1 = La Commission devrait adopter son programme de travail pour 2027 et 2028 sur la base du projet établi par le Secrétariat ({ $doc-work-programme-draft }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-work-programme-draft = Projet de programme de travail pour 2027 et 2028

## Sub-item: the next session

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-next-session = Ordre du jour provisoire et dates de la trente-deuxième session
# Annotation, paragraph 1: the draft agenda of the next session.
# draft translation
item-next-session-p1 = La Commission sera saisie du projet d’ordre du jour provisoire de sa trente-deuxième session, dans lequel seront indiqués les documents qui seront présentés au titre de chaque point de l’ordre du jour.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-next-agenda = Projet d’ordre du jour provisoire de la trente-deuxième session

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = Adoption du rapport
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = La Commission doit adopter le rapport sur les travaux de sa trente et unième session, sur la base d’un projet établi par le Rapporteur avec le concours du Secrétariat.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-draft-report = Projet de rapport de la Commission sur les travaux de sa trente et unième session

## Events in the timetable

# Row of the timetable without an item.
# draft translation
event-lunch = Pause déjeuner
# Row of the timetable without an item.
# draft translation
event-consultations = Consultations officieuses
# Row of the timetable without an item.
event-closure = Clôture de la session
