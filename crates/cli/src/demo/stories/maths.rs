//! What teachers of Maths test, in one of their courses.

use super::{By, Story};

pub(super) const ERROR: Story = Story {
    idea: "error",
    measure: "explican-matematica",
    by: By::Maths,
    title: "Partir el lunes con el error favorito",
    question: "¿Mirar un error juntos ayuda a que expliquen mejor el procedimiento correcto?",
    because: "discutir un error ajeno da menos vergüenza que mostrar el propio",
    data: "Lista de cotejo de ocho estudiantes por semana, en turnos",
    happened: [
        "Se eligió un error por semana de las pruebas cortas, copiado con otra letra. La discusión duró entre seis y doce minutos.",
        "Una semana el error era demasiado simple y se resolvió en un minuto; las demás dieron para conversar.",
    ],
    surprise: [
        "Empezaron a ofrecer sus propios errores.",
        "El curso encontró dos errores que la profesora no había visto.",
    ],
    hit: "El error sirve cuando tiene algo bueno que rescatar. Primero preguntamos qué está bien.",
    below: "Un error por semana es poco para notar un cambio; además lo mirábamos siempre los mismos.",
    above: "Nombrar lo que está bien del error cambia el ánimo de la clase entera.",
    adopt: (
        "Toma diez minutos y prepara la prueba mejor que el repaso.",
        "Juntar los errores en una carpeta común del departamento.",
    ),
    adapt: (
        "Hablan los mismos seis; falta que hablen los otros.",
        "Repetir con un minuto de conversación en parejas antes.",
    ),
    abandon: (
        "En este curso se volvió una búsqueda de culpables.",
        "Trabajar primero el trato en la sala.",
    ),
    again: (
        "Conversar el error favorito primero en parejas",
        "Con un minuto en parejas antes, ¿participan más de la mitad?",
    ),
};

pub(super) const CHARLA: Story = Story {
    idea: "charla",
    measure: "explican-matematica",
    by: By::Maths,
    title: "Abrir tres días con una charla numérica",
    question: "¿Ocho minutos de cálculo conversado bastan para que más estudiantes expliquen su procedimiento?",
    because: "oír varios caminos da palabras para contar el propio",
    data: "Lista de cotejo los jueves, ocho estudiantes por turno",
    happened: [
        "Se hizo lunes, miércoles y jueves. Costó cortar a los ocho minutos; se usó un reloj en la pizarra.",
        "Dos jueves se suspendió por ensayo. Los demás días participaron entre nueve y quince estudiantes.",
    ],
    surprise: [
        "Un estudiante que nunca habla mostró el camino más corto.",
        "Calculaban mejor con dinero que con los mismos números sin nombre.",
    ],
    hit: "Anotar todos los caminos, también los largos, hizo que se atrevieran a contar el suyo.",
    below: "Si siempre explican los rápidos, los demás esperan. Faltó tiempo para pensar en silencio.",
    above: "El pulgar en el pecho en vez de la mano arriba cambió quiénes participan.",
    adopt: (
        "Se nota en las pruebas cortas y no quita contenido.",
        "Invitar a la otra profesora a mirar dos aperturas.",
    ),
    adapt: (
        "Participan más, pero todavía los mismos.",
        "Agregar un minuto de silencio y elegir al azar.",
    ),
    abandon: (
        "Con el horario partido quedaban veinte minutos de clase.",
        "Retomarla cuando el bloque vuelva a ser completo.",
    ),
    again: (
        "Abrir la charla numérica con un minuto de silencio",
        "Con un minuto para pensar y turnos al azar, ¿explican también quienes no levantan la mano?",
    ),
};

pub(super) const PAREJAS: Story = Story {
    idea: "parejas",
    measure: "practican",
    by: By::Maths,
    title: "Resolver en parejas: uno habla, el otro escribe",
    question: "¿Practican más cuando tienen que dictar el procedimiento a otro?",
    because: "quien dicta no puede esconderse detrás del cuaderno",
    data: "Pregunta anónima de los viernes",
    happened: [
        "Las parejas cambiaron cada semana. A mitad del problema se intercambiaron los papeles con una señal.",
        "En los cursos con número impar se formó un trío y el tercero anotó las dudas.",
    ],
    surprise: [
        "El ruido molestó menos de lo temido.",
        "Las dudas del tercero sirvieron para empezar la clase siguiente.",
    ],
    hit: "El cambio de papeles tiene que ser a la mitad y no al final: si no, uno hace todo.",
    below: "Los problemas eran muy cortos: en dos minutos no hay nada que explicar.",
    above: "Con parejas al azar preguntan cosas que no preguntarían al profesor.",
    adopt: (
        "Todos hablan de matemática al menos diez minutos.",
        "Guardar los cinco problemas que mejor resultaron.",
    ),
    adapt: (
        "La idea es buena y los problemas no: hacen falta más largos.",
        "Repetir con un problema por clase.",
    ),
    abandon: (
        "El curso estaba en plena mudanza de sala y no hubo dos semanas iguales.",
        "Volver a intentarlo el próximo semestre.",
    ),
    again: (
        "Resolver en parejas un solo problema por clase",
        "Con un problema más largo, ¿se reparten mejor el hablar y el escribir?",
    ),
};

pub(super) const TALLER: Story = Story {
    idea: "taller",
    measure: "clase-intereso",
    by: By::Maths,
    title: "Empezar la unidad con un problema del taller",
    question: "¿Les interesa más la clase si la unidad parte de un problema de la especialidad?",
    because: "quieren llegar al taller sabiendo algo",
    data: "Pregunta anónima de los viernes",
    happened: [
        "El profesor de la especialidad prestó un presupuesto con un error escondido y vino a la primera clase.",
        "Se usó el plano de una repisa. Costó conseguir las medidas y se inventaron dos.",
    ],
    surprise: [
        "Preguntaron cuánto se cobra por ese trabajo.",
        "Las preguntas siguieron en el taller.",
    ],
    hit: "El problema tiene que faltarle algo: si viene completo, lo resuelven como un ejercicio más.",
    below: "El contexto era tan enredado que la matemática llegó al final.",
    above: "Que el profesor del taller esté diez minutos vale más que el problema mismo.",
    adopt: (
        "El interés subió y el contenido se cubrió igual.",
        "Juntar un problema por especialidad para el próximo año.",
    ),
    adapt: (
        "Interesa el comienzo, no la semana entera.",
        "Volver al mismo problema al cerrar la unidad.",
    ),
    abandon: (
        "No hay especialidad elegida en I medio y el problema les quedó lejano.",
        "Probarlo en II medio.",
    ),
    again: (
        "Volver al problema del taller al cerrar la unidad",
        "Si volvemos al problema al final, ¿dura el interés toda la unidad?",
    ),
};
