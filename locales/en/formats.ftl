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
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

# Day of the week inside a sentence
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-sentence =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }

# Day of the week at the start of a row of the annex
# Variables:
#   $weekday (number): 1 (Monday) to 7 (Sunday), for example 1
weekday-in-row =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
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
date-in-sentence = on { $day } { $month } { $year }

# Day of the opening inside a sentence, without article or preposition, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-sentence, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-sentence = { $weekday }, { $day } { $month } { $year }

# Row of the annex that names a day, for example Monday, 29 May 2023
# Variables:
#   $weekday (text): day of the week from weekday-in-row, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
day-in-row = { $weekday }, { $day } { $month } { $year }

# The same, in a timetable whose days have no year, for example Monday, 29 May
# Variables:
#   $weekday (text): day of the week from weekday-in-row, for example Monday
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
day-in-row-without-year = { $weekday }, { $day } { $month }

# Last day of a meeting in a timetable, for example 29 May
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
date-without-year = { $day } { $month }

## Dates of a meeting in the line of place and dates

# Two days that follow each other in one month, for example 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days = { $day } and { $last-day } { $month } { $year }

# Three days or more in one month, for example 1–5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month = { $day }–{ $last-day } { $month } { $year }

# From one month into another of the same year, for example 29 June–16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months = { $day } { $month }–{ $last-day } { $last-month } { $year }

# From one year into another, for example 30 December 2015–8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years = { $day } { $month } { $year }–{ $last-day } { $last-month } { $last-year }

## Dates of a meeting inside a sentence, with their preposition or article

# Two days that follow each other in one month, for example on 29 and 30 May 2023
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-two-days-in-sentence = on { $day } and { $last-day } { $month } { $year }

# Three days or more in one month, for example from 1 to 5 June 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $last-day (text): day of the month of the last day, for example 30
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
dates-in-month-in-sentence = from { $day } to { $last-day } { $month } { $year }

# From one month into another of the same year, for example from 29 June to 16 July 2015
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $year (text): year, for example 2023
dates-across-months-in-sentence = from { $day } { $month } to { $last-day } { $last-month } { $year }

# From one year into another, for example from 30 December 2015 to 8 January 2016
# Variables:
#   $day (text): day of the month from day-number, for example 29
#   $month (text): name of the month from month-name, for example May
#   $year (text): year, for example 2023
#   $last-day (text): day of the month of the last day, for example 30
#   $last-month (text): month of the last day, for example July
#   $last-year (text): year of the last day, for example 2016
dates-across-years-in-sentence = from { $day } { $month } { $year } to { $last-day } { $last-month } { $last-year }

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
                [0] { $hour12 } a.m.
               *[any] { $hour12 }.{ $minutes } a.m.
            }
        [pm]
            { $minute ->
                [0] { $hour12 } p.m.
               *[any] { $hour12 }.{ $minutes } p.m.
            }
       *[noon] 12 noon
    }

# Time of day without the word that a range says once, for example 3 or 9.30
# Variables:
#   $hour (number): 0 to 23, for example 15
#   $hour12 (number): 1 to 12, for example 3
#   $minute (number): 0 to 59, for example 30
#   $minutes (text): the same in two digits, for example 30
time-short =
    { $minute ->
        [0] { $hour12 }
       *[any] { $hour12 }.{ $minutes }
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
        [yes] { $from-short }–{ $to }
       *[no] { $from }–{ $to }
    }

# Hours of a meeting that goes on for several days, for example 10 a.m.–1 p.m., until 29 May
# Variables:
#   $time (text): hours from time-range, for example 10 a.m.–1 p.m.
#   $day (text): last day from date-without-year, for example 29 May
time-range-until = { $time }, until { $day }

# Time for an item
# Variables:
#   $count (plural): category of the number: zero, one, two, few, many, other
#   $number (number): number of minutes, for example 90
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

# Number before the title of an item of the third level, for example (ii)
# A language uses one of the variables.
# Variables:
#   $number (number): number of the item, for example 2
#   $roman (text): the same in small Roman numerals, for example ii
#   $ordinal-masculine (text): the same from ordinal, for example second
#   $ordinal-feminine (text): the same from ordinal
#   $ordinal-neuter (text): the same from ordinal
third-level-label = ({ $roman })

# Number before the title of an item of the fourth level, for example b.
# A language uses one of the variables.
# Variables:
#   $number (number): number of the item, for example 2
#   $letter (text): the same as a letter from sub-item-letter, for example b
fourth-level-label = { $letter }.

# Number of an item of the third level in a sentence or in the annex, for example 1 (a) (ii)
# Variables:
#   $above (text): number of the item above it, for example 1 (a)
#   $number (number): number of the item, for example 2
#   $roman (text): the same in small Roman numerals, for example ii
#   $ordinal-masculine (text): the same from ordinal, for example second
#   $ordinal-feminine (text): the same from ordinal
#   $ordinal-neuter (text): the same from ordinal
third-level-reference = { $above } ({ $roman })

# Number of an item of the fourth level in a sentence or in the annex, for example 1 (a) (ii) b
# Variables:
#   $above (text): number of the item above it, for example 1 (a) (ii)
#   $number (number): number of the item, for example 2
#   $letter (text): the same as a letter from sub-item-letter, for example b
fourth-level-reference = { $above } { $letter }

# Number of an item within another, where items have decimals, for example 3.5
# Variables:
#   $above (text): number of the item above it, for example 3
#   $number (number): number of the item within it, for example 5
decimal-number = { $above }.{ $number }

# Such a number before the title of the item, for example 3.5
# Variables:
#   $number (text): number of the item from decimal-number, for example 3.5
decimal-label = { $number }

# Several items that follow each other, for example 2–4
# Variables:
#   $from (text): number of the first item, for example 2
#   $to (text): number of the last item, for example 4
item-range = { $from }–{ $to }

# Number before a paragraph, for example 12.
# Variables:
#   $number (number): number of the paragraph, for example 12
paragraph-label = { $number }.

# Heading of an annex where there are several, for example Annex II
# A language uses one of the variables.
# Variables:
#   $number (number): number of the annex, for example 2
#   $roman-capital (text): the same in Roman numerals, for example II
#   $ordinal-masculine (text): the same from ordinal, for example second
#   $ordinal-feminine (text): the same from ordinal
#   $ordinal-neuter (text): the same from ordinal
annex-numbered = Annex { $roman-capital }

# The same annex in running text, where { $annex-<id> } stands: see annex II. A
# language that declines the word has the form that fits after “see”.
# Variables:
#   $number (number): number of the annex, for example 2
#   $roman-capital (text): the same in Roman numerals, for example II
#   $ordinal-masculine (text): the same from ordinal, for example second
#   $ordinal-feminine (text): the same from ordinal
#   $ordinal-neuter (text): the same from ordinal
annex-reference = annex { $roman-capital }

# The only annex in running text, where { $annex-<id> } stands
annex-reference-alone = annex

## Ordinals, in lower case: fourteenth, fifty-second

# Ordinal from first to nineteenth
# Variables:
#   $number (number): 1 to 19, for example 14
#   $gender (text): masculine, feminine or neuter, for languages that have these
#   $case (text): alone, or range in “fifty-second to fifty-fifth”
ordinal =
    { $number ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
        [10] tenth
        [11] eleventh
        [12] twelfth
        [13] thirteenth
        [14] fourteenth
        [15] fifteenth
        [16] sixteenth
        [17] seventeenth
        [18] eighteenth
       *[19] nineteenth
    }

# Ordinal of a round number: twentieth, thirtieth
# Variables:
#   $tens (number): 20, 30 and so on to 90
#   $number (number): the same
#   $gender (text): masculine, feminine or neuter, for languages that have these
#   $case (text): alone, or range in “fifty-second to fifty-fifth”
ordinal-round =
    { $tens ->
        [20] twentieth
        [30] thirtieth
        [40] fortieth
        [50] fiftieth
        [60] sixtieth
        [70] seventieth
        [80] eightieth
       *[90] ninetieth
    }

# First word of an ordinal such as fifty-second
# Variables:
#   $tens (number): 20, 30 and so on to 90
#   $gender (text): masculine, feminine or neuter, for languages that have these
#   $case (text): alone, or range in “fifty-second to fifty-fifth”
ordinal-tens =
    { $tens ->
        [20] twenty
        [30] thirty
        [40] forty
        [50] fifty
        [60] sixty
        [70] seventy
        [80] eighty
       *[90] ninety
    }

# Last word of an ordinal such as fifty-second
# Variables:
#   $units (number): 1 to 9
#   $tens (number): what stands before it: 20, 30 and so on to 90
#   $gender (text): masculine, feminine or neuter, for languages that have these
ordinal-units =
    { $units ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
       *[9] ninth
    }

# Ordinal of two words, for example fifty-second
# A language that writes it in figures uses the numbers.
# Variables:
#   $tens-word (text): first word from ordinal-tens, for example fifty
#   $units-word (text): last word from ordinal-units, for example second
#   $number (number): the ordinal as a number, for example 52
#   $last-digit (number): its last digit, for example 2
#   $gender (text): masculine, feminine or neuter, for languages that have these
#   $case (text): alone, or range in “fifty-second to fifty-fifth”
ordinal-compound = { $tens-word }-{ $units-word }

# Ordinal of more than 99, in figures, for example 101st
# Variables:
#   $number (number): the ordinal as a number, for example 101
#   $last-digit (number): its last digit, for example 1
#   $last-digits (number): its last two digits as a number, for example 1
#   $gender (text): masculine, feminine or neuter, for languages that have these
#   $case (text): alone, or range in “101st to 103rd”
ordinal-in-figures =
    { $last-digits ->
        [11] { $number }th
        [12] { $number }th
        [13] { $number }th
       *[any]
            { $last-digit ->
                [1] { $number }st
                [2] { $number }nd
                [3] { $number }rd
               *[any] { $number }th
            }
    }

## Lines made with ordinals

# Line of a session under the name of the body, for example Fourteenth session
# It begins with a capital on the page. A language uses the variables it needs.
# Variables:
#   $part (text): whole, or which part of it: resumed, first, second or third
#   $year (text): year of the first day, for example 2026
#   $ordinal-masculine (text): its number from ordinal, for example fourteenth
#   $ordinal-feminine (text): the same
#   $ordinal-neuter (text): the same
session-line-session =
    { $part ->
        [resumed] resumed { $ordinal-neuter } session
        [first] { $ordinal-neuter } session, first part
        [second] { $ordinal-neuter } session, second part
        [third] { $ordinal-neuter } session, third part
       *[whole] { $ordinal-neuter } session
    }

# Line of a meeting under the name of the body, for example Fourteenth meeting
# It begins with a capital on the page. A language uses the variables it needs.
# Variables:
#   $part (text): whole, or which part of it: resumed, first, second or third
#   $year (text): year of the first day, for example 2026
#   $ordinal-masculine (text): its number from ordinal, for example fourteenth
#   $ordinal-feminine (text): the same
#   $ordinal-neuter (text): the same
session-line-meeting =
    { $part ->
        [resumed] resumed { $ordinal-neuter } meeting
        [first] { $ordinal-neuter } meeting, first part
        [second] { $ordinal-neuter } meeting, second part
        [third] { $ordinal-neuter } meeting, third part
       *[whole] { $ordinal-neuter } meeting
    }

# Line of a special session under the name of the body, for example Second special session
# It begins with a capital on the page. A language uses the variables it needs.
# Variables:
#   $part (text): whole, or which part of it: resumed, first, second or third
#   $year (text): year of the first day, for example 2026
#   $ordinal-masculine (text): its number from ordinal, for example fourteenth
#   $ordinal-feminine (text): the same
#   $ordinal-neuter (text): the same
session-line-special-session =
    { $part ->
        [resumed] resumed { $ordinal-neuter } special session
        [first] { $ordinal-neuter } special session, first part
        [second] { $ordinal-neuter } special session, second part
        [third] { $ordinal-neuter } special session, third part
       *[whole] { $ordinal-neuter } special session
    }

# Line of an organizational session under the name of the body, for example Organizational session for 2026
# It begins with a capital on the page. A language uses the variables it needs.
# Variables:
#   $part (text): whole, or which part of it: resumed, first, second or third
#   $year (text): year of the first day, for example 2026
#   $ordinal-masculine (text): its number from ordinal, for example fourteenth
#   $ordinal-feminine (text): the same
#   $ordinal-neuter (text): the same
session-line-organizational-session =
    { $part ->
        [resumed] resumed organizational session for { $year }
        [first] organizational session for { $year }, first part
        [second] organizational session for { $year }, second part
        [third] organizational session for { $year }, third part
       *[whole] organizational session for { $year }
    }

# Line of an annual session under the name of the body, for example Annual session 2026
# It begins with a capital on the page. A language uses the variables it needs.
# Variables:
#   $part (text): whole, or which part of it: resumed, first, second or third
#   $year (text): year of the first day, for example 2026
#   $ordinal-masculine (text): its number from ordinal, for example fourteenth
#   $ordinal-feminine (text): the same
#   $ordinal-neuter (text): the same
session-line-annual-session =
    { $part ->
        [resumed] resumed annual session { $year }
        [first] annual session { $year }, first part
        [second] annual session { $year }, second part
        [third] annual session { $year }, third part
       *[whole] annual session { $year }
    }

# Line of several sessions that are held as one, for example Fifty-second to fifty-fifth sessions
# It begins with a capital on the page. A language uses the variables it needs.
# Variables:
#   $part (text): always whole
#   $year (text): year of the first day, for example 2026
#   $from-masculine (text): first number from ordinal, for example fifty-second
#   $from-feminine (text): the same
#   $from-neuter (text): the same
#   $to-masculine (text): last number from ordinal, for example fifty-fifth
#   $to-feminine (text): the same
#   $to-neuter (text): the same
sessions-line-session = { $from-neuter } to { $to-neuter } sessions

# Line of several meetings that are held as one, for example Fifty-second to fifty-fifth meetings
# It begins with a capital on the page. A language uses the variables it needs.
# Variables:
#   $part (text): always whole
#   $year (text): year of the first day, for example 2026
#   $from-masculine (text): first number from ordinal, for example fifty-second
#   $from-feminine (text): the same
#   $from-neuter (text): the same
#   $to-masculine (text): last number from ordinal, for example fifty-fifth
#   $to-feminine (text): the same
#   $to-neuter (text): the same
sessions-line-meeting = { $from-neuter } to { $to-neuter } meetings

# Row of a timetable that names a week, for example Second week
# It begins with a capital on the page. A language uses one of the variables.
# Variables:
#   $ordinal-masculine (text): number of the week from ordinal, for example second
#   $ordinal-feminine (text): the same
#   $ordinal-neuter (text): the same
week-in-row = { $ordinal-neuter } week

## Lists in running text

# List of three or more, but for the last
# Variables:
#   $first (text): what stands before, for example Arabic
#   $next (text): what follows, for example Chinese
list-more = { $first }, { $next }

# End of a list, for example Arabic, Chinese and English
# Variables:
#   $first (text): what stands before, for example Arabic, Chinese
#   $last (text): the last, for example English
#   $last-language (text): the tag of the last in a list of languages, for example en; otherwise none
list-last = { $first } and { $last }

## Languages of interpretation, as in “interpretation will be provided in Arabic and Chinese”

# In a list
interpretation-language-ar = Arabic

# In a list
interpretation-language-zh = Chinese

# In a list
interpretation-language-en = English

# In a list
interpretation-language-fr = French

# In a list
interpretation-language-ru = Russian

# In a list
interpretation-language-es = Spanish

## Marks of notes

# Mark of a note to the title of the document or to an item in the list; the second note has two
note-asterisk = *

# Between two calls of notes at one place, at the height of the calls, for example 1, 2; a no-break space ends it
note-between-calls = , 
