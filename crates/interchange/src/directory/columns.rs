//! Where the facts of a school stand in the file.

use crate::FileProblem;
use crate::delimited::{Row, Table};

/// The columns of a directory; all but the first two may be missing.
pub(super) struct Columns {
    pub rbd: usize,
    pub name: usize,
    pub digit: Option<usize>,
    pub region: Option<usize>,
    pub comuna_code: Option<usize>,
    pub comuna: Option<usize>,
    pub dependency: Option<usize>,
    pub rural: Option<usize>,
    pub enrolment: Option<usize>,
    pub state: Option<usize>,
    pub year: Option<usize>,
    /// One column with `|`, or the official many.
    pub specialities: Vec<usize>,
    pub latitude: Option<usize>,
    pub longitude: Option<usize>,
}

/// Columns that name natural persons (masked or not). They are forgotten before anything else is done.
pub(super) fn forbidden(header: &str) -> bool {
    header
        .split(' ')
        .any(|word| word.contains("mrun") || word.contains("rut") || word == "run")
}

impl Columns {
    pub(super) fn of(table: &Table) -> Result<Self, FileProblem> {
        let (rbd, name) = (table.column(&["RBD"]), table.column(&["NOM_RBD"]));
        let (Some(rbd), Some(name)) = (rbd, name) else {
            let wanted = [("RBD", rbd), ("NOM_RBD", name)];
            let missing = wanted.into_iter().filter(|(_, at)| at.is_none());
            return Err(FileProblem::MissingColumns(
                missing.map(|(name, _)| name.to_owned()).collect(),
            ));
        };
        Ok(Self {
            rbd,
            name,
            digit: table.column(&["DGV_RBD"]),
            region: table.column(&["COD_REG_RBD"]),
            comuna_code: table.column(&["COD_COM_RBD"]),
            comuna: table.column(&["NOM_COM_RBD"]),
            dependency: table.column(&["COD_DEPE2"]),
            rural: table.column(&["RURAL_RBD"]),
            enrolment: enrolment(table),
            state: table.column(&["ESTADO_ESTAB"]),
            year: table.column(&["AGNO", "AÑO"]),
            specialities: specialities(table),
            latitude: table.column(&["LATITUD"]),
            longitude: table.column(&["LONGITUD"]),
        })
    }
}

/// `MAT_TOTAL`. `MATRICULA` only says *whether* a school has students (1 or 0) in the files of today; where there is
/// no total and it holds real numbers, it is one.
fn enrolment(table: &Table) -> Option<usize> {
    table.column(&["MAT_TOTAL"]).or_else(|| {
        let column = table.column(&["MATRICULA"])?;
        let counts = |row: &Row| row.cell(column).parse::<f64>().is_ok_and(|n| n > 9.0);
        table.rows.iter().any(counts).then_some(column)
    })
}

fn specialities(table: &Table) -> Vec<usize> {
    match table.column(&["ESPECIALIDADES"]) {
        Some(column) => vec![column],
        None => table.columns(|name| {
            name.strip_prefix("espe ")
                .is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()))
        }),
    }
}
