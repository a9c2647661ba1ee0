//! The nouns of a network and their rules.
//!
//! Owns what a school, a cycle, a measure *is*, who may do what to it, and which sentence is wrong with an input.
//! Must not know a database, a page, a clock on the wall or a language: time, chance and language are arguments.

pub mod administration;
pub mod assessment;
pub mod attention;
pub mod calendar;
pub mod capture;
pub mod check;
pub mod collection;
pub mod consent;
pub mod convening;
pub mod cycle;
pub mod dialogue;
pub mod disclosure;
pub mod door;
pub mod event;
pub mod exchange;
pub mod feedback;
pub mod file;
pub mod id;
pub mod inquiry;
pub mod lesson;
pub mod measure;
pub mod meeting;
pub mod network;
pub mod observation;
pub mod package;
pub mod permission;
pub mod person;
pub mod personal;
pub mod results;
pub mod retention;
pub mod school;
pub mod search;
pub mod secret;
pub mod student;
pub mod student_team;
pub mod suppression;
pub mod synthesis;
pub mod text;
pub mod theory;
pub mod time;
pub mod visit;
mod word;
