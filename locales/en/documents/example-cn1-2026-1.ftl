# Words of distr, MIT OR Apache-2.0.

### EXAMPLE/CN.1/2026/1, an invented example: annotated provisional agenda of the Commission on Statistical Standards, thirty-first session

## Note to the number of the session

# Note to the number of the session, marked with an asterisk.
fn-session = In accordance with decision 30/106, the session will last three days instead of five.

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = Opening of the session

# Annotation, paragraph 1: the opening.
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 21 September 2026
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = The thirty-first session of the Commission on Statistical Standards will be opened by the Chair of the thirtieth session on { $opening-day }, at { $opening-time }, at the Palais des Nations.

# Annotation, paragraph 2: registration. The words “registration page” are a link.
item-opening-p2 = Delegations are requested to register on the <a name="registration">registration page</a> no later than 11 September 2026.

## Item: election of officers

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-officers = Election of officers

# Annotation, paragraph 1: the offices to be filled.
item-officers-p1 = In accordance with rule 15 of its rules of procedure, the Commission will elect a Chair, three Vice-Chairs and a Rapporteur, whose terms of office will expire at the opening of the thirty-second session.

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = Adoption of the agenda and other organizational matters

# Annotation, paragraph 1: adoption of the agenda.
item-adoption-p1 = In accordance with rule 7 of its rules of procedure, the Commission shall, at the beginning of the session, adopt the agenda on the basis of the provisional agenda.

# Annotation, paragraph 2: the timetable in the annex. Calls the note fn-website.
item-adoption-p2 = A proposed timetable for the work of the Commission, prepared in consultation with the Bureau, is contained in the annex to the present document.{ fn-website }

# Footnote, called in item-adoption-p2.
# Variables:
#   $url-commission (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = Any changes to the timetable will be posted on the website of the session, at { $url-commission }.

# Annotation, paragraph 3: interpretation.
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = Interpretation will be provided in { $interpretation-languages }.

# Title of a document, in the table of documents. No end punctuation.
doc-documents-list = List of documents

## Item: matters arising from the session of the General Conference

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-conference = Matters arising from the eighth session of the General Conference

# Annotation, paragraph 1: resolutions and decisions of the parent body.
# Variables:
#   $doc-conference-note (text): symbol of the note by the Secretariat, for example EXAMPLE/CN.1/2026/2
item-conference-p1 = The Commission will have before it a note by the Secretariat on the resolutions and decisions of the General Conference that concern its work ({ $doc-conference-note }). It may wish to take note of the information provided in the note.

# Title of a document, in the table of documents. No end punctuation.
doc-conference-note = Note by the Secretariat on the resolutions and decisions of the General Conference that concern the work of the Commission

## Item: report of the Bureau

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-bureau = Report of the Bureau on its intersessional meetings

# Annotation, paragraph 1: meetings of the Bureau.
# Variables:
#   $doc-bureau-report (text): symbol of the report of the Bureau, for example EXAMPLE/CN.1/2026/3
item-bureau-p1 = The Bureau has met four times since the thirtieth session, twice online. The Rapporteur will introduce the report of the Bureau ({ $doc-bureau-report }), of which the Commission may wish to take note.

# Title of a document, in the table of documents. No end punctuation.
doc-bureau-report = Report of the Bureau on its intersessional meetings

## Item: national accounts

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-accounts = National accounts

# Annotation, paragraph 1: the report and its addenda.
item-accounts-p1 = The Commission will have before it the report of the Secretariat on national accounts, which describes the progress made in applying the revised standards since the thirtieth session. The replies of States to the questionnaire on that subject are reproduced in the addenda to the report.

# Annotation, paragraph 2: what the Commission may decide.
item-accounts-p2 = The Commission may wish to approve the schedule proposed for the remaining standards and to invite States to contribute to the training programme.

# Title of a document, in the table of documents. No end punctuation.
doc-accounts-report = Report of the Secretariat on national accounts

# Title of several documents with a symbol each, in the table of documents. No end punctuation.
doc-accounts-papers = Papers submitted by States on their experience in applying the revised standards

## Item: price statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-prices = Price statistics

# Annotation, paragraph 1: prices collected on the Internet.
# Variables:
#   $doc-prices-report (text): symbol of the report on price statistics, for example EXAMPLE/CN.1/2026/5
item-prices-p1 = In its report on price statistics ({ $doc-prices-report }), the Secretariat raises the question of how prices collected on the Internet should be used in consumer price indices. The Commission is invited to discuss that question.

# Title of a document, in the table of documents. No end punctuation.
doc-prices-report = Report of the Secretariat on price statistics

## Item: population and housing censuses

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-censuses = Population and housing censuses

# Annotation, paragraph 1: recommendations and handbook.
# Variables:
#   $doc-censuses-report (text): symbol of the report on censuses, for example EXAMPLE/CN.1/2026/6
item-censuses-p1 = The Commission will be invited to endorse the recommendations for the next round of population and housing censuses that are contained in the report of the Secretariat ({ $doc-censuses-report }). The handbook on the planning of censuses is available in English only.

# Title of a document, in the table of documents. No end punctuation.
doc-censuses-report = Report of the Secretariat on population and housing censuses

# Title of a document that is linked, in the table of documents. No end punctuation.
doc-censuses-handbook = Handbook on the planning of population and housing censuses

## Item: gender statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-gender = Gender statistics

# Annotation, paragraph 1: unpaid work.
# Variables:
#   $doc-gender-report (text): symbol of the report on gender statistics, for example EXAMPLE/CN.1/2026/7
item-gender-p1 = The Commission is invited to discuss the indicators proposed in the report of the Secretariat ({ $doc-gender-report }) for measuring unpaid work.

# Title of a document, in the table of documents. No end punctuation.
doc-gender-report = Report of the Secretariat on gender statistics

## Item: labour statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-labour = Labour statistics

# Annotation, paragraph 1: work on digital platforms.
# Variables:
#   $doc-labour-report (text): symbol of the report on labour statistics, for example EXAMPLE/CN.1/2026/8
item-labour-p1 = The report of the Secretariat ({ $doc-labour-report }) describes how States record work performed through digital platforms. The members of the Commission are invited to exchange information on their national experience.

# Title of a document, in the table of documents. No end punctuation.
doc-labour-report = Report of the Secretariat on labour statistics

## Item: international trade statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-trade = International trade statistics

# Annotation, paragraph 1: the classification of goods and services.
# Variables:
#   $doc-trade-report (text): symbol of the report on international trade statistics, for example EXAMPLE/CN.1/2026/9
item-trade-p1 = The Commission may wish to adopt the revised classification of goods and services contained in the report of the Secretariat ({ $doc-trade-report }), as corrected.

# Title of a document, in the table of documents. No end punctuation.
doc-trade-report = Report of the Secretariat on international trade statistics

## Item: environmental-economic accounting

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-environment = Environmental-economic accounting

# Annotation, paragraph 1: pilot projects.
item-environment-p1 = The Commission will be informed of the results of the pilot projects on accounts for water and forests and may wish to provide guidance on future work.

# Title of a document, in the table of documents. No end punctuation.
doc-environment-report = Report of the Secretariat on environmental-economic accounting

## Item: disaster-related statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-disasters = Disaster-related statistics

# Annotation, paragraph 1: core indicators.
# Variables:
#   $doc-disasters-report (text): symbol of the report on disaster-related statistics, for example EXAMPLE/CN.1/2026/11
item-disasters-p1 = The Commission will be invited to decide whether a set of core indicators on disasters should be collected every year. The indicators are listed in the report of the Secretariat ({ $doc-disasters-report }).

# Title of a document, in the table of documents. No end punctuation.
doc-disasters-report = Report of the Secretariat on disaster-related statistics

## Item: integration of statistical and geospatial information

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-geospatial = Integration of statistical and geospatial information

# Annotation, paragraph 1: the work of an expert group.
item-geospatial-p1 = The Commission will be briefed on the work of the expert group on the integration of statistical and geospatial information, whose report is before the Commission for information.

# Title of a document, in the table of documents. No end punctuation.
doc-geospatial-report = Report of the expert group on the integration of statistical and geospatial information

## Item: exchange of data and metadata

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-metadata = Exchange of data and metadata

# Annotation, paragraph 1: the exchange format.
item-metadata-p1 = The Commission may wish to adopt version 2 of the exchange format, on which consultations were held from January to April 2026.

# Title of a document, in the table of documents. No end punctuation.
doc-metadata-report = Report of the Secretariat on the exchange of data and metadata

## Item: statistical capacity-building

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-capacity = Statistical capacity-building

# Annotation, paragraph 1: the panel discussion.
item-capacity-p1 = A panel discussion will be held on the needs of national statistical offices. Each regional group has been invited to nominate one panellist.

# Annotation, paragraph 2: the training programme.
# Variables:
#   $doc-capacity-report (text): symbol of the report on capacity-building, for example EXAMPLE/CN.1/2026/14
item-capacity-p2 = In its decision 30/104, the Commission requested the Secretariat to propose a training programme in which participation would be voluntary. The proposal is contained in the report of the Secretariat ({ $doc-capacity-report }).

# Title of a document, in the table of documents. No end punctuation.
doc-capacity-report = Report of the Secretariat on statistical capacity-building

## Item: programme questions

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-programme = Programme questions

## Sub-item: programme of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-work-programme = Programme of work for 2027 and 2028

# Annotation, paragraph 1: the draft programme.
# Variables:
#   $doc-work-programme-draft (text): symbol of the draft programme of work, for example EXAMPLE/CN.1/2026/15
item-work-programme-p1 = The Commission is expected to adopt its programme of work for 2027 and 2028 on the basis of the draft prepared by the Secretariat ({ $doc-work-programme-draft }).

# Title of a document, in the table of documents. No end punctuation.
doc-work-programme-draft = Draft programme of work for 2027 and 2028

## Sub-item: the next session

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-next-session = Provisional agenda and dates of the thirty-second session

# Annotation, paragraph 1: the draft agenda of the next session.
item-next-session-p1 = The Commission will have before it the draft provisional agenda for its thirty-second session, with an indication of the documents to be submitted under each agenda item.

# Title of a document, in the table of documents. No end punctuation.
doc-next-agenda = Draft provisional agenda for the thirty-second session

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = Adoption of the report

# Annotation, paragraph 1: the draft report.
item-report-p1 = The Commission is to adopt the report on its thirty-first session, on the basis of a draft prepared by the Rapporteur with the assistance of the Secretariat.

# Title of a document, in the table of documents. No end punctuation.
doc-draft-report = Draft report of the Commission on its thirty-first session

## Events in the timetable

# Row of the timetable without an item.
event-lunch = Lunch break

# Row of the timetable without an item.
event-consultations = Informal consultations

# Row of the timetable without an item.
event-closure = Closure of the session
