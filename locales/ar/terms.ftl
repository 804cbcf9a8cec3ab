# Words of distr, MIT OR Apache-2.0.


### Names of bodies, cities, instruments and offices
### Names of bodies are written without article.


## Bodies, as printed in the masthead

# CTOC/COP, principal body of the masthead
-body-ctoc-cop = مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
# CTOC/COP/WG.2, its full name; running text says Working Group of Government Experts on Technical Assistance
-body-ctoc-cop-wg2 = الفريق العامل المؤقت المفتوح العضوية المؤلف من خبراء حكوميين والمعني بالمساعدة التقنية

## Cities, as printed in the line of place and dates

# Duty station of the United Nations Office on Drugs and Crime
-city-vienna = فيينا

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
