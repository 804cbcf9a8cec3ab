# Words of distr, MIT OR Apache-2.0.


### Dates, times, item numbers
### Numbers arrive as numbers; everything else arrives as finished text.


## Parts of a date

# Day of the month
# Variables:
#   $day (number): 1 to 31, for example 29
day-number = { $day }
# Month inside a date
# Variables:
#   $month (number): 1 to 12, for example 5 for May
month-name =
    { $month ->
        [1] كانون الثاني/يناير
        [2] شباط/فبراير
        [3] آذار/مارس
        [4] نيسان/أبريل
        [5] أيار/مايو
        [6] حزيران/يونيه
        [7] تموز/يوليه
        [8] آب/أغسطس
        [9] أيلول/سبتمبر
        [10] تشرين الأول/أكتوبر
        [11] تشرين الثاني/نوفمبر
       *[12] كانون الأول/ديسمبر
    }
# Day of the week inside a sentence
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-sentence =
    { $weekday ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }
# Day of the week at the start of a row of the annex
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-row =
    { $weekday ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }

## Single dates

# Date in the masthead and in the line of place and dates, for example 1 March 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
date = { $day } { $month } { $year }
# Only day of a meeting, inside a sentence, with its preposition or article, for example on 29 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
date-in-sentence = يوم { $day } { $month } { $year }
# Day of the opening inside a sentence, without article or preposition, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-sentence, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-sentence = { $weekday }، { $day } { $month } { $year }
# Row of the annex that names a day, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-row, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-row = { $weekday }، { $day } { $month } { $year }
day-in-row-without-year = { $weekday }، { $day } { $month }
date-without-year = { $day } { $month }

## Dates of a meeting in the line of place and dates

# Two days that follow each other in one month, for example 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days = { $day } و{ $last-day } { $month } { $year }
# Three days or more in one month, for example 1–5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month = { $day }-{ $last-day } { $month } { $year }
# From one month into another of the same year, for example 29 June–16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months = { $day } { $month } - { $last-day } { $last-month } { $year }
# From one year into another, for example 30 December 2015–8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years = { $day } { $month } { $year } - { $last-day } { $last-month } { $last-year }

## Dates of a meeting inside a sentence, with their preposition or article

# Two days that follow each other in one month, for example on 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days-in-sentence = يومي { $day } و{ $last-day } { $month } { $year }
# Three days or more in one month, for example from 1 to 5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month-in-sentence = في الفترة من { $day } إلى { $last-day } { $month } { $year }
# From one month into another of the same year, for example from 29 June to 16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months-in-sentence = في الفترة من { $day } { $month } إلى { $last-day } { $last-month } { $year }
# From one year into another, for example from 30 December 2015 to 8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years-in-sentence = في الفترة من { $day } { $month } { $year } إلى { $last-day } { $last-month } { $last-year }

## Times

# Time of day, for example 10 a.m., 9.30 a.m. or 12 noon
# A language uses the variables of its clock only: of 12 hours or of 24.
# Variables:
#   $hour (number): 0 to 23, for example 15
#   $hour12 (number): 1 to 12, for example 3
#   $minute (number): 0 to 59, for example 30
#   $minutes (text): the same in two digits, for example 30
#   $half (text): am, pm or noon (noon is 12 o’clock sharp)
time = الساعة { $hour }:{ $minutes }
# Time of day without the word that a range says once, for example 3 or 9.30
# Variables:
#   $hour (number): 0 to 23, for example 15
#   $hour12 (number): 1 to 12, for example 3
#   $minute (number): 0 to 59, for example 30
#   $minutes (text): the same in two digits, for example 30
time-short = { $hour }:{ $minutes }
# Hours of a meeting in the table of the annex, for example 10 a.m.–1 p.m. or 3–6 p.m.
# Variables:
#   $from (text): beginning, from time, for example 10 a.m.
#   $to (text): end, from time, for example 1 p.m.
#   $from-short (text): beginning, from time-short, for example 3
#   $to-short (text): end, from time-short, for example 6
#   $same-half (text): yes when both times are before noon or both after it, otherwise no
time-range = { $from-short }-{ $to-short }
# draft translation
time-range-until = { $time }، حتى { $day }
minutes =
    { $count ->
        [zero] { $number } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $number } دقائق
        [many] { $number } دقيقة
       *[other] { $number } دقيقة
    }

## Numbers of items

# Letter of a sub-item and of a note to a table, without parentheses
# Variables:
#   $number (number): 1 to 26, for example 1 for a
sub-item-letter =
    { $number ->
        [1] أ
        [2] ب
        [3] ج
        [4] د
        [5] هـ
        [6] و
        [7] ز
        [8] ح
        [9] ط
        [10] ي
        [11] ك
        [12] ل
        [13] م
        [14] ن
        [15] س
        [16] ع
        [17] ف
        [18] ص
        [19] ق
        [20] ر
        [21] ش
        [22] ت
        [23] ث
        [24] خ
        [25] ذ
        [26] ض
        [27] ظ
       *[28] غ
    }
# Number before the title of an item, for example 1.
# Variables:
#   $number (number): number of the item, for example 4
item-label = { $number }-
# Letter before the title of a sub-item, for example (a)
# Variables:
#   $letter (text): letter of the sub-item from sub-item-letter, for example a
sub-item-label = ({ $letter })
# Number of an item in a sentence or in the annex, for example 4
# Variables:
#   $number (number): number of the item, for example 4
item-reference = { $number }
# Number of a sub-item in a sentence or in the annex, for example 1 (a)
# Variables:
#   $number (number): number of the item, for example 4
#   $letter (text): letter of the sub-item from sub-item-letter, for example a
sub-item-reference = { $number } ({ $letter })
# draft translation
third-level-label = ‘{ $number }’
# draft translation
fourth-level-label = { $letter }-
# draft translation
third-level-reference = { $above } ‘{ $number }’
# draft translation
fourth-level-reference = { $above } { $letter }
decimal-number = { $above }.{ $number }
decimal-label = { $number }-
item-range = { $from } إلى { $to }
paragraph-label = { $number }-
annex-numbered = المرفق { $ordinal-masculine }
annex-reference = المرفق { $ordinal-masculine }
annex-reference-alone = المرفق

## Ordinals, in lower case: fourteenth, fifty-second

ordinal =
    { $gender ->
        [feminine]
            { $number ->
                [1] الأولى
                [2] الثانية
                [3] الثالثة
                [4] الرابعة
                [5] الخامسة
                [6] السادسة
                [7] السابعة
                [8] الثامنة
                [9] التاسعة
                [10] العاشرة
                [11] الحادية عشرة
                [12] الثانية عشرة
                [13] الثالثة عشرة
                [14] الرابعة عشرة
                [15] الخامسة عشرة
                [16] السادسة عشرة
                [17] السابعة عشرة
                [18] الثامنة عشرة
               *[19] التاسعة عشرة
            }
       *[masculine]
            { $number ->
                [1] الأول
                [2] الثاني
                [3] الثالث
                [4] الرابع
                [5] الخامس
                [6] السادس
                [7] السابع
                [8] الثامن
                [9] التاسع
                [10] العاشر
                [11] الحادي عشر
                [12] الثاني عشر
                [13] الثالث عشر
                [14] الرابع عشر
                [15] الخامس عشر
                [16] السادس عشر
                [17] السابع عشر
                [18] الثامن عشر
               *[19] التاسع عشر
            }
    }
ordinal-round =
    { $case ->
        [range]
            { $tens ->
                [20] العشرين
                [30] الثلاثين
                [40] الأربعين
                [50] الخمسين
                [60] الستين
                [70] السبعين
                [80] الثمانين
               *[90] التسعين
            }
       *[alone]
            { $tens ->
                [20] العشرون
                [30] الثلاثون
                [40] الأربعون
                [50] الخمسون
                [60] الستون
                [70] السبعون
                [80] الثمانون
               *[90] التسعون
            }
    }
ordinal-tens =
    { $case ->
        [range]
            { $tens ->
                [20] العشرين
                [30] الثلاثين
                [40] الأربعين
                [50] الخمسين
                [60] الستين
                [70] السبعين
                [80] الثمانين
               *[90] التسعين
            }
       *[alone]
            { $tens ->
                [20] العشرون
                [30] الثلاثون
                [40] الأربعون
                [50] الخمسون
                [60] الستون
                [70] السبعون
                [80] الثمانون
               *[90] التسعون
            }
    }
ordinal-units =
    { $gender ->
        [feminine]
            { $units ->
                [1] الحادية
                [2] الثانية
                [3] الثالثة
                [4] الرابعة
                [5] الخامسة
                [6] السادسة
                [7] السابعة
                [8] الثامنة
               *[9] التاسعة
            }
       *[masculine]
            { $units ->
                [1] الحادي
                [2] الثاني
                [3] الثالث
                [4] الرابع
                [5] الخامس
                [6] السادس
                [7] السابع
                [8] الثامن
               *[9] التاسع
            }
    }
ordinal-compound = { $units-word } و{ $tens-word }
ordinal-in-figures = { $number }

## Lines made with ordinals

session-line-session =
    { $part ->
        [resumed] الدورة { $ordinal-feminine } المستأنفة
        [first] الجزء الأول من الدورة { $ordinal-feminine }
        [second] الجزء الثاني من الدورة { $ordinal-feminine }
        [third] الجزء الثالث من الدورة { $ordinal-feminine }
       *[whole] الدورة { $ordinal-feminine }
    }
session-line-meeting =
    { $part ->
        [resumed] الاجتماع { $ordinal-masculine } المستأنف
        [first] الجزء الأول من الاجتماع { $ordinal-masculine }
        [second] الجزء الثاني من الاجتماع { $ordinal-masculine }
        [third] الجزء الثالث من الاجتماع { $ordinal-masculine }
       *[whole] الاجتماع { $ordinal-masculine }
    }
# draft translation
session-line-special-session =
    { $part ->
        [resumed] الدورة الاستثنائية { $ordinal-feminine } المستأنفة
        [first] الجزء الأول من الدورة الاستثنائية { $ordinal-feminine }
        [second] الجزء الثاني من الدورة الاستثنائية { $ordinal-feminine }
        [third] الجزء الثالث من الدورة الاستثنائية { $ordinal-feminine }
       *[whole] الدورة الاستثنائية { $ordinal-feminine }
    }
# draft translation
session-line-organizational-session =
    { $part ->
        [resumed] الدورة التنظيمية لعام { $year } المستأنفة
        [first] الجزء الأول من الدورة التنظيمية لعام { $year }
        [second] الجزء الثاني من الدورة التنظيمية لعام { $year }
        [third] الجزء الثالث من الدورة التنظيمية لعام { $year }
       *[whole] الدورة التنظيمية لعام { $year }
    }
# draft translation
session-line-annual-session =
    { $part ->
        [resumed] الدورة السنوية لعام { $year } المستأنفة
        [first] الجزء الأول من الدورة السنوية لعام { $year }
        [second] الجزء الثاني من الدورة السنوية لعام { $year }
        [third] الجزء الثالث من الدورة السنوية لعام { $year }
       *[whole] الدورة السنوية لعام { $year }
    }
# draft translation
sessions-line-session = الدورات من { $from-feminine } إلى { $to-feminine }
# draft translation
sessions-line-meeting = الاجتماعات من { $from-masculine } إلى { $to-masculine }
week-in-row = الأسبوع { $ordinal-masculine }

## Lists in running text

list-more = { $first } و{ $next }
list-last = { $first } و{ $last }

## Languages of interpretation, as in “interpretation will be provided in Arabic and Chinese”

interpretation-language-ar = العربية
interpretation-language-zh = الصينية
interpretation-language-en = الإنكليزية
interpretation-language-fr = الفرنسية
interpretation-language-ru = الروسية
interpretation-language-es = الإسبانية

## Marks of notes

# Mark of a note to the title of the document or to an item in the list; the second note has two
note-asterisk = { "*" }
# Between two calls of notes at one place, at the height of the calls, for example 1, 2
note-between-calls = { "، " }
