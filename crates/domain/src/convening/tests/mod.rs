//! What a convening keeps, whatever comes.

mod agenda;
mod attendance;
mod brute;
mod commitment;
mod conditions;
mod effect;
mod live;
mod made;
mod minutes;
mod note;
mod pace;
mod place;
mod plan;
mod poll;
mod question;
mod reform;
mod rhythm;
mod table;
mod template;
