//! The story of Liceo Técnico Los Boldos, the one that the first page leads to: how Paula Antilef's exit tickets
//! changed 1°B in June, and what the team has to decide about it today.

use domain::cycle::{Comparison, Decision};

use super::calendar::{Calendar, date, weeks};
use super::ground::Liceo;
use super::sketch::{Fate, Sketch, begin, week_of};
use super::stories::{By, STORIES, Story, of_idea};

/// How much 1°B changed in June.
const SHIFT: f64 = 18.0;

/// Her three tests: ticket, comment, the comment in the other course.
static TICKETS: [Story; 3] = [
    Story {
        idea: "boleto",
        measure: "explican",
        by: By::Language,
        title: "Cerrar los lunes con un boleto de salida de una pregunta",
        question: "¿Preguntar al final de la clase hace que más estudiantes expliquen con sus palabras lo que aprendieron?",
        because: "escribirlo obliga a ordenarlo",
        data: "Boletos del lunes leídos con la pauta de dos criterios; uno de cada diez lo revisa Verónica",
        happened: [
            "Se hizo todos los lunes. Los boletos se leyeron el mismo día, pero no volvieron al curso.",
            "",
        ],
        surprise: ["Preguntaban qué habíamos hecho con los papelitos.", ""],
        hit: "Saber qué entendieron no cambia lo que entienden. El boleto tiene que volver con algo escrito.",
        below: "Saber qué entendieron no cambia lo que entienden. El boleto tiene que volver con algo escrito.",
        above: "Saber qué entendieron no cambia lo que entienden. El boleto tiene que volver con algo escrito.",
        adopt: ("", ""),
        adapt: (
            "No se nota un cambio, pero ahora sabemos qué decirles.",
            "Devolver cada boleto comentado al día siguiente.",
        ),
        abandon: ("", ""),
        again: ("", ""),
    },
    Story {
        idea: "boleto-comentado",
        measure: "explican",
        by: By::Language,
        title: "Devolver el boleto comentado al día siguiente",
        question: "Si cada boleto vuelve al día siguiente con una frase, ¿más estudiantes podrán explicar lo que aprendieron?",
        because: "un comentario de ayer todavía se recuerda",
        data: "Boletos del lunes leídos con la pauta de dos criterios, y minutos de comentario por semana",
        happened: [
            "Una frase escrita en casi todos los boletos, devuelta en la clase siguiente; los demás, de palabra. Se hizo todos los lunes. Treinta y cinco minutos al principio, veintidós al final.",
            "",
        ],
        surprise: ["Pidieron guardar los boletos en el cuaderno para estudiar.", ""],
        hit: "El comentario importa más cuando termina en pregunta. Con «bien» o «falta» el boleto volvía a la mochila; con una pregunta, volvía escrito.",
        below: "",
        above: "",
        adopt: ("", ""),
        adapt: (
            "La evidencia es de un solo curso. Antes de adoptar hay que verlo en otro.",
            "Probar en 1°D con tres preguntas fijas.",
        ),
        abandon: ("", ""),
        again: ("", ""),
    },
    Story {
        idea: "boleto-comentado",
        measure: "explican",
        by: By::Language,
        title: "Probar el boleto comentado en 1°D con tres preguntas fijas",
        question: "¿Pasa lo mismo en 1°D si solo usamos tres preguntas para comentar?",
        because: "las tres preguntas sirvieron para casi todos los boletos de 1°B",
        data: "Boletos del lunes leídos con la misma pauta, y minutos de comentario por semana",
        happened: [
            "Se usaron las tres preguntas de 1°B. Dos lunes se devolvieron el miércoles por un acto y una salida.",
            "",
        ],
        surprise: [
            "Cuando el boleto se atrasó, lo fueron a pedir a la sala de profesores.",
            "",
        ],
        hit: "Las tres preguntas bastan y el tiempo baja a quince minutos. Lo que no se puede atrasar es la devolución.",
        below: "",
        above: "",
        adopt: ("", ""),
        adapt: ("", ""),
        abandon: ("", ""),
        again: ("", ""),
    },
];

/// Adds the cycles of Los Boldos that the mock-ups tell.
pub(super) fn los_boldos(liceo: &Liceo, calendar: &Calendar, sketches: &mut Vec<Sketch>) {
    let now = calendar.weeks.len();
    // The tickets' year: this one, once its June test has ended; before that they are last year's.
    let june = |year| calendar.index_of(date(year, 6, 8));
    let ended = calendar.weeks.len() >= june(calendar.year) + 10 && calendar.last >= date(calendar.year, 8, 14);
    let year = if ended { calendar.year } else { calendar.year - 1 };
    let start = june(year);

    audio(liceo, year - 1, sketches);
    let april = calendar.index_of(date(year, 4, 20));
    let first = ticket(liceo, calendar, 0, april, start - april, "1°B", None);
    let mut second = ticket(liceo, calendar, 1, start, 10, "1°B", Some(sketches.len()));
    if let Some(second) = &mut second {
        second.shift = Some(SHIFT);
    }
    let mut third = ticket(liceo, calendar, 2, start + 12, 7, "1°D", Some(sketches.len() + 1));
    if year < calendar.year && now >= calendar.this_year + 4 {
        // Last year's comment is tried in this year's course: up to the last finished week.
        let from = (calendar.this_year + 1).max(now - 7);
        third = ticket(liceo, calendar, 2, from, now - from, "1°D", Some(sketches.len() + 1));
    }
    // Exactly one of them waits in Act: the last one whose weeks are over.
    let third = third.filter(|third| third.ends <= calendar.last);
    if let Some(first) = first {
        sketches.push(first);
    }
    if let Some(mut second) = second {
        if third.is_some() {
            second.fate = Fate::Closed(Decision::Adapt);
        }
        sketches.push(second);
    }
    sketches.extend(third);
}

/// Last October's homework, recorded: abandoned, and told to the others. Only where that October lies in the two years.
fn audio(liceo: &Liceo, year: i16, sketches: &mut Vec<Sketch>) {
    let story = &STORIES[of_idea("audio")];
    if let Some(mut audio) = begin(liceo, story, 0, date(year, 10, 6).monday()) {
        audio.ends = audio.starts.plus_days(32);
        audio.fate = Fate::Closed(Decision::Abandon);
        audio.forced = Some(Comparison::Below);
        sketches.push(audio);
    }
}

/// One of her three tests. It waits in Act unless a next one says otherwise.
fn ticket(
    liceo: &Liceo,
    calendar: &Calendar,
    which: usize,
    start: usize,
    weeks_long: usize,
    course: &str,
    follows: Option<usize>,
) -> Option<Sketch> {
    let starts = calendar.weeks.get(start).copied()?;
    let mut sketch = begin(liceo, &TICKETS[which], 0, starts)?;
    let own = liceo.course(starts.year(), course)?;
    sketch.course = Some((own.id, own.name.clone()));
    let end = start + weeks_long.max(2) - 1;
    sketch.ends = match calendar.weeks.get(end) {
        Some(monday) => monday.plus_days(4),
        None => weeks(starts.year())
            .last()
            .map_or(week_of(calendar, start), |monday| monday.plus_days(4)),
    };
    sketch.fate = if which == 0 {
        Fate::Closed(Decision::Adapt)
    } else {
        Fate::Studied
    };
    sketch.forced = Some(if which == 0 {
        Comparison::Below
    } else {
        Comparison::AsPredicted
    });
    sketch.shared = which > 0;
    sketch.follows = follows;
    Some(sketch)
}
