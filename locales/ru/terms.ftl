# Words of distr, MIT OR Apache-2.0.


### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.


## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности
# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = Временная рабочая группа открытого состава правительственных экспертов по технической помощи
# Invented: the parent of the bodies of the example agendas. The words in parentheses say that it is an example; running text leaves them out
-body-example-conference = Генеральная конференция (пример)
# Invented, for the example agendas: EXAMPLE/AC.1
-body-example-services = Комитет по конференционному обслуживанию
# Invented, for the example agendas: EXAMPLE/CN.1
-body-example-statistics = Комиссия по статистическим стандартам
# Invented, for the example agendas: EXAMPLE/CN.2
-body-example-regional = Комиссия по региональному сотрудничеству
# Invented, for the example agendas: EXAMPLE/SC.1
-body-example-terminology = Подкомитет по терминологии
# Invented, for the example agendas: EXAMPLE/SC.2
-body-example-accessibility = Подкомитет по вопросам доступности

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = Вена
    .forms = Венский
-city-geneva = Женева
-city-new-york = Нью-Йорк
-city-nairobi = Найроби
# Seat of a regional commission
-city-santiago = Сантьяго

## Offices, as printed after “Introduced by” and in a list of officers

# draft translation
-office-chair = Председатель
# draft translation
-office-vice-chair = Заместитель Председателя
# draft translation
-office-rapporteur = Докладчик
-office-secretariat = Секретариат
# President of a conference or an assembly
-office-president = Председатель
# Vice-Presidents of a conference or an assembly, of whom there are several
-office-vice-presidents = Заместители Председателя
# Chair of the first of two committees of a session
-office-chair-committee-one = Председатель Комитета I
# Chair of the second of two committees of a session
-office-chair-committee-two = Председатель Комитета II

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
