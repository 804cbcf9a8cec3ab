# Words of distr, MIT OR Apache-2.0.


### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.


## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée
    .avoid = Conférence des parties
# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = Groupe de travail provisoire d’experts gouvernementaux à composition non limitée sur l’assistance technique
# Invented: the parent of the bodies of the example agendas. The words in parentheses say that it is an example; running text leaves them out
-body-example-conference = Conférence générale (exemple)
# Invented, for the example agendas: EXAMPLE/AC.1
-body-example-services = Comité des services de conférence
# Invented, for the example agendas: EXAMPLE/CN.1
-body-example-statistics = Commission des normes statistiques
# Invented, for the example agendas: EXAMPLE/CN.2
-body-example-regional = Commission de la coopération régionale
# Invented, for the example agendas: EXAMPLE/SC.1
-body-example-terminology = Sous-Comité de la terminologie
# Invented, for the example agendas: EXAMPLE/SC.2
-body-example-accessibility = Sous-Comité de l’accessibilité

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = Vienne
-city-geneva = Genève
-city-new-york = New York
-city-nairobi = Nairobi
# Seat of a regional commission
-city-santiago = Santiago

## Offices, as printed after “Introduced by” and in a list of officers

# draft translation
-office-chair = Présidence
# draft translation
-office-vice-chair = Vice-Présidence
# draft translation
-office-rapporteur = Rapporteur
-office-secretariat = Secrétariat
# President of a conference or an assembly
-office-president = Présidence
# Vice-Presidents of a conference or an assembly, of whom there are several
-office-vice-presidents = Vice-présidences
# Chair of the first of two committees of a session
-office-chair-committee-one = Présidence de la Commission I
# Chair of the second of two committees of a session
-office-chair-committee-two = Présidence de la Commission II

## Instruments and offices named in the prose

# Full name of the Convention of 15 November 2000
-organized-crime-convention-full = Convention des Nations Unies contre la criminalité transnationale organisée
# Short name of the same Convention
-organized-crime-convention = Convention contre la criminalité organisée
# Full name of the Review Mechanism, or the Mechanism
-review-mechanism-full = Mécanisme d’examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant
# Reviews of single States under the Mechanism
-country-reviews = examens de pays
    .avoid = d’examen de pays
# Functional commission of the Economic and Social Council
-crime-commission = Commission pour la prévention du crime et la justice pénale
# Full name of the Office
-unodc-full = Office des Nations Unies contre la drogue et le crime
# Short name of the Office, after its first mention
-unodc = ONUDC
    .avoid = ONUDD, ONUSC
# Short name of the knowledge management portal Sharing Electronic Resources and Laws on Crime; the same in all languages
-sherloc = SHERLOC
