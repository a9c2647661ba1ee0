### The basics of the language: dates, numbers in words, lists.

## Dates
date-long = { $day } { $month } { $year }
date-day = { $day } { $month }
date-short = { $day } { $short }
date-weekday = { $weekday } { $day } { $month }
date-weekday-short = { $weekday-short } { $day } { $short }
date-moment = { $day }, { $time }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

## Small numbers in words
count-0 = zero
count-1 = one
count-2 = two
count-3 = three
count-4 = four
count-5 = five
count-6 = six
count-7 = seven
count-8 = eight
count-9 = nine
count-10 = ten
count-11 = eleven
count-12 = twelve
count-13 = thirteen
count-14 = fourteen
count-15 = fifteen
count-16 = sixteen
count-17 = seventeen
count-18 = eighteen
count-19 = nineteen
count-20 = twenty
count-one-masculine = one
count-one-feminine = one

## Lists
list-last = { $rest } and { $last }
list-last-i = { $rest } and { $last }
