# Words of distr, MIT OR Apache-2.0.

### EXAMPLE/8/1, an invented example: provisional agenda and annotations of the General Conference, eighth session

## Notes to the lines above the list

# Note to the number of the session, marked with an asterisk.
fn-dates = The dates of the session were approved by the General Conference in its decision 7/111.

# Note to the title of the document, marked with an asterisk.
fn-rules = Prepared in accordance with rule 9 of the rules of procedure of the General Conference.

## Introduction, without number, in the annotations only

# Heading of the section.
# Same in: fr
item-introduction = Introduction

# Paragraph 1: place and dates.
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 18 to 29 May 2026
item-introduction-p1 = The eighth session of the General Conference will be held at the Vienna International Centre { $session-dates }.

# Paragraph 2: the two segments.
item-introduction-p2 = The General Conference approved the provisional agenda in its decision 7/112. The session will comprise a general segment and a high-level segment, the items of which are numbered separately.

## Segment and part headings

# Heading of a segment of the session, in the list with its dates, and in the annotations.
item-general-segment = General segment

# Heading over items, in the list and in the annotations.
item-organizational = Organizational matters

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-opening = Opening of the session

# Annotation, paragraph 1: the opening.
# Variables:
#   $opening-time (text): hour of the opening, for example 10 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 18 May 2026
item-opening-p1 = The session will be opened by the President of the seventh session at { $opening-time } on { $opening-day }.

## Item: election of the President and other officers

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-officers = Election of the President and other officers

# Annotation, paragraph 1: the offices to be filled.
item-officers-p1 = In accordance with rule 22 of the rules of procedure, the General Conference shall elect a President, eight Vice-Presidents and a Rapporteur at its first plenary meeting.

# Annotation, paragraph 2: the regional groups, which are listed in an annex.
item-officers-p2 = The regional groups from which the officers are to be elected are listed in an annex to the present document.

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-adoption = Adoption of the agenda and other organizational matters

# Annotation, paragraph 1: allocation of items to the plenary and the committees.
item-adoption-p1 = The General Conference will be invited to establish two committees and to allocate items to them as proposed in an annex to the present document. The committees will report to the plenary on Monday, 25 May 2026.

# Annotation, paragraph 2: hours of the meetings.
item-adoption-p2 = The General Conference may wish to decide to meet from 10 a.m. to 1 p.m. and from 3 p.m. to 6 p.m., subject to adjustments as necessary.

# Annotation, paragraph 3: interpretation.
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = Interpretation of plenary and committee meetings will be provided in { $interpretation-languages }.

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-organization-note = Note by the Secretariat on the organization of the work of the session

## Item: credentials

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-credentials = Credentials of representatives to the Conference

# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-credentials-committee = Appointment of the members of the Credentials Committee

# Annotation, paragraph 1: the committee.
item-credentials-committee-p1 = A Credentials Committee consisting of nine members shall be appointed at the beginning of the session.

# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-credentials-report = Report of the Credentials Committee

# Annotation, paragraph 1: until when credentials are submitted.
item-credentials-report-p1 = Credentials should be submitted to the Secretariat if possible no later than 24 hours after the opening of the session. Any later change in the composition of a delegation must also be submitted to the Secretariat.

## Part: substantive matters

# Heading over items, in the list and in the annotations.
item-substantive = Substantive matters

## Item: general debate

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-debate = General debate

# Annotation, paragraph 1: statements and proposals.
item-debate-p1 = Delegations will be invited to make general statements and will be given the opportunity to present specific proposals.

# Annotation, paragraph 2: the list of speakers. Calls the note fn-website.
item-debate-p2 = The list of speakers will be closed at 6 p.m. on Monday, 18 May 2026. It will be published on the website of the session.{ fn-website }

# Footnote, called in item-debate-p2.
# Variables:
#   $url-conference (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = Available at { $url-conference }.

## Item: reports of the subsidiary bodies

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-subsidiary-bodies = Reports of the subsidiary bodies

# Note to several sub-items, marked with one asterisk mark at all of them.
fn-reports = To be considered first in committee.

# Annotation, paragraph 1: the reports.
item-subsidiary-bodies-p1 = The General Conference will have before it the reports of its subsidiary bodies on the sessions held since its seventh session. It may wish to take note of the reports and to adopt the draft decisions recommended therein.

# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-statistics = Commission on Statistical Standards

# Annotation, paragraph 1: recommendations of the body.
item-statistics-p1 = The Commission recommends the adoption of a draft decision on the frequency of its sessions.

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-statistics-report = Report of the Commission on Statistical Standards on its thirtieth session

# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation. There are two subcommittees.
item-subcommittees = Subcommittees

# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
item-terminology = Subcommittee on Terminology

# Annotation, paragraph 1: work of the body.
item-terminology-p1 = The Subcommittee has approved 214 terms in all official languages since the seventh session.

# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
item-accessibility = Subcommittee on Accessibility

# Annotation, paragraph 1: work of the body.
item-accessibility-p1 = The Subcommittee recommends that all documents of the Conference be issued in accessible form from 2027.

# Title of two documents with a symbol each, under the heading “Documentation”. No end punctuation.
doc-subcommittees-reports = Reports of the subcommittees on their sessions held in 2025

# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-regional = Commission on Regional Cooperation

# Annotation, paragraph 1: recommendations of the body.
item-regional-p1 = The Commission recommends that its sixth session be held in Santiago.

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-regional-report = Report of the Commission on Regional Cooperation on its fifth session

## Item: multilingualism

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft resolution)” is put in after it.
item-multilingualism = Multilingualism in the work of the Conference

# Note to the item above, after another one.
fn-bureau = Item included on the proposal of the Bureau.

# Annotation, paragraph 1: the mandate.
item-multilingualism-p1 = In its resolution 7/8, entitled “Multilingualism”, the General Conference requested the Secretariat to ensure the equal treatment of the six official languages and to report on that subject at the eighth session.

# Annotation, paragraph 2: the draft resolution.
# Variables:
#   $doc-multilingualism-draft (text): symbol of the draft resolution, for example EXAMPLE/8/L.2
item-multilingualism-p2 = The General Conference may wish to consider and adopt the draft resolution recommended by the Bureau ({ $doc-multilingualism-draft }).

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-multilingualism-report = Report of the Secretariat on multilingualism in the work of the Conference

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-multilingualism-draft = Draft resolution recommended by the Bureau

## Part: administrative and budgetary matters

# Heading over items, in the list and in the annotations.
item-administrative = Administrative and budgetary matters

## Item: programme budget

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
item-budget = Programme budget for 2027

# Annotation, paragraph 1: the amount.
# Variables:
#   $doc-budget-proposal (text): symbol of the proposed programme budget, for example EXAMPLE/8/8
item-budget-p1 = The proposed programme budget ({ $doc-budget-proposal }) amounts to 12,480,000 euros, an increase of 2.5 per cent over the budget for 2026.

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-budget-proposal = Proposed programme budget for 2027

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-budget-comments = Comments received from States on the proposed programme budget for 2027

## Item: scale of assessments

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
item-scale = Scale of assessments for the apportionment of expenses

# Annotation, paragraph 1: information on the scale.
item-scale-p1 = The General Conference will be provided with the latest information concerning the United Nations scale of assessments applicable for 2027 and any adjustments that might be required.

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-scale-note = Note by the Secretariat on the scale of assessments for 2027

## Part: conclusion of the session

# Heading over items, in the list and in the annotations.
item-conclusion = Conclusion of the work of the session

## Item: the ninth session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-next-session = Provisional agenda and dates of the ninth session

# Annotation, paragraph 1: what is to be approved.
item-next-session-p1 = The General Conference is expected to approve the provisional agenda for its ninth session and to decide on the dates and place of the session.

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-other-matters = Other matters

# Annotation, paragraph 1: no document under this item.
item-other-matters-p1 = No documentation is currently foreseen under this item.

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-report = Adoption of the report

# Annotation, paragraph 1: the draft report.
item-report-p1 = The General Conference will be invited to consider and adopt the draft report on its work prepared by the Rapporteur. The part of the report that concerns the high-level segment will be completed by the Secretariat after the closure of the session.

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-draft-report = Draft report

## High-level segment, the items of which begin anew with 1

# Heading of a segment of the session, in the list with its dates, and in the annotations.
item-high-level-segment = High-level segment

# Paragraph 1 under the heading of the segment.
item-high-level-segment-p1 = The high-level segment will be open to ministers and heads of delegation and will be presided over by a Chair elected for the segment.

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-high-level-opening = Opening of the high-level segment

# Annotation, paragraph 1: statements at the opening.
item-high-level-opening-p1 = Opening and welcoming statements will be delivered.

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-high-level-debate = High-level debate: equal access to documents in all official languages

# Note to the item above, marked with asterisks.
fn-theme = The theme was chosen by the Bureau on 3 December 2025.

# Annotation, paragraph 1: time limits.
item-high-level-debate-p1 = Statements will be limited to five minutes. The list of speakers will be drawn up on a first-come, first-served basis.

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-high-level-summary = Summary by the Chair of the high-level segment

# Annotation, paragraph 1: the summary.
item-high-level-summary-p1 = The Chair will present a summary of the debate, which will be annexed to the report of the General Conference.

## Annex: timetable

# Title of the annex.
annex-timetable = Proposed organization of work

# Head of a column of the timetable, narrow.
track-plenary = Plenary

# Head of a column of the timetable, narrow.
track-committee-one = Committee I

# Head of a column of the timetable, narrow.
track-committee-two = Committee II

# Row of the timetable without an item.
event-lunch = Lunch break

# Row at the end of a day: a deadline.
event-speakers-list = Closing of the list of speakers for the general debate

# Row at the end of a day: a deadline.
event-proposals = Deadline for submission of draft proposals

# Row of the timetable without an item.
event-consultations = Informal consultations

# What makes a day free of meetings.
event-holiday = Official holiday

# Row of the timetable without an item.
event-closure = Closure of the session

## Annex: statements

# Title of the annex.
annex-statements = Guidelines for statements

# Note to the title of the annex, marked with a letter.
fn-statements = Approved by the Bureau on 3 December 2025.

# Paragraph 1: time limits.
annex-statements-p1 = In the general debate, statements are limited to five minutes for individual delegations and to seven minutes for groups of States.

# Paragraph 2: texts for the interpreters.
annex-statements-p2 = Speakers are requested to send the text of their statements to the Secretariat in advance, so that it can be made available to the interpreters.

# Paragraph 3: publication. The words “website of the session” are a link.
annex-statements-p3 = The texts received will be posted on the <a name="conference">website of the session</a> in the languages in which they were submitted.

# Paragraph 4: right of reply.
annex-statements-p4 = Statements in exercise of the right of reply are made at the end of the day.

## Annex: allocation of items

# Title of the annex.
annex-allocation = Proposed allocation of items

# Head of a column.
annex-allocation-organ = Organ

# Head of a column.
annex-allocation-items = Agenda items

# Head of a column.
annex-allocation-officer = Presiding officer

# Cell.
annex-allocation-plenary-organ = Plenary

# Cell. From one number to another, then from a third to a fourth.
# Variables:
#   $item-opening (text): number of the item “Opening of the session”, for example 1
#   $item-debate (text): number of the item “General debate”, for example 5
#   $item-next-session (text): number of the item “Provisional agenda and dates of the ninth session”, for example 10
#   $item-report (text): number of the item “Adoption of the report”, for example 12
annex-allocation-plenary-items = { $item-opening } to { $item-debate } and { $item-next-session } to { $item-report }; items of the high-level segment

# Cell.
annex-allocation-plenary-officer = President

# Cell.
annex-allocation-committee-one-organ = Committee I

# Cell.
# Variables:
#   $item-statistics (text): number of the sub-item on the Commission on Statistical Standards, for example 6 (a)
#   $item-subcommittees (text): number of the sub-item on the subcommittees, for example 6 (b)
#   $item-multilingualism (text): number of the item on multilingualism, for example 7
annex-allocation-committee-one-items = { $item-statistics }, { $item-subcommittees } and { $item-multilingualism }

# Cell.
annex-allocation-committee-one-officer = Chair of Committee I

# Cell.
annex-allocation-committee-two-organ = Committee II

# Cell.
# Variables:
#   $item-regional (text): number of the sub-item on the Commission on Regional Cooperation, for example 6 (c)
#   $item-budget (text): number of the item on the budget, for example 8
#   $item-scale (text): number of the item on the scale of assessments, for example 9
annex-allocation-committee-two-items = { $item-regional }, { $item-budget } and { $item-scale }

# Cell.
annex-allocation-committee-two-officer = Chair of Committee II

# Cell.
annex-allocation-credentials-committee-organ = Credentials Committee

# Cell. The last cell of this row is empty.
# Variables:
#   $item-credentials-report (text): number of the sub-item “Report of the Credentials Committee”, for example 4 (b)
annex-allocation-credentials-committee-items = { $item-credentials-report }

## Annex: officers

# Title of the annex.
annex-officers = Officers to be elected, by regional group

# Regional group of an officer, after the name of the office.
officer-president = African States

# Regional groups of the eight Vice-Presidents, after the name of the office: each of the other four.
officer-vice-presidents = Two from each of the other regional groups

# Regional group of an officer, after the name of the office.
officer-rapporteur = Asia-Pacific States

# Regional group of an officer, after the name of the office.
officer-chair-one = Eastern European States

# Regional group of an officer, after the name of the office.
officer-chair-two = Latin American and Caribbean States
