# Words of distr, MIT OR Apache-2.0.

### EXAMPLE/CN.2/2026/1/Add.1, an invented example written in Spanish: annotations to the provisional agenda of the Commission on Regional Cooperation, sixth session

## Introduction, without number

# Heading of the section.
# draft translation
# Same in: fr
item-introduction = Introduction

# Paragraph 1: the session and its agenda.
# draft translation
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 9 to 11 November 2026
#   $doc-agenda (text): symbol of the provisional agenda, for example EXAMPLE/CN.2/2026/1
item-introduction-p1 = The sixth session of the Commission on Regional Cooperation will be held in Santiago { $session-dates }. The present annotations relate to the provisional agenda issued as document { $doc-agenda }.

# Paragraph 2: what is said under each item.
# draft translation
item-introduction-p2 = For each item, the action requested of the Commission, the basis for its inclusion in the agenda and the time allotted are indicated.

# Paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-introduction-p3 = Interpretation will be provided in { $interpretation-languages }.

## Item: opening of the session

# Title of the item, as heading of its annotation. No end punctuation.
item-opening = Opening of the session

# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-time (text): hour of the opening, for example 9.30 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 9 November 2026
item-opening-p1 = The session will be opened by the Chair of the fifth session at { $opening-time } on { $opening-day }.

## Item: election of officers

# Title of the item, as heading of its annotation. No end punctuation.
item-officers = Election of officers

# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-officers-a1 = Rule 12 of the rules of procedure of the Commission

# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = The Commission will elect a Chair, two Vice-Chairs and a Rapporteur from among the representatives of its members.

## Item: adoption of the agenda

# Title of the item, as heading of its annotation. No end punctuation.
item-adoption = Adoption of the agenda

# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-adoption-a1 = Rule 7 of the rules of procedure of the Commission

# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-adoption-p1 = The Commission will adopt the agenda for its sixth session, with such amendments as it considers appropriate.

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-agenda = Provisional agenda

## Item: regional exchange of data

# Title of the item, as heading of its annotation. No end punctuation; “(draft resolution)” is put in after it.
# draft translation
item-data = Regional exchange of data

# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-data-a1 = General Conference resolution 7/5, paragraphs 3 and 4

# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-data-a2 = Commission decision 5/2

# Annotation, paragraph 1: report and draft resolution.
# draft translation
# Variables:
#   $doc-data-report (text): symbol of the report on the regional exchange of data, for example EXAMPLE/CN.2/2026/2
#   $doc-data-draft (text): symbol of the draft resolution, for example EXAMPLE/CN.2/2026/L.2
item-data-p1 = The Commission will have before it the report of the Secretariat ({ $doc-data-report }) and the draft resolution submitted by the Bureau ({ $doc-data-draft }). It may wish to structure its consideration of the item as set out below.

# Title of the sub-item, which stands in the annotations only. No end punctuation.
# draft translation
item-data-exchange = Common infrastructure

# Annotation, paragraph 1: the data to be exchanged.
# draft translation
item-data-exchange-p1 = The Commission is invited to determine which data should be exchanged from 2027 onward and how the costs of the infrastructure should be shared.

# Title of the sub-item, which stands in the annotations only. No end punctuation.
# draft translation
item-data-training = Training

# Annotation, paragraph 1: training courses. Calls the note fn-training.
# draft translation
item-data-training-p1 = Two courses have been held since the fifth session, and their materials are available in English, French and Spanish.{ fn-training }

# Footnote, called in item-data-training-p1.
# draft translation
# Variables:
#   $url-training (text): address of the training materials, printed as text and linked, for example www.example.org/…
fn-training = See { $url-training }.

# Annotation, paragraph 2: what the Commission may decide.
# draft translation
item-data-training-p2 = The Commission may wish to recommend that the courses be held once a year.

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-data-report = Report of the Secretariat on the regional exchange of data

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-data-draft = Draft resolution submitted by the Bureau

## Item: South-South cooperation

# Title of the item, as heading of its annotation. No end punctuation.
# draft translation
item-south-south = South-South cooperation

# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-south-south-a1 = Commission decision 5/3

# Annotation, paragraph 1: the report.
# draft translation
# Variables:
#   $doc-south-south-report (text): symbol of the report on South-South cooperation, for example EXAMPLE/CN.2/2026/3
item-south-south-p1 = The Commission may wish to take note of the report of the Secretariat on the activities carried out since its fifth session ({ $doc-south-south-report }).

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-south-south-report = Report of the Secretariat on South-South cooperation

## Item: date and place of the seventh session

# Title of the item, as heading of its annotation. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-next-session = Date and place of the seventh session

# Under the heading “Legal authority”. No end punctuation.
# draft translation
item-next-session-a1 = Rule 3 of the rules of procedure of the Commission

# Annotation, paragraph 1: what is to be decided.
# draft translation
# Variables:
#   $doc-next-session-note (text): symbol of the note on the next session, for example EXAMPLE/CN.2/2026/4
item-next-session-p1 = The Commission will be invited to decide on the date and place of its seventh session on the basis of a note by the Secretariat ({ $doc-next-session-note }).

# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-next-session-note = Note by the Secretariat on the date and place of the seventh session

## Item: other matters

# Title of the item, as heading of its annotation. No end punctuation.
item-other-matters = Other matters

# Annotation, paragraph 1: how a matter is raised.
# draft translation
item-other-matters-p1 = Delegations wishing to raise a matter under this item are requested to inform the Secretariat before the opening of the session.

## Item: adoption of the report

# Title of the item, as heading of its annotation. No end punctuation.
item-report = Adoption of the report

# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = The Commission is to adopt the report on its sixth session, the draft of which will be introduced by the Rapporteur.

## Closing section, without number

# Heading of the section.
item-closing = Closure of the session

# Paragraph 1: the closure.
# draft translation
item-closing-p1 = Following the adoption of the report, the Chair will declare the session closed.
