# Words of distr, MIT OR Apache-2.0.


### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.


## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = الفريق العامل المؤقت المفتوح العضوية المؤلف من خبراء حكوميين والمعني بالمساعدة التقنية
# Invented: the parent of the bodies of the example agendas. The words in parentheses say that it is an example; running text leaves them out
-body-example-conference = المؤتمر العام (مثال)
# Invented, for the example agendas: EXAMPLE/AC.1
-body-example-services = اللجنة المعنية بخدمات المؤتمرات
# Invented, for the example agendas: EXAMPLE/CN.1
-body-example-statistics = لجنة المعايير الإحصائية
# Invented, for the example agendas: EXAMPLE/CN.2
-body-example-regional = لجنة التعاون الإقليمي
# Invented, for the example agendas: EXAMPLE/SC.1
-body-example-terminology = اللجنة الفرعية المعنية بالمصطلحات
# Invented, for the example agendas: EXAMPLE/SC.2
-body-example-accessibility = اللجنة الفرعية المعنية بإمكانية الوصول

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = فيينا
-city-geneva = جنيف
-city-new-york = نيويورك
-city-nairobi = نيروبي
# Seat of a regional commission
-city-santiago = سانتياغو

## Offices, as printed after “Introduced by” and in a list of officers

# draft translation
-office-chair = الرئيس
# draft translation
-office-vice-chair = نائب الرئيس
# draft translation
-office-rapporteur = المقرر
-office-secretariat = الأمانة
# President of a conference or an assembly
-office-president = الرئيس
# Vice-Presidents of a conference or an assembly, of whom there are several
-office-vice-presidents = نواب الرئيس
# Chair of the first of two committees of a session
-office-chair-committee-one = رئيس اللجنة الأولى
# Chair of the second of two committees of a session
-office-chair-committee-two = رئيس اللجنة الثانية

## Instruments and offices named in the prose

# Full name of the Convention of 15 November 2000
-organized-crime-convention-full = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
# Short name of the same Convention
-organized-crime-convention = اتفاقية الجريمة المنظمة
# Full name of the Review Mechanism, or the Mechanism
-review-mechanism-full = آلية استعراض تنفيذ اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية والبروتوكولات الملحقة بها
# Reviews of single States under the Mechanism
-country-reviews = استعراضات قطرية
# Functional commission of the Economic and Social Council
-crime-commission = لجنة منع الجريمة والعدالة الجنائية
# Full name of the Office
-unodc-full = مكتب الأمم المتحدة المعني بالمخدرات والجريمة
    .avoid = مكتب الأمم المتحدة لمكافحة المخدرات والجريمة, مكتب الأمم المتحدة للمخدرات والجريمة
# Short name of the Office, after its first mention
-unodc = المكتب
# Short name of the knowledge management portal Sharing Electronic Resources and Laws on Crime; the same in all languages
-sherloc = SHERLOC
