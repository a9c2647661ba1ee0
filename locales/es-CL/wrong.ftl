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
