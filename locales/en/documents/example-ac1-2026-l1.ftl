# Words of distr, MIT OR Apache-2.0.

### EXAMPLE/AC.1/2026/L.1, an invented example in three languages: organization of work of the Committee on Conference Services, twelfth session

## Lines above the title

# Title of the item of the provisional agenda that the document belongs to.
item-line = Adoption of the agenda and organization of work

# Note to the line that names the item, marked with an asterisk: the symbol of the provisional agenda.
# Variables:
#   $doc-provisional-agenda (text): symbol of the document “Provisional agenda of the twelfth session”, for example EXAMPLE/AC.1/2026/1
fn-agenda = { $doc-provisional-agenda }.

## Introduction, without number

# Heading of the section.
# Same in: fr
item-introduction = Introduction

# Paragraph 1: purpose of the document.
item-introduction-p1 = The draft organization of work of the twelfth session of the Committee on Conference Services, which is contained in the present note, has been prepared in order to facilitate the Committee’s consideration of the items included in the agenda for the session, given the time and conference services that have been allocated to it.

# Paragraph 2: interpretation.
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-introduction-p2 = Interpretation will be provided in { $interpretation-languages }. The Bureau of the Commission on Regional Cooperation will meet in parallel on two days.

## Items, in the timetable only

# Title of the item, in the timetable. No end punctuation.
item-opening = Opening of the session

# Title of the item, in the timetable. No end punctuation.
item-officers = Election of officers

# Title of the item, in the timetable. No end punctuation.
item-adoption = Adoption of the agenda and organization of work

# Title of a document, without symbol. No end punctuation.
doc-provisional-agenda = Provisional agenda of the twelfth session

# Title of the item, in the timetable. No end punctuation.
item-calendar = Draft calendar of conferences and meetings for 2027

# Title of the item, in the timetable. No end punctuation.
item-meetings = Meetings management

# Title of the item, in the timetable. No end punctuation.
item-documentation = Matters related to documentation and publications

# Title of the item, in the timetable. No end punctuation.
item-translation = Matters related to translation and interpretation

# Title of the item, in the timetable. No end punctuation.
item-next-session = Provisional agenda for the thirteenth session

# Title of the item, in the timetable. No end punctuation.
item-other-matters = Other matters

# Title of the item, in the timetable. No end punctuation.
item-report = Adoption of the report of the Committee on its twelfth session

## Columns and events of the timetable

# Head of a column of the timetable, narrow.
track-committee = Committee

# Row of the timetable without an item: the Bureau of the Commission in the column beside.
event-bureau = Meeting of the Bureau

# Row of the timetable without an item.
event-consultations = Informal consultations

# Row at the end of a day: a deadline.
event-proposals = Deadline for submission of draft proposals
