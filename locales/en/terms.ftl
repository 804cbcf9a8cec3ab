# Words of distr, MIT OR Apache-2.0.

### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.

## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = Conference of the Parties to the United Nations Convention against Transnational Organized Crime

# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = Open-ended Interim Working Group of Government Experts on Technical Assistance

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = Vienna

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
