# Words of distr, MIT OR Apache-2.0.

### CTOC/COP/WG.2/2023/1: annotated provisional agenda of the Working Group of Government Experts on Technical Assistance, fourteenth meeting

## Item: organizational matters

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-organization = Organizational matters

## Sub-item: opening of the meeting

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = Opening of the meeting

# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 29 May 2023
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = The fourteenth meeting of the Working Group of Government Experts on Technical Assistance will be opened at { $opening-time } on { $opening-day }.

## Sub-item: adoption of the agenda and organization of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = Adoption of the agenda and organization of work

# Annotation, paragraph 1: approval of the dates.
# draft translation
# Variables:
#   $session-dates (text): dates of the meeting as read inside a sentence, preposition or article included, for example on 29 and 30 May 2023
item-adoption-p1 = On 5 August 2022, the extended Bureau of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime approved the programme of meetings for 2023, including the dates of the fourteenth meeting of the Working Group, to be held in Vienna { $session-dates }.

# Annotation, paragraph 2: approval of the topics. Silence procedure: agreed when nobody objects within a time limit.
# draft translation
item-adoption-p2 = On 3 February 2023, the extended Bureau agreed, under a silence procedure, on the substantive topics of the fourteenth meeting of the Working Group.

# Annotation, paragraph 3: the timetable in the annex. Calls the note fn-organization.
# A plenary meeting is one sitting of three hours (fr: séance); the fourteenth meeting is the whole event (fr: réunion).
# draft translation
item-adoption-p3 = The proposed organization of work,{ fn-organization } which is contained in the annex to the present document, has been prepared in order to enable the Working Group to perform the functions assigned to it, given the time and conference services that have been allocated to it. The resources available to the Working Group will allow for the holding of four plenary meetings over two days, with interpretation in the six official languages of the United Nations.

# Footnote, called in item-adoption-p3.
# draft translation
# Variables:
#   $url-working-group (text): address of the website of the meeting, printed as text and linked, for example www.unodc.org/…
fn-organization = A document containing details of the organization of work of the fourteenth meeting of the Working Group of Government Experts on Technical Assistance is available on the website of the meeting, at { $url-working-group }.

## Item: the Review Mechanism

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-review-mechanism = Matters concerning the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols Thereto: challenges, lessons learned and technical assistance needs identified

# Annotation, paragraph 1: the rules of the Mechanism.
# draft translation
item-review-mechanism-p1 = The review process of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols Thereto is composed of a general review and country reviews. Pursuant to paragraph 12 of the procedures and rules for the functioning of the Mechanism, the Conference of the Parties and its working groups are to include this matter in their agendas, in accordance with their areas of competence and without prejudice to their respective mandates. Pursuant to paragraphs 13 and 43 of those procedures and rules, the discussions relating to the country reviews are to be held within the relevant working groups, and the working groups are to draw on the lists of observations resulting from the country reviews in preparing for their meetings and to take them into account when proposing recommendations of a general nature to the Conference. Pursuant to paragraph 8 of the procedures and rules, the review process should, inter alia, assist the Conference in helping States parties, upon their request, to identify and substantiate specific needs for technical assistance and in promoting and facilitating the provision of such assistance.

# Annotation, paragraph 2: progress of the country reviews.
# draft translation
item-review-mechanism-p2 = At the time of preparation of the present document, no country review had been finalized and, consequently, no list of observations had been made available to the Working Group. In considering this agenda item, delegations are encouraged to share relevant information on the progress made by their countries under the Review Mechanism, including lessons learned, good practices and challenges, as well as the support needed to conduct the country reviews.

# Annotation, paragraph 3: presentation by the Secretariat.
# draft translation
item-review-mechanism-p3 = Under this agenda item, the Secretariat will make a brief presentation on matters relating to the progress of the Review Mechanism. In addition, it will present technical assistance tools that can support the implementation of the observations that will emanate from the Mechanism.

# Annotation, paragraph 4: legislation to be checked by delegations.
# SHERLOC stands for Sharing Electronic Resources and Laws on Crime; the long form stays in English.
# draft translation
item-review-mechanism-p4 = Lastly, delegations are encouraged to verify their legislative records in the Sharing Electronic Resources and Laws on Crime (SHERLOC) knowledge management portal in preparation for the meeting and to provide the Secretariat with the legislation implementing the Convention and the Protocols thereto in electronic form during the meeting. The legislation provided should be in one of the official languages of the United Nations. During the meeting, the SHERLOC focal points of the United Nations Office on Drugs and Crime (UNODC) will hold bilateral consultations in order to assist delegations in updating their records.

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-status-of-mechanism = Background paper prepared by the Secretariat on the status of the operation of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols Thereto

# Paragraph after the list of documents: the constructive dialogue. Calls the note fn-dialogue.
# draft translation
item-review-mechanism-p5 = Pursuant to paragraph 53 of the procedures and rules for the functioning of the Mechanism, a constructive dialogue was held on Friday, 27 May 2022, following the conclusion of the thirteenth meeting of the Working Group of Government Experts on Technical Assistance, held from 23 to 27 May 2022. A written summary of the discussions was prepared by the Chair of the Working Group and made available on the website of the Mechanism.{ fn-dialogue }

# Footnote, called in item-review-mechanism-p5.
# draft translation
# Variables:
#   $url-constructive-dialogues (text): address of the page on the constructive dialogues, printed as text and linked, for example www.unodc.org/…
fn-dialogue = Available at { $url-constructive-dialogues }.

## Item: technical assistance needs in the prevention of organized crime

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-prevention = Technical assistance needs in the prevention of organized crime, including data collection and analytical processes to support the mainstreaming of a gender perspective and human rights, as well as the development of national strategies to address transnational organized crime

# Annotation, paragraph 1: resolution 11/2, strategies against organized crime.
# draft translation
item-prevention-p1 = In its resolution 11/2, entitled “Implementation of the provisions on technical assistance of the United Nations Convention against Transnational Organized Crime”, the Conference of the Parties to the Convention encouraged States to consider developing, implementing, monitoring and evaluating whole-of-government policies and strategies against organized crime that are comprehensive, evidence-based and formulated with the participation of the whole of society, including all relevant stakeholders, such as academia and civil society. In addition, the Conference endorsed the recommendation that, in developing their policies and strategies, States parties should consider using the four pillars set out in the “Organized Crime Strategy Toolkit for Developing High-Impact Strategies”, namely: (a) ensuring the inclusion of measures focused on the prevention of organized crime; (b) pursuing organized criminal groups and their illicit activities; (c) protecting the most vulnerable; and (d) promoting partnerships and cooperation at all levels.

# Annotation, paragraph 2: resolution 11/2, gender and human rights, assistance to States.
# draft translation
item-prevention-p2 = In the same resolution, the Conference encouraged States to take gender and human rights considerations into account in their legislation, policies, programmes and other initiatives to combat organized crime, in order to give effect, in all their aspects, to the Convention and to the other international commitments that they have undertaken, such as those in resolution 26/3 of the Commission on Crime Prevention and Criminal Justice, and thereby to prevent and combat organized crime more effectively. Lastly, it noted that UNODC should continue to provide States with technical assistance, including for the development of legislation and strategies, in order to help them to prevent and combat organized crime, and to collect, analyse and disseminate information on the nature of and responses to organized crime, with a view to ensuring the effective implementation of the Organized Crime Convention.

# Annotation, paragraph 3: publications. Calls the note fn-sherloc.
# The titles of the publications stay in English; a translation of the title may follow in parentheses.
# draft translation
item-prevention-p3 = To assist States in carrying out the above-mentioned activities, UNODC has developed the following publications: module 12 of the UNODC teaching module series on organized crime, entitled “Crime prevention typologies and organized crime prevention”; the “Organized Crime Strategy Toolkit for Developing High-Impact Strategies”; the issue paper entitled <cite>The United Nations Convention against Transnational Organized Crime and International Human Rights Law</cite>; and the issue paper entitled <cite>Organized Crime and Gender: Issues Relating to the United Nations Convention against Transnational Organized Crime</cite>.{ fn-sherloc }

# Footnote, called in item-prevention-p3, about the publications named there.
# draft translation
# Variables:
#   $url-sherloc (text): address of the portal, printed as text and linked, for example https://sherloc.unodc.org
fn-sherloc = Available at { $url-sherloc }.

# Annotation, paragraph 4: questions for the Working Group.
# draft translation
item-prevention-p4 = Drawing on the above-mentioned publications, the Working Group may wish to consider how an evidence-based, whole-of-society approach that brings together a range of stakeholders at the global, regional, national and local levels in the pursuit of a common vision and common objectives could strengthen organized crime prevention efforts. The Working Group may also wish to share best practices and challenges in mainstreaming gender and human rights considerations into organized crime prevention strategies and in ensuring that sex-disaggregated data contribute to those efforts.

# Annotation, paragraph 5: presentation by the Secretariat.
# draft translation
item-prevention-p5 = Under this agenda item, the Secretariat will make a brief presentation on the tools available and the technical activities carried out to develop strategies to prevent and combat organized crime and to mainstream gender equality and human rights in the implementation of the Organized Crime Convention.

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-prevention-needs = Background paper prepared by the Secretariat on technical assistance needs in the prevention of organized crime, including data collection and analytical processes to support the mainstreaming of a gender perspective and human rights, as well as the development of national strategies to address transnational organized crime

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-other-matters = Other matters

# Annotation, paragraph 1: no document under this item.
# draft translation
# Variables:
#   $item-other-matters (text): number of the item “Other matters”, for example 4
item-other-matters-p1 = As no issues to be raised under agenda item { $item-other-matters } have been brought to the attention of the Secretariat, no documentation is currently foreseen under that item.

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = Adoption of the report

# Annotation, paragraph 1: the report.
# draft translation
item-report-p1 = The Working Group is to adopt a report on its meeting, the draft of which will be prepared by the Secretariat.
