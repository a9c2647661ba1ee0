//! Other people's files, read into checked rows with a report of what is odd, wrong or left out.
//!
//! Owns: encodings, separators, the columns of the Ministry's directory, of lists of students, of people, of schools, of points,
//! of annotations, of what a class answered, of the national diagnosis and of the official series; the plan of what an import would
//! change; the files that questionnaires come in and go out as, and in which their results go out; the file in which a change package
//! travels from one network to another; calendar files; sheets of paper; answers by mail.
//! Must not: touch a database, write a sentence (only keys of messages, `locales/*/imports.ftl`), read a clock,
//! keep an identifier of a natural person from an official file (a RUN is read to make its key, and forgotten), or panic on any
//! bytes.

pub mod annotations;
pub mod answers;
pub mod calendar;
pub mod delimited;
pub mod directory;
pub mod mail;
pub mod national;
pub mod package;
pub mod paper;
pub mod people;
pub mod points;
mod problem;
pub mod questionnaire;
pub mod results;
mod school;
pub mod schools;
pub mod series;
pub mod sheet;
pub mod students;

pub use problem::{FileProblem, Remark};
