# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/8/1, an invented example: provisional agenda and annotations of the General Conference, eighth session


## Notes to the lines above the list

# Note to the number of the session, marked with an asterisk.
# draft translation
fn-dates = Les dates de la session ont été approuvées par la Conférence générale dans sa décision 7/111.
# Note to the title of the document, marked with an asterisk.
# draft translation
fn-rules = Établi conformément à l’article 9 du règlement intérieur de la Conférence générale.

## Introduction, without number, in the annotations only

# Heading of the section.
# draft translation
item-introduction = Introduction
# Paragraph 1: place and dates.
# draft translation
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 18 to 29 May 2026
item-introduction-p1 = La huitième session de la Conférence générale se tiendra au Centre international de Vienne { $session-dates }.
# Paragraph 2: the two segments.
# draft translation
item-introduction-p2 = La Conférence générale a approuvé l’ordre du jour provisoire dans sa décision 7/112. La session comprendra un segment général et un segment de haut niveau, dont les points sont numérotés séparément.

## Segment and part headings

# Heading of a segment of the session, in the list with its dates, and in the annotations.
# draft translation
item-general-segment = Segment général
# Heading over items, in the list and in the annotations.
item-organizational = Questions d’organisation

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-opening = Ouverture de la session
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-time (text): hour of the opening, for example 10 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 18 May 2026
item-opening-p1 = La session sera ouverte par la présidence de la septième session le { $opening-day }, à { $opening-time }.

## Item: election of the President and other officers

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-officers = Élection du Président et des autres membres du Bureau
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = Conformément à l’article 22 du règlement intérieur, la Conférence générale élit à sa première séance plénière un président, huit vice-présidents et un rapporteur.
# Annotation, paragraph 2: the regional groups, which are listed in an annex.
# draft translation
item-officers-p2 = La liste des groupes régionaux parmi lesquels les membres du Bureau doivent être élus figure dans une annexe au présent document.

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-adoption = Adoption de l’ordre du jour et autres questions d’organisation
# Annotation, paragraph 1: allocation of items to the plenary and the committees.
# draft translation
item-adoption-p1 = La Conférence générale sera invitée à constituer deux commissions et à leur renvoyer des points de l’ordre du jour comme proposé dans une annexe au présent document. Les commissions feront rapport à la plénière le lundi 25 mai 2026.
# Annotation, paragraph 2: hours of the meetings.
item-adoption-p2 = La Conférence générale souhaitera peut-être décider de se réunir de 10 heures à 13 heures et de 15 heures à 18 heures, sous réserve des ajustements qui pourraient se révéler nécessaires.
# Annotation, paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = Des services d’interprétation seront assurés pour les séances de la plénière et des commissions dans les langues suivantes : { $interpretation-languages }.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-organization-note = Note du Secrétariat sur l’organisation des travaux de la session

## Item: credentials

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-credentials = Pouvoirs des représentants à la Conférence
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-credentials-committee = Nomination des membres de la Commission de vérification des pouvoirs
# Annotation, paragraph 1: the committee.
# draft translation
item-credentials-committee-p1 = Une commission de vérification des pouvoirs composée de neuf membres est nommée au début de la session.
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-credentials-report = Rapport de la Commission de vérification des pouvoirs
# Annotation, paragraph 1: until when credentials are submitted.
# draft translation
item-credentials-report-p1 = Les pouvoirs doivent être communiqués au Secrétariat, si possible 24 heures au plus tard après l’ouverture de la session. Toute modification ultérieure de la composition d’une délégation doit également être communiquée au Secrétariat.

## Part: substantive matters

# Heading over items, in the list and in the annotations.
# draft translation
item-substantive = Questions de fond

## Item: general debate

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-debate = Débat général
# Annotation, paragraph 1: statements and proposals.
# draft translation
item-debate-p1 = Les délégations seront invitées à faire des déclarations générales et auront l’occasion de faire des propositions concrètes.
# Annotation, paragraph 2: the list of speakers. Calls the note fn-website.
# draft translation
item-debate-p2 = La liste des orateurs sera close le lundi 18 mai 2026, à 18 heures. Elle sera publiée sur le site Web de la session{ fn-website }.
# Footnote, called in item-debate-p2.
# draft translation
# Variables:
#   $url-conference (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = Consultable à l’adresse suivante : { $url-conference }.

## Item: reports of the subsidiary bodies

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-subsidiary-bodies = Rapports des organes subsidiaires
# Note to several sub-items, marked with one asterisk mark at all of them.
# draft translation
fn-reports = À examiner d’abord en commission.
# Annotation, paragraph 1: the reports.
# draft translation
item-subsidiary-bodies-p1 = La Conférence générale sera saisie des rapports de ses organes subsidiaires sur les sessions tenues depuis sa septième session. Elle souhaitera peut-être prendre note des rapports et adopter les projets de décision qui y sont recommandés.
# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-statistics = Commission des normes statistiques
# Annotation, paragraph 1: recommendations of the body.
# draft translation
item-statistics-p1 = La Commission recommande l’adoption d’un projet de décision sur la périodicité de ses sessions.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-statistics-report = Rapport de la Commission des normes statistiques sur les travaux de sa trentième session
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation. There are two subcommittees.
# draft translation
item-subcommittees = Sous-comités
# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-terminology = Sous-Comité de la terminologie
# Annotation, paragraph 1: work of the body.
# draft translation
item-terminology-p1 = Le Sous-Comité a approuvé 214 termes dans toutes les langues officielles depuis la septième session.
# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-accessibility = Sous-Comité de l’accessibilité
# Annotation, paragraph 1: work of the body.
# draft translation
item-accessibility-p1 = Le Sous-Comité recommande que tous les documents de la Conférence soient publiés sous une forme accessible à compter de 2027.
# Title of two documents with a symbol each, under the heading “Documentation”. No end punctuation.
# draft translation
doc-subcommittees-reports = Rapports des sous-comités sur les travaux de leurs sessions de 2025
# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-regional = Commission de la coopération régionale
# Annotation, paragraph 1: recommendations of the body.
# draft translation
item-regional-p1 = La Commission recommande que sa sixième session se tienne à Santiago.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-regional-report = Rapport de la Commission de la coopération régionale sur les travaux de sa cinquième session

## Item: multilingualism

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft resolution)” is put in after it.
# draft translation
item-multilingualism = Multilinguisme dans les travaux de la Conférence
# Note to the item above, after another one.
# draft translation
fn-bureau = Question inscrite sur proposition du Bureau.
# Annotation, paragraph 1: the mandate.
# draft translation
item-multilingualism-p1 = Dans sa résolution 7/8, intitulée « Multilinguisme », la Conférence générale a prié le Secrétariat de veiller à l’égalité de traitement des six langues officielles et de faire rapport sur cette question à la huitième session.
# Annotation, paragraph 2: the draft resolution.
# draft translation
# Variables:
#   $doc-multilingualism-draft (text): symbol of the draft resolution, for example EXAMPLE/8/L.2
item-multilingualism-p2 = La Conférence générale souhaitera peut-être examiner et adopter le projet de résolution recommandé par le Bureau ({ $doc-multilingualism-draft }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-multilingualism-report = Rapport du Secrétariat sur le multilinguisme dans les travaux de la Conférence
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-multilingualism-draft = Projet de résolution recommandé par le Bureau

## Part: administrative and budgetary matters

# Heading over items, in the list and in the annotations.
# draft translation
item-administrative = Questions administratives et budgétaires

## Item: programme budget

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-budget = Budget-programme de 2027
# Annotation, paragraph 1: the amount.
# draft translation
# Variables:
#   $doc-budget-proposal (text): symbol of the proposed programme budget, for example EXAMPLE/8/8
item-budget-p1 = Le projet de budget-programme ({ $doc-budget-proposal }) s’élève à 12 480 000 euros, soit une augmentation de 2,5 % par rapport au budget de 2026.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-budget-proposal = Projet de budget-programme pour 2027
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-budget-comments = Observations des États sur le projet de budget-programme pour 2027

## Item: scale of assessments

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-scale = Barème des quotes-parts pour la répartition des dépenses
# Annotation, paragraph 1: information on the scale.
# draft translation
item-scale-p1 = La Conférence générale se verra communiquer les dernières informations en date concernant le barème des quotes-parts de l’Organisation des Nations Unies applicable pour 2027 et les ajustements auxquels il faudra éventuellement procéder.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-scale-note = Note du Secrétariat sur le barème des quotes-parts pour 2027

## Part: conclusion of the session

# Heading over items, in the list and in the annotations.
# draft translation
item-conclusion = Fin des travaux de la session

## Item: the ninth session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-next-session = Ordre du jour provisoire et dates de la neuvième session
# Annotation, paragraph 1: what is to be approved.
# draft translation
item-next-session-p1 = La Conférence générale devrait approuver l’ordre du jour provisoire de sa neuvième session et en arrêter les dates et le lieu.

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-other-matters = Questions diverses
# Annotation, paragraph 1: no document under this item.
# draft translation
item-other-matters-p1 = Aucun document n’est actuellement prévu au titre de ce point.

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-report = Adoption du rapport
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = La Conférence générale sera appelée à examiner et à adopter le projet de rapport établi par le Rapporteur sur ses travaux. La partie du rapport consacrée au segment de haut niveau sera achevée par le Secrétariat après la clôture de la session.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-draft-report = Projet de rapport

## High-level segment, the items of which begin anew with 1

# Heading of a segment of the session, in the list with its dates, and in the annotations.
# draft translation
item-high-level-segment = Segment de haut niveau
# Paragraph 1 under the heading of the segment.
# draft translation
item-high-level-segment-p1 = Le segment de haut niveau sera ouvert aux ministres et aux chefs de délégation et présidé par un président élu pour ce segment.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-opening = Ouverture du segment de haut niveau
# Annotation, paragraph 1: statements at the opening.
item-high-level-opening-p1 = Des allocutions d’ouverture et de bienvenue seront prononcées.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-debate = Débat de haut niveau : égalité d’accès aux documents dans toutes les langues officielles
# Note to the item above, marked with asterisks.
# draft translation
fn-theme = Le thème a été choisi par le Bureau le 3 décembre 2025.
# Annotation, paragraph 1: time limits.
# draft translation
item-high-level-debate-p1 = Les déclarations ne devront pas dépasser cinq minutes. La liste des orateurs sera établie selon l’ordre d’inscription.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-summary = Résumé du Président du segment de haut niveau
# Annotation, paragraph 1: the summary.
# draft translation
item-high-level-summary-p1 = Le Président présentera un résumé des débats, qui sera annexé au rapport de la Conférence générale.

## Annex: timetable

# Title of the annex.
annex-timetable = Projet d’organisation des travaux
# Head of a column of the timetable, narrow.
# draft translation
track-plenary = Plénière
# Head of a column of the timetable, narrow.
# draft translation
track-committee-one = Commission I
# Head of a column of the timetable, narrow.
# draft translation
track-committee-two = Commission II
# Row of the timetable without an item.
# draft translation
event-lunch = Pause déjeuner
# Row at the end of a day: a deadline.
# draft translation
event-speakers-list = Clôture de la liste des orateurs pour le débat général
# Row at the end of a day: a deadline.
event-proposals = Dernier délai pour le dépôt des projets de résolution
# Row of the timetable without an item.
# draft translation
event-consultations = Consultations officieuses
# What makes a day free of meetings.
# draft translation
event-holiday = Jour férié officiel
# Row of the timetable without an item.
event-closure = Clôture de la session

## Annex: statements

# Title of the annex.
# draft translation
annex-statements = Directives concernant les déclarations
# Note to the title of the annex, marked with a letter.
# draft translation
fn-statements = Approuvées par le Bureau le 3 décembre 2025.
# Paragraph 1: time limits.
# draft translation
annex-statements-p1 = Lors du débat général, la durée des déclarations est limitée à cinq minutes pour les délégations et à sept minutes pour les groupes d’États.
# Paragraph 2: texts for the interpreters.
# draft translation
annex-statements-p2 = Les orateurs sont priés de faire parvenir à l’avance le texte de leur déclaration au Secrétariat, afin qu’il puisse être mis à la disposition des interprètes.
# Paragraph 3: publication. The words “website of the session” are a link.
# draft translation
annex-statements-p3 = Les textes reçus seront publiés sur le <a name="conference">site Web de la session</a> dans les langues dans lesquelles ils auront été présentés.
# Paragraph 4: right of reply.
# draft translation
annex-statements-p4 = Les déclarations faites dans l’exercice du droit de réponse sont prononcées en fin de journée.

## Annex: allocation of items

# Title of the annex.
# draft translation
annex-allocation = Projet de répartition des points de l’ordre du jour
# Head of a column.
# draft translation
annex-allocation-organ = Organe
# Head of a column.
# draft translation
annex-allocation-items = Points de l’ordre du jour
# Head of a column.
# draft translation
annex-allocation-officer = Présidence
# Cell.
# draft translation
annex-allocation-plenary-organ = Plénière
# Cell. From one number to another, then from a third to a fourth.
# draft translation
# Variables:
#   $item-opening (text): number of the item “Opening of the session”, for example 1
#   $item-debate (text): number of the item “General debate”, for example 5
#   $item-next-session (text): number of the item “Provisional agenda and dates of the ninth session”, for example 10
#   $item-report (text): number of the item “Adoption of the report”, for example 12
annex-allocation-plenary-items = { $item-opening } à { $item-debate } et { $item-next-session } à { $item-report } ; points du segment de haut niveau
# Cell.
# draft translation
annex-allocation-plenary-officer = Président
# Cell.
# draft translation
annex-allocation-committee-one-organ = Commission I
# Cell.
# draft translation
# Variables:
#   $item-statistics (text): number of the sub-item on the Commission on Statistical Standards, for example 6 (a)
#   $item-subcommittees (text): number of the sub-item on the subcommittees, for example 6 (b)
#   $item-multilingualism (text): number of the item on multilingualism, for example 7
annex-allocation-committee-one-items = { $item-statistics }, { $item-subcommittees } et { $item-multilingualism }
# Cell.
# draft translation
annex-allocation-committee-one-officer = Président de la Commission I
# Cell.
# draft translation
annex-allocation-committee-two-organ = Commission II
# Cell.
# draft translation
# Variables:
#   $item-regional (text): number of the sub-item on the Commission on Regional Cooperation, for example 6 (c)
#   $item-budget (text): number of the item on the budget, for example 8
#   $item-scale (text): number of the item on the scale of assessments, for example 9
annex-allocation-committee-two-items = { $item-regional }, { $item-budget } et { $item-scale }
# Cell.
# draft translation
annex-allocation-committee-two-officer = Président de la Commission II
# Cell.
# draft translation
annex-allocation-credentials-committee-organ = Commission de vérification des pouvoirs
# Cell. The last cell of this row is empty.
# draft translation
# Variables:
#   $item-credentials-report (text): number of the sub-item “Report of the Credentials Committee”, for example 4 (b)
annex-allocation-credentials-committee-items = { $item-credentials-report }

## Annex: officers

# Title of the annex.
# draft translation
annex-officers = Membres du Bureau à élire, par groupe régional
# Regional group of an officer, after the name of the office.
# draft translation
officer-president = États d’Afrique
# Regional groups of the eight Vice-Presidents, after the name of the office: each of the other four.
# draft translation
officer-vice-presidents = Deux pour chacun des autres groupes régionaux
# Regional group of an officer, after the name of the office.
# draft translation
officer-rapporteur = États d’Asie et du Pacifique
# Regional group of an officer, after the name of the office.
# draft translation
officer-chair-one = États d’Europe orientale
# Regional group of an officer, after the name of the office.
# draft translation
officer-chair-two = États d’Amérique latine et des Caraïbes
