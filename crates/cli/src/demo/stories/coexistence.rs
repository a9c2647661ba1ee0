//! What coexistence managers test, in the whole school.

use super::{By, Story};

pub(super) const SALUDO: Story = Story {
    idea: "saludo",
    measure: "pertenencia",
    by: By::Coexistence,
    title: "Recibir en la puerta por el nombre",
    question: "¿Un saludo por el nombre cada mañana hace que sientan que se cuenta con ellos?",
    because: "el primer minuto dice si alguien los esperaba",
    data: "Pregunta anónima de la semana, I medio",
    happened: [
        "Lo hicieron once docentes de la primera hora. Se prepararon tarjetas con los nombres de quienes llegaron nuevos.",
        "Los lunes de lluvia se saludó dentro de la sala. Dos docentes prefirieron hacerlo al pasar la lista.",
    ],
    surprise: [
        "Bajaron los atrasos de los lunes.",
        "Estudiantes de II medio preguntaron por qué a ellos no.",
    ],
    hit: "El nombre bien dicho importa: tres llevaban meses oyendo el suyo mal pronunciado.",
    below: "Saludan quienes ya saludaban. En los cursos donde más falta hace no llegó a hacerse.",
    above: "Atrasarse menos fue una consecuencia que no buscábamos.",
    adopt: (
        "Los estudiantes lo nombran en la encuesta y no cuesta nada.",
        "Partir el año con las tarjetas listas.",
    ),
    adapt: (
        "Hace falta acordarlo por curso y no por docente.",
        "Repetir con la profesora jefe a cargo.",
    ),
    abandon: (
        "A las siete y media hay tres cursos entrando por la misma puerta.",
        "Buscar otro momento, quizás el recreo largo.",
    ),
    again: (
        "Saludar en la puerta, coordinado por la jefatura",
        "Si la jefatura lo coordina, ¿alcanza a todos los primeros medios?",
    ),
};

pub(super) const LLAMADA: Story = Story {
    idea: "llamada",
    measure: "pertenencia",
    by: By::Coexistence,
    title: "Llamar el segundo día de ausencia con una sola pregunta",
    question: "¿Preguntar qué necesita para volver hace que se sientan parte del curso?",
    because: "la llamada dice que alguien notó la silla vacía",
    data: "Registro de llamadas y pregunta anónima de la semana",
    happened: [
        "Se llamó a la casa antes de las once. Seis de cada diez contestaron a la primera.",
        "Una semana no hubo quien llamara y se retomó la siguiente con un turno escrito.",
    ],
    surprise: [
        "Muchas respuestas eran por locomoción o por cuidar hermanos.",
        "Varios estudiantes llamaron de vuelta ellos mismos.",
    ],
    hit: "La pregunta abre más que el aviso: cuentan lo que pasa y se puede hacer algo.",
    below: "Llegamos tarde: al segundo día ya habían decidido faltar la semana.",
    above: "Que llame alguien a quien conocen vale más que la hora de la llamada.",
    adopt: (
        "Vuelven antes y sabemos por qué faltaron.",
        "Escribir el turno y la frase para quien reemplace.",
    ),
    adapt: (
        "El segundo día es tarde para I medio.",
        "Probar el mismo día, por mensaje.",
    ),
    abandon: (
        "Los números de contacto estaban malos en un tercio de los casos.",
        "Actualizar primero los datos en la próxima reunión.",
    ),
    again: (
        "Escribir el mismo día de la ausencia",
        "Si escribimos antes de las diez, ¿vuelven al día siguiente?",
    ),
};

pub(super) const TUTORIAS: Story = Story {
    idea: "tutorias",
    measure: "pertenencia",
    by: By::Coexistence,
    title: "Veinte minutos de tutoría de II a I medio, los miércoles",
    question: "¿Que alguien de II medio acompañe a uno de I medio hace que más estudiantes sientan que se cuenta con ellos?",
    because: "quien pasó por lo mismo hace un año sabe qué preguntar",
    data: "Pregunta anónima de la semana, I medio, y asistencia a la tutoría",
    happened: [
        "Partieron catorce parejas, elegidas por especialidad. Se juntaron en el comedor después de almuerzo, con una pauta de tres preguntas.",
        "El segundo miércoles faltaron cinco tutores por un ensayo; las parejas se rearmaron de a tres y siguieron.",
    ],
    surprise: [
        "Los tutores pidieron reunirse entre ellos para contarse qué les funcionaba.",
        "Dos parejas siguieron juntándose en el recreo sin que nadie lo pidiera.",
    ],
    hit: "La pauta corta importa: con tres preguntas conversan; con una tarea por delante, el mayor termina haciéndola.",
    below: "Veinte minutos después de almuerzo se vuelven diez, y quien más lo necesita es quien más falta.",
    above: "También cambió para los de II medio: preguntaron más en sus propias clases.",
    adopt: (
        "No pide horas y los dos cursos lo nombran en la encuesta.",
        "Formar a los tutores en marzo, antes de que lleguen los de I medio.",
    ),
    adapt: (
        "El horario del almuerzo deja fuera a quienes comen más tarde.",
        "Repetir en la hora de jefatura, con las mismas parejas.",
    ),
    abandon: (
        "La mitad de los tutores hace práctica los miércoles y no alcanza a llegar.",
        "Probar con estudiantes del mismo nivel.",
    ),
    again: (
        "Tutorías en la hora de jefatura, con las mismas parejas",
        "Si la tutoría cabe en el horario, ¿llegan también quienes más la necesitan?",
    ),
};
