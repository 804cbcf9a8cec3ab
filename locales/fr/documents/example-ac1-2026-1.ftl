# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/AC.1/2026/1, an invented example: provisional agenda of the Committee on Conference Services, twelfth session


## Notes to the lines above the list

# Note to the title of the document, marked with an asterisk.
# draft translation
fn-annotations = Les annotations paraîtront dans un additif au présent document.

## Items

# Title of the item, in the agenda. No end punctuation.
item-opening = Ouverture de la session
# Title of the item, in the agenda. No end punctuation.
item-officers = Élection du Bureau
# Title of the item, in the agenda. No end punctuation.
item-adoption = Adoption de l’ordre du jour et organisation des travaux
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-calendar = Projet de calendrier des conférences et réunions pour 2027
# Note to two items, marked with one asterisk mark at both.
# draft translation
fn-secretariat = Question dont l’inscription est proposée par le Secrétariat en application de l’article 7 du règlement intérieur du Comité.
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-meetings = Gestion des réunions
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-utilization = Utilisation des ressources et des installations affectées aux services de conférence
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-disabilities = Accès des personnes handicapées aux réunions
# Title of the sub-item, in the agenda. No end punctuation.
# draft translation
item-remote = Participation à distance aux réunions
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-documentation = Questions relatives à la documentation et aux publications
# Title of the item, in the agenda. No end punctuation.
# draft translation
item-translation = Questions relatives à la traduction et à l’interprétation
# Note to the item above, marked with asterisks: the number of an item that was deleted is not given to another.
# draft translation
fn-abeyance = Le point 7 reste en suspens ; la numérotation des points suivants est inchangée.
# Title of the item, in the agenda. No end punctuation.
item-next-session = Ordre du jour provisoire de la treizième session
# Title of the item, in the agenda. No end punctuation.
item-other-matters = Questions diverses
# Title of the item, in the agenda. No end punctuation.
item-report = Adoption du rapport du Comité sur les travaux de sa douzième session
