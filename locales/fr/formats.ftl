# Words of distr, MIT OR Apache-2.0.


### Dates, times, item numbers
### Numbers arrive as numbers; everything else arrives as finished text.


## Parts of a date

# Day of the month
# Variables:
#   $day (number): 1 to 31, for example 29
day-number =
    { $day ->
        [1] 1<sup>er</sup>
       *[any] { $day }
    }
# Month inside a date
# Variables:
#   $month (number): 1 to 12, for example 5 for May
month-name =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
# Day of the week inside a sentence
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-sentence =
    { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }
# Day of the week at the start of a row of the annex
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-row =
    { $weekday ->
        [1] Lundi
        [2] Mardi
        [3] Mercredi
        [4] Jeudi
        [5] Vendredi
        [6] Samedi
       *[7] Dimanche
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
date-in-sentence = le { $day } { $month } { $year }
# Day of the opening inside a sentence, without article or preposition, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-sentence, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-sentence = { $weekday } { $day } { $month } { $year }
# Row of the annex that names a day, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-row, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-row = { $weekday } { $day } { $month } { $year }
day-in-row-without-year = { $weekday } { $day } { $month }
date-without-year = { $day } { $month }

## Dates of a meeting in the line of place and dates

# Two days that follow each other in one month, for example 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days = { $day } et { $last-day } { $month } { $year }
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
dates-across-months = { $day } { $month }-{ $last-day } { $last-month } { $year }
# From one year into another, for example 30 December 2015–8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years = { $day } { $month } { $year }-{ $last-day } { $last-month } { $last-year }

## Dates of a meeting inside a sentence, with their preposition or article

# Two days that follow each other in one month, for example on 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days-in-sentence = les { $day } et { $last-day } { $month } { $year }
# Three days or more in one month, for example from 1 to 5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month-in-sentence = du { $day } au { $last-day } { $month } { $year }
# From one month into another of the same year, for example from 29 June to 16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months-in-sentence = du { $day } { $month } au { $last-day } { $last-month } { $year }
# From one year into another, for example from 30 December 2015 to 8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years-in-sentence = du { $day } { $month } { $year } au { $last-day } { $last-month } { $last-year }

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
    { $minute ->
        [0]
            { $hour ->
                [0] 0 heure
                [1] 1 heure
               *[any] { $hour } heures
            }
       *[any]
            { $hour ->
                [0] { $hour } h { $minutes }
                [1] { $hour } h { $minutes }
               *[any] { $hour } h { $minutes }
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
        [0]
            { $hour ->
                [0] 0 heure
                [1] 1 heure
               *[any] { $hour } heures
            }
       *[any]
            { $hour ->
                [0] { $hour } h { $minutes }
                [1] { $hour } h { $minutes }
               *[any] { $hour } h { $minutes }
            }
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
        [yes] { $from-short }-{ $to }
       *[no] { $from }-{ $to }
    }
# draft translation
time-range-until = { $time }, jusqu’au { $day }
minutes =
    { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
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
item-range = { $from } à { $to }
paragraph-label = { $number }.
annex-numbered = Annexe { $roman-capital }
annex-reference = annexe { $roman-capital }
annex-reference-alone = annexe

## Ordinals, in lower case: fourteenth, fifty-second

ordinal =
    { $gender ->
        [feminine]
            { $number ->
                [1] première
                [2] deuxième
                [3] troisième
                [4] quatrième
                [5] cinquième
                [6] sixième
                [7] septième
                [8] huitième
                [9] neuvième
                [10] dixième
                [11] onzième
                [12] douzième
                [13] treizième
                [14] quatorzième
                [15] quinzième
                [16] seizième
                [17] dix-septième
                [18] dix-huitième
               *[19] dix-neuvième
            }
       *[masculine]
            { $number ->
                [1] premier
                [2] deuxième
                [3] troisième
                [4] quatrième
                [5] cinquième
                [6] sixième
                [7] septième
                [8] huitième
                [9] neuvième
                [10] dixième
                [11] onzième
                [12] douzième
                [13] treizième
                [14] quatorzième
                [15] quinzième
                [16] seizième
                [17] dix-septième
                [18] dix-huitième
               *[19] dix-neuvième
            }
    }
ordinal-round =
    { $tens ->
        [20] vingtième
        [30] trentième
        [40] quarantième
        [50] cinquantième
        [60] soixantième
        [70] soixante-dixième
        [80] quatre-vingtième
       *[90] quatre-vingt-dixième
    }
ordinal-tens =
    { $tens ->
        [20] vingt
        [30] trente
        [40] quarante
        [50] cinquante
        [60] soixante
        [70] soixante
        [80] quatre-vingt
       *[90] quatre-vingt
    }
ordinal-units =
    { $tens ->
        [70]
            { $units ->
                [1] { " et onzième" }
                [2] -douzième
                [3] -treizième
                [4] -quatorzième
                [5] -quinzième
                [6] -seizième
                [7] -dix-septième
                [8] -dix-huitième
               *[9] -dix-neuvième
            }
        [80]
            { $units ->
                [1] -unième
                [2] -deuxième
                [3] -troisième
                [4] -quatrième
                [5] -cinquième
                [6] -sixième
                [7] -septième
                [8] -huitième
               *[9] -neuvième
            }
        [90]
            { $units ->
                [1] -onzième
                [2] -douzième
                [3] -treizième
                [4] -quatorzième
                [5] -quinzième
                [6] -seizième
                [7] -dix-septième
                [8] -dix-huitième
               *[9] -dix-neuvième
            }
       *[any]
            { $units ->
                [1] { " et unième" }
                [2] -deuxième
                [3] -troisième
                [4] -quatrième
                [5] -cinquième
                [6] -sixième
                [7] -septième
                [8] -huitième
               *[9] -neuvième
            }
    }
ordinal-compound = { $tens-word }{ $units-word }
ordinal-in-figures = { $number }<sup>e</sup>

## Lines made with ordinals

session-line-session =
    { $part ->
        [resumed] reprise de la { $ordinal-feminine } session
        [first] { $ordinal-feminine } session, première partie
        [second] { $ordinal-feminine } session, deuxième partie
        [third] { $ordinal-feminine } session, troisième partie
       *[whole] { $ordinal-feminine } session
    }
session-line-meeting =
    { $part ->
        [resumed] reprise de la { $ordinal-feminine } réunion
        [first] { $ordinal-feminine } réunion, première partie
        [second] { $ordinal-feminine } réunion, deuxième partie
        [third] { $ordinal-feminine } réunion, troisième partie
       *[whole] { $ordinal-feminine } réunion
    }
# draft translation
session-line-special-session =
    { $part ->
        [resumed] reprise de la { $ordinal-feminine } session extraordinaire
        [first] { $ordinal-feminine } session extraordinaire, première partie
        [second] { $ordinal-feminine } session extraordinaire, deuxième partie
        [third] { $ordinal-feminine } session extraordinaire, troisième partie
       *[whole] { $ordinal-feminine } session extraordinaire
    }
# draft translation
session-line-organizational-session =
    { $part ->
        [resumed] reprise de la session d’organisation de { $year }
        [first] session d’organisation de { $year }, première partie
        [second] session d’organisation de { $year }, deuxième partie
        [third] session d’organisation de { $year }, troisième partie
       *[whole] session d’organisation de { $year }
    }
# draft translation
session-line-annual-session =
    { $part ->
        [resumed] reprise de la session annuelle de { $year }
        [first] session annuelle de { $year }, première partie
        [second] session annuelle de { $year }, deuxième partie
        [third] session annuelle de { $year }, troisième partie
       *[whole] session annuelle de { $year }
    }
# draft translation
sessions-line-session = { $from-feminine } à { $to-feminine } sessions
# draft translation
sessions-line-meeting = { $from-feminine } à { $to-feminine } réunions
week-in-row = { $ordinal-feminine } semaine

## Lists in running text

list-more = { $first }, { $next }
list-last = { $first } et { $last }

## Languages of interpretation, as in “interpretation will be provided in Arabic and Chinese”

interpretation-language-ar = arabe
interpretation-language-zh = chinois
interpretation-language-en = anglais
interpretation-language-fr = français
interpretation-language-ru = russe
interpretation-language-es = espagnol

## Marks of notes

# Mark of a note to the title of the document or to an item in the list; the second note has two
note-asterisk = { "*" }
# Between two calls of notes at one place, at the height of the calls, for example 1, 2
note-between-calls = { ", " }
