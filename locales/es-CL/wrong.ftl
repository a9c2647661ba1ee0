### Lo que varios formularios dicen de un campo.
wrong-choice = Elige una de las opciones.
wrong-day = Escribe un día que exista, como 9-03-2026.
wrong-students = Escribe cuántos estudiantes son, como 32.
wrong-number = Escribe un número, como 52 o 52,5.
wrong-percentage = Un porcentaje va de 0 a 100.
wrong-mark = Una nota va de 1,0 a 7,0.
wrong-negative = No puede ser menos que cero.
wrong-name-empty = Falta el nombre.
wrong-year = Escribe un año con cuatro cifras, como 2026.
wrong-more-than-all = No pueden ser más que el total.
wrong-no-denominator = El total tiene que ser más que cero.
wrong-chart-of-kind = Ese gráfico no sirve para ese tipo de dato. Deja el que corresponde.
wrong-counted-empty = Escribe qué se cuenta.
wrong-among-empty = Escribe entre qué se cuenta.
wrong-per = Escribe un número entero, como 100 o 1000.
