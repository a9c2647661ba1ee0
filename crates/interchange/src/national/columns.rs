//! Which row is the header, and what its columns are.

use domain::assessment::Axis;
use domain::search::fold;

use super::words::axis;
use crate::FileProblem;
use crate::delimited::Row;

/// As many rows are looked through for the header: titles may stand above.
const LOOKED_AT: usize = 40;

const COURSE: &[&str] = &["curso", "cursos", "course", "class"];
const LETTER: &[&str] = &["letra", "letra curso", "letter"];
const LEVEL: &[&str] = &["nivel", "grado", "level", "grade"];
const SUBJECT: &[&str] = &["asignatura", "prueba", "area", "materia", "subject"];
const YEAR: &[&str] = &["ano", "agno", "ano escolar", "year"];
const OCCASION: &[&str] = &[
    "momento",
    "periodo",
    "aplicacion",
    "etapa",
    "evaluacion",
    "occasion",
    "time",
];
const STUDENTS: &[&str] = &[
    "n",
    "estudiantes",
    "n estudiantes",
    "no estudiantes",
    "numero estudiantes",
    "cantidad estudiantes",
    "total estudiantes",
    "estudiantes evaluados",
    "evaluados",
    "rindieron",
    "estudiantes que rindieron",
    "rinden",
    "students",
];
const NAMED: &[&str] = &["eje", "ejes", "eje tematico", "eje habilidad", "habilidad", "axis"];
const SHARE: &[&str] = &[
    "logro",
    "porcentaje",
    "porcentaje logro",
    "porcentaje de logro",
    "de logro",
    "promedio",
    "resultado",
    "share",
    "percentage",
];

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Course,
    Letter,
    Level,
    Subject,
    Year,
    Occasion,
    Students,
    /// The axis stands in the row.
    Named,
    Share,
    /// The axis stands in the head.
    Axis(Axis),
}

impl Column {
    fn of(head: &str) -> Option<Self> {
        let folded = fold(head);
        let small: Vec<&str> = folded.split(' ').filter(|word| *word != "de").collect();
        let (folded, small) = (folded.as_str(), small.join(" "));
        let is = |names: &[&str]| names.contains(&folded) || names.contains(&small.as_str());
        let plain = [
            (COURSE, Self::Course),
            (LETTER, Self::Letter),
            (LEVEL, Self::Level),
            (SUBJECT, Self::Subject),
            (YEAR, Self::Year),
            (OCCASION, Self::Occasion),
            (STUDENTS, Self::Students),
            (NAMED, Self::Named),
            (SHARE, Self::Share),
        ];
        let found = plain.into_iter().find(|(names, _)| is(names)).map(|(_, column)| column);
        found.or_else(|| axis(folded).map(Self::Axis))
    }
}

/// The header of a file.
pub(super) struct Header {
    /// Where it stands among the rows.
    pub at: usize,
    /// What each column is called.
    pub names: Vec<String>,
    columns: Vec<Option<Column>>,
}

/// How much rows look like this kind of file.
pub(super) fn weigh(rows: &[Row]) -> usize {
    rows.iter().take(LOOKED_AT).map(weight).max().unwrap_or(0)
}

fn weight(row: &Row) -> usize {
    row.cells.iter().filter(|cell| Column::of(cell).is_some()).count()
}

impl Header {
    /// The first of the rows that name most columns.
    ///
    /// # Errors
    /// That no row names any, or which columns are missing.
    pub fn find(rows: &[Row]) -> Result<Self, FileProblem> {
        let weights = rows.iter().take(LOOKED_AT).map(weight).enumerate();
        let heaviest = weights.fold(
            (0, 0),
            |best, (at, weight)| if weight > best.1 { (at, weight) } else { best },
        );
        let (at, weight) = heaviest;
        if weight < 2 {
            return Err(FileProblem::NoHeader);
        }
        let names: Vec<String> = rows[at].cells.iter().map(|cell| cell.trim().to_owned()).collect();
        let mut columns: Vec<Option<Column>> = Vec::new();
        for name in &names {
            // A second column of the same name is none: nobody could say which is meant.
            let column = Column::of(name).filter(|column| !columns.contains(&Some(*column)));
            columns.push(column);
        }
        Self { at, names, columns }.whole()
    }

    fn whole(self) -> Result<Self, FileProblem> {
        let missing = [
            (self.at(Column::Course).or(self.at(Column::Level)).is_none(), "curso"),
            (self.at(Column::Students).is_none(), "estudiantes"),
            (self.axes().is_empty() && self.at(Column::Named).is_none(), "eje"),
            (self.axes().is_empty() && self.at(Column::Share).is_none(), "porcentaje"),
        ];
        let missing: Vec<String> = missing
            .into_iter()
            .filter(|(lacks, _)| *lacks)
            .map(|(_, name)| name.to_owned())
            .collect();
        if missing.is_empty() {
            Ok(self)
        } else {
            Err(FileProblem::MissingColumns(missing))
        }
    }

    /// Where a column stands.
    pub fn at(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|known| *known == Some(column))
    }

    /// The columns of axes.
    pub fn axes(&self) -> Vec<(usize, Axis)> {
        let columns = self.columns.iter().enumerate();
        columns
            .filter_map(|(at, column)| match column {
                Some(Column::Axis(axis)) => Some((at, *axis)),
                _ => None,
            })
            .collect()
    }
}
