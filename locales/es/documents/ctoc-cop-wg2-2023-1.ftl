# Words of distr, MIT OR Apache-2.0.


### CTOC/COP/WG.2/2023/1: annotated provisional agenda of the Working Group of Government Experts on Technical Assistance, fourteenth meeting


## Item: organizational matters

# Title of the item: in the agenda and as heading of its annotation. No end punctuation.
item-organization = Cuestiones de organización

## Sub-item: opening of the meeting

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-opening = Apertura de la reunión
# Annotation, paragraph 1: the opening.
# draft translation
# Variables:
#   $opening-day (text): day of the opening as read inside a sentence, without article or preposition, for example Monday, 29 May 2023
#   $opening-time (text): hour of the opening, for example 10 a.m.
item-opening-p1 = La 14ª reunión del Grupo de Trabajo de Expertos Gubernamentales sobre Asistencia Técnica se inaugurará el { $opening-day }, a las { $opening-time }.

## Sub-item: adoption of the agenda and organization of work

# Title of the sub-item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-adoption = Aprobación del programa y organización de los trabajos
# Annotation, paragraph 1: approval of the dates.
# draft translation
# Variables:
#   $session-dates (text): dates of the meeting as read inside a sentence, preposition or article included, for example on 29 and 30 May 2023
item-adoption-p1 = El 5 de agosto de 2022, la Mesa ampliada de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional aprobó el calendario de reuniones para 2023, incluidas las fechas de la 14ª reunión del Grupo de Trabajo, que se celebrará en Viena { $session-dates }.
# Annotation, paragraph 2: approval of the topics. Silence procedure: agreed when nobody objects within a time limit.
# draft translation
item-adoption-p2 = El 3 de febrero de 2023, la Mesa ampliada acordó, mediante un procedimiento de acuerdo tácito, los temas sustantivos de la 14ª reunión del Grupo de Trabajo.
# Annotation, paragraph 3: the timetable in the annex. Calls the note fn-organization.
# A plenary meeting is one sitting of three hours (fr: séance); the fourteenth meeting is the whole event (fr: réunion).
# draft translation
item-adoption-p3 = La propuesta de organización de los trabajos{ fn-organization }, que figura en el anexo del presente documento, se ha preparado a fin de que el Grupo de Trabajo pueda desempeñar las funciones que se le han encomendado, habida cuenta del tiempo y los servicios de conferencias que le han sido asignados. Los recursos de que dispone el Grupo de Trabajo permitirán celebrar cuatro sesiones plenarias a lo largo de dos días, con servicios de interpretación en los seis idiomas oficiales de las Naciones Unidas.
# Footnote, called in item-adoption-p3.
# draft translation
# Variables:
#   $url-working-group (text): address of the website of the meeting, printed as text and linked, for example www.unodc.org/…
fn-organization = Puede consultarse información detallada sobre la organización de los trabajos de la 14ª reunión del Grupo de Trabajo de Expertos Gubernamentales sobre Asistencia Técnica en un documento publicado en el sitio web de la reunión: { $url-working-group }.

## Item: the Review Mechanism

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-review-mechanism = Cuestiones relativas al Mecanismo de Examen de la Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos: dificultades, lecciones aprendidas y necesidades de asistencia técnica detectadas
# Annotation, paragraph 1: the rules of the Mechanism.
# draft translation
item-review-mechanism-p1 = El proceso de examen del Mecanismo de Examen de la Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos se compone de un examen general y de exámenes de los países. De conformidad con el párrafo 12 de los procedimientos y reglas para el funcionamiento del Mecanismo, la Conferencia de las Partes y sus grupos de trabajo han de incluir esta cuestión en sus programas, con arreglo a sus esferas de competencia y sin perjuicio de sus respectivos mandatos. De conformidad con los párrafos 13 y 43 de esos procedimientos y reglas, los debates relativos a los exámenes de los países han de celebrarse en el seno de los grupos de trabajo pertinentes, y los grupos de trabajo han de basarse en las listas de observaciones resultantes de los exámenes de los países para preparar sus reuniones y han de tenerlas en cuenta al proponer a la Conferencia recomendaciones de carácter general. De conformidad con el párrafo 8 de los procedimientos y reglas, el proceso de examen debería, entre otras cosas, ayudar a la Conferencia a prestar asistencia a los Estados partes que lo soliciten para que determinen y justifiquen sus necesidades específicas de asistencia técnica y a promover y facilitar la prestación de esa asistencia.
# Annotation, paragraph 2: progress of the country reviews.
# draft translation
item-review-mechanism-p2 = En el momento de prepararse el presente documento, no había concluido ninguno de los exámenes de los países y, por consiguiente, no se había facilitado al Grupo de Trabajo ninguna lista de observaciones. Se alienta a las delegaciones a que, al examinar este tema del programa, compartan información pertinente sobre los progresos realizados por sus países en el marco del Mecanismo de Examen, incluidas las lecciones aprendidas, las buenas prácticas y las dificultades, así como sobre el apoyo necesario para llevar a cabo los exámenes de los países.
# Annotation, paragraph 3: presentation by the Secretariat.
# draft translation
item-review-mechanism-p3 = En relación con este tema del programa, la Secretaría hará una breve exposición sobre las cuestiones relativas a los avances del Mecanismo de Examen. Además, presentará herramientas de asistencia técnica que pueden servir de apoyo para poner en práctica las observaciones que dimanen del Mecanismo.
# Annotation, paragraph 4: legislation to be checked by delegations.
# SHERLOC stands for Sharing Electronic Resources and Laws on Crime; the long form stays in English.
# draft translation
item-review-mechanism-p4 = Por último, se alienta a las delegaciones a que, como preparación para la reunión, verifiquen sus registros legislativos en el portal de gestión de conocimientos SHERLOC (<foreign>Sharing Electronic Resources and Laws on Crime</foreign>) y a que, durante la reunión, faciliten a la Secretaría, en formato electrónico, la legislación por la que se aplican la Convención y sus Protocolos. La legislación que se facilite deberá estar redactada en uno de los idiomas oficiales de las Naciones Unidas. Durante la reunión, los coordinadores de SHERLOC de la Oficina de las Naciones Unidas contra la Droga y el Delito (UNODC) celebrarán consultas bilaterales a fin de ayudar a las delegaciones a actualizar sus registros.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-status-of-mechanism = Documento de antecedentes preparado por la Secretaría sobre el estado del funcionamiento del Mecanismo de Examen de la Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
# Paragraph after the list of documents: the constructive dialogue. Calls the note fn-dialogue.
# draft translation
item-review-mechanism-p5 = De conformidad con el párrafo 53 de los procedimientos y reglas para el funcionamiento del Mecanismo, el viernes 27 de mayo de 2022 se celebró un diálogo constructivo tras la conclusión de la 13ª reunión del Grupo de Trabajo de Expertos Gubernamentales sobre Asistencia Técnica, que tuvo lugar del 23 al 27 de mayo de 2022. La Presidencia del Grupo de Trabajo preparó un resumen escrito de los debates, que se publicó en el sitio web del Mecanismo{ fn-dialogue }.
# Footnote, called in item-review-mechanism-p5.
# draft translation
# Variables:
#   $url-constructive-dialogues (text): address of the page on the constructive dialogues, printed as text and linked, for example www.unodc.org/…
fn-dialogue = Puede consultarse en { $url-constructive-dialogues }.

## Item: technical assistance needs in the prevention of organized crime

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
# draft translation
item-prevention = Necesidades de asistencia técnica en materia de prevención de la delincuencia organizada, en particular en lo que respecta a la recopilación de datos y los procesos analíticos en apoyo de la incorporación de las cuestiones de género y los derechos humanos y a la elaboración de estrategias nacionales contra la delincuencia organizada transnacional
# Annotation, paragraph 1: resolution 11/2, strategies against organized crime.
# draft translation
item-prevention-p1 = En su resolución 11/2, titulada “Aplicación de las disposiciones sobre asistencia técnica de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional”, la Conferencia de las Partes en la Convención alentó a los Estados a que consideraran la posibilidad de elaborar, aplicar, supervisar y evaluar políticas y estrategias pangubernamentales contra la delincuencia organizada que fueran amplias, tuvieran una base empírica y se formularan con la participación de toda la sociedad, incluidas todas las partes interesadas pertinentes, como el mundo académico y la sociedad civil. Además, la Conferencia hizo suya la recomendación de que, al elaborar sus políticas y estrategias, los Estados partes consideraran la posibilidad de utilizar los cuatro pilares enunciados en el “Conjunto de herramientas estratégicas contra la delincuencia organizada para elaborar estrategias de gran impacto”, a saber: a) asegurar la inclusión de medidas centradas en la prevención de la delincuencia organizada; b) perseguir a los grupos delictivos organizados y sus actividades ilícitas; c) proteger a las personas más vulnerables; y d) promover las alianzas y la cooperación a todos los niveles.
# Annotation, paragraph 2: resolution 11/2, gender and human rights, assistance to States.
# draft translation
item-prevention-p2 = En la misma resolución, la Conferencia alentó a los Estados a que tuvieran en cuenta las cuestiones de género y los derechos humanos en su legislación, políticas, programas y otras iniciativas contra la delincuencia organizada, con miras a dar efecto, en todos sus aspectos, a la Convención y a los demás compromisos internacionales que habían contraído, como los enunciados en la resolución 26/3 de la Comisión de Prevención del Delito y Justicia Penal, y, de ese modo, prevenir y combatir más eficazmente la delincuencia organizada. Por último, la Conferencia observó que la UNODC debería seguir prestando asistencia técnica a los Estados, entre otras cosas para la elaboración de legislación y estrategias, a fin de ayudarlos a prevenir y combatir la delincuencia organizada, así como reuniendo, analizando y difundiendo información sobre la naturaleza de la delincuencia organizada y las respuestas a ella, con miras a asegurar la aplicación efectiva de la Convención contra la Delincuencia Organizada.
# Annotation, paragraph 3: publications. Calls the note fn-sherloc.
# The titles of the publications stay in English; a translation of the title may follow in parentheses.
# draft translation
item-prevention-p3 = Para ayudar a los Estados a llevar a cabo las actividades mencionadas, la UNODC ha elaborado las publicaciones siguientes: el módulo 12 de la serie de módulos de enseñanza de la UNODC sobre la delincuencia organizada, titulado “<foreign>Crime prevention typologies and organized crime prevention</foreign>” (Tipologías de prevención del delito y prevención de la delincuencia organizada); el “Conjunto de herramientas estratégicas contra la delincuencia organizada para elaborar estrategias de gran impacto”; el documento temático titulado <cite>The United Nations Convention against Transnational Organized Crime and International Human Rights Law</cite> (La Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y el derecho internacional de los derechos humanos); y el documento temático titulado <cite>Organized Crime and Gender: Issues Relating to the United Nations Convention against Transnational Organized Crime</cite> (Delincuencia organizada y género: cuestiones relativas a la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional){ fn-sherloc }.
# Footnote, called in item-prevention-p3, about the publications named there.
# draft translation
# Variables:
#   $url-sherloc (text): address of the portal, printed as text and linked, for example https://sherloc.unodc.org
fn-sherloc = Pueden consultarse en { $url-sherloc }.
# Annotation, paragraph 4: questions for the Working Group.
# draft translation
item-prevention-p4 = Basándose en las publicaciones mencionadas, tal vez el Grupo de Trabajo desee examinar de qué manera un enfoque con base empírica que abarque a toda la sociedad y reúna a diversas partes interesadas en los planos mundial, regional, nacional y local en pos de una visión y unos objetivos comunes podría reforzar las actividades de prevención de la delincuencia organizada. Tal vez el Grupo de Trabajo desee también intercambiar mejores prácticas e información sobre las dificultades que se plantean a la hora de incorporar las cuestiones de género y los derechos humanos en las estrategias de prevención de la delincuencia organizada y de asegurar que los datos desglosados por sexo contribuyan a esas actividades.
# Annotation, paragraph 5: presentation by the Secretariat.
# draft translation
item-prevention-p5 = En relación con este tema del programa, la Secretaría hará una breve exposición sobre las herramientas disponibles y las actividades técnicas realizadas para elaborar estrategias destinadas a prevenir y combatir la delincuencia organizada y para incorporar la igualdad de género y los derechos humanos en la aplicación de la Convención contra la Delincuencia Organizada.
# Title of a document under the heading “Documentation”, without symbol. No end punctuation.
# draft translation
doc-prevention-needs = Documento de antecedentes preparado por la Secretaría sobre las necesidades de asistencia técnica en materia de prevención de la delincuencia organizada, en particular en lo que respecta a la recopilación de datos y los procesos analíticos en apoyo de la incorporación de las cuestiones de género y los derechos humanos y a la elaboración de estrategias nacionales contra la delincuencia organizada transnacional

## Item: other matters

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-other-matters = Otros asuntos
# Annotation, paragraph 1: no document under this item.
# draft translation
# Variables:
#   $item-other-matters (text): number of the item “Other matters”, for example 4
item-other-matters-p1 = Dado que no se ha señalado a la atención de la Secretaría ninguna cuestión que haya de plantearse en relación con el tema { $item-other-matters } del programa, por el momento no se prevé presentar documentación sobre ese tema.

## Item: adoption of the report

# Title of the item: in the agenda, as heading of its annotation and in the table of the annex. No end punctuation.
item-report = Aprobación del informe
# Annotation, paragraph 1: the report.
# draft translation
item-report-p1 = El Grupo de Trabajo ha de aprobar un informe sobre su reunión, cuyo proyecto será preparado por la Secretaría.
