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
mod asking;
mod db;
mod dialect;
mod error;
mod migrate;
mod prepare;
mod remembered;
mod write;

mod assessments;
mod attachments;
mod attention;
mod calendar;
mod captures;
mod collections;
mod convenings;
mod cycles;
mod dialogue;
mod doors;
mod events;
mod exchanges;
mod feedback;
mod files;
mod follows;
mod ideas;
mod inquiries;
mod jobs;
mod lessons;
mod measures;
mod meetings;
mod networks;
mod observations;
mod packages;
mod people;
mod points;
mod privacy;
mod schools;
mod search;
mod student_teams;
mod students;
mod surveys;
mod syntheses;
mod theory;
mod uploads;

pub use archive::{
    ColumnKind, FileSum, LEFT_OUT, Manifest, TABLES, Table, TableSum, export_archive, restore_archive, verify_archive,
    verify_by_restoring,
};
pub use asking::askings::{AskedLine, AskedPerson, ToAsk};
pub use asking::asks::AskLine;
pub use asking::directory::{Knows, KnowsLine, TestOf};
pub use asking::knowing::{Reachable, ToRoute};
pub use asking::offers::StandingOfferLine;
pub use asking::readings::{ReadingLine, Substitutes, step_in_until};
pub use asking::rounds::{EntryLine, RoundLine};
pub use asking::told::Why;
pub use assessments::answer_sheets::{FromPhone, OpenedSheet, SheetKept};
pub use assessments::answers::{ClassLine, EnteredAnswers};
pub use assessments::papers::{AssessedCourse, ON_PHONES};
pub use assessments::sums::{EarlierSummed, KeptSum, NetworkSum, SummedAnswers, ToSum};
pub use attachments::NewAttachment;
pub use attention::{AT_ONCE_JOB, Mailing, ToMail, Told, Unread, WhyAsked, mailing_id};
pub use captures::QuotedPlan;
pub use collections::CollectionLine;
pub use convenings::{
    CommitmentLine, Committing, ConveningMinutes, ConveningTold, GuestSaid, Hints, Joining, Need, Needs, NewConvening,
    NewSeating, NoteWritten, Question, Seated, Taking, Wrote,
};
pub use cycles::{
    Arrow, CycleBrief, CycleFilter, CycleInFull, CycleKind, CycleLine, CyclePage, DoseOfCycle, LearningScope,
    OutcomeCount, PointsAround, RampLine, RubricShare, TaskLine,
};
pub use db::{Db, Kind, Settings};
pub use dialogue::ConversationLine;
pub use dialogue::circles::CircleLine;
pub use dialogue::contributions::{Earlier, NewContribution};
pub use dialogue::members::MemberLine;
pub use dialogue::thread::{ContributionLine, Hidden, Quoted, Reacted};
pub use doors::{ClaimLine, ExpectedPerson, ExpectedRow, RoomJoin, code_hash};
pub use error::{Busy, Error, ReadOnly, Result, WrongAddress, WrongArchive};
pub use exchanges::{HelpLine, Met, NewPair, OfferLine as HelpOfferLine, Said as RoundSaid, ThanksLine, VisitLine};
pub use feedback::thread::{Answer, Said, Thanks};
pub use feedback::waiting::{Talk, Unreviewed};
pub use files::Files;
pub use ideas::{IdeaLine, IdeaTally, IdeaTest};
pub use inquiries::{CauseLine, InquiryLine};
pub use jobs::{ConveningNews, Job, JobLine, Letter, Mail, NewJob, SurveyNews};
pub use measures::MeasureUse;
pub use measures::strata::StratumEntry;
pub use meetings::{NewItem, Noted, StepLine};
pub use networks::SchoolInGeneration;
pub use observations::calibration::CalibrationLine;
pub use observations::captured::Arrival;
pub use observations::practice::{PracticeLine, PracticeToSum};
pub use observations::rubrics::RubricLine;
pub use packages::versions::{NewPackageVersion, PackageVersionLine};
pub use packages::withdrawals::WithdrawalLine;
pub use packages::{BroughtPackage, PackageLine};
pub use people::{PersonLine, PersonNames, Reminded, SignedIn};
pub use points::{Entered, History, PointKey};
pub use privacy::{MayErase, PersonExport};
pub use schools::{CourseTeacher, ImportedSchool, NewSchool, SchoolLine};
pub use search::{Answering, Answers, Chosen, KindCount, TestDetail};
pub use student_teams::TeamWordLine;
pub use students::consents::PaperConsents;
pub use students::import::RosterChange;
pub use students::invited::Invited;
pub use students::keeping::StudentFacts;
pub use students::roster::{KnownLine, StudentLine};
pub use students::slips::Held;
pub use surveys::administrations::{Opened, RELEASE_JOB, SittingLine};
pub use surveys::alerts::AlertLine;
pub use surveys::announced::Announced;
pub use surveys::answers::{AnsweredLine, TextLine};
pub use surveys::apart::ApartLine;
pub use surveys::feeds::MeasureSurvey;
pub use surveys::instruments::{InstrumentDraft, InstrumentLine, InstrumentVersion};
pub use surveys::intake::{Intake, ToKeep};
pub use surveys::said::SaidAndDone;
pub use syntheses::{DissentLine, NewSynthesis, SynthesisLine};
pub use theory::{AdaptedNode, LiceoTheory, OfferLine, TheoryNow, VersionLine};
pub use uploads::Upload;
pub use write::{Moment, Write};

/// Every statement, for the test that prepares them all on both databases.
#[must_use]
pub fn statements() -> Vec<(&'static str, &'static str)> {
    [
        asking::askings::STATEMENTS,
        asking::asks::STATEMENTS,
        asking::directory::STATEMENTS,
        asking::expertise::STATEMENTS,
        asking::knowing::STATEMENTS,
        asking::offers::STATEMENTS,
        asking::readings::STATEMENTS,
        asking::rounds::STATEMENTS,
        asking::told::STATEMENTS,
        assessments::answer_sheets::STATEMENTS,
        assessments::answers::STATEMENTS,
        assessments::closings::STATEMENTS,
        assessments::national::STATEMENTS,
        assessments::papers::STATEMENTS,
        assessments::sums::STATEMENTS,
        attachments::STATEMENTS,
        attention::choices::STATEMENTS,
        attention::feed::STATEMENTS,
        attention::inbox::STATEMENTS,
        attention::keys::STATEMENTS,
        attention::mailings::STATEMENTS,
        attention::reading::STATEMENTS,
        attention::telling::STATEMENTS,
        attention::telling::asked::STATEMENTS,
        attention::telling::exchanged::STATEMENTS,
        attention::telling::convened::STATEMENTS,
        attention::telling::found::STATEMENTS,
        attention::telling::said::STATEMENTS,
        captures::STATEMENTS,
        collections::STATEMENTS,
        follows::STATEMENTS,
        cycles::brief::STATEMENTS,
        cycles::closure::STATEMENTS,
        cycles::doing::STATEMENTS,
        cycles::extension::STATEMENTS,
        calendar::STATEMENTS,
        cycles::dose::STATEMENTS,
        cycles::full::STATEMENTS,
        cycles::learning::STATEMENTS,
        cycles::line::STATEMENTS,
        cycles::moved::STATEMENTS,
        cycles::owner::STATEMENTS,
        cycles::page::STATEMENTS,
        cycles::plan::STATEMENTS,
        cycles::ramp::STATEMENTS,
        cycles::rubric::STATEMENTS,
        cycles::study::STATEMENTS,
        cycles::tasks::STATEMENTS,
        cycles::templates::STATEMENTS,
        dialogue::answers::STATEMENTS,
        dialogue::circles::STATEMENTS,
        dialogue::closures::STATEMENTS,
        dialogue::contributions::STATEMENTS,
        dialogue::conversations::STATEMENTS,
        dialogue::lists::STATEMENTS,
        dialogue::members::STATEMENTS,
        dialogue::moderation::STATEMENTS,
        dialogue::thread::STATEMENTS,
        doors::claims::STATEMENTS,
        doors::coming_in::STATEMENTS,
        doors::expected::STATEMENTS,
        doors::first_key::STATEMENTS,
        doors::invitations::STATEMENTS,
        doors::rooms::STATEMENTS,
        doors::sign_in::STATEMENTS,
        events::STATEMENTS,
        convenings::agenda::STATEMENTS,
        convenings::ballots::STATEMENTS,
        convenings::desks::STATEMENTS,
        convenings::door::STATEMENTS,
        convenings::guests::STATEMENTS,
        convenings::notes::STATEMENTS,
        convenings::nouns::STATEMENTS,
        convenings::places::STATEMENTS,
        convenings::polls::STATEMENTS,
        convenings::pulse::STATEMENTS,
        convenings::questions::STATEMENTS,
        convenings::registrations::STATEMENTS,
        convenings::seatings::STATEMENTS,
        convenings::told::STATEMENTS,
        convenings::certificates::STATEMENTS,
        convenings::commitments::STATEMENTS,
        convenings::effects::STATEMENTS,
        convenings::minutes::STATEMENTS,
        convenings::reflections::STATEMENTS,
        convenings::resolutions::STATEMENTS,
        convenings::templates::STATEMENTS,
        exchanges::entries::STATEMENTS,
        exchanges::help::STATEMENTS,
        exchanges::pairs::STATEMENTS,
        exchanges::rounds::STATEMENTS,
        exchanges::told::STATEMENTS,
        exchanges::visits::STATEMENTS,
        feedback::answers::STATEMENTS,
        feedback::given::STATEMENTS,
        feedback::notes::STATEMENTS,
        feedback::thread::STATEMENTS,
        feedback::waiting::STATEMENTS,
        inquiries::STATEMENTS,
        inquiries::entries::STATEMENTS,
        ideas::descent::STATEMENTS,
        ideas::line::STATEMENTS,
        ideas::tests::STATEMENTS,
        jobs::STATEMENTS,
        lessons::STATEMENTS,
        measures::STATEMENTS,
        measures::annotations::STATEMENTS,
        measures::definitions::STATEMENTS,
        measures::links::STATEMENTS,
        measures::mappings::STATEMENTS,
        measures::phases::STATEMENTS,
        measures::strata::STATEMENTS,
        meetings::STATEMENTS,
        meetings::held::STATEMENTS,
        meetings::items::STATEMENTS,
        meetings::notes::STATEMENTS,
        meetings::presence::STATEMENTS,
        meetings::steps::STATEMENTS,
        networks::STATEMENTS,
        observations::agreed::STATEMENTS,
        observations::calibration::STATEMENTS,
        observations::captured::STATEMENTS,
        observations::list::STATEMENTS,
        observations::practice::STATEMENTS,
        observations::rubrics::STATEMENTS,
        observations::shown::STATEMENTS,
        observations::told::STATEMENTS,
        packages::STATEMENTS,
        packages::items::STATEMENTS,
        packages::versions::STATEMENTS,
        packages::withdrawals::STATEMENTS,
        people::accounts::STATEMENTS,
        people::leaving::STATEMENTS,
        people::list::STATEMENTS,
        people::roles::STATEMENTS,
        people::sessions::STATEMENTS,
        points::STATEMENTS,
        privacy::clearing::STATEMENTS,
        privacy::copy::STATEMENTS,
        privacy::copy::convenings::STATEMENTS,
        privacy::copy::network::STATEMENTS,
        privacy::copy::work::STATEMENTS,
        privacy::erasure::STATEMENTS,
        schools::courses::STATEMENTS,
        schools::list::STATEMENTS,
        schools::taking_in::STATEMENTS,
        schools::teams::STATEMENTS,
        student_teams::STATEMENTS,
        students::consents::STATEMENTS,
        students::copy::STATEMENTS,
        students::erasure::STATEMENTS,
        students::guardians::STATEMENTS,
        students::import::STATEMENTS,
        students::keeping::STATEMENTS,
        students::roster::STATEMENTS,
        students::secret::STATEMENTS,
        students::slips::STATEMENTS,
        students::texts::STATEMENTS,
        students::withdrawals::STATEMENTS,
        surveys::administrations::STATEMENTS,
        surveys::announced::STATEMENTS,
        surveys::answers::STATEMENTS,
        surveys::alerts::STATEMENTS,
        surveys::apart::STATEMENTS,
        surveys::feeds::STATEMENTS,
        surveys::instruments::STATEMENTS,
        surveys::own::STATEMENTS,
        surveys::said::STATEMENTS,
        syntheses::STATEMENTS,
        theory::adaptations::STATEMENTS,
        theory::aim::STATEMENTS,
        theory::belief::STATEMENTS,
        theory::changes::STATEMENTS,
        theory::context::STATEMENTS,
        theory::drivers::STATEMENTS,
        theory::forks::STATEMENTS,
        theory::ideas::STATEMENTS,
        theory::offers::STATEMENTS,
        theory::versions::STATEMENTS,
        search::STATEMENTS,
        search::answers::STATEMENTS,
        search::documents::STATEMENTS,
        search::documents::shared::STATEMENTS,
        search::documents::texts::STATEMENTS,
        search::keys::STATEMENTS,
        search::vocabulary::STATEMENTS,
        uploads::STATEMENTS,
        write::STATEMENTS,
    ]
    .concat()
}
