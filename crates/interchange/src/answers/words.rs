//! The words by which the columns of who are known, and those that nothing needs. All are compared folded.

use super::Fact;

/// What the columns of who may be called. More are known by their words.
const WHO: &[(Fact, &[&str])] = &[
    (Fact::Run, &["r u n", "r u t", "ipe"]),
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
            "nomina",
            "student",
            "students",
            "full name",
            "name",
            "nombre completo",
            "nombres completos",
        ],
    ),
];

/// What whoever answers is called in headers, and what joins words.
const OF_WHOM: &[&str] = &[
    "de",
    "del",
    "la",
    "el",
    "las",
    "los",
    "y",
    "o",
    "a",
    "as",
    "e",
    "estudiante",
    "estudiantes",
    "alumno",
    "alumnos",
    "alumna",
    "alumnas",
    "nombre",
    "nombres",
    "apellido",
    "apellidos",
    "completo",
    "completos",
];

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

/// What a column of who is called; without a word on [`is_given_or_whole`].
pub(super) fn fact(folded: &str) -> Option<Fact> {
    let known = WHO.iter().find(|(_, names)| names.contains(&folded));
    known.map(|(fact, _)| *fact).or_else(|| by_words(folded))
}

/// `Nombre y apellidos del alumno/a`, `RUT estudiante`, `Estudiante`.
fn by_words(folded: &str) -> Option<Fact> {
    let has = |wanted: &[&str]| folded.split(' ').any(|word| wanted.contains(&word));
    let all = |more: &[&str]| {
        folded
            .split(' ')
            .all(|word| OF_WHOM.contains(&word) || more.contains(&word))
    };
    match () {
        () if has(&["run", "rut"]) && all(&["run", "rut", "ipe"]) => Some(Fact::Run),
        () if !all(&[]) => None,
        () if has(&["nombre", "nombres"]) && has(&["apellido", "apellidos"]) => Some(Fact::Name),
        () if has(&["apellido", "apellidos"]) => Some(Fact::Surnames),
        () if has(&["nombre", "nombres"]) => has(&["completo", "completos"]).then_some(Fact::Name),
        () => has(&["estudiante", "estudiantes", "alumno", "alumnos", "alumna", "alumnas"]).then_some(Fact::Name),
    }
}

/// Whether a column is called `nombre` or `nombres`, of whomever: given names beside a column of surnames, else the whole name.
pub(super) fn is_given_or_whole(folded: &str) -> bool {
    let has = |wanted: &[&str]| folded.split(' ').any(|word| wanted.contains(&word));
    let is_one = folded.split(' ').all(|word| OF_WHOM.contains(&word)) && has(&["nombre", "nombres"]);
    is_one && !has(&["apellido", "apellidos", "completo", "completos"])
}

/// Whether a header is of a column that is known and not needed.
pub(super) fn is_other(folded: &str) -> bool {
    OTHERS.iter().any(|start| folded.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_who_are_known_in_many_words() {
        for (header, wanted) in [
            ("rut", Some(Fact::Run)),
            ("rut run", Some(Fact::Run)),
            ("run del estudiante", Some(Fact::Run)),
            ("r u t", Some(Fact::Run)),
            ("nombre y apellidos del alumno a", Some(Fact::Name)),
            ("apellidos y nombres", Some(Fact::Name)),
            ("nombre completo", Some(Fact::Name)),
            ("alumno a", Some(Fact::Name)),
            ("estudiantes", Some(Fact::Name)),
            ("apellidos estudiante", Some(Fact::Surnames)),
            ("apellido paterno", Some(Fact::Surnames)),
            ("nombres", None),
            ("nombre apoderado", None),
            ("rut apoderado", None),
            ("a", None),
            ("", None),
        ] {
            assert_eq!(fact(header), wanted, "{header}");
        }
        assert!(is_given_or_whole("nombre del la estudiante") && is_given_or_whole("nombres"));
        assert!(!is_given_or_whole("nombre completo") && !is_given_or_whole("alumno"));
    }
}
