//! Where the facts of a student stand in the file, and what is dropped of it.

use crate::FileProblem;
use crate::delimited::Table;

/// A fact that is read, and what its column may be called, the SIGE's own name first. Names are compared folded.
struct Wanted {
    fact: Fact,
    names: &'static [&'static str],
}

/// A fact that is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fact {
    Year,
    Rbd,
    Teaching,
    Grade,
    GradeName,
    Letter,
    Course,
    Run,
    Digit,
    Sex,
    Given,
    Surnames,
    First,
    Second,
    Born,
    Since,
    Until,
}

const WANTED: &[Wanted] = &[
    wanted(Fact::Year, &["ano", "agno", "ano escolar"]),
    wanted(Fact::Rbd, &["rbd", "rbd establecimiento"]),
    wanted(
        Fact::Teaching,
        &[
            "cod tipo ensenanza",
            "codigo tipo ensenanza",
            "cod ense",
            "cod ensenanza",
            "tipo ensenanza",
        ],
    ),
    wanted(Fact::Grade, &["cod grado", "codigo grado"]),
    wanted(Fact::GradeName, &["desc grado", "descripcion grado", "grado", "nivel"]),
    wanted(Fact::Letter, &["letra curso", "letra", "let cur"]),
    wanted(Fact::Course, &["curso"]),
    wanted(
        Fact::Run,
        &[
            "run",
            "rut",
            "run alumno",
            "rut alumno",
            "run estudiante",
            "rut estudiante",
            "run ipe",
        ],
    ),
    wanted(
        Fact::Digit,
        &["digito ver", "digito verificador", "dv", "dv run", "dgv run", "digito"],
    ),
    wanted(Fact::Sex, &["genero", "sexo", "gen alu"]),
    wanted(
        Fact::Given,
        &["nombres", "nombre", "nombres alumno", "nombres estudiante"],
    ),
    wanted(Fact::Surnames, &["apellidos"]),
    wanted(Fact::First, &["apellido paterno", "primer apellido", "ap paterno"]),
    wanted(Fact::Second, &["apellido materno", "segundo apellido", "ap materno"]),
    wanted(
        Fact::Born,
        &[
            "fecha nacimiento",
            "fecha de nacimiento",
            "fec nacimiento",
            "fec nac",
            "nacimiento",
        ],
    ),
    wanted(
        Fact::Since,
        &[
            "fecha incorporacion curso",
            "fecha incorporacion",
            "fecha de incorporacion",
            "fecha matricula",
        ],
    ),
    wanted(Fact::Until, &["fecha retiro", "fecha de retiro", "fec retiro"]),
];

const fn wanted(fact: Fact, names: &'static [&'static str]) -> Wanted {
    Wanted { fact, names }
}

/// Words of columns that hold more than a roster may know; the beginning of a word is enough. `asistenca` is how SIGE writes it.
const SENSITIVE: &[&str] = &[
    "direccion",
    "domicilio",
    "comuna",
    "email",
    "mail",
    "correo",
    "telefono",
    "fono",
    "celular",
    "movil",
    "etnia",
    "indigena",
    "promedio",
    "nota",
    "asisten",
    "prioritari",
    "preferente",
    "sep",
    "pie",
    "junaeb",
    "religion",
    "salud",
    "apoderad",
    "madre",
    "padre",
    "nacionalidad",
    "pais",
    "mrun",
];

/// Whether a column is forgotten before anything else is done: every one that nothing here reads.
pub(super) fn forbidden(header: &str) -> bool {
    !WANTED.iter().any(|wanted| wanted.names.contains(&header))
}

/// Whether a forgotten column holds sensitive data.
fn is_sensitive(header: &str) -> bool {
    header
        .split(' ')
        .any(|word| SENSITIVE.iter().any(|start| word.starts_with(start)))
}

/// The columns of a nómina.
pub(super) struct Columns {
    pub year: Option<usize>,
    pub rbd: Option<usize>,
    pub level: LevelColumns,
    pub letter: Option<usize>,
    pub run: usize,
    pub digit: Option<usize>,
    pub sex: Option<usize>,
    pub given: usize,
    pub surnames: Vec<usize>,
    pub born: Option<usize>,
    pub since: Option<usize>,
    pub until: Option<usize>,
}

/// By what the level of a row is known.
#[derive(Clone, Copy)]
pub(super) enum LevelColumns {
    /// The codes of the teaching and of the grade.
    Codes { teaching: usize, grade: usize },
    /// `2º medio`.
    Words(usize),
    /// `2°B`.
    Course(usize),
}

impl Columns {
    /// Of a table; `has_year` and `has_school` say that somebody told what holds for every row.
    pub(super) fn of(table: &Table, has_year: bool, has_school: bool) -> Result<Self, FileProblem> {
        let at = |fact| column(table, fact);
        let (level, letter) = (LevelColumns::of(table), at(Fact::Letter));
        let has_letter = letter.is_some() || matches!(level, Some(LevelColumns::Course(_)));
        let surnames: Vec<usize> = match at(Fact::Surnames) {
            Some(both) => vec![both],
            None => [Fact::First, Fact::Second].into_iter().filter_map(at).collect(),
        };
        let (run, given) = (at(Fact::Run), at(Fact::Given));
        let needed = [
            ("Año", has_year || at(Fact::Year).is_some()),
            ("RBD", has_school || at(Fact::Rbd).is_some()),
            ("Cod Tipo Enseñanza, Cod Grado", level.is_some()),
            ("Letra Curso", has_letter),
            ("Run", run.is_some()),
            ("Nombres", given.is_some()),
            ("Apellido Paterno", !surnames.is_empty()),
        ];
        let missing = needed.into_iter().filter(|(_, is_there)| !is_there);
        let missing: Vec<String> = missing.map(|(name, _)| name.to_owned()).collect();
        let (Some(level), Some(run), Some(given), []) = (level, run, given, &missing[..]) else {
            return Err(FileProblem::MissingColumns(missing));
        };
        Ok(Self {
            year: at(Fact::Year),
            rbd: at(Fact::Rbd),
            level,
            letter,
            run,
            digit: at(Fact::Digit),
            sex: at(Fact::Sex),
            given,
            surnames,
            born: at(Fact::Born),
            since: at(Fact::Since),
            until: at(Fact::Until),
        })
    }
}

impl LevelColumns {
    fn of(table: &Table) -> Option<Self> {
        let codes = column(table, Fact::Teaching).zip(column(table, Fact::Grade));
        codes
            .map(|(teaching, grade)| Self::Codes { teaching, grade })
            .or_else(|| column(table, Fact::GradeName).map(Self::Words))
            .or_else(|| column(table, Fact::Course).map(Self::Course))
    }
}

fn column(table: &Table, fact: Fact) -> Option<usize> {
    let wanted = WANTED.iter().find(|wanted| wanted.fact == fact)?;
    table.column(wanted.names)
}

/// As many characters of a column's name are told.
const NAME: usize = 60;

/// The dropped columns of a table as the file calls them: those of sensitive data, and the others.
pub(super) fn dropped(table: &Table) -> (Vec<String>, Vec<String>) {
    let named = table.folded().iter().zip(&table.headers);
    let dropped = named.filter(|(folded, _)| !folded.is_empty() && forbidden(folded));
    let (sensitive, other): (Vec<_>, Vec<_>) = dropped.partition(|(folded, _)| is_sensitive(folded));
    let names = |columns: Vec<(&String, &String)>| -> Vec<String> {
        let names = columns.into_iter();
        names.map(|(_, name)| domain::text::line(name, NAME)).collect()
    };
    (names(sensitive), names(other))
}
