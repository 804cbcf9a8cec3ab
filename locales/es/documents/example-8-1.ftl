# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/8/1, an invented example: provisional agenda and annotations of the General Conference, eighth session


## Notes to the lines above the list

# Note to the number of the session, marked with an asterisk.
# draft translation
fn-dates = Las fechas del período de sesiones fueron aprobadas por la Conferencia General en su decisión 7/111.
# Note to the title of the document, marked with an asterisk.
# draft translation
fn-rules = Preparado de conformidad con el artículo 9 del reglamento de la Conferencia General.

## Introduction, without number, in the annotations only

# Heading of the section.
# draft translation
item-introduction = Introducción
# Paragraph 1: place and dates.
# draft translation
# Variables:
#   $session-dates (text): dates of the session as read inside a sentence, preposition or article included, for example from 18 to 29 May 2026
item-introduction-p1 = El octavo período de sesiones de la Conferencia General se celebrará en el Centro Internacional de Viena { $session-dates }.
# Paragraph 2: the two segments.
# draft translation
item-introduction-p2 = La Conferencia General aprobó el programa provisional en su decisión 7/112. El período de sesiones constará de una serie de sesiones de carácter general y una serie de sesiones de alto nivel, cuyos temas se numeran por separado.

## Segment and part headings

# Heading of a segment of the session, in the list with its dates, and in the annotations.
# draft translation
item-general-segment = Serie de sesiones de carácter general
# Heading over items, in the list and in the annotations.
item-organizational = Cuestiones de organización

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-opening = Apertura del período de sesiones
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-time (text): hour of the opening, for example 10 a.m.
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 18 May 2026
item-opening-p1 = La Presidencia del séptimo período de sesiones declarará abierto el período de sesiones el { $opening-day }, a las { $opening-time }.

## Item: election of the President and other officers

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-officers = Elección de la Presidencia y de los demás miembros de la Mesa
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = De conformidad con el artículo 22 del reglamento, la Conferencia General elegirá en su primera sesión plenaria un Presidente, ocho Vicepresidentes y un Relator.
# Annotation, paragraph 2: the regional groups, which are listed in an annex.
# draft translation
item-officers-p2 = En uno de los anexos del presente documento se enumeran los grupos regionales entre los que han de elegirse los miembros de la Mesa.

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-adoption = Aprobación del programa y otras cuestiones de organización
# Annotation, paragraph 1: allocation of items to the plenary and the committees.
# draft translation
item-adoption-p1 = Se invitará a la Conferencia General a que establezca dos comisiones y les asigne temas según lo propuesto en uno de los anexos del presente documento. Las comisiones informarán al Pleno el lunes 25 de mayo de 2026.
# Annotation, paragraph 2: hours of the meetings.
item-adoption-p2 = La Conferencia General tal vez desee adoptar la decisión de reunirse desde las 10.00 horas hasta las 13.00 horas y desde las 15.00 horas hasta las 18.00 horas, con los ajustes que sean necesarios.
# Annotation, paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = Las sesiones del Pleno y de las comisiones contarán con servicios de interpretación en los siguientes idiomas: { $interpretation-languages }.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
doc-organization-note = Nota de la Secretaría sobre la organización de los trabajos del período de sesiones

## Item: credentials

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-credentials = Credenciales de los representantes que participan en la Conferencia
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-credentials-committee = Nombramiento de los miembros de la Comisión de Verificación de Poderes
# Annotation, paragraph 1: the committee.
# draft translation
item-credentials-committee-p1 = Al principio del período de sesiones se nombrará una Comisión de Verificación de Poderes integrada por nueve miembros.
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-credentials-report = Informe de la Comisión de Verificación de Poderes
# Annotation, paragraph 1: until when credentials are submitted.
# draft translation
item-credentials-report-p1 = Las credenciales deberán presentarse a la Secretaría, de ser posible, dentro de las 24 horas siguientes a la apertura del período de sesiones. Se comunicará también a la Secretaría cualquier cambio ulterior en la composición de las delegaciones.

## Part: substantive matters

# Heading over items, in the list and in the annotations.
# draft translation
item-substantive = Cuestiones sustantivas

## Item: general debate

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-debate = Debate general
# Annotation, paragraph 1: statements and proposals.
# draft translation
item-debate-p1 = Se invitará a las delegaciones a formular declaraciones generales y se les dará la oportunidad de presentar propuestas concretas.
# Annotation, paragraph 2: the list of speakers. Calls the note fn-website.
# draft translation
item-debate-p2 = La lista de oradores se cerrará el lunes 18 de mayo de 2026, a las 18.00 horas, y se publicará en el sitio web del período de sesiones{ fn-website }.
# Footnote, called in item-debate-p2.
# draft translation
# Variables:
#   $url-conference (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = Puede consultarse en { $url-conference }.

## Item: reports of the subsidiary bodies

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-subsidiary-bodies = Informes de los órganos subsidiarios
# Note to several sub-items, marked with one asterisk mark at all of them.
# draft translation
fn-reports = Se examinará en primer lugar en comisión.
# Annotation, paragraph 1: the reports.
# draft translation
item-subsidiary-bodies-p1 = La Conferencia General tendrá ante sí los informes de sus órganos subsidiarios sobre los períodos de sesiones celebrados desde su séptimo período de sesiones. Tal vez desee tomar nota de los informes y aprobar los proyectos de decisión que en ellos se recomiendan.
# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-statistics = Comisión de Normas Estadísticas
# Annotation, paragraph 1: recommendations of the body.
# draft translation
item-statistics-p1 = La Comisión recomienda que se apruebe un proyecto de decisión sobre la frecuencia de sus períodos de sesiones.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-statistics-report = Informe de la Comisión de Normas Estadísticas sobre su 30º período de sesiones
# Title of the sub-item: in the agenda, as heading of its annotation and in the timetable. No end punctuation. There are two subcommittees.
# draft translation
item-subcommittees = Subcomités
# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-terminology = Subcomité de Terminología
# Annotation, paragraph 1: work of the body.
# draft translation
item-terminology-p1 = El Subcomité ha aprobado 214 términos en todos los idiomas oficiales desde el séptimo período de sesiones.
# Title of the sub-item of the third level, the name of a body: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-accessibility = Subcomité de Accesibilidad
# Annotation, paragraph 1: work of the body.
# draft translation
item-accessibility-p1 = El Subcomité recomienda que todos los documentos de la Conferencia se publiquen en formato accesible a partir de 2027.
# Title of two documents with a symbol each, under the heading “Documentation”. No end punctuation.
# draft translation
doc-subcommittees-reports = Informes de los subcomités sobre sus períodos de sesiones de 2025
# Title of the sub-item, the name of a body: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-regional = Comisión de Cooperación Regional
# Annotation, paragraph 1: recommendations of the body.
# draft translation
item-regional-p1 = La Comisión recomienda que su sexto período de sesiones se celebre en Santiago.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-regional-report = Informe de la Comisión de Cooperación Regional sobre su quinto período de sesiones

## Item: multilingualism

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft resolution)” is put in after it.
# draft translation
item-multilingualism = Multilingüismo en la labor de la Conferencia
# Note to the item above, after another one.
# draft translation
fn-bureau = Tema incluido a propuesta de la Mesa.
# Annotation, paragraph 1: the mandate.
# draft translation
item-multilingualism-p1 = En su resolución 7/8, titulada “Multilingüismo”, la Conferencia General solicitó a la Secretaría que velara por la igualdad de trato de los seis idiomas oficiales y que informara al respecto en el octavo período de sesiones.
# Annotation, paragraph 2: the draft resolution.
# draft translation
# Variables:
#   $doc-multilingualism-draft (text): symbol of the draft resolution, for example EXAMPLE/8/L.2
item-multilingualism-p2 = Tal vez la Conferencia General desee examinar y aprobar el proyecto de resolución recomendado por la Mesa ({ $doc-multilingualism-draft }).
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-multilingualism-report = Informe de la Secretaría sobre el multilingüismo en la labor de la Conferencia
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-multilingualism-draft = Proyecto de resolución recomendado por la Mesa

## Part: administrative and budgetary matters

# Heading over items, in the list and in the annotations.
# draft translation
item-administrative = Cuestiones administrativas y presupuestarias

## Item: programme budget

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-budget = Presupuesto por programas para 2027
# Annotation, paragraph 1: the amount.
# draft translation
# Variables:
#   $doc-budget-proposal (text): symbol of the proposed programme budget, for example EXAMPLE/8/8
item-budget-p1 = El proyecto de presupuesto por programas ({ $doc-budget-proposal }) asciende a 12.480.000 euros, lo que representa un aumento del 2,5 % con respecto al presupuesto de 2026.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-budget-proposal = Proyecto de presupuesto por programas para 2027
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-budget-comments = Observaciones recibidas de los Estados sobre el proyecto de presupuesto por programas para 2027

## Item: scale of assessments

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation; “(draft decision)” is put in after it.
# draft translation
item-scale = Escala de cuotas para el prorrateo de los gastos
# Annotation, paragraph 1: information on the scale.
# draft translation
item-scale-p1 = La Conferencia General dispondrá de la información más reciente sobre la escala de cuotas de las Naciones Unidas aplicable a 2027, así como sobre cualquier ajuste que pueda ser necesario.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-scale-note = Nota de la Secretaría sobre la escala de cuotas para 2027

## Part: conclusion of the session

# Heading over items, in the list and in the annotations.
# draft translation
item-conclusion = Conclusión de los trabajos del período de sesiones

## Item: the ninth session

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-next-session = Programa provisional y fechas del noveno período de sesiones
# Annotation, paragraph 1: what is to be approved.
# draft translation
item-next-session-p1 = Se espera que la Conferencia General apruebe el programa provisional de su noveno período de sesiones y decida las fechas y el lugar de celebración.

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-other-matters = Otros asuntos
# Annotation, paragraph 1: no document under this item.
# draft translation
item-other-matters-p1 = Por el momento no se prevé presentar documentación sobre este tema.

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
item-report = Aprobación del informe
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = Se invitará a la Conferencia General a que examine y apruebe el proyecto de informe sobre su labor preparado por el Relator. La Secretaría completará la parte del informe relativa a la serie de sesiones de alto nivel después de la clausura del período de sesiones.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-draft-report = Proyecto de informe

## High-level segment, the items of which begin anew with 1

# Heading of a segment of the session, in the list with its dates, and in the annotations.
# draft translation
item-high-level-segment = Serie de sesiones de alto nivel
# Paragraph 1 under the heading of the segment.
# draft translation
item-high-level-segment-p1 = La serie de sesiones de alto nivel estará abierta a ministros y jefes de delegación y será presidida por un Presidente elegido a tal efecto.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-opening = Apertura de la serie de sesiones de alto nivel
# Annotation, paragraph 1: statements at the opening.
item-high-level-opening-p1 = Se pronunciarán declaraciones de apertura y de bienvenida.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-debate = Debate de alto nivel: igualdad de acceso a los documentos en todos los idiomas oficiales
# Note to the item above, marked with asterisks.
# draft translation
fn-theme = El tema fue elegido por la Mesa el 3 de diciembre de 2025.
# Annotation, paragraph 1: time limits.
# draft translation
item-high-level-debate-p1 = Las intervenciones se limitarán a cinco minutos. La lista de oradores se confeccionará por orden de inscripción.
# Title of the item: in the agenda, as heading of its annotation and in the timetable. No end punctuation.
# draft translation
item-high-level-summary = Resumen de la Presidencia de la serie de sesiones de alto nivel
# Annotation, paragraph 1: the summary.
# draft translation
item-high-level-summary-p1 = La Presidencia presentará un resumen del debate, que se adjuntará como anexo al informe de la Conferencia General.

## Annex: timetable

# Title of the annex.
annex-timetable = Propuesta de organización de los trabajos
# Head of a column of the timetable, narrow.
# draft translation
track-plenary = Pleno
# Head of a column of the timetable, narrow.
# draft translation
track-committee-one = Comisión I
# Head of a column of the timetable, narrow.
# draft translation
track-committee-two = Comisión II
# Row of the timetable without an item.
# draft translation
event-lunch = Pausa para el almuerzo
# Row at the end of a day: a deadline.
# draft translation
event-speakers-list = Cierre de la lista de oradores para el debate general
# Row at the end of a day: a deadline.
event-proposals = Vencimiento del plazo para la presentación de proyectos de propuestas
# Row of the timetable without an item.
# draft translation
event-consultations = Consultas oficiosas
# What makes a day free of meetings.
# draft translation
event-holiday = Feriado oficial
# Row of the timetable without an item.
event-closure = Clausura del período de sesiones

## Annex: statements

# Title of the annex.
# draft translation
annex-statements = Directrices para las declaraciones
# Note to the title of the annex, marked with a letter.
# draft translation
fn-statements = Aprobadas por la Mesa el 3 de diciembre de 2025.
# Paragraph 1: time limits.
# draft translation
annex-statements-p1 = En el debate general, las declaraciones se limitarán a cinco minutos en el caso de las delegaciones y a siete minutos en el caso de los grupos de Estados.
# Paragraph 2: texts for the interpreters.
# draft translation
annex-statements-p2 = Se ruega a los oradores que envíen con antelación el texto de sus declaraciones a la Secretaría para que pueda ponerse a disposición de los intérpretes.
# Paragraph 3: publication. The words “website of the session” are a link.
# draft translation
annex-statements-p3 = Los textos recibidos se publicarán en el <a name="conference">sitio web del período de sesiones</a> en los idiomas en que se hayan presentado.
# Paragraph 4: right of reply.
# draft translation
annex-statements-p4 = Las declaraciones en ejercicio del derecho a contestar se formularán al final de la jornada.

## Annex: allocation of items

# Title of the annex.
# draft translation
annex-allocation = Propuesta de asignación de los temas
# Head of a column.
# draft translation
annex-allocation-organ = Órgano
# Head of a column.
# draft translation
annex-allocation-items = Temas del programa
# Head of a column.
# draft translation
annex-allocation-officer = Presidencia
# Cell.
# draft translation
annex-allocation-plenary-organ = Pleno
# Cell. From one number to another, then from a third to a fourth.
# draft translation
# Variables:
#   $item-opening (text): number of the item “Opening of the session”, for example 1
#   $item-debate (text): number of the item “General debate”, for example 5
#   $item-next-session (text): number of the item “Provisional agenda and dates of the ninth session”, for example 10
#   $item-report (text): number of the item “Adoption of the report”, for example 12
annex-allocation-plenary-items = { $item-opening } a { $item-debate } y { $item-next-session } a { $item-report }; temas de la serie de sesiones de alto nivel
# Cell.
# draft translation
annex-allocation-plenary-officer = Presidencia de la Conferencia
# Cell.
# draft translation
annex-allocation-committee-one-organ = Comisión I
# Cell.
# draft translation
# Variables:
#   $item-statistics (text): number of the sub-item on the Commission on Statistical Standards, for example 6 (a)
#   $item-subcommittees (text): number of the sub-item on the subcommittees, for example 6 (b)
#   $item-multilingualism (text): number of the item on multilingualism, for example 7
annex-allocation-committee-one-items = { $item-statistics }, { $item-subcommittees } y { $item-multilingualism }
# Cell.
# draft translation
annex-allocation-committee-one-officer = Presidencia de la Comisión I
# Cell.
# draft translation
annex-allocation-committee-two-organ = Comisión II
# Cell.
# draft translation
# Variables:
#   $item-regional (text): number of the sub-item on the Commission on Regional Cooperation, for example 6 (c)
#   $item-budget (text): number of the item on the budget, for example 8
#   $item-scale (text): number of the item on the scale of assessments, for example 9
annex-allocation-committee-two-items = { $item-regional }, { $item-budget } y { $item-scale }
# Cell.
# draft translation
annex-allocation-committee-two-officer = Presidencia de la Comisión II
# Cell.
# draft translation
annex-allocation-credentials-committee-organ = Comisión de Verificación de Poderes
# Cell. The last cell of this row is empty.
# draft translation
# Variables:
#   $item-credentials-report (text): number of the sub-item “Report of the Credentials Committee”, for example 4 (b)
annex-allocation-credentials-committee-items = { $item-credentials-report }

## Annex: officers

# Title of the annex.
# draft translation
annex-officers = Miembros de la Mesa que han de elegirse, por grupo regional
# Regional group of an officer, after the name of the office.
# draft translation
officer-president = Estados de África
# Regional groups of the eight Vice-Presidents, after the name of the office: each of the other four.
# draft translation
officer-vice-presidents = Dos de cada uno de los demás grupos regionales
# Regional group of an officer, after the name of the office.
# draft translation
officer-rapporteur = Estados de Asia y el Pacífico
# Regional group of an officer, after the name of the office.
# draft translation
officer-chair-one = Estados de Europa Oriental
# Regional group of an officer, after the name of the office.
# draft translation
officer-chair-two = Estados de América Latina y el Caribe
