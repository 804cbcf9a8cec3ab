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
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
# Day of the week inside a sentence
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-sentence =
    { $weekday ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }
# Day of the week at the start of a row of the annex
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-row =
    { $weekday ->
        [1] Lunes
        [2] Martes
        [3] Miércoles
        [4] Jueves
        [5] Viernes
        [6] Sábado
       *[7] Domingo
    }

## Single dates

# Date in the masthead and in the line of place and dates, for example 1 March 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
date = { $day } de { $month } de { $year }
# Only day of a meeting, inside a sentence, with its preposition or article, for example on 29 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
date-in-sentence = el { $day } de { $month } de { $year }
# Day of the opening inside a sentence, without article or preposition, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-sentence, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-sentence = { $weekday } { $day } de { $month } de { $year }
# Row of the annex that names a day, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-row, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-row = { $weekday } { $day } de { $month } de { $year }
day-in-row-without-year = { $weekday } { $day } de { $month }
date-without-year = { $day } de { $month }

## Dates of a meeting in the line of place and dates

# Two days that follow each other in one month, for example 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days = { $day } y { $last-day } de { $month } de { $year }
# Three days or more in one month, for example 1–5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month = { $day } a { $last-day } de { $month } de { $year }
# From one month into another of the same year, for example 29 June–16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months = { $day } de { $month } a { $last-day } de { $last-month } de { $year }
# From one year into another, for example 30 December 2015–8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years = { $day } de { $month } de { $year } a { $last-day } de { $last-month } de { $last-year }

## Dates of a meeting inside a sentence, with their preposition or article

# Two days that follow each other in one month, for example on 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days-in-sentence = los días { $day } y { $last-day } de { $month } de { $year }
# Three days or more in one month, for example from 1 to 5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month-in-sentence = del { $day } al { $last-day } de { $month } de { $year }
# From one month into another of the same year, for example from 29 June to 16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months-in-sentence = del { $day } de { $month } al { $last-day } de { $last-month } de { $year }
# From one year into another, for example from 30 December 2015 to 8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years-in-sentence = del { $day } de { $month } de { $year } al { $last-day } de { $last-month } de { $last-year }

## Times

# Time of day, for example 10 a.m., 9.30 a.m. or 12 noon
# A language uses the variables of its clock only: of 12 hours or of 24.
# Variables:
#   $hour (number): 0 to 23, for example 15
#   $hour12 (number): 1 to 12, for example 3
#   $minute (number): 0 to 59, for example 30
#   $minutes (text): the same in two digits, for example 30
#   $half (text): am, pm or noon (noon is 12 o’clock sharp)
time = { $hour }.{ $minutes } horas
# Time of day without the word that a range says once, for example 3 or 9.30
# Variables:
#   $hour (number): 0 to 23, for example 15
#   $hour12 (number): 1 to 12, for example 3
#   $minute (number): 0 to 59, for example 30
#   $minutes (text): the same in two digits, for example 30
time-short = { $hour }.{ $minutes }
# Hours of a meeting in the table of the annex, for example 10 a.m.–1 p.m. or 3–6 p.m.
# Variables:
#   $from (text): beginning, from time, for example 10 a.m.
#   $to (text): end, from time, for example 1 p.m.
#   $from-short (text): beginning, from time-short, for example 3
#   $to-short (text): end, from time-short, for example 6
#   $same-half (text): yes when both times are before noon or both after it, otherwise no
time-range = { $from-short } a { $to }
# draft translation
time-range-until = { $time }, hasta el { $day }
minutes =
    { $count ->
        [one] { $number } minuto
       *[other] { $number } minutos
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
item-range = { $from } a { $to }
paragraph-label = { $number }.
annex-numbered = Anexo { $roman-capital }
annex-reference = anexo { $roman-capital }
annex-reference-alone = anexo

## Ordinals, in lower case: fourteenth, fifty-second

ordinal =
    { $gender ->
        [feminine]
            { $number ->
                [1] primera
                [2] segunda
                [3] tercera
                [4] cuarta
                [5] quinta
                [6] sexta
                [7] séptima
                [8] octava
                [9] novena
                [10] décima
                [13] { $number }ª
               *[any] { $number }ª
            }
       *[masculine]
            { $number ->
                [1] primer
                [2] segundo
                [3] tercer
                [4] cuarto
                [5] quinto
                [6] sexto
                [7] séptimo
                [8] octavo
                [9] noveno
                [10] décimo
                [13] { $number }<sup>er</sup>
               *[any] { $number }º
            }
    }
ordinal-round =
    { $gender ->
        [feminine] { $number }ª
       *[masculine] { $number }º
    }
ordinal-tens =
    { $tens ->
        [20] vigésimo
        [30] trigésimo
        [40] cuadragésimo
        [50] quincuagésimo
        [60] sexagésimo
        [70] septuagésimo
        [80] octogésimo
       *[90] nonagésimo
    }
ordinal-units =
    { $units ->
        [1] primero
        [2] segundo
        [3] tercero
        [4] cuarto
        [5] quinto
        [6] sexto
        [7] séptimo
        [8] octavo
       *[9] noveno
    }
ordinal-compound =
    { $gender ->
        [feminine]
            { $case ->
                [range]
                    { $last-digit ->
                        [1] { $number }ª
                        [3] { $number }ª
                       *[any] { $number }ª
                    }
               *[alone]
                    { $last-digit ->
                        [1] { $number }ª
                        [3] { $number }ª
                       *[any] { $number }ª
                    }
            }
       *[masculine]
            { $case ->
                [range]
                    { $last-digit ->
                        [1] { $number }º
                        [3] { $number }º
                       *[any] { $number }º
                    }
               *[alone]
                    { $last-digit ->
                        [1] { $number }<sup>er</sup>
                        [3] { $number }<sup>er</sup>
                       *[any] { $number }º
                    }
            }
    }
ordinal-in-figures =
    { $gender ->
        [feminine] { $number }ª
       *[masculine] { $number }º
    }

## Lines made with ordinals

session-line-session =
    { $part ->
        [resumed] continuación del { $ordinal-masculine } período de sesiones
        [first] { $ordinal-masculine } período de sesiones, primera parte
        [second] { $ordinal-masculine } período de sesiones, segunda parte
        [third] { $ordinal-masculine } período de sesiones, tercera parte
       *[whole] { $ordinal-masculine } período de sesiones
    }
session-line-meeting =
    { $part ->
        [resumed] continuación de la { $ordinal-feminine } reunión
        [first] { $ordinal-feminine } reunión, primera parte
        [second] { $ordinal-feminine } reunión, segunda parte
        [third] { $ordinal-feminine } reunión, tercera parte
       *[whole] { $ordinal-feminine } reunión
    }
# draft translation
session-line-special-session =
    { $part ->
        [resumed] continuación del { $ordinal-masculine } período extraordinario de sesiones
        [first] { $ordinal-masculine } período extraordinario de sesiones, primera parte
        [second] { $ordinal-masculine } período extraordinario de sesiones, segunda parte
        [third] { $ordinal-masculine } período extraordinario de sesiones, tercera parte
       *[whole] { $ordinal-masculine } período extraordinario de sesiones
    }
# draft translation
session-line-organizational-session =
    { $part ->
        [resumed] continuación del período de sesiones de organización de { $year }
        [first] período de sesiones de organización de { $year }, primera parte
        [second] período de sesiones de organización de { $year }, segunda parte
        [third] período de sesiones de organización de { $year }, tercera parte
       *[whole] período de sesiones de organización de { $year }
    }
# draft translation
session-line-annual-session =
    { $part ->
        [resumed] continuación del período de sesiones anual de { $year }
        [first] período de sesiones anual de { $year }, primera parte
        [second] período de sesiones anual de { $year }, segunda parte
        [third] período de sesiones anual de { $year }, tercera parte
       *[whole] período de sesiones anual de { $year }
    }
# draft translation
sessions-line-session = períodos de sesiones { $from-masculine } a { $to-masculine }
# draft translation
sessions-line-meeting = reuniones { $from-feminine } a { $to-feminine }
week-in-row = { $ordinal-feminine } semana

## Lists in running text

list-more = { $first }, { $next }
list-last =
    { $last-language ->
        [en] { $first } e { $last }
       *[any] { $first } y { $last }
    }

## Languages of interpretation, as in “interpretation will be provided in Arabic and Chinese”

interpretation-language-ar = árabe
interpretation-language-zh = chino
interpretation-language-en = inglés
interpretation-language-fr = francés
interpretation-language-ru = ruso
interpretation-language-es = español

## Marks of notes

# Mark of a note to the title of the document or to an item in the list; the second note has two
note-asterisk = { "*" }
# Between two calls of notes at one place, at the height of the calls, for example 1, 2
note-between-calls = { ", " }
