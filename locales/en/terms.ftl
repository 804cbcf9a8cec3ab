# Words of distr, MIT OR Apache-2.0.

### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.

## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = Conference of the Parties to the United Nations Convention against Transnational Organized Crime

# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = Open-ended Interim Working Group of Government Experts on Technical Assistance

# Invented: the parent of the bodies of the example agendas. The words in parentheses say that it is an example; running text leaves them out
-body-example-conference = General Conference (example)

# Invented, for the example agendas: EXAMPLE/AC.1
-body-example-services = Committee on Conference Services

# Invented, for the example agendas: EXAMPLE/CN.1
-body-example-statistics = Commission on Statistical Standards

# Invented, for the example agendas: EXAMPLE/CN.2
-body-example-regional = Commission on Regional Cooperation

# Invented, for the example agendas: EXAMPLE/SC.1
-body-example-terminology = Subcommittee on Terminology

# Invented, for the example agendas: EXAMPLE/SC.2
-body-example-accessibility = Subcommittee on Accessibility

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = Vienna

# Duty station
-city-geneva = Geneva

# Headquarters
# Same in: fr
-city-new-york = New York

# Duty station
# Same in: es, fr
-city-nairobi = Nairobi

# Seat of a regional commission
# Same in: es, fr
-city-santiago = Santiago

## Offices, as printed after “Introduced by” and in a list of officers

# The person in the chair, of any gender
-office-chair = Chair

# Of any gender
-office-vice-chair = Vice-Chair

# Of any gender
# Same in: fr
-office-rapporteur = Rapporteur

# The secretariat of the body
-office-secretariat = Secretariat

# President of a conference or an assembly
-office-president = President

# Vice-Presidents of a conference or an assembly, of whom there are several
-office-vice-presidents = Vice-Presidents

# Chair of the first of two committees of a session
-office-chair-committee-one = Chair of Committee I

# Chair of the second of two committees of a session
-office-chair-committee-two = Chair of Committee II

## Instruments and offices named in the prose

# Full name of the Convention of 15 November 2000
-organized-crime-convention-full = United Nations Convention against Transnational Organized Crime

# Short name of the same Convention
-organized-crime-convention = Organized Crime Convention

# Full name of the Review Mechanism, or the Mechanism
-review-mechanism-full = Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols Thereto

# Reviews of single States under the Mechanism
-country-reviews = country reviews

# Functional commission of the Economic and Social Council
-crime-commission = Commission on Crime Prevention and Criminal Justice

# Full name of the Office
-unodc-full = United Nations Office on Drugs and Crime

# Short name of the Office, after its first mention
# Same in: es
-unodc = UNODC

# Short name of the knowledge management portal Sharing Electronic Resources and Laws on Crime; the same in all languages
# Same in: all
-sherloc = SHERLOC
