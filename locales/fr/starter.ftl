# Words of distr, MIT OR Apache-2.0.


### Titles of the items that a new agenda begins with
### They are copied into the new document; a change here changes no document.

# First item. No end punctuation.
starter-item-opening = Ouverture de la session
# Second item. No end punctuation.
starter-item-adoption = Adoption de l’ordre du jour et organisation des travaux
# Last but one. No end punctuation.
starter-item-other-matters = Questions diverses
# Last item. No end punctuation.
starter-item-report = Adoption du rapport
