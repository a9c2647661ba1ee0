//! The only SQL of the house.
//!
//! Owns the connection to either database, the one way to write, one file a noun, migrations, jobs and the archive.
//! Must not know a page, a language, a clock on the wall or whose browser asks: it is handed proofs and moments.
//!
//! Writing reads so: `let mut w = db.write(moment).await?; w.plan_cycle(&proof, …).await?; w.commit().await?`.
//! Each writing function records its event; a commit without one is refused.

#[macro_use]
mod statement;

mod address;
mod archive;
mod db;
mod dialect;
mod error;
mod migrate;
mod prepare;
mod write;

mod cycles;
mod doors;
mod events;
mod ideas;
mod jobs;
mod measures;
mod networks;
mod people;
mod points;
mod privacy;
mod schools;
mod search;
mod theory;
mod uploads;

pub use archive::{
    ColumnKind, LEFT_OUT, Manifest, TABLES, Table, TableSum, export_archive, restore_archive, verify_archive,
    verify_by_restoring,
};
pub use cycles::{CycleFilter, CycleInFull, CycleLine};
pub use db::{Db, Kind, Settings};
pub use doors::{ClaimLine, ExpectedPerson, ExpectedRow, RoomJoin, code_hash};
pub use error::{Busy, Error, ReadOnly, Result, WrongAddress, WrongArchive};
pub use ideas::{IdeaLine, IdeaTest, OpenTests};
pub use jobs::{Job, JobLine, Letter, Mail, NewJob};
pub use measures::MeasureUse;
pub use measures::strata::StratumEntry;
pub use networks::SchoolInGeneration;
pub use people::{PersonLine, PersonNames, Reminded, SignedIn};
pub use points::{Entered, PointKey};
pub use privacy::{MayErase, PersonExport};
pub use schools::{CourseTeacher, ImportedSchool, NewSchool, SchoolLine};
pub use search::{FoundTest, MOST_FOUND, TestDetail, TestSearch};
pub use uploads::Upload;
pub use write::{Moment, Write};

/// Every statement, for the test that prepares them all on both databases.
#[must_use]
pub fn statements() -> Vec<(&'static str, &'static str)> {
    [
        cycles::closure::STATEMENTS,
        cycles::doing::STATEMENTS,
        cycles::full::STATEMENTS,
        cycles::line::STATEMENTS,
        cycles::moved::STATEMENTS,
        cycles::owner::STATEMENTS,
        cycles::plan::STATEMENTS,
        cycles::study::STATEMENTS,
        doors::claims::STATEMENTS,
        doors::coming_in::STATEMENTS,
        doors::expected::STATEMENTS,
        doors::first_key::STATEMENTS,
        doors::invitations::STATEMENTS,
        doors::rooms::STATEMENTS,
        doors::sign_in::STATEMENTS,
        events::STATEMENTS,
        ideas::counts::STATEMENTS,
        ideas::descent::STATEMENTS,
        ideas::line::STATEMENTS,
        ideas::own::STATEMENTS,
        ideas::tests::STATEMENTS,
        jobs::STATEMENTS,
        measures::STATEMENTS,
        measures::annotations::STATEMENTS,
        measures::definitions::STATEMENTS,
        measures::links::STATEMENTS,
        measures::mappings::STATEMENTS,
        measures::phases::STATEMENTS,
        measures::strata::STATEMENTS,
        networks::STATEMENTS,
        people::accounts::STATEMENTS,
        people::leaving::STATEMENTS,
        people::list::STATEMENTS,
        people::roles::STATEMENTS,
        people::sessions::STATEMENTS,
        points::STATEMENTS,
        privacy::clearing::STATEMENTS,
        privacy::copy::STATEMENTS,
        privacy::erasure::STATEMENTS,
        schools::courses::STATEMENTS,
        schools::list::STATEMENTS,
        schools::taking_in::STATEMENTS,
        schools::teams::STATEMENTS,
        search::STATEMENTS,
        search::keys::STATEMENTS,
        theory::STATEMENTS,
        uploads::STATEMENTS,
        write::STATEMENTS,
    ]
    .concat()
}
