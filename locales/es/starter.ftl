# Words of distr, MIT OR Apache-2.0.


### Titles of the items that a new agenda begins with
### They are copied into the new document; a change here changes no document.

# First item. No end punctuation.
starter-item-opening = Apertura del período de sesiones
# Second item. No end punctuation.
starter-item-adoption = Aprobación del programa y organización de los trabajos
# Last but one. No end punctuation.
starter-item-other-matters = Otros asuntos
# Last item. No end punctuation.
starter-item-report = Aprobación del informe
