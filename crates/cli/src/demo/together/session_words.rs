//! What was said at the demo's session of the middle of the year: by the room, by tables, by whoever led.

/// What the room asked; the first was taken up and answered.
pub(super) const ASKED: [(&str, bool); 6] = [
    ("¿Cuántas semanas hay que esperar para decir que algo cambió?", true),
    ("¿Qué hacemos con el curso que no entrega el boleto?", true),
    ("¿Se puede medir interés sin encuestar todas las semanas?", false),
    ("¿Cómo convencemos al resto del departamento?", false),
    ("¿Alguien juntó Lenguaje con el taller de la especialidad?", true),
    ("¿Quién nos puede mostrar su pauta de boletos?", false),
];

/// What each table wrote.
pub(super) const NOTES: [&str; 8] = [
    "- El gráfico de la mesa sube desde que el boleto se devuelve el mismo día.\n- Antes se devolvía el viernes, y no cambiaba nada.",
    "- Dos liceos midieron lo mismo con preguntas distintas: así no se pueden comparar.\n- Acordamos usar las tres preguntas de la red.",
    "- Nos sorprendió que el curso más conversador entrega más boletos.\n- ¿Será porque trabajan en duplas?",
    "- En la semana de pruebas todas las líneas bajan. No es el boleto: es la semana.",
    "- Leer en voz alta diez minutos no se nota en el puntaje, pero sí en cuántos levantan la mano.",
    "- La predicción falló tres veces y aun así aprendimos: faltaba modelar un ejemplo bueno.",
    "- Un liceo partió con cuatro estudiantes en el equipo. Ellos propusieron la pregunta del boleto.",
    "- Tenemos pocos puntos todavía. Seguimos igual hasta octubre antes de decidir.",
];

/// What the room decided: in which part, after how many minutes.
pub(super) const DECIDED: [(&str, i64); 3] = [
    (
        "Los liceos que usan boletos de salida preguntan lo mismo desde agosto: las tres preguntas de la red",
        135,
    ),
    (
        "Nadie da por buena una mejora con menos de ocho semanas en el gráfico",
        178,
    ),
    ("La próxima sesión parte con lo que pasó con estos compromisos", 205),
];

/// What a liceo that began no test leaves to do.
pub(super) const COMMITTED: [&str; 4] = [
    "Visitar un liceo que ya devuelve el boleto el mismo día",
    "Juntar al equipo dos veces al mes, con el gráfico a la vista",
    "Invitar a cuatro estudiantes al equipo de mejora",
    "Grabar diez minutos de una clase y mirarlos entre dos",
];

/// Lines of those who looked back, each by one person.
pub(super) const LOOKED_BACK: [&str; 14] = [
    "Me llevo la idea de esperar ocho semanas.",
    "Faltó tiempo en las mesas.",
    "Ver el gráfico de otro liceo me ordenó la cabeza.",
    "Quiero practicar cómo se comenta un boleto.",
    "Por fin una jornada que termina en algo concreto.",
    "Me gustaría que vinieran más profesores de la especialidad.",
    "La pausa fue corta; lo demás, muy bien.",
    "Me sirvió saber que a otro liceo tampoco le resultó.",
    "Anoté tres preguntas para mi departamento.",
    "Todavía no me queda claro cuándo cambiar de idea.",
    "Nos faltó mirar los datos de Matemática.",
    "Gracias por partir a la hora.",
    "Quedamos de visitarnos con el liceo de al lado.",
    "Volvería solo por la conversación de la mesa.",
];

/// The minutes, as they were signed.
pub(super) const MINUTES: &str = "## Preguntas que traemos\n\nSe respondió la pregunta con más apoyos: cuántas semanas hay que esperar para decir que algo cambió.\n\n\
## ¿Qué nos sorprendió de nuestros datos?\n\nDoce mesas miraron sus gráficos. Se repitió que el boleto sirve cuando se devuelve el mismo día, y que en semana de pruebas bajan todas las líneas.\n\n\
## Decisiones\n\n- Los liceos que usan boletos de salida preguntan lo mismo desde agosto: las tres preguntas de la red.\n- Nadie da por buena una mejora con menos de ocho semanas en el gráfico.\n- La próxima sesión parte con lo que pasó con estos compromisos.\n\n\
## Compromisos\n\nCada liceo dejó escrito qué probará, quién responde y para cuándo.";
