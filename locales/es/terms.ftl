# Words of distr, MIT OR Apache-2.0.


### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.


## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
    .avoid = Conferencia de las partes
# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = Grupo de Trabajo Provisional de Composición Abierta de Expertos Gubernamentales sobre Asistencia Técnica

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = Viena

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
