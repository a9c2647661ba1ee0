### Lo básico del idioma: fechas, números en palabras, enumeraciones.

## Fechas
date-long = { $day } de { $month } de { $year }
date-day = { $day } de { $month }
date-short = { $day } { $short }
date-weekday = { $weekday } { $day } de { $month }
date-weekday-short = { $weekday-short } { $day } { $short }
date-moment = { $day }, { $time }

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sep
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom

## Números pequeños en palabras
count-0 = cero
count-1 = uno
count-2 = dos
count-3 = tres
count-4 = cuatro
count-5 = cinco
count-6 = seis
count-7 = siete
count-8 = ocho
count-9 = nueve
count-10 = diez
count-11 = once
count-12 = doce
count-13 = trece
count-14 = catorce
count-15 = quince
count-16 = dieciséis
count-17 = diecisiete
count-18 = dieciocho
count-19 = diecinueve
count-20 = veinte
count-one-masculine = un
count-one-feminine = una

## Enumeraciones
list-last = { $rest } y { $last }
list-last-i = { $rest } e { $last }
