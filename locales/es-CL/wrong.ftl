### Lo que falta en un campo: frases que comparten todos los formularios.
wrong-name-empty = Falta el nombre.
wrong-year = Escribe un año con cuatro cifras, como 2026.
wrong-choice = Elige una de las opciones.
