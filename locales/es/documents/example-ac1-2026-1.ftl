# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/AC.1/2026/1, an invented example: provisional agenda of the Committee on Conference Services, twelfth session


## Notes to the lines above the list

# Note to the title of the document, marked with an asterisk.
# draft translation
fn-annotations = Las anotaciones se publicarán como adición del presente documento.

## Items

# Title of the item, in the agenda. No end punctuation.
item-opening = Apertura del período de sesiones
# Title of the item, in the agenda. No end punctuation.
item-officers = Elección de la Mesa
# Title of the item, in the agenda. No end punctuation.
item-adoption = Aprobación del programa y organización de los trabajos
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-calendar = Proyecto de calendario de conferencias y reuniones para 2027
# Note to two items, marked with one asterisk mark at both.
# draft translation
fn-secretariat = Tema propuesto por la Secretaría de conformidad con el artículo 7 del reglamento del Comité.
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-meetings = Gestión de las reuniones
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-utilization = Utilización de los recursos e instalaciones de servicios de conferencias
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-disabilities = Acceso de las personas con discapacidad a las reuniones
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-remote = Participación a distancia en las reuniones
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-documentation = Cuestiones relativas a la documentación y las publicaciones
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-translation = Cuestiones relativas a la traducción y la interpretación
# Note to the item above, marked with asterisks: the number of an item that was deleted is not given to another.
# draft translation
fn-abeyance = El tema 7 se mantiene en suspenso; los temas siguientes conservan su numeración.
# Title of the item, in the agenda. No end punctuation.
item-next-session = Programa provisional del 13<sup>er</sup> período de sesiones
# Title of the item, in the agenda. No end punctuation.
item-other-matters = Otros asuntos
# Title of the item, in the agenda. No end punctuation.
item-report = Aprobación del informe del Comité sobre su 12º período de sesiones
