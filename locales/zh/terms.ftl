# Words of distr, MIT OR Apache-2.0.


### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.


## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = 联合国打击跨国有组织犯罪公{ "⁠" }约缔约方会议
# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = 不限成员名额政府专家技术援助问题临时工作组
# Invented: the parent of the bodies of the example agendas. The words in parentheses say that it is an example; running text leaves them out
-body-example-conference = 大会（示例）
# Invented, for the example agendas: EXAMPLE/AC.1
-body-example-services = 会议服务委员会
# Invented, for the example agendas: EXAMPLE/CN.1
-body-example-statistics = 统计标准委员会
# Invented, for the example agendas: EXAMPLE/CN.2
-body-example-regional = 区域合作委员会
# Invented, for the example agendas: EXAMPLE/SC.1
-body-example-terminology = 术语小组委员会
# Invented, for the example agendas: EXAMPLE/SC.2
-body-example-accessibility = 无障碍问题小组委员会

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = 维也纳
-city-geneva = 日内瓦
-city-new-york = 纽约
-city-nairobi = 内罗毕
# Seat of a regional commission
-city-santiago = 圣地亚哥

## Offices, as printed after “Introduced by” and in a list of officers

# draft translation
-office-chair = 主席
# draft translation
-office-vice-chair = 副主席
# draft translation
-office-rapporteur = 报告员
-office-secretariat = 秘书处
# President of a conference or an assembly
-office-president = 主席
# Vice-Presidents of a conference or an assembly, of whom there are several
-office-vice-presidents = 副主席
# Chair of the first of two committees of a session
-office-chair-committee-one = 第一委员会主席
# Chair of the second of two committees of a session
-office-chair-committee-two = 第二委员会主席

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
