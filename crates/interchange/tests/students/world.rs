//! Two liceos, rows of a nómina and its dresses.

use std::collections::{HashMap, HashSet};

use domain::id::{SchoolId, StudentId};
use domain::school::{Level, SchoolKey};
use domain::student::{RosterSecret, run_check_digit};
use domain::time::Day;
use interchange::students::{Around, Assumed, CourseAt, KnownStudent, RosterPlan, Students, plan, read};

/// The header of every nómina, its misspelt word included.
pub const HEADER: &str = "Año,RBD,Cod Tipo Enseñanza,Cod Grado,Desc Grado,Letra Curso,Run,Dígito Ver.,Genero,Nombres,\
                          Apellido Paterno,Apellido Materno,Dirección,Comuna Residencia,Código Comuna Residencia,Email,Telefono,\
                          Celular,Fecha Nacimiento,Código Etnia,Fecha Incorporación Curso,Fecha Retiro,%Asistenca,Promedio Final";

/// A student of a nómina.
#[derive(Clone, Debug)]
pub struct Row {
    pub year: i64,
    pub rbd: &'static str,
    pub teaching: &'static str,
    pub grade: u8,
    pub letter: &'static str,
    pub run: u32,
    pub given: String,
    pub surname: String,
    pub born: String,
    pub since: String,
    pub until: String,
    /// What stands in every column that must be dropped.
    pub secret: String,
}

/// A student of 1°A of the first liceo.
pub fn row(run: u32, given: &str) -> Row {
    Row {
        year: 2026,
        rbd: "7",
        teaching: "310",
        grade: 1,
        letter: "A",
        run,
        given: given.to_owned(),
        surname: "ÑIRRE".to_owned(),
        born: "14/05/2010".to_owned(),
        since: "02/03/2026".to_owned(),
        until: "1900-01-01".to_owned(),
        secret: "x".to_owned(),
    }
}

impl Row {
    pub fn line(&self) -> String {
        let (digit, secret) = (run_check_digit(self.run), &self.secret);
        format!(
            "{},{},{},{},{}º medio,{},{},{digit},F,{},{},PEUMO,{secret},{secret},{secret},{secret},{secret},{secret},{},\
             {secret},{},{},{secret},{secret}",
            self.year,
            self.rbd,
            self.teaching,
            self.grade,
            self.grade,
            self.letter,
            self.run,
            self.given,
            self.surname,
            self.born,
            self.since,
            self.until,
        )
    }
}

pub fn file(rows: &[Row]) -> String {
    let lines: Vec<String> = rows.iter().map(Row::line).collect();
    format!("{HEADER}\n{}\n", lines.join("\n"))
}

pub fn read_rows(rows: &[Row]) -> Students {
    read(file(rows).as_bytes(), &Assumed::default()).unwrap()
}

pub fn school(at: u128) -> SchoolId {
    SchoolId(uuid(at))
}

pub fn student(at: u128) -> StudentId {
    StudentId(uuid(at))
}

/// Ids have no maker without a clock; a text is one too.
fn uuid<T: std::str::FromStr<Err: std::fmt::Debug>>(at: u128) -> T {
    format!("00000000-0000-7000-8000-{at:012x}").parse().unwrap()
}

pub fn secret() -> RosterSecret {
    RosterSecret::of([7; 32])
}

pub fn course(year: i64, level: Level, letter: &str) -> CourseAt {
    CourseAt {
        year,
        level,
        letter: letter.to_owned(),
    }
}

/// A student of the roster as they would be after a row was carried out.
pub fn known(at: u128, in_school: u128, row: &Row, course: Option<CourseAt>) -> KnownStudent {
    let read = read_rows(std::slice::from_ref(row)).rows.remove(0);
    KnownStudent {
        id: student(at),
        school: school(in_school),
        run_key: Some(read.run.key(&secret())),
        course,
        given_names: read.given_names,
        surnames: read.surnames,
        born: read.born,
    }
}

/// Plans with the liceos of RBD 7 and 16730, of which 1°A of 2026 exists.
pub fn planned(students: &Students, known: &[KnownStudent]) -> RosterPlan {
    let key = |rbd| SchoolKey::rbd(rbd, None).unwrap().0;
    let schools = HashMap::from([(key("7"), school(1)), (key("16730"), school(2))]);
    let courses = HashSet::from([(school(1), course(2026, Level::First, "A"))]);
    let around = Around {
        schools: &schools,
        courses: &courses,
    };
    let keyed: Vec<_> = students.rows.iter().map(|row| row.keyed(&secret())).collect();
    plan(&keyed, known, &around)
}

pub fn day(year: i16, month: i8, day: i8) -> Day {
    Day::new(year, month, day).unwrap()
}

/// What was said of the rows: line, key, the line that it points to.
pub fn said(students: &Students) -> Vec<(u64, &'static str, Option<u64>)> {
    let remarks = students.problems.iter().chain(&students.left);
    remarks.map(|remark| (remark.line, remark.key, remark.other)).collect()
}
