# Words of distr, MIT OR Apache-2.0.


### EXAMPLE/SC.1/52/1 and EXAMPLE/SC.2/19/1, an invented example: annotated provisional agenda of two subcommittees that meet jointly


## Joint meeting

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-joint = Reunión conjunta de los subcomités
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-joint-opening = Apertura de la reunión conjunta
# Annotation, paragraph 1: who opens the meeting.
# draft translation
item-joint-opening-p1 = Los Presidentes de los dos subcomités declararán abierta la reunión conjunta y la presidirán por turno.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-organization = Cuestiones de organización
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-adoption = Aprobación del programa y organización de los trabajos
# Annotation, paragraph 1: adoption of the agenda.
# draft translation
item-joint-adoption-p1 = Los subcomités aprobarán el programa conjuntamente. A continuación, cada uno de ellos examinará sus propios temas en sesiones separadas, en las fechas indicadas en el cuadro.
# Annotation, paragraph 2: interpretation.
# draft translation
item-joint-adoption-p2 = Las sesiones que se celebren en Nairobi contarán con servicios de interpretación en los seis idiomas oficiales. Las sesiones en línea se desarrollarán en francés e inglés.
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
item-joint-officers = Elección de la Mesa
# Annotation, paragraph 1: the offices to be filled.
# draft translation
item-joint-officers-p1 = Cada subcomité elegirá un Presidente y un Relator para 2027.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-joint-cooperation = Cooperación entre los subcomités
# Annotation, paragraph 1: a proposal of the Secretariat.
# draft translation
# Variables:
#   $doc-cooperation-note (text): symbol of the note by the Secretariat, for example EXAMPLE/SC.1/52/2
item-joint-cooperation-p1 = En su nota ({ $doc-cooperation-note }), la Secretaría propone que los términos relativos a la accesibilidad se presenten simultáneamente a los dos subcomités. Tal vez los subcomités deseen expresar su opinión sobre esa propuesta.
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-cooperation-note = Nota de la Secretaría sobre la cooperación entre los subcomités

## Subcommittee on Terminology

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-terminology = Subcomité de Terminología
# Paragraph 1 under the heading of the segment.
# draft translation
item-terminology-p1 = Los períodos de sesiones 52º a 55º del Subcomité, que habían sido aplazados, se celebrarán como un único período de sesiones dividido en dos partes.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-organization = Organización de los trabajos
# Annotation, paragraph 1: what is considered online and what in Nairobi.
# draft translation
# Variables:
#   $item-databases (text): number of the item “Terminology databases”, for example 2
#   $item-terms (text): number of the item “Approval of terms”, for example 3
item-terminology-organization-p1 = El tema { $item-databases } se examinará en la primera parte del período de sesiones, que se celebrará en línea. El examen del tema { $item-terms } comenzará en línea y concluirá en Nairobi.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-databases = Bases de datos terminológicas
# Annotation, paragraph 1: a common format.
# draft translation
# Variables:
#   $doc-databases-report (text): symbol of the report on terminology databases, for example EXAMPLE/SC.1/52/3
item-databases-p1 = Se invitará al Subcomité a que formule observaciones sobre el formato común de las fichas propuesto en el informe de la Secretaría ({ $doc-databases-report }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-databases-report = Informe de la Secretaría sobre las bases de datos terminológicas
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-terms = Aprobación de términos
# Annotation, paragraph 1: the lists.
# draft translation
item-terms-p1 = Las listas que el Subcomité tiene ante sí fueron preparadas por los servicios lingüísticos sobre la base de las propuestas recibidas de los Estados.
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-bodies-names = Nombres de órganos
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-names-list = Lista de nombres de órganos
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-titles = Títulos de instrumentos
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-titles-list = Lista de títulos de instrumentos
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-geographical-names = Nombres geográficos
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-geographical-note = Nota de la Secretaría sobre los nombres geográficos
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-abbreviations = Abreviaturas
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-abbreviations-list = Lista de abreviaturas
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms = Términos nuevos
# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms-climate = Cambio climático
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-climate-list = Lista de términos relativos al cambio climático
# Title of the sub-item of the third level: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-new-terms-technology = Inteligencia artificial
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-technology-list = Lista de términos relativos a la inteligencia artificial
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-terminology-report = Aprobación del informe
# Annotation, paragraph 1: the report.
# draft translation
item-terminology-report-p1 = El Subcomité ha de aprobar un único informe sobre las dos partes de su período de sesiones.

## Subcommittee on Accessibility

# Heading of a segment, the items of which begin with 1: in the table of items and in the annotations.
# draft translation
item-accessibility = Subcomité de Accesibilidad
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-organization = Organización de los trabajos
# Annotation, paragraph 1: place of the session.
# draft translation
item-accessibility-organization-p1 = Todas las sesiones del 19º período de sesiones del Subcomité se celebrarán en Nairobi.
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-documents = Accesibilidad de los documentos
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-files = Archivos electrónicos
# Annotation, paragraph 1: guidelines for tagging.
# draft translation
# Variables:
#   $doc-files-guidelines (text): symbol of the draft guidelines, for example EXAMPLE/SC.2/19/2
item-accessible-files-p1 = Se espera que el Subcomité apruebe las directrices sobre el etiquetado de los archivos electrónicos ({ $doc-files-guidelines }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-files-guidelines = Proyecto de directrices sobre el etiquetado de los archivos electrónicos
# Title of the sub-item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-plain-language = Lenguaje sencillo
# Annotation, paragraph 1: summaries.
# draft translation
# Variables:
#   $doc-plain-language-report (text): symbol of the report on plain language, for example EXAMPLE/SC.2/19/3
item-plain-language-p1 = El Subcomité examinará el uso de un lenguaje sencillo en los resúmenes de documentos, sobre la base del informe de la Secretaría ({ $doc-plain-language-report }).
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-plain-language-report = Informe de la Secretaría sobre el uso de un lenguaje sencillo
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
# draft translation
item-accessible-meetings = Accesibilidad de las reuniones
# Annotation, paragraph 1: captioning and sign languages.
# draft translation
# Variables:
#   $doc-meetings-report (text): symbol of the report on accessible meetings, for example EXAMPLE/SC.2/19/4
item-accessible-meetings-p1 = El informe de la Secretaría ({ $doc-meetings-report }) contiene una estimación del costo del subtitulado y de la interpretación en lengua de señas. Tal vez el Subcomité desee tenerla en cuenta al preparar sus recomendaciones.
# Title of a document, without symbol. No end punctuation.
# draft translation
doc-meetings-report = Informe de la Secretaría sobre la accesibilidad de las reuniones
# Title of the item: in the table of items and as heading of its annotation. No end punctuation.
item-accessibility-report = Aprobación del informe
# Annotation, paragraph 1: the report.
# draft translation
item-accessibility-report-p1 = El Subcomité ha de aprobar un informe sobre su 19º período de sesiones.
