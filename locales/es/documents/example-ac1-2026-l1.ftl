# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/AC.1/2026/L.1, an invented example in three languages: organization of work of the Committee on Conference Services, twelfth session


## Lines above the title

# Title of the item of the provisional agenda that the document belongs to.
item-line = Aprobación del programa y organización de los trabajos
# Note to the line that names the item, marked with an asterisk: the symbol of the provisional agenda.
# Variables:
#   $doc-provisional-agenda (text): symbol of the document “Provisional agenda of the twelfth session”, for example EXAMPLE/AC.1/2026/1
fn-agenda = { $doc-provisional-agenda }.

## Introduction, without number

# Heading of the section.
# draft translation
item-introduction = Introducción
# Paragraph 1: purpose of the document.
item-introduction-p1 = El proyecto de organización de los trabajos del 12º período de sesiones del Comité de Servicios de Conferencias, que figura en la presente nota, se ha preparado de forma que el Comité pueda examinar los temas incluidos en el programa del período de sesiones habida cuenta del tiempo y los servicios de conferencias que le han sido asignados.
# Paragraph 2: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-introduction-p2 = Se prestarán servicios de interpretación en los siguientes idiomas: { $interpretation-languages }. La Mesa de la Comisión de Cooperación Regional se reunirá en paralelo durante dos días.

## Items, in the timetable only

# Title of the item, in the timetable. No end punctuation.
item-opening = Apertura del período de sesiones
# Title of the item, in the timetable. No end punctuation.
item-officers = Elección de la Mesa
# Title of the item, in the timetable. No end punctuation.
item-adoption = Aprobación del programa y organización de los trabajos
# Title of a document, without symbol. No end punctuation.
doc-provisional-agenda = Programa provisional del 12º período de sesiones
# Title of the item, in the timetable. No end punctuation.
# draft translation
item-calendar = Proyecto de calendario de conferencias y reuniones para 2027
# Title of the item, in the timetable. No end punctuation.
# draft translation
item-meetings = Gestión de las reuniones
# Title of the item, in the timetable. No end punctuation.
# draft translation
item-documentation = Cuestiones relativas a la documentación y las publicaciones
# Title of the item, in the timetable. No end punctuation.
# draft translation
item-translation = Cuestiones relativas a la traducción y la interpretación
# Title of the item, in the timetable. No end punctuation.
item-next-session = Programa provisional del 13<sup>er</sup> período de sesiones
# Title of the item, in the timetable. No end punctuation.
item-other-matters = Otros asuntos
# Title of the item, in the timetable. No end punctuation.
item-report = Aprobación del informe del Comité sobre su 12º período de sesiones

## Columns and events of the timetable

# Head of a column of the timetable, narrow.
# draft translation
track-committee = Comité
# Row of the timetable without an item: the Bureau of the Commission in the column beside.
# draft translation
event-bureau = Reunión de la Mesa
# Row of the timetable without an item.
# draft translation
event-consultations = Consultas oficiosas
# Row at the end of a day: a deadline.
event-proposals = Vencimiento del plazo para la presentación de proyectos de propuestas
