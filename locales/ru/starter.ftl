# Words of distr, MIT OR Apache-2.0.


### Titles of the items that a new agenda begins with
### They are copied into the new document; a change here changes no document.

# First item. No end punctuation.
starter-item-opening = Открытие сессии
# Second item. No end punctuation.
starter-item-adoption = Утверждение повестки дня и организация работы
# Last but one. No end punctuation.
starter-item-other-matters = Прочие вопросы
# Last item. No end punctuation.
starter-item-report = Утверждение доклада
