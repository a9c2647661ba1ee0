//! Who may do what. Deny by default: an act is allowed only where a line here says so (PRODUCT, *default reach*).
//!
//! [`decide`] alone makes a [`Proof`]; the writing functions of `store` ask for one, so that nothing is written
//! that nobody decided. The table docs/permissions.md was written by hand from PRODUCT and is compared with the routes.

mod alerts;
mod asking;
mod assessments;
mod attention;
mod calendar;
mod captures;
mod circles;
mod collections;
mod commitments;
mod convenings;
mod cycles;
mod dialogue;
mod exchanges;
mod files;
mod forks;
mod ideas;
mod inquiries;
mod lessons;
mod method;
mod moderation;
mod network;
mod observations;
mod packages;
mod people;
mod points;
mod search;
mod standing;
mod student_teams;
mod students;
mod surveys;
mod syntheses;
mod tables;
mod theory;
mod together;

pub use alerts::{HandleAlert, ListAlerts, SeeAlerts};
pub use asking::{
    AskNetwork, BringCycle, CorrectExpertise, EndStandingOffer, HandleAsking, LeadRound, ListRounds, MakeStandingOffer,
    PrepareRound, RemoveExpertise, RoundOf, RoundPlace, SeeDirectory, SeeKnower, SeeReviewRound, StartRound, StepBack,
};
pub use assessments::{
    AnalyzePapers, EditAssessment, KeepNationalResults, MakeAssessment, ReadClassAnswers, SeeAssessment,
    SeeAssessments, SeeLevel, SeeNetworkMastery,
};
pub use attention::{Mute, OwnNotification, ReadByMail, decide_by_mail_key};
pub use calendar::{ArrangeCalendar, SeeCalendar};
pub use captures::{KeepCaptures, NoteCapture, OwnCapture};
pub use circles::{CirclePlace, FoundCircle, JoinCircle, LeadCircle, LeaveCircle, SeeCircle};
pub use collections::{EditCollection, FillCollection, FollowThing, Followable, KeepThing, Keepable, SeeCollection};
pub use commitments::{AnswerForCommitment, Commit};
pub use convenings::{
    ArrangeConvening, ArrangeConvenings, AttendConvening, ConveningPlace, HoldTicket, HostConvening, JoinByCode,
    ListConvenings, Register, RegisterAsGuest, SeeConvening, TakePart, decide_by_code, decide_by_public_page,
    decide_by_ticket, decide_to_take_part,
};
pub use cycles::{CountReach, CycleReach, EditCycle, PlanCycle, SeeCycle, ShareCycle};
pub use dialogue::{
    AcceptAnswer, ChangeContribution, Contribute, ContributionPlace, ConversationPlace, ListConversations, Matter,
    OpenConversation, React, ReadConversation, ReopenConversation, SeeAnswer, SeeContribution, TakeBackContribution,
    TendConversation,
};
pub use exchanges::{
    AcceptHelp, AnswerRound, ArrangeExchanges, ArrangeRound, ArrangeVisit, AskForHelp, CloseHelp, OfferHelp,
    ReadVisitFeedback, ReadVisitNote, SeeExchanges, SeeHelp, SeeRound, SeeVisit, SpeakForPair, SpeakForVisit,
    WriteVisitNotes,
};
pub use files::{AttachFile, FileHost, SeeFile};
pub use forks::{DecideOffers, EditLiceoTheory, ExplainVersion, OfferIdea, SeeLiceoTheory};
pub use ideas::{EditIdea, IdeaReach, SearchTests, SeeIdea};
pub use inquiries::{EditInquiry, ListInquiries, SeeInquiry};
pub use lessons::{MarkLesson, SeeTickets};
pub use method::{ChangeTemplate, DoTask, KeepTemplate, SeeLearning, SeeOwnTasks, SeeTemplate, SeeTemplates};
pub use moderation::{AppealHiding, DecideAppeal, HideContribution, HidingPlace, ReportContribution};
pub use network::{ArrangeNetwork, ArrangeSchool, FoundNetwork, SeeNetwork, SeeSchool, SeeSchoolPeople};
pub use observations::{
    AcceptObservation, AnswerObservation, Calibrate, CaptureObservation, ClosePractice, DeclineObservation,
    InviteObserver, ListObservations, OfferObservation, OwnObservation, RateObservation, ReadEvidence, ReadRatings,
    ReviveObservation, SeeObservation, SeePractice, SeeRubric, TalkObservation, WriteRubric, may_observe_at,
};
pub use packages::{
    DraftPackage, DraftPackages, EditPackage, ImportPackage, ListPackages, PublishPackage, ReturnPackage, SeePackage,
    WithdrawPackage,
};
pub use people::{
    ActForOneself, ConfirmClaims, EndRole, GrantRole, Invite, ManagePerson, OpenRoom, SeePeople, SeePerson,
};
pub use points::{Annotate, EnterPoints, PointPlace, SeeCoursePoints, SeeSchoolPoints};
pub use search::{AnswerReach, Sight};
pub use standing::{Grant, OwnCourse, Standing};
pub use student_teams::{ListStudentTeams, OpenStudentTeam, SpeakFromSeat, SuperviseTeam, decide_by_seat};
pub use students::{
    AnswerAsGuardian, AnswerBySlip, KeepConsents, KeepRoster, SeeConsentText, SeeCourseRoster, SeeInvitations,
    SeeRoster, WriteConsentText, decide_by_guardian_link, decide_by_slip,
};
pub use surveys::{
    ChangeAdministration, EditInstrument, EnterPaper, ExportSurveys, GiveSurvey, SeeAdministration, SeeCourseResults,
    SeeInstruments, SeeSchoolResults,
};
pub use syntheses::{DissentFrom, EditSynthesis, SeeSynthesis, TakeBackDissent};
pub use tables::{ReadTable, TablePlace, WriteAtTable, decide_reading_table, decide_writing_at_table};
pub use theory::{DefineMeasure, EditTheory, ProposeIdea, SeeTheory};
pub use together::{
    AnswerFeedback, ChangeFeedback, FeedbackPlace, GiveFeedback, HoldMeeting, KeepNote, TakeBackFeedback,
    TakeBackReply, ThankForFeedback,
};

use crate::id::PersonId;
use crate::measure::{EntryLink, EntryLinkState, Measure};
use crate::time::Instant;

/// Something a person may want to do, with what the decision needs to know.
pub trait Act {
    /// Whether somebody who stands so may do it.
    fn allowed(&self, who: &Standing) -> bool;
}

/// The decision that somebody may do something. Only [`decide`] makes one.
#[derive(Clone, Debug)]
pub struct Proof<A> {
    act: A,
    who: Option<PersonId>,
}

impl<A> Proof<A> {
    /// What was allowed.
    pub const fn act(&self) -> &A {
        &self.act
    }

    /// To whom; none where the installation itself acts (command line, demo).
    pub const fn who(&self) -> Option<PersonId> {
        self.who
    }
}

/// It is not allowed. Says no more: not yours and not there look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not allowed")]
pub struct Refused;

/// Decides.
///
/// # Errors
/// [`Refused`] where no rule allows it.
pub fn decide<A: Act>(who: &Standing, act: A) -> Result<Proof<A>, Refused> {
    if act.allowed(who) {
        Ok(Proof {
            act,
            who: Some(who.person()),
        })
    } else {
        Err(Refused)
    }
}

/// Decides for whoever holds a link: it opens as long as who made it might enter the same points. Recorded without a
/// person; the points carry the link.
///
/// # Errors
/// [`Refused`] where the link is over or taken back, or its maker may no longer enter there.
pub fn decide_by_link(
    link: &EntryLink,
    maker: &Standing,
    measure: Measure,
    at: Instant,
) -> Result<Proof<EnterPoints>, Refused> {
    let place = PointPlace {
        school: link.school_id,
        course: link.course_id,
    };
    let act = EnterPoints { measure, place };
    let fits = maker.person() == link.created_by && act.measure.id == link.measure_id;
    if fits && link.state(at) == EntryLinkState::Open && act.allowed(maker) {
        Ok(Proof { act, who: None })
    } else {
        Err(Refused)
    }
}

/// Whoever runs commands on the machine itself holds the database; what they do is recorded without a person.
pub fn by_the_installation<A: Act>(act: A) -> Proof<A> {
    Proof { act, who: None }
}

/// Somebody acts on the machine's command line in a person's name (the demo's seeding); recorded as theirs.
pub fn in_the_name_of<A: Act>(who: PersonId, act: A) -> Proof<A> {
    Proof { act, who: Some(who) }
}
