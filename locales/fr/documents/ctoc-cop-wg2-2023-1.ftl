# Words of distr, MIT OR Apache-2.0.


### CTOC/COP/WG.2/2023/1: annotated provisional agenda of the Working Group of Government Experts on Technical Assistance, fourteenth meeting


## Item: organizational matters

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-organization = Questions d’organisation

## Sub-item: opening of the meeting

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = Ouverture de la réunion
# Annotation, paragraph 1: the opening.
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 29 May 2023
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = La quatorzième réunion du Groupe de travail d’experts gouvernementaux sur l’assistance technique s’ouvrira le { $opening-day }, à { $opening-time }.

## Sub-item: adoption of the agenda and organization of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = Adoption de l’ordre du jour et organisation des travaux
# Annotation, paragraph 1: approval of the dates.
# Variables:
#   $session-dates (text): dates of the meeting as read inside a sentence, preposition or article included, for example on 29 and 30 May 2023
item-adoption-p1 = Le 5 août 2022, le Bureau élargi de la Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée a approuvé le programme des réunions pour 2023, y compris les dates de la quatorzième réunion du Groupe de travail, qui se tiendra à Vienne { $session-dates }.
# Annotation, paragraph 2: approval of the topics. Silence procedure: agreed when nobody objects within a time limit.
item-adoption-p2 = Le 3 février 2023, le Bureau élargi a arrêté, par approbation tacite, les sujets de fond de la quatorzième réunion du Groupe de travail.
# Annotation, paragraph 3: the timetable in the annex. Calls the note fn-organization.
# A plenary meeting is one sitting of three hours (fr: séance); the fourteenth meeting is the whole event (fr: réunion).
item-adoption-p3 = Le projet d’organisation des travaux{ fn-organization }, qui figure à l’annexe du présent document, a été établi pour permettre au Groupe de travail de s’acquitter des fonctions qui lui ont été assignées dans les limites du temps alloué et compte tenu des services de conférence mis à sa disposition. Les ressources mises à la disposition du Groupe de travail permettront la tenue de quatre séances plénières sur deux jours, avec des services d’interprétation dans les six langues officielles de l’Organisation des Nations Unies.
# Footnote, called in item-adoption-p3.
# Variables:
#   $url-working-group (text): address of the website of the meeting, printed as text and linked, for example www.unodc.org/…
fn-organization = Un document contenant les détails de l’organisation des travaux de la quatorzième réunion du Groupe de travail d’experts gouvernementaux sur l’assistance technique est disponible sur le site Web de la réunion, à l’adresse { $url-working-group }.

## Item: the Review Mechanism

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-review-mechanism = Questions concernant le Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant : difficultés, enseignements tirés et besoins d’assistance technique identifiés
# Annotation, paragraph 1: the rules of the Mechanism.
item-review-mechanism-p1 = Le processus d’examen du Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant se compose d’un examen général et d’examens de pays. En vertu du paragraphe 12 des procédures et règles applicables au fonctionnement du Mécanisme, la Conférence des Parties et ses groupes de travail inscrivent cette question à leur ordre du jour en fonction de leurs domaines de compétence et sans préjudice de leurs mandats respectifs. En vertu des paragraphes 13 et 43 des procédures et règles susmentionnées, les débats relatifs aux examens de pays se tiennent au sein des groupes de travail concernés et les groupes de travail s’appuient sur les listes d’observations issues des examens de pays pour préparer leurs réunions et en tiennent compte au moment de proposer à la Conférence des recommandations d’ordre général. En vertu du paragraphe 8 des procédures et règles, le processus d’examen doit notamment aider la Conférence à aider les États parties qui en font la demande à recenser et justifier les besoins spécifiques d’assistance technique et promouvoir et faciliter la fourniture de cette assistance.
# Annotation, paragraph 2: progress of the country reviews.
item-review-mechanism-p2 = Au moment de l’établissement du présent document, aucun examen de pays n’avait été finalisé et, en conséquence, aucune liste d’observations n’avait été communiquée au Groupe de travail. Lors de l’examen de ce point de l’ordre du jour, les délégations sont encouragées à échanger des informations pertinentes sur les progrès réalisés par leur pays dans le cadre du Mécanisme d’examen de l’application, y compris les enseignements tirés, les bonnes pratiques et les difficultés, ainsi que le soutien nécessaire à la réalisation des examens de pays.
# Annotation, paragraph 3: presentation by the Secretariat.
item-review-mechanism-p3 = Au titre de ce point de l’ordre du jour, le secrétariat fera une brève présentation sur les questions relatives à l’avancement du Mécanisme d’examen de l’application. En outre, il présentera des outils d’assistance technique propres à appuyer la mise en application des observations qui émaneront du Mécanisme.
# Annotation, paragraph 4: legislation to be checked by delegations.
# SHERLOC stands for Sharing Electronic Resources and Laws on Crime; the long form stays in English.
item-review-mechanism-p4 = Enfin, les délégations sont encouragées à vérifier leurs dossiers législatifs dans le portail de gestion des connaissances SHERLOC (<foreign>Sharing Electronic Resources and Laws on Crime</foreign>) en préparation de la réunion et à fournir au secrétariat la législation mettant en œuvre la Convention et ses Protocoles sous forme électronique pendant la réunion. La législation fournie devra être libellée dans l’une des langues officielles de l’Organisation des Nations Unies. Pendant la réunion, les points de contact SHERLOC de l’Office des Nations Unies contre la drogue et le crime (ONUDC) tiendront des consultations bilatérales afin d’aider les délégations à mettre à jour leurs dossiers.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-status-of-mechanism = Document d’information établi par le Secrétariat sur l’état de fonctionnement du Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant
# Paragraph after the list of documents: the constructive dialogue. Calls the note fn-dialogue.
item-review-mechanism-p5 = En vertu du paragraphe 53 des procédures et règles applicables au fonctionnement du Mécanisme, un dialogue constructif a été organisé le vendredi 27 mai 2022, à l’issue de la treizième réunion du Groupe de travail d’experts gouvernementaux sur l’assistance technique, tenue du 23 au 27 mai 2022. Un compte rendu écrit des débats a été établi par la présidence du Groupe de travail et mis à disposition sur le site Web du Mécanisme{ fn-dialogue }.
# Footnote, called in item-review-mechanism-p5.
# Variables:
#   $url-constructive-dialogues (text): address of the page on the constructive dialogues, printed as text and linked, for example www.unodc.org/…
fn-dialogue = Consultable à l’adresse suivante : { $url-constructive-dialogues }.

## Item: technical assistance needs in the prevention of organized crime

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-prevention = Besoins d’assistance technique en matière de prévention de la criminalité organisée, notamment en ce qui concerne la collecte de données et les processus analytiques destinés à appuyer la prise en compte des questions de genre et des droits humains, ainsi que l’élaboration de stratégies nationales de lutte contre la criminalité transnationale organisée
# Annotation, paragraph 1: resolution 11/2, strategies against organized crime.
item-prevention-p1 = Dans sa résolution 11/2, intitulée « Application des dispositions de la Convention des Nations Unies contre la criminalité transnationale organisée relatives à l’assistance technique », la Conférence des Parties à la Convention a encouragé les États à envisager d’élaborer et de mettre en œuvre des politiques et des stratégies de lutte contre la criminalité organisée communes à l’ensemble de l’administration qui soient complètes, fondées sur des données factuelles et formulées avec la participation de l’ensemble de la société, y compris toutes les parties concernées, comme le monde universitaire et la société civile, d’en suivre l’exécution et de les évaluer. En outre, la Conférence a fait sienne la recommandation selon laquelle, lorsqu’ils élaborent leurs politiques et stratégies, les États parties devraient envisager d’utiliser les quatre piliers énoncés dans le « Référentiel stratégique de lutte contre la criminalité organisée pour l’élaboration de stratégies à fort impact », à savoir : a) veiller à inclure des mesures axées sur la prévention de la criminalité organisée ; b) poursuivre les groupes criminels organisés et leurs activités illicites ; c) protéger les plus vulnérables ; et d) promouvoir les partenariats et la coopération à tous les niveaux.
# Annotation, paragraph 2: resolution 11/2, gender and human rights, assistance to States.
item-prevention-p2 = Dans cette même résolution, la Conférence a encouragé les États à tenir compte des questions de genre et des droits humains dans leurs lois, politiques, programmes et autres initiatives de lutte contre la criminalité organisée afin de donner suite, dans tous leurs aspects, à la Convention et aux autres engagements internationaux qu’ils ont pris, comme dans la résolution 26/3 de la Commission pour la prévention du crime et la justice pénale, et de prévenir et combattre ainsi plus efficacement la criminalité organisée. Enfin, elle a noté que l’ONUDC devrait continuer d’offrir aux États une assistance technique, notamment en vue de l’élaboration de législations et de stratégies, pour les aider à prévenir et à combattre la criminalité organisée, ainsi que de recueillir, d’analyser et de diffuser des informations sur la nature de la criminalité organisée et les mesures prises pour y faire face, en vue d’assurer l’application effective de la Convention contre la criminalité organisée.
# Annotation, paragraph 3: publications. Calls the note fn-sherloc.
# The titles of the publications stay in English; a translation of the title may follow in parentheses.
item-prevention-p3 = Pour aider les États à mener les activités susmentionnées, l’ONUDC a élaboré les publications suivantes : module 12 de la série de modules d’enseignement de l’ONUDC sur la criminalité organisée, intitulé « <foreign>Crime prevention typologies and organized crime prevention</foreign> » (Typologies de la prévention de la criminalité et prévention de la criminalité organisée) ; « Référentiel stratégique de lutte contre la criminalité organisée pour l’élaboration de stratégies à fort impact » ; Étude thématique : <cite>The United Nations Convention against Transnational Organized Crime and International Human Rights Law</cite> (La Convention des Nations Unies contre la criminalité transnationale organisée et le droit international des droits humains) ; Étude thématique : <cite>Organized Crime and Gender : Issues Relating to the United Nations Convention against Transnational Organized Crime</cite> (Criminalité organisée et genre : Questions relatives à la Convention des Nations Unies contre la criminalité transnationale organisée){ fn-sherloc }.
# Footnote, called in item-prevention-p3, about the publications named there.
# Variables:
#   $url-sherloc (text): address of the portal, printed as text and linked, for example https://sherloc.unodc.org
fn-sherloc = Consultables à l’adresse { $url-sherloc }.
# Annotation, paragraph 4: questions for the Working Group.
item-prevention-p4 = S’appuyant sur les publications susmentionnées, le Groupe de travail souhaitera peut-être se demander comment une approche globale de la société, fondée sur des données probantes et associant un éventail de parties prenantes aux niveaux mondial, régional, national et local à la poursuite d’une vision et d’objectifs communs, pourrait renforcer les activités de prévention de la criminalité organisée. Le Groupe de travail souhaitera peut-être aussi partager les meilleures pratiques et les difficultés à relever pour intégrer les questions de genre et de droits humains dans les stratégies de prévention de la criminalité organisée et pour faire en sorte que des données ventilées par sexe contribuent à ces efforts.
# Annotation, paragraph 5: presentation by the Secretariat.
item-prevention-p5 = Au titre de ce point de l’ordre du jour, le secrétariat fera une brève présentation sur les outils disponibles et les activités techniques mises en œuvre pour élaborer des stratégies de prévention et de lutte contre la criminalité organisée et intégrer l’égalité des genres et les droits humains dans la mise en œuvre de la Convention contre la criminalité organisée.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-prevention-needs = Document d’information établi par le Secrétariat sur les besoins d’assistance technique en matière de prévention de la criminalité organisée, notamment en ce qui concerne la collecte de données et les processus analytiques destinés à appuyer la prise en compte des questions de genre et des droits humains, ainsi que l’élaboration de stratégies nationales de lutte contre la criminalité transnationale organisée

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-other-matters = Questions diverses
# Annotation, paragraph 1: no document under this item.
# Variables:
#   $item-other-matters (text): number of the item “Other matters”, for example 4
item-other-matters-p1 = Aucune question susceptible d’être soulevée au titre du point { $item-other-matters } de l’ordre du jour n’ayant été portée à l’attention du secrétariat, aucun document n’est actuellement prévu pour ce point.

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = Adoption du rapport
# Annotation, paragraph 1: the report.
item-report-p1 = Le Groupe de travail adoptera un rapport sur les travaux de sa réunion, dont le projet sera rédigé par le secrétariat.
