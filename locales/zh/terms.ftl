# Words of distr, MIT OR Apache-2.0.


### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.


## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = 联合国打击跨国有组织犯罪公{ "⁠" }约缔约方会议
# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = 不限成员名额政府专家技术援助问题临时工作组

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = 维也纳

## Instruments and offices named in the prose

# Full name of the Convention of 15 November 2000
-organized-crime-convention-full = 《联合国打击跨国有组织犯罪公约》
# Short name of the same Convention
-organized-crime-convention = 《有组织犯罪公约》
# Full name of the Review Mechanism, or the Mechanism
-review-mechanism-full = 《联合国打击跨国有组织犯罪公约》及其各项议定书实施情况审议机制
# Reviews of single States under the Mechanism
-country-reviews = 国别审议
# Functional commission of the Economic and Social Council
-crime-commission = 预防犯罪和刑事司法委员会
# Full name of the Office
-unodc-full = 联合国毒品和犯罪问题办公室
    .avoid = 联合国毒品与犯罪问题办公室, 联合国毒品和犯罪办公室
# Short name of the Office, after its first mention
-unodc = 毒品和犯罪问题办公室
# Short name of the knowledge management portal Sharing Electronic Resources and Laws on Crime; the same in all languages
-sherloc = SHERLOC
