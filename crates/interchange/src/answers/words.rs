//! The words by which headers and the rows of a sheet that are no students' are known. All are compared folded.

use super::Fact;

/// What the columns of who may be called. `nombre` and `nombres` are given names only beside a column of surnames.
const WHO: &[(Fact, &[&str])] = &[
    (
        Fact::Run,
        &[
            "run",
            "rut",
            "run alumno",
            "rut alumno",
            "run estudiante",
            "rut estudiante",
            "run del estudiante",
            "rut del estudiante",
            "run ipe",
            "run o ipe",
        ],
    ),
    (
        Fact::Digit,
        &["dv", "digito", "digito ver", "digito verificador", "dv run", "dgv run"],
    ),
    (
        Fact::Number,
        &[
            "n",
            "no",
            "nr",
            "nro",
            "num",
            "numero",
            "lista",
            "n lista",
            "no lista",
            "nro lista",
            "n de lista",
            "nro de lista",
            "numero lista",
            "numero de lista",
            "list number",
        ],
    ),
    (
        Fact::Surnames,
        &[
            "apellidos",
            "apellido",
            "apellido paterno",
            "primer apellido",
            "ap paterno",
            "paterno",
            "surname",
            "surnames",
            "last name",
        ],
    ),
    (
        Fact::SecondSurname,
        &["apellido materno", "segundo apellido", "ap materno", "materno"],
    ),
    (
        Fact::SecondGiven,
        &["segundo nombre", "nombre 2", "otros nombres", "second name"],
    ),
    (
        Fact::Given,
        &["primer nombre", "nombre 1", "given name", "given names", "first name"],
    ),
    (
        Fact::Name,
        &[
            "nombre completo",
            "nombres y apellidos",
            "nombre y apellidos",
            "nombre y apellido",
            "nombre apellido",
            "nombres apellidos",
            "apellidos y nombres",
            "apellidos nombres",
            "apellido y nombre",
            "apellido nombre",
            "nombre estudiante",
            "nombre alumno",
            "nombre del estudiante",
            "nombre del alumno",
            "nombre alumno a",
            "nombre de estudiante",
            "estudiante",
            "estudiantes",
            "alumno",
            "alumnos",
            "alumno a",
            "alumna",
            "alumnas",
            "nomina",
            "student",
            "students",
            "full name",
            "name",
        ],
    ),
];

/// Given names where surnames stand beside, the whole name where none do.
const GIVEN_OR_WHOLE: &[&str] = &["nombres", "nombre"];

/// How words begin that head columns which nothing needs.
const OTHERS: &[&str] = &[
    "nota",
    "puntaj",
    "puntua",
    "ptje",
    "pje",
    "ptos",
    "puntos",
    "total",
    "porcent",
    "logro",
    "curso",
    "fecha",
    "buena",
    "mala",
    "omiti",
    "correct",
    "incorrect",
    "nivel",
    "promedio",
    "observ",
    "coment",
    "sexo",
    "genero",
    "correo",
    "email",
    "mail",
    "telefono",
    "letra",
    "forma",
    "fila",
    "profesor",
    "apoderad",
    "asignatura",
    "rbd",
    "colegio",
    "liceo",
    "establec",
    "marca",
    "timestamp",
    "hora",
    "score",
    "grade",
    "eje",
    "habilidad",
    "estado",
    "de logro",
    "gender",
];

/// By these a row is known to be of all students.
const OF_ALL: &[&str] = &[
    "promedio",
    "promedios",
    "media",
    "mediana",
    "total",
    "totales",
    "suma",
    "porcentaje",
    "logro",
    "correctas",
    "correcta",
    "correctos",
    "incorrectas",
    "incorrecta",
    "omitidas",
    "omitida",
    "omisiones",
    "buenas",
    "malas",
    "aciertos",
    "dificultad",
    "desviacion",
    "puntaje",
    "puntajes",
    "maximo",
    "minimo",
    "moda",
    "average",
    "mean",
    "eje",
    "habilidad",
    "clave",
    "claves",
    "pauta",
    "pautas",
    "solucion",
    "soluciones",
    "key",
    "answers",
    "correct",
];

/// What may stand beside them.
const BESIDE: &[&str] = &[
    "de",
    "del",
    "por",
    "la",
    "el",
    "las",
    "los",
    "y",
    "curso",
    "general",
    "pregunta",
    "preguntas",
    "item",
    "items",
    "respuesta",
    "respuestas",
    "alternativa",
    "alternativas",
    "puntos",
    "ptje",
    "ideal",
    "estandar",
    "grado",
    "n",
    "no",
    "cantidad",
    "numero",
    "prueba",
    "opcion",
    "estudiantes",
    "alumnos",
    "answer",
    "correcion",
    "correccion",
    "posible",
    "obtenido",
    "each",
];

/// By these a row of all is the one with the keys, if keys stand in it.
const OF_KEY: &[&str] = &[
    "clave",
    "claves",
    "pauta",
    "pautas",
    "correcta",
    "correctas",
    "correccion",
    "solucion",
    "soluciones",
    "key",
    "correct",
];

/// By these it is the one with the keys, even if they are numbers.
const OF_KEY_ALONE: &[&str] = &["clave", "claves", "pauta", "pautas", "solucion", "soluciones", "key"];

/// By these it is the one with the points that each item is worth.
const OF_MOST: &[&str] = &["maximo", "ideal", "puntaje", "puntajes", "puntos", "posible"];

/// What a column of who is called; without a word on [`GIVEN_OR_WHOLE`].
pub(super) fn fact(folded: &str) -> Option<Fact> {
    let known = WHO.iter().find(|(_, names)| names.contains(&folded));
    known.map(|(fact, _)| *fact)
}

/// Whether a column is called `nombre` or `nombres`.
pub(super) fn is_given_or_whole(folded: &str) -> bool {
    GIVEN_OR_WHOLE.contains(&folded)
}

/// Whether a header is of a column that is known and not needed.
pub(super) fn is_other(folded: &str) -> bool {
    OTHERS.iter().any(|start| folded.starts_with(start))
}

/// Whether a cell says that its row is of all students: nothing but such words, so that nobody called Clave or Media is lost.
pub(super) fn is_of_all(folded: &str) -> bool {
    let has_one = folded.split(' ').any(|word| OF_ALL.contains(&word));
    has_one
        && folded
            .split(' ')
            .all(|word| OF_ALL.contains(&word) || BESIDE.contains(&word))
}

/// Whether such a cell may head the row of the keys.
pub(super) fn is_of_key(folded: &str) -> bool {
    is_of_all(folded) && folded.split(' ').any(|word| OF_KEY.contains(&word))
}

/// Whether such a cell heads nothing but the row of the keys.
pub(super) fn is_of_key_alone(folded: &str) -> bool {
    is_of_key(folded) && folded.split(' ').any(|word| OF_KEY_ALONE.contains(&word))
}

/// Whether such a cell heads the row of what items are worth.
pub(super) fn is_of_most(folded: &str) -> bool {
    is_of_all(folded) && folded.split(' ').any(|word| OF_MOST.contains(&word)) && !folded.contains("obtenido")
}

/// Whether a cell says that the student was away. `A` alone says so only with its whole row.
pub(super) fn is_away(folded: &str) -> bool {
    matches!(
        folded,
        "aus"
            | "ausente"
            | "ausentes"
            | "absent"
            | "inasistente"
            | "np"
            | "n p"
            | "nsp"
            | "no rinde"
            | "no rindio"
            | "no presente"
            | "no se presento"
            | "no asiste"
            | "no asistio"
            | "pendiente"
            | "licencia"
            | "retirado"
            | "retirada"
    )
}

/// Whether a cell says that nothing, or nothing that counts, was answered. The signs that [`domain::assessment::Given::read`] knows are known there.
pub(super) fn is_omission(folded: &str) -> bool {
    matches!(
        folded,
        "om" | "omit"
            | "omite"
            | "omitida"
            | "omitido"
            | "blanco"
            | "en blanco"
            | "nc"
            | "n c"
            | "nr"
            | "n r"
            | "sr"
            | "s r"
            | "no responde"
            | "no contesta"
            | "sin respuesta"
            | "nula"
            | "nulo"
            | "anulada"
    )
}
