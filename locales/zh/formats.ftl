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
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
# Day of the week inside a sentence
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-sentence =
    { $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }
# Day of the week at the start of a row of the annex
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-row =
    { $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }

## Single dates

# Date in the masthead and in the line of place and dates, for example 1 March 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
date = { $year }年{ $month }{ $day }日
# Only day of a meeting, inside a sentence, with its preposition or article, for example on 29 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
date-in-sentence = 于{ $year }年{ $month }{ $day }日
# Day of the opening inside a sentence, without article or preposition, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-sentence, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-sentence = { $year }年{ $month }{ $day }日{ $weekday }
# Row of the annex that names a day, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-row, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-row = { $year }年{ $month }{ $day }日，{ $weekday }
day-in-row-without-year = { $month }{ $day }日，{ $weekday }
date-without-year = { $month }{ $day }日

## Dates of a meeting in the line of place and dates

# Two days that follow each other in one month, for example 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days = { $year }年{ $month }{ $day }日和{ $last-day }日
# Three days or more in one month, for example 1–5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month = { $year }年{ $month }{ $day }日至{ $last-day }日
# From one month into another of the same year, for example 29 June–16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months = { $year }年{ $month }{ $day }日至{ $last-month }{ $last-day }日
# From one year into another, for example 30 December 2015–8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years = { $year }年{ $month }{ $day }日至{ $last-year }年{ $last-month }{ $last-day }日

## Dates of a meeting inside a sentence, with their preposition or article

# Two days that follow each other in one month, for example on 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days-in-sentence = 于{ $year }年{ $month }{ $day }日和{ $last-day }日
# Three days or more in one month, for example from 1 to 5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month-in-sentence = 于{ $year }年{ $month }{ $day }日至{ $last-day }日
# From one month into another of the same year, for example from 29 June to 16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months-in-sentence = 于{ $year }年{ $month }{ $day }日至{ $last-month }{ $last-day }日
# From one year into another, for example from 30 December 2015 to 8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years-in-sentence = 于{ $year }年{ $month }{ $day }日至{ $last-year }年{ $last-month }{ $last-day }日

## Times

# Time of day, for example 10 a.m., 9.30 a.m. or 12 noon
# A language uses the variables of its clock only: of 12 hours or of 24.
# Variables:
#   $hour (number): 0 to 23, for example 15
#   $hour12 (number): 1 to 12, for example 3
#   $minute (number): 0 to 59, for example 30
#   $minutes (text): the same in two digits, for example 30
#   $half (text): am, pm or noon (noon is 12 o’clock sharp)
time =
    { $half ->
        [am]
            { $minute ->
                [0] 上午{ $hour }时
               *[any] 上午{ $hour }时{ $minutes }分
            }
        [pm]
            { $minute ->
                [0] 下午{ $hour12 }时
               *[any] 下午{ $hour12 }时{ $minutes }分
            }
       *[noon]
            { $minute ->
                [0] 中午12时
               *[any] 中午12时
            }
    }
# Time of day without the word that a range says once, for example 3 or 9.30
# Variables:
#   $hour (number): 0 to 23, for example 15
#   $hour12 (number): 1 to 12, for example 3
#   $minute (number): 0 to 59, for example 30
#   $minutes (text): the same in two digits, for example 30
time-short =
    { $minute ->
        [0] { $hour12 }时
       *[any] { $hour12 }时{ $minutes }分
    }
# Hours of a meeting in the table of the annex, for example 10 a.m.–1 p.m. or 3–6 p.m.
# Variables:
#   $from (text): beginning, from time, for example 10 a.m.
#   $to (text): end, from time, for example 1 p.m.
#   $from-short (text): beginning, from time-short, for example 3
#   $to-short (text): end, from time-short, for example 6
#   $same-half (text): yes when both times are before noon or both after it, otherwise no
time-range =
    { $same-half ->
        [yes] { $from }至{ $to-short }
       *[no] { $from }至{ $to }
    }
# draft translation
time-range-until = { $time }，至{ $day }
minutes = { $number }分钟

## Numbers of items

# Letter of a sub-item and of a note to a table, without parentheses
# Variables:
#   $number (number): 1 to 26, for example 1 for a
sub-item-letter =
    { $number ->
        [1] a
        [2] b
        [3] c
        [4] d
        [5] e
        [6] f
        [7] g
        [8] h
        [9] i
        [10] j
        [11] k
        [12] l
        [13] m
        [14] n
        [15] o
        [16] p
        [17] q
        [18] r
        [19] s
        [20] t
        [21] u
        [22] v
        [23] w
        [24] x
        [25] y
       *[26] z
    }
# Number before the title of an item, for example 1.
# Variables:
#   $number (number): number of the item, for example 4
item-label = { $number }.
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
sub-item-reference = { $number }({ $letter })
# draft translation
third-level-label = ({ $ordinal-neuter })
# draft translation
fourth-level-label = { $letter }.
# draft translation
third-level-reference = { $above }({ $ordinal-neuter })
# draft translation
fourth-level-reference = { $above }{ $letter }
decimal-number = { $above }.{ $number }
decimal-label = { $number }
item-range = { $from }至{ $to }
paragraph-label = { $number }.
annex-numbered = 附件{ $ordinal-neuter }
annex-reference = 附件{ $ordinal-neuter }
annex-reference-alone = 附件

## Ordinals, in lower case: fourteenth, fifty-second

ordinal =
    { $number ->
        [1] 一
        [2] 二
        [3] 三
        [4] 四
        [5] 五
        [6] 六
        [7] 七
        [8] 八
        [9] 九
        [10] 十
        [11] 十一
        [12] 十二
        [13] 十三
        [14] 十四
        [15] 十五
        [16] 十六
        [17] 十七
        [18] 十八
       *[19] 十九
    }
ordinal-round =
    { $tens ->
        [20] 二十
        [30] 三十
        [40] 四十
        [50] 五十
        [60] 六十
        [70] 七十
        [80] 八十
       *[90] 九十
    }
ordinal-tens =
    { $tens ->
        [20] 二十
        [30] 三十
        [40] 四十
        [50] 五十
        [60] 六十
        [70] 七十
        [80] 八十
       *[90] 九十
    }
ordinal-units =
    { $units ->
        [1] 一
        [2] 二
        [3] 三
        [4] 四
        [5] 五
        [6] 六
        [7] 七
        [8] 八
       *[9] 九
    }
ordinal-compound = { $tens-word }{ $units-word }
ordinal-in-figures = { $number }

## Lines made with ordinals

session-line-session =
    { $part ->
        [resumed] 第{ $ordinal-neuter }届会议续会
        [first] 第{ $ordinal-neuter }届会议第一部分
        [second] 第{ $ordinal-neuter }届会议第二部分
        [third] 第{ $ordinal-neuter }届会议第三部分
       *[whole] 第{ $ordinal-neuter }届会议
    }
session-line-meeting =
    { $part ->
        [resumed] 第{ $ordinal-neuter }次会议续会
        [first] 第{ $ordinal-neuter }次会议第一部分
        [second] 第{ $ordinal-neuter }次会议第二部分
        [third] 第{ $ordinal-neuter }次会议第三部分
       *[whole] 第{ $ordinal-neuter }次会议
    }
# draft translation
session-line-special-session =
    { $part ->
        [resumed] 第{ $ordinal-neuter }届特别会议续会
        [first] 第{ $ordinal-neuter }届特别会议第一部分
        [second] 第{ $ordinal-neuter }届特别会议第二部分
        [third] 第{ $ordinal-neuter }届特别会议第三部分
       *[whole] 第{ $ordinal-neuter }届特别会议
    }
# draft translation
session-line-organizational-session =
    { $part ->
        [resumed] { $year }年组织会议续会
        [first] { $year }年组织会议第一部分
        [second] { $year }年组织会议第二部分
        [third] { $year }年组织会议第三部分
       *[whole] { $year }年组织会议
    }
# draft translation
session-line-annual-session =
    { $part ->
        [resumed] { $year }年年度会议续会
        [first] { $year }年年度会议第一部分
        [second] { $year }年年度会议第二部分
        [third] { $year }年年度会议第三部分
       *[whole] { $year }年年度会议
    }
# draft translation
sessions-line-session = 第{ $from-neuter }至第{ $to-neuter }届会议
# draft translation
sessions-line-meeting = 第{ $from-neuter }至第{ $to-neuter }次会议
week-in-row = 第{ $ordinal-neuter }周

## Lists in running text

list-more = { $first }、{ $next }
list-last = { $first }和{ $last }

## Languages of interpretation, as in “interpretation will be provided in Arabic and Chinese”

interpretation-language-ar = 阿拉伯文
interpretation-language-zh = 中文
interpretation-language-en = 英文
interpretation-language-fr = 法文
interpretation-language-ru = 俄文
interpretation-language-es = 西班牙文

## Marks of notes

# Mark of a note to the title of the document or to an item in the list; the second note has two
note-asterisk = { "*" }
# Between two calls of notes at one place, at the height of the calls, for example 1, 2
note-between-calls = { ", " }
