# Words of distr, MIT OR Apache-2.0.

### EXAMPLE/AC.1/2026/1, an invented example: provisional agenda of the Committee on Conference Services, twelfth session

## Notes to the lines above the list

# Note to the title of the document, marked with an asterisk.
fn-annotations = The annotations will be issued as an addendum to the present document.

## Items

# Title of the item, in the agenda. No end punctuation.
item-opening = Opening of the session

# Title of the item, in the agenda. No end punctuation.
item-officers = Election of officers

# Title of the item, in the agenda. No end punctuation.
item-adoption = Adoption of the agenda and organization of work

# Title of the item, in the agenda. No end punctuation.
item-calendar = Draft calendar of conferences and meetings for 2027

# Note to two items, marked with one asterisk mark at both.
fn-secretariat = Item proposed by the Secretariat in accordance with rule 7 of the rules of procedure of the Committee.

# Title of the item, in the agenda. No end punctuation.
item-meetings = Meetings management

# Title of the sub-item, in the agenda. No end punctuation.
item-utilization = Utilization of conference-servicing resources and facilities

# Title of the sub-item, in the agenda. No end punctuation.
item-disabilities = Access of persons with disabilities to meetings

# Title of the sub-item, in the agenda. No end punctuation.
item-remote = Remote participation in meetings

# Title of the item, in the agenda. No end punctuation.
item-documentation = Matters related to documentation and publications

# Title of the item, in the agenda. No end punctuation.
item-translation = Matters related to translation and interpretation

# Note to the item above, marked with asterisks: the number of an item that was deleted is not given to another.
fn-abeyance = Item 7 is held in abeyance; the numbers of the items that follow it remain unchanged.

# Title of the item, in the agenda. No end punctuation.
item-next-session = Provisional agenda for the thirteenth session

# Title of the item, in the agenda. No end punctuation.
item-other-matters = Other matters

# Title of the item, in the agenda. No end punctuation.
item-report = Adoption of the report of the Committee on its twelfth session
