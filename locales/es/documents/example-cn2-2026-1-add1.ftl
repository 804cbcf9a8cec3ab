# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/CN.2/2026/1/Add.1, an invented example written in Spanish: annotations to the provisional agenda of the Commission on Regional Cooperation, sixth session


## Introduction, without number

# Heading of the section.
item-introduction = Introducción
# Paragraph 1: the session and its agenda.
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 9 to 11 November 2026
#   $doc-agenda (text): symbol of the provisional agenda, for example EXAMPLE/CN.2/2026/1
item-introduction-p1 = El sexto período de sesiones de la Comisión de Cooperación Regional se celebrará en Santiago { $session-dates }. Las presentes anotaciones se refieren al programa provisional publicado con la signatura { $doc-agenda }.
# Paragraph 2: what is said under each item.
item-introduction-p2 = Respecto de cada tema se indican las medidas que se solicitan a la Comisión, el fundamento de su inclusión en el programa y el tiempo asignado.
# Paragraph 3: interpretation.
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-introduction-p3 = Se prestarán servicios de interpretación en los siguientes idiomas: { $interpretation-languages }.

## Item: opening of the session

# Title of the item, as heading of its annotation. No end punctuation.
item-opening = Apertura del período de sesiones
# Annotation, paragraph 1: the opening.
# Variables:
#   $opening-time (text): hour of the opening, for example 9.30 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 9 November 2026
item-opening-p1 = La Presidencia del quinto período de sesiones declarará abierto el período de sesiones el { $opening-day }, a las { $opening-time }.

## Item: election of officers

# Title of the item, as heading of its annotation. No end punctuation.
item-officers = Elección de la Mesa
# Under the heading “Legal authority”. No end punctuation.
item-officers-a1 = Artículo 12 del reglamento de la Comisión
# Annotation, paragraph 1: the offices to be filled.
item-officers-p1 = La Comisión elegirá un Presidente, dos Vicepresidentes y un Relator entre los representantes de sus miembros.

## Item: adoption of the agenda

# Title of the item, as heading of its annotation. No end punctuation.
item-adoption = Aprobación del programa
# Under the heading “Legal authority”. No end punctuation.
item-adoption-a1 = Artículo 7 del reglamento de la Comisión
# Annotation, paragraph 1: adoption of the agenda.
item-adoption-p1 = La Comisión aprobará el programa de su sexto período de sesiones, con las modificaciones que considere convenientes.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-agenda = Programa provisional

## Item: regional exchange of data

# Title of the item, as heading of its annotation. No end punctuation; “(draft resolution)” is put in after it.
item-data = Intercambio regional de datos
# Under the heading “Legal authority”. No end punctuation.
item-data-a1 = Resolución 7/5 de la Conferencia General, párrafos 3 y 4
# Under the heading “Legal authority”. No end punctuation.
item-data-a2 = Decisión 5/2 de la Comisión
# Annotation, paragraph 1: report and draft resolution.
# Variables:
#   $doc-data-report (text): symbol of the report on the regional exchange of data, for example EXAMPLE/CN.2/2026/2
#   $doc-data-draft (text): symbol of the draft resolution, for example EXAMPLE/CN.2/2026/L.2
item-data-p1 = La Comisión tendrá ante sí el informe de la Secretaría ({ $doc-data-report }) y el proyecto de resolución presentado por la Mesa ({ $doc-data-draft }). Tal vez desee estructurar el examen del tema de la forma que se indica a continuación.
# Title of the sub-item, which stands in the annotations only. No end punctuation.
item-data-exchange = Infraestructura común
# Annotation, paragraph 1: the data to be exchanged.
item-data-exchange-p1 = Se invita a la Comisión a que determine qué datos deberían intercambiarse a partir de 2027 y cómo deberían repartirse los gastos de la infraestructura.
# Title of the sub-item, which stands in the annotations only. No end punctuation.
item-data-training = Capacitación
# Annotation, paragraph 1: training courses. Calls the note fn-training.
item-data-training-p1 = Desde el quinto período de sesiones se han impartido dos cursos, cuyos materiales están disponibles en español, francés e inglés{ fn-training }.
# Footnote, called in item-data-training-p1.
# Variables:
#   $url-training (text): address of the training materials, printed as text and linked, for example www.example.org/…
fn-training = Véase { $url-training }.
# Annotation, paragraph 2: what the Commission may decide.
item-data-training-p2 = Tal vez la Comisión desee recomendar que los cursos se impartan una vez al año.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-data-report = Informe de la Secretaría sobre el intercambio regional de datos
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-data-draft = Proyecto de resolución presentado por la Mesa

## Item: South-South cooperation

# Title of the item, as heading of its annotation. No end punctuation.
item-south-south = Cooperación Sur-Sur
# Under the heading “Legal authority”. No end punctuation.
item-south-south-a1 = Decisión 5/3 de la Comisión
# Annotation, paragraph 1: the report.
# Variables:
#   $doc-south-south-report (text): symbol of the report on South-South cooperation, for example EXAMPLE/CN.2/2026/3
item-south-south-p1 = Tal vez la Comisión desee tomar nota del informe de la Secretaría sobre las actividades realizadas desde su quinto período de sesiones ({ $doc-south-south-report }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-south-south-report = Informe de la Secretaría sobre la cooperación Sur-Sur

## Item: date and place of the seventh session

# Title of the item, as heading of its annotation. No end punctuation; “(draft decision)” is put in after it.
item-next-session = Fecha y lugar del séptimo período de sesiones
# Under the heading “Legal authority”. No end punctuation.
item-next-session-a1 = Artículo 3 del reglamento de la Comisión
# Annotation, paragraph 1: what is to be decided.
# Variables:
#   $doc-next-session-note (text): symbol of the note on the next session, for example EXAMPLE/CN.2/2026/4
item-next-session-p1 = Se invitará a la Comisión a que decida la fecha y el lugar de su séptimo período de sesiones sobre la base de una nota de la Secretaría ({ $doc-next-session-note }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-next-session-note = Nota de la Secretaría sobre la fecha y el lugar del séptimo período de sesiones

## Item: other matters

# Title of the item, as heading of its annotation. No end punctuation.
item-other-matters = Otros asuntos
# Annotation, paragraph 1: how a matter is raised.
item-other-matters-p1 = Se ruega a las delegaciones que deseen plantear una cuestión en relación con este tema que lo comuniquen a la Secretaría antes de la apertura del período de sesiones.

## Item: adoption of the report

# Title of the item, as heading of its annotation. No end punctuation.
item-report = Aprobación del informe
# Annotation, paragraph 1: the draft report.
item-report-p1 = La Comisión ha de aprobar el informe sobre su sexto período de sesiones, cuyo proyecto será presentado por el Relator.

## Closing section, without number

# Heading of the section.
item-closing = Clausura del período de sesiones
# Paragraph 1: the closure.
item-closing-p1 = Una vez aprobado el informe, la Presidencia declarará clausurado el período de sesiones.
