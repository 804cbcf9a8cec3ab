# Words of distr, MIT OR Apache-2.0.

### Titles of the items that a new agenda begins with
### They are copied into the new document; a change here changes no document.

# First item. No end punctuation.
starter-item-opening = Opening of the session

# Second item. No end punctuation.
starter-item-adoption = Adoption of the agenda and organization of work

# Last but one. No end punctuation.
starter-item-other-matters = Other matters

# Last item. No end punctuation.
starter-item-report = Adoption of the report
