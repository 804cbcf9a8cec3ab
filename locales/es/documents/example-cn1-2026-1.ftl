# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/CN.1/2026/1, an invented example: annotated provisional agenda of the Commission on Statistical Standards, thirty-first session


## Note to the number of the session

# Note to the number of the session, marked with an asterisk.
# draft translation
fn-session = De conformidad con la decisión 30/106, el período de sesiones durará tres días en lugar de cinco.

## Item: opening of the session

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = Apertura del período de sesiones
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 21 September 2026
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = La Presidencia del 30º período de sesiones declarará abierto el 31<sup>er</sup> período de sesiones de la Comisión de Normas Estadísticas el { $opening-day }, a las { $opening-time }, en el Palacio de las Naciones.
# Annotation, paragraph 2: registration. The words “registration page” are a link.
# draft translation
item-opening-p2 = Se ruega a las delegaciones que se inscriban en la <a name="registration">página de inscripción</a> a más tardar el 11 de septiembre de 2026.

## Item: election of officers

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-officers = Elección de la Mesa
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-officers-p1 = De conformidad con el artículo 15 de su reglamento, la Comisión elegirá un Presidente, tres Vicepresidentes y un Relator, cuyos mandatos expirarán en la apertura del 32º período de sesiones.

## Item: adoption of the agenda and other organizational matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = Aprobación del programa y otras cuestiones de organización
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-adoption-p1 = De conformidad con el artículo 7 de su reglamento, al principio del período de sesiones la Comisión aprobará el programa basándose en el programa provisional.
# Annotation, paragraph 2: the timetable in the annex. Calls the note fn-website.
# draft translation
item-adoption-p2 = En el anexo del presente documento figura un proyecto de calendario de los trabajos de la Comisión, preparado en consulta con la Mesa{ fn-website }.
# Footnote, called in item-adoption-p2.
# draft translation
# Variables:
#   $url-commission (text): address of the website of the session, printed as text and linked, for example www.example.org/…
fn-website = Los cambios que se introduzcan en el calendario se publicarán en el sitio web del período de sesiones: { $url-commission }.
# Annotation, paragraph 3: interpretation.
# draft translation
# Variables:
#   $interpretation-languages (text): languages of interpretation, for example English, French and Spanish
item-adoption-p3 = Se prestarán servicios de interpretación en los siguientes idiomas: { $interpretation-languages }.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-documents-list = Lista de documentos

## Item: matters arising from the session of the General Conference

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-conference = Cuestiones dimanantes del octavo período de sesiones de la Conferencia General
# Annotation, paragraph 1: resolutions and decisions of the parent body.
# draft translation
# Variables:
#   $doc-conference-note (text): symbol of the note by the Secretariat, for example EXAMPLE/CN.1/2026/2
item-conference-p1 = La Comisión tendrá ante sí una nota de la Secretaría sobre las resoluciones y decisiones de la Conferencia General que guardan relación con su labor ({ $doc-conference-note }). Tal vez desee tomar nota de la información facilitada en la nota.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-conference-note = Nota de la Secretaría sobre las resoluciones y decisiones de la Conferencia General que guardan relación con la labor de la Comisión

## Item: report of the Bureau

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-bureau = Informe de la Mesa sobre sus reuniones entre períodos de sesiones
# Annotation, paragraph 1: meetings of the Bureau.
# draft translation
# Variables:
#   $doc-bureau-report (text): symbol of the report of the Bureau, for example EXAMPLE/CN.1/2026/3
item-bureau-p1 = La Mesa se ha reunido en cuatro ocasiones desde el 30º período de sesiones, dos de ellas en línea. El Relator presentará el informe de la Mesa ({ $doc-bureau-report }), del que tal vez la Comisión desee tomar nota.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-bureau-report = Informe de la Mesa sobre sus reuniones entre períodos de sesiones

## Item: national accounts

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-accounts = Cuentas nacionales
# Annotation, paragraph 1: the report and its addenda.
# draft translation
item-accounts-p1 = La Comisión tendrá ante sí el informe de la Secretaría sobre cuentas nacionales, en el que se describen los progresos realizados en la aplicación de las normas revisadas desde el 30º período de sesiones. Las respuestas de los Estados al cuestionario sobre esa cuestión se reproducen en las adiciones del informe.
# Annotation, paragraph 2: what the Commission may decide.
# draft translation
item-accounts-p2 = Tal vez la Comisión desee aprobar el calendario propuesto para las normas restantes e invitar a los Estados a que contribuyan al programa de capacitación.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-accounts-report = Informe de la Secretaría sobre cuentas nacionales
# Title of several documents with a symbol each, in the table of documents. No end punctuation.
# draft translation
doc-accounts-papers = Documentos presentados por Estados sobre su experiencia en la aplicación de las normas revisadas

## Item: price statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-prices = Estadísticas de precios
# Annotation, paragraph 1: prices collected on the Internet.
# draft translation
# Variables:
#   $doc-prices-report (text): symbol of the report on price statistics, for example EXAMPLE/CN.1/2026/5
item-prices-p1 = En su informe sobre estadísticas de precios ({ $doc-prices-report }), la Secretaría plantea la cuestión de cómo deberían utilizarse en los índices de precios de consumo los precios recopilados en Internet. Se invita a la Comisión a que examine esa cuestión.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-prices-report = Informe de la Secretaría sobre estadísticas de precios

## Item: population and housing censuses

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-censuses = Censos de población y vivienda
# Annotation, paragraph 1: recommendations and handbook.
# draft translation
# Variables:
#   $doc-censuses-report (text): symbol of the report on censuses, for example EXAMPLE/CN.1/2026/6
item-censuses-p1 = Se invitará a la Comisión a que haga suyas las recomendaciones para la próxima ronda de censos de población y vivienda que figuran en el informe de la Secretaría ({ $doc-censuses-report }). El manual sobre la planificación de los censos está disponible únicamente en inglés.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-censuses-report = Informe de la Secretaría sobre los censos de población y vivienda
# Title of a document that is linked, in the table of documents. No end punctuation.
# draft translation
doc-censuses-handbook = Manual sobre la planificación de los censos de población y vivienda

## Item: gender statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-gender = Estadísticas de género
# Annotation, paragraph 1: unpaid work.
# draft translation
# Variables:
#   $doc-gender-report (text): symbol of the report on gender statistics, for example EXAMPLE/CN.1/2026/7
item-gender-p1 = Se invita a la Comisión a que examine los indicadores propuestos en el informe de la Secretaría ({ $doc-gender-report }) para medir el trabajo no remunerado.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-gender-report = Informe de la Secretaría sobre estadísticas de género

## Item: labour statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-labour = Estadísticas del trabajo
# Annotation, paragraph 1: work on digital platforms.
# draft translation
# Variables:
#   $doc-labour-report (text): symbol of the report on labour statistics, for example EXAMPLE/CN.1/2026/8
item-labour-p1 = En el informe de la Secretaría ({ $doc-labour-report }) se describe la forma en que los Estados registran el trabajo realizado mediante plataformas digitales. Se invita a los miembros de la Comisión a que intercambien información sobre la experiencia de sus países.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-labour-report = Informe de la Secretaría sobre estadísticas del trabajo

## Item: international trade statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-trade = Estadísticas del comercio internacional
# Annotation, paragraph 1: the classification of goods and services.
# draft translation
# Variables:
#   $doc-trade-report (text): symbol of the report on international trade statistics, for example EXAMPLE/CN.1/2026/9
item-trade-p1 = Tal vez la Comisión desee aprobar la clasificación revisada de los bienes y servicios que figura en el informe de la Secretaría ({ $doc-trade-report }), en su forma corregida.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-trade-report = Informe de la Secretaría sobre estadísticas del comercio internacional

## Item: environmental-economic accounting

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-environment = Contabilidad ambiental y económica
# Annotation, paragraph 1: pilot projects.
# draft translation
item-environment-p1 = Se informará a la Comisión de los resultados de los proyectos piloto sobre las cuentas del agua y de los bosques, y tal vez la Comisión desee impartir orientación sobre la labor futura.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-environment-report = Informe de la Secretaría sobre contabilidad ambiental y económica

## Item: disaster-related statistics

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-disasters = Estadísticas relacionadas con los desastres
# Annotation, paragraph 1: core indicators.
# draft translation
# Variables:
#   $doc-disasters-report (text): symbol of the report on disaster-related statistics, for example EXAMPLE/CN.1/2026/11
item-disasters-p1 = Se invitará a la Comisión a que decida si debe recopilarse cada año un conjunto de indicadores básicos sobre los desastres. Los indicadores se enumeran en el informe de la Secretaría ({ $doc-disasters-report }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-disasters-report = Informe de la Secretaría sobre estadísticas relacionadas con los desastres

## Item: integration of statistical and geospatial information

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-geospatial = Integración de la información estadística y geoespacial
# Annotation, paragraph 1: the work of an expert group.
# draft translation
item-geospatial-p1 = La Comisión escuchará una exposición sobre la labor del grupo de expertos en integración de la información estadística y geoespacial, cuyo informe se le presenta a título informativo.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-geospatial-report = Informe del grupo de expertos en integración de la información estadística y geoespacial

## Item: exchange of data and metadata

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-metadata = Intercambio de datos y metadatos
# Annotation, paragraph 1: the exchange format.
# draft translation
item-metadata-p1 = Tal vez la Comisión desee aprobar la versión 2 del formato de intercambio, sobre la que se celebraron consultas de enero a abril de 2026.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-metadata-report = Informe de la Secretaría sobre el intercambio de datos y metadatos

## Item: statistical capacity-building

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-capacity = Fomento de la capacidad estadística
# Annotation, paragraph 1: the panel discussion.
# draft translation
item-capacity-p1 = Se celebrará una mesa redonda sobre las necesidades de las oficinas nacionales de estadística. Se ha invitado a cada grupo regional a nombrar a un panelista.
# Annotation, paragraph 2: the training programme.
# draft translation
# Variables:
#   $doc-capacity-report (text): symbol of the report on capacity-building, for example EXAMPLE/CN.1/2026/14
item-capacity-p2 = En su decisión 30/104, la Comisión solicitó a la Secretaría que propusiera un programa de capacitación en el que la participación fuera voluntaria. La propuesta figura en el informe de la Secretaría ({ $doc-capacity-report }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-capacity-report = Informe de la Secretaría sobre el fomento de la capacidad estadística

## Item: programme questions

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
# draft translation
item-programme = Cuestiones relativas a los programas

## Sub-item: programme of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-work-programme = Programa de trabajo para 2027 y 2028
# Annotation, paragraph 1: the draft programme.
# draft translation
# Variables:
#   $doc-work-programme-draft (text): symbol of the draft programme of work, for example EXAMPLE/CN.1/2026/15
item-work-programme-p1 = Se espera que la Comisión apruebe su programa de trabajo para 2027 y 2028 sobre la base del proyecto preparado por la Secretaría ({ $doc-work-programme-draft }).
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-work-programme-draft = Proyecto de programa de trabajo para 2027 y 2028

## Sub-item: the next session

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-next-session = Programa provisional y fechas del 32º período de sesiones
# Annotation, paragraph 1: the draft agenda of the next session.
# draft translation
item-next-session-p1 = La Comisión tendrá ante sí el proyecto de programa provisional de su 32º período de sesiones, con una indicación de los documentos que se habrán de presentar en relación con cada tema del programa.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-next-agenda = Proyecto de programa provisional del 32º período de sesiones

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = Aprobación del informe
# Annotation, paragraph 1: the draft report.
# draft translation
item-report-p1 = La Comisión ha de aprobar el informe sobre su 31<sup>er</sup> período de sesiones, sobre la base de un proyecto preparado por el Relator con la asistencia de la Secretaría.
# Title of a document, in the table of documents. No end punctuation.
# draft translation
doc-draft-report = Proyecto de informe de la Comisión sobre su 31<sup>er</sup> período de sesiones

## Events in the timetable

# Row of the timetable without an item.
# draft translation
event-lunch = Pausa para el almuerzo
# Row of the timetable without an item.
# draft translation
event-consultations = Consultas oficiosas
# Row of the timetable without an item.
event-closure = Clausura del período de sesiones
