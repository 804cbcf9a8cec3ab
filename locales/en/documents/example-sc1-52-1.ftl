# Words of distr, MIT OR Apache-2.0.

### EXAMPLE/SC.1/52/1 and EXAMPLE/SC.2/19/1, an invented example: annotated provisional agenda of two subcommittees that meet jointly

## Joint meeting

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
item-joint = Joint meeting of the subcommittees

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-opening = Opening of the joint meeting

# Annotation, paragraph 1: who opens the meeting.
item-joint-opening-p1 = The Chairs of the two subcommittees will open the joint meeting and preside over it in turn.

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-organization = Organizational matters

# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-adoption = Adoption of the agenda and organization of work

# Annotation, paragraph 1: adoption of the agenda.
item-joint-adoption-p1 = The subcommittees will adopt the agenda jointly. Each of them will then consider its own items at separate meetings, on the dates shown in the table.

# Annotation, paragraph 2: interpretation.
item-joint-adoption-p2 = Interpretation in the six official languages will be provided at the meetings held in Nairobi. The meetings held online will be conducted in English and French.

# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-officers = Election of officers

# Annotation, paragraph 1: the offices to be filled.
item-joint-officers-p1 = Each subcommittee will elect a Chair and a Rapporteur for 2027.

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-cooperation = Cooperation between the subcommittees

# Annotation, paragraph 1: a proposal of the Secretariat.
# Variables:
#   $doc-cooperation-note (text): symbol of the note by the Secretariat, for example EXAMPLE/SC.1/52/2
item-joint-cooperation-p1 = In its note ({ $doc-cooperation-note }), the Secretariat proposes that terms concerning accessibility be submitted to the two subcommittees at the same time. The subcommittees may wish to express their views on that proposal.

# Title of a document, without symbol. No end punctuation.
doc-cooperation-note = Note by the Secretariat on cooperation between the subcommittees

## Subcommittee on Terminology

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
item-terminology = Subcommittee on Terminology

# Paragraph 1 under the heading of the segment.
item-terminology-p1 = The fifty-second to fifty-fifth sessions of the Subcommittee, which were postponed, will be held as one session in two parts.

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-organization = Organization of work

# Annotation, paragraph 1: what is considered online and what in Nairobi.
# Variables:
#   $item-databases (text): number of the item “Terminology databases”, for example 2
#   $item-terms (text): number of the item “Approval of terms”, for example 3
item-terminology-organization-p1 = Item { $item-databases } will be considered in the first part of the session, to be held online. The consideration of item { $item-terms } will begin online and be concluded in Nairobi.

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-databases = Terminology databases

# Annotation, paragraph 1: a common format.
# Variables:
#   $doc-databases-report (text): symbol of the report on terminology databases, for example EXAMPLE/SC.1/52/3
item-databases-p1 = The Subcommittee will be invited to comment on the common format for entries proposed in the report of the Secretariat ({ $doc-databases-report }).

# Title of a document, without symbol. No end punctuation.
doc-databases-report = Report of the Secretariat on terminology databases

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terms = Approval of terms

# Annotation, paragraph 1: the lists.
item-terms-p1 = The lists before the Subcommittee were prepared by the language services on the basis of proposals received from States.

# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-bodies-names = Names of bodies

# Title of a document, without symbol. No end punctuation.
doc-names-list = List of names of bodies

# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-titles = Titles of instruments

# Title of a document, without symbol. No end punctuation.
doc-titles-list = List of titles of instruments

# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-geographical-names = Geographical names

# Title of a document, without symbol. No end punctuation.
doc-geographical-note = Note by the Secretariat on geographical names

# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-abbreviations = Abbreviations

# Title of a document, without symbol. No end punctuation.
doc-abbreviations-list = List of abbreviations

# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-new-terms = New terms

# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
item-new-terms-climate = Climate change

# Title of a document, without symbol. No end punctuation.
doc-climate-list = List of terms relating to climate change

# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
item-new-terms-technology = Artificial intelligence

# Title of a document, without symbol. No end punctuation.
doc-technology-list = List of terms relating to artificial intelligence

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-report = Adoption of the report

# Annotation, paragraph 1: the report.
item-terminology-report-p1 = The Subcommittee is to adopt a single report on the two parts of its session.

## Subcommittee on Accessibility

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
item-accessibility = Subcommittee on Accessibility

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-organization = Organization of work

# Annotation, paragraph 1: place of the session.
item-accessibility-organization-p1 = All meetings of the nineteenth session of the Subcommittee will be held in Nairobi.

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessible-documents = Accessibility of documents

# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-accessible-files = Electronic files

# Annotation, paragraph 1: guidelines for tagging.
# Variables:
#   $doc-files-guidelines (text): symbol of the draft guidelines, for example EXAMPLE/SC.2/19/2
item-accessible-files-p1 = The Subcommittee is expected to adopt the guidelines on the tagging of electronic files ({ $doc-files-guidelines }).

# Title of a document, without symbol. No end punctuation.
doc-files-guidelines = Draft guidelines on the tagging of electronic files

# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-plain-language = Plain language

# Annotation, paragraph 1: summaries.
# Variables:
#   $doc-plain-language-report (text): symbol of the report on plain language, for example EXAMPLE/SC.2/19/3
item-plain-language-p1 = The Subcommittee will discuss the use of plain language in summaries of documents, on the basis of the report of the Secretariat ({ $doc-plain-language-report }).

# Title of a document, without symbol. No end punctuation.
doc-plain-language-report = Report of the Secretariat on the use of plain language

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessible-meetings = Accessibility of meetings

# Annotation, paragraph 1: captioning and sign languages.
# Variables:
#   $doc-meetings-report (text): symbol of the report on accessible meetings, for example EXAMPLE/SC.2/19/4
item-accessible-meetings-p1 = The report of the Secretariat ({ $doc-meetings-report }) contains an estimate of the cost of captioning and of interpretation in sign languages. The Subcommittee may wish to take it into account in preparing its recommendations.

# Title of a document, without symbol. No end punctuation.
doc-meetings-report = Report of the Secretariat on the accessibility of meetings

# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-report = Adoption of the report

# Annotation, paragraph 1: the report.
item-accessibility-report-p1 = The Subcommittee is to adopt a report on its nineteenth session.
