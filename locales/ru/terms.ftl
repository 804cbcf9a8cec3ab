# Words of distr, MIT OR Apache-2.0.


### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.


## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности
# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = Временная рабочая группа открытого состава правительственных экспертов по технической помощи

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = Вена

## Instruments and offices named in the prose

# Full name of the Convention of 15 November 2000
-organized-crime-convention-full = Конвенция Организации Объединенных Наций против транснациональной организованной преступности
# Short name of the same Convention
-organized-crime-convention = Конвенция против организованной преступности
# Full name of the Review Mechanism, or the Mechanism
-review-mechanism-full = Механизм обзора хода осуществления Конвенции Организации Объединенных Наций против транснациональной организованной преступности и протоколов к ней
# Reviews of single States under the Mechanism
-country-reviews = страновые обзоры
# Functional commission of the Economic and Social Council
-crime-commission = Комиссия по предупреждению преступности и уголовному правосудию
# Full name of the Office
-unodc-full = Управление Организации Объединенных Наций по наркотикам и преступности
# Short name of the Office, after its first mention
-unodc = УНП ООН
    .avoid = УНПООН, ЮНОДК
# Short name of the knowledge management portal Sharing Electronic Resources and Laws on Crime; the same in all languages
-sherloc = SHERLOC
