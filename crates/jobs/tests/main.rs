//! What happens after a commit, as one program.

mod announce;
mod golden_survey;
mod lessons;
mod mail;
mod news;
mod remind;
mod worker;
