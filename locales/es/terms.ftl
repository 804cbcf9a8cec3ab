# Words of distr, MIT OR Apache-2.0.


### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.


## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
    .avoid = Conferencia de las partes
# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = Grupo de Trabajo Provisional de Composición Abierta de Expertos Gubernamentales sobre Asistencia Técnica
# Invented: the parent of the bodies of the example agendas. The words in parentheses say that it is an example; running text leaves them out
-body-example-conference = Conferencia General (ejemplo)
# Invented, for the example agendas: EXAMPLE/AC.1
-body-example-services = Comité de Servicios de Conferencias
# Invented, for the example agendas: EXAMPLE/CN.1
-body-example-statistics = Comisión de Normas Estadísticas
# Invented, for the example agendas: EXAMPLE/CN.2
-body-example-regional = Comisión de Cooperación Regional
# Invented, for the example agendas: EXAMPLE/SC.1
-body-example-terminology = Subcomité de Terminología
# Invented, for the example agendas: EXAMPLE/SC.2
-body-example-accessibility = Subcomité de Accesibilidad

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = Viena
-city-geneva = Ginebra
-city-new-york = Nueva York
-city-nairobi = Nairobi
# Seat of a regional commission
-city-santiago = Santiago

## Offices, as printed after “Introduced by” and in a list of officers

# draft translation
-office-chair = Presidencia
# draft translation
-office-vice-chair = Vicepresidencia
# draft translation
-office-rapporteur = Relatoría
-office-secretariat = Secretaría
# President of a conference or an assembly
-office-president = Presidencia
# Vice-Presidents of a conference or an assembly, of whom there are several
-office-vice-presidents = Vicepresidencias
# Chair of the first of two committees of a session
-office-chair-committee-one = Presidencia de la Comisión I
# Chair of the second of two committees of a session
-office-chair-committee-two = Presidencia de la Comisión II

## Instruments and offices named in the prose

# Full name of the Convention of 15 November 2000
-organized-crime-convention-full = Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
# Short name of the same Convention
-organized-crime-convention = Convención contra la Delincuencia Organizada
# Full name of the Review Mechanism, or the Mechanism
-review-mechanism-full = Mecanismo de Examen de la Aplicación de la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
# Reviews of single States under the Mechanism
-country-reviews = exámenes de los países
# Functional commission of the Economic and Social Council
-crime-commission = Comisión de Prevención del Delito y Justicia Penal
# Full name of the Office
-unodc-full = Oficina de las Naciones Unidas contra la Droga y el Delito
# Short name of the Office, after its first mention
-unodc = UNODC
    .avoid = ONUDD, ONUDC
# Short name of the knowledge management portal Sharing Electronic Resources and Laws on Crime; the same in all languages
-sherloc = SHERLOC
