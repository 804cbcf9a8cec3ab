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
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
# Day of the week inside a sentence
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-sentence =
    { $weekday ->
        [1] понедельник
        [2] вторник
        [3] среду
        [4] четверг
        [5] пятницу
        [6] субботу
       *[7] воскресенье
    }
# Day of the week at the start of a row of the annex
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-row =
    { $weekday ->
        [1] Понедельник
        [2] Вторник
        [3] Среда
        [4] Четверг
        [5] Пятница
        [6] Суббота
       *[7] Воскресенье
    }

## Single dates

# Date in the masthead and in the line of place and dates, for example 1 March 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
date = { $day } { $month } { $year } года
# Only day of a meeting, inside a sentence, with its preposition or article, for example on 29 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
date-in-sentence = { $day } { $month } { $year } года
# Day of the opening inside a sentence, without article or preposition, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-sentence, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-sentence = { $weekday }, { $day } { $month } { $year } года
# Row of the annex that names a day, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-row, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-row = { $weekday }, { $day } { $month } { $year } года
day-in-row-without-year = { $weekday }, { $day } { $month }
date-without-year = { $day } { $month }

## Dates of a meeting in the line of place and dates

# Two days that follow each other in one month, for example 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days = { $day } и { $last-day } { $month } { $year } года
# Three days or more in one month, for example 1–5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month = { $day }–{ $last-day } { $month } { $year } года
# From one month into another of the same year, for example 29 June–16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months = { $day } { $month } — { $last-day } { $last-month } { $year } года
# From one year into another, for example 30 December 2015–8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years = { $day } { $month } { $year } года — { $last-day } { $last-month } { $last-year } года

## Dates of a meeting inside a sentence, with their preposition or article

# Two days that follow each other in one month, for example on 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days-in-sentence = { $day } и { $last-day } { $month } { $year } года
# Three days or more in one month, for example from 1 to 5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month-in-sentence = с { $day } по { $last-day } { $month } { $year } года
# From one month into another of the same year, for example from 29 June to 16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months-in-sentence = с { $day } { $month } по { $last-day } { $last-month } { $year } года
# From one year into another, for example from 30 December 2015 to 8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years-in-sentence = с { $day } { $month } { $year } года по { $last-day } { $last-month } { $last-year } года

## Times

# Time of day, for example 10 a.m., 9.30 a.m. or 12 noon
# A language uses the variables of its clock only: of 12 hours or of 24.
# Variables:
#   $hour (number): 0 to 23, for example 15
#   $hour12 (number): 1 to 12, for example 3
#   $minute (number): 0 to 59, for example 30
#   $minutes (text): the same in two digits, for example 30
#   $half (text): am, pm or noon (noon is 12 o’clock sharp)
time = { $hour } ч. { $minutes } м.
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
time-range = { $from-short }–{ $to-short }
# draft translation
time-range-until = { $time }, по { $day }
minutes =
    { $count ->
        [one] { $number } минута
        [few] { $number } минуты
        [many] { $number } минут
       *[other] { $number } минут
    }

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
sub-item-label = { $letter })
# Number of an item in a sentence or in the annex, for example 4
# Variables:
#   $number (number): number of the item, for example 4
item-reference = { $number }
# Number of a sub-item in a sentence or in the annex, for example 1 (a)
# Variables:
#   $number (number): number of the item, for example 4
#   $letter (text): letter of the sub-item from sub-item-letter, for example a
sub-item-reference = { $number } { $letter })
third-level-label = { $roman })
fourth-level-label = { $letter }.
third-level-reference = { $above } { $roman })
fourth-level-reference = { $above } { $letter }
decimal-number = { $above }.{ $number }
decimal-label = { $number }
item-range = { $from }–{ $to }
paragraph-label = { $number }.
annex-numbered = Приложение { $roman-capital }
annex-reference = приложение { $roman-capital }
annex-reference-alone = приложение

## Ordinals, in lower case: fourteenth, fifty-second

ordinal =
    { $gender ->
        [feminine]
            { $number ->
                [1] первая
                [2] вторая
                [3] третья
                [4] четвертая
                [5] пятая
                [6] шестая
                [7] седьмая
                [8] восьмая
                [9] девятая
                [10] десятая
                [11] одиннадцатая
                [12] двенадцатая
                [13] тринадцатая
                [14] четырнадцатая
                [15] пятнадцатая
                [16] шестнадцатая
                [17] семнадцатая
                [18] восемнадцатая
               *[19] девятнадцатая
            }
        [masculine]
            { $number ->
                [1] первый
                [2] второй
                [3] третий
                [4] четвертый
                [5] пятый
                [6] шестой
                [7] седьмой
                [8] восьмой
                [9] девятый
                [10] десятый
                [11] одиннадцатый
                [12] двенадцатый
                [13] тринадцатый
                [14] четырнадцатый
                [15] пятнадцатый
                [16] шестнадцатый
                [17] семнадцатый
                [18] восемнадцатый
               *[19] девятнадцатый
            }
       *[neuter]
            { $number ->
                [1] первое
                [2] второе
                [3] третье
                [4] четвертое
                [5] пятое
                [6] шестое
                [7] седьмое
                [8] восьмое
                [9] девятое
                [10] десятое
                [11] одиннадцатое
                [12] двенадцатое
                [13] тринадцатое
                [14] четырнадцатое
                [15] пятнадцатое
                [16] шестнадцатое
                [17] семнадцатое
                [18] восемнадцатое
               *[19] девятнадцатое
            }
    }
ordinal-round =
    { $gender ->
        [feminine]
            { $tens ->
                [20] двадцатая
                [30] тридцатая
                [40] сороковая
                [50] пятидесятая
                [60] шестидесятая
                [70] семидесятая
                [80] восьмидесятая
               *[90] девяностая
            }
        [masculine]
            { $tens ->
                [20] двадцатый
                [30] тридцатый
                [40] сороковой
                [50] пятидесятый
                [60] шестидесятый
                [70] семидесятый
                [80] восьмидесятый
               *[90] девяностый
            }
       *[neuter]
            { $tens ->
                [20] двадцатое
                [30] тридцатое
                [40] сороковое
                [50] пятидесятое
                [60] шестидесятое
                [70] семидесятое
                [80] восьмидесятое
               *[90] девяностое
            }
    }
ordinal-tens =
    { $tens ->
        [20] двадцать
        [30] тридцать
        [40] сорок
        [50] пятьдесят
        [60] шестьдесят
        [70] семьдесят
        [80] восемьдесят
       *[90] девяносто
    }
ordinal-units =
    { $gender ->
        [feminine]
            { $units ->
                [1] первая
                [2] вторая
                [3] третья
                [4] четвертая
                [5] пятая
                [6] шестая
                [7] седьмая
                [8] восьмая
               *[9] девятая
            }
        [masculine]
            { $units ->
                [1] первый
                [2] второй
                [3] третий
                [4] четвертый
                [5] пятый
                [6] шестой
                [7] седьмой
                [8] восьмой
               *[9] девятый
            }
       *[neuter]
            { $units ->
                [1] первое
                [2] второе
                [3] третье
                [4] четвертое
                [5] пятое
                [6] шестое
                [7] седьмое
                [8] восьмое
               *[9] девятое
            }
    }
ordinal-compound = { $tens-word } { $units-word }
ordinal-in-figures =
    { $gender ->
        [feminine] { $number }-я
        [masculine] { $number }-й
       *[neuter] { $number }-е
    }

## Lines made with ordinals

session-line-session =
    { $part ->
        [resumed] возобновленная { $ordinal-feminine } сессия
        [first] { $ordinal-feminine } сессия, первая часть
        [second] { $ordinal-feminine } сессия, вторая часть
        [third] { $ordinal-feminine } сессия, третья часть
       *[whole] { $ordinal-feminine } сессия
    }
session-line-meeting =
    { $part ->
        [resumed] возобновленное { $ordinal-neuter } совещание
        [first] { $ordinal-neuter } совещание, первая часть
        [second] { $ordinal-neuter } совещание, вторая часть
        [third] { $ordinal-neuter } совещание, третья часть
       *[whole] { $ordinal-neuter } совещание
    }
# draft translation
session-line-special-session =
    { $part ->
        [resumed] возобновленная { $ordinal-feminine } специальная сессия
        [first] { $ordinal-feminine } специальная сессия, первая часть
        [second] { $ordinal-feminine } специальная сессия, вторая часть
        [third] { $ordinal-feminine } специальная сессия, третья часть
       *[whole] { $ordinal-feminine } специальная сессия
    }
# draft translation
session-line-organizational-session =
    { $part ->
        [resumed] возобновленная организационная сессия { $year } года
        [first] организационная сессия { $year } года, первая часть
        [second] организационная сессия { $year } года, вторая часть
        [third] организационная сессия { $year } года, третья часть
       *[whole] организационная сессия { $year } года
    }
# draft translation
session-line-annual-session =
    { $part ->
        [resumed] возобновленная ежегодная сессия { $year } года
        [first] ежегодная сессия { $year } года, первая часть
        [second] ежегодная сессия { $year } года, вторая часть
        [third] ежегодная сессия { $year } года, третья часть
       *[whole] ежегодная сессия { $year } года
    }
# draft translation
sessions-line-session = { $from-feminine } — { $to-feminine } сессии
# draft translation
sessions-line-meeting = { $from-neuter } — { $to-neuter } совещания
week-in-row = { $ordinal-feminine } неделя

## Lists in running text

list-more = { $first }, { $next }
list-last = { $first } и { $last }

## Languages of interpretation, as in “interpretation will be provided in Arabic and Chinese”

interpretation-language-ar = арабском
interpretation-language-zh = китайском
interpretation-language-en = английском
interpretation-language-fr = французском
interpretation-language-ru = русском
interpretation-language-es = испанском

## Marks of notes

# Mark of a note to the title of the document or to an item in the list; the second note has two
note-asterisk = { "*" }
# Between two calls of notes at one place, at the height of the calls, for example 1, 2
note-between-calls = { ", " }
