//! Names of things: one newtype a noun over a UUID, so that a school's id can't be handed in for a cycle's.

use uuid::Uuid;

use crate::time::Instant;

/// Where new ids and other chance come from. Handed in, so that a test decides.
pub trait Ids: Send + Sync {
    /// A new time-ordered id (UUIDv7) for a row made at `at`.
    fn new_id(&self, at: Instant) -> Uuid;
    /// Fills `bytes` with chance fit for secrets.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's chance.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemIds;

impl Ids for SystemIds {
    fn new_id(&self, at: Instant) -> Uuid {
        let mut chance = [0_u8; 10];
        self.fill(&mut chance);
        uuid_v7(at, chance)
    }

    fn fill(&self, bytes: &mut [u8]) {
        // Without the operating system's chance no secret is one: stopping is the only honest answer.
        #[expect(clippy::expect_used, reason = "no sound way to go on without randomness")]
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}

/// Chance from a seed: the same ids on every run. For the demo and for tests, never for secrets of real people.
#[derive(Debug)]
pub struct SeededIds(std::sync::atomic::AtomicU64);

impl SeededIds {
    /// A sequence that `seed` decides.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(std::sync::atomic::AtomicU64::new(seed))
    }

    /// SplitMix64 (Steele, Lea, Flood 2014): well spread, tiny, and the same on every machine.
    fn next(&self) -> u64 {
        let step = 0x9E37_79B9_7F4A_7C15_u64;
        let mut z = self
            .0
            .fetch_add(step, std::sync::atomic::Ordering::Relaxed)
            .wrapping_add(step);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

impl Ids for SeededIds {
    fn new_id(&self, at: Instant) -> Uuid {
        let mut chance = [0_u8; 10];
        self.fill(&mut chance);
        uuid_v7(at, chance)
    }

    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let chance = self.next().to_le_bytes();
            chunk.copy_from_slice(&chance[..chunk.len()]);
        }
    }
}

/// A new id of chance alone (UUIDv4): it tells no time and no order.
pub fn by_chance(ids: &dyn Ids) -> Uuid {
    let mut bytes = [0_u8; 16];
    ids.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// RFC 9562 §5.7: 48 bits of milliseconds, then chance.
fn uuid_v7(at: Instant, chance: [u8; 10]) -> Uuid {
    let millis = u64::try_from(at.micros() / 1000).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &chance).into_uuid()
}

/// Declares id newtypes.
macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(transparent))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new one, made at `at`.
            pub fn new(ids: &dyn Ids, at: Instant) -> Self { Self(ids.new_id(at)) }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
        }
    )+};
}

ids! {
    /// A network.
    NetworkId,
    /// A generation: the schools that entered in one year.
    GenerationId,
    /// A school.
    SchoolId,
    /// A school's improvement team.
    TeamId,
    /// A course: a class of one school in one school year.
    CourseId,
    /// A student of a school.
    StudentId,
    /// A student's time in a course.
    EnrolmentId,
    /// A person with an account.
    PersonId,
    /// A role of a person.
    RoleId,
    /// A session: one signed-in browser.
    SessionId,
    /// A code and link sent by mail.
    SignInId,
    /// An invitation.
    InvitationId,
    /// A room code.
    RoomId,
    /// A claim of a role, made in a room.
    ClaimId,
    /// An aim.
    AimId,
    /// A driver.
    DriverId,
    /// A change idea.
    IdeaId,
    /// A measure.
    MeasureId,
    /// A point of a measure.
    PointId,
    /// A definition that a measure has or had.
    DefinitionId,
    /// What somebody knows about a time.
    AnnotationId,
    /// A phase of a chart that somebody accepted.
    ChartPhaseId,
    /// A link for entering one measure.
    EntryLinkId,
    /// A point of a group within a school.
    StratumPointId,
    /// How the columns of a file were understood.
    ColumnMappingId,
    /// A cycle.
    CycleId,
    /// A version of the theory.
    TheoryVersionId,
    /// A liceo's own word on something of the network's theory.
    AdaptationId,
    /// An idea offered to the network.
    OfferId,
    /// A search for causes.
    InquiryId,
    /// A line of it.
    InquiryEntryId,
    /// A later end of a cycle.
    ExtensionId,
    /// A task of a cycle.
    TaskId,
    /// What was done of a cycle on one day.
    DoseId,
    /// A template of cycles.
    TemplateId,
    /// What somebody noted before it has a form.
    CaptureId,
    /// A file.
    AttachmentId,
    /// What somebody says to a cycle's team.
    FeedbackId,
    /// An answer to it.
    FeedbackReplyId,
    /// People who talk about a matter of theirs.
    CircleId,
    /// A conversation.
    ConversationId,
    /// What somebody says in one.
    ContributionId,
    /// Somebody's word that a contribution should not stand there.
    ReportId,
    /// A contribution taken out of sight by somebody else than its writer.
    HidingId,
    /// An accepted answer, as the library keeps it.
    AnswerId,
    /// Somebody was asked.
    AskingId,
    /// What somebody says of what they know.
    ExpertiseLineId,
    /// What somebody offers to show or to help with.
    StandingOfferId,
    /// A round in which people read each other's cycles.
    ReviewRoundId,
    /// Somebody reads somebody's cycle in one.
    ReviewId,
    /// A change package.
    PackageId,
    /// An idea within one.
    PackageItemId,
    /// A published version of one.
    PackageVersionId,
    /// What was learnt about something, drawn from its tests.
    SynthesisId,
    /// Somebody's word that it was otherwise.
    DissentId,
    /// A list that somebody keeps of what the library has.
    CollectionId,
    /// A students' improvement team.
    StudentTeamId,
    /// A student's place in one.
    SeatId,
    /// What somebody said in one.
    TeamWordId,
    /// A meeting of a team.
    MeetingId,
    /// A point of its agenda.
    MeetingItemId,
    /// What somebody does next.
    MeetingStepId,
    /// A time without school.
    SchoolBreakId,
    /// A questionnaire, in all its versions.
    InstrumentId,
    /// An assessment.
    AssessmentId,
    /// A class's answer sheet on its phones.
    AnswerSheetId,
    /// A rubric for looking at lessons, in all its versions.
    RubricId,
    /// An observation of a lesson.
    ObservationId,
    /// What an observation brought, as a phone names it.
    EvidenceId,
    /// A written lesson that somebody rated.
    CalibrationId,
    /// What a liceo's term of observations says together.
    PracticeId,
    /// A questionnaire given to some courses.
    AdministrationId,
    /// One course's part of it.
    SittingId,
    /// One student's answers: chance alone, made by a phone.
    SubmissionId,
    /// An event of the audit.
    EventId,
    /// A job.
    JobId,
    /// A file uploaded for an import that waits for a decision.
    UploadId,
    /// A consent.
    ConsentId,
    /// A version of the text that a consent is given to.
    ConsentTextId,
    /// A link by which a guardian gives or withdraws a consent.
    GuardianLinkId,
    /// A consent taken back.
    WithdrawalId,
    /// A free text, taken out of the answers it came with.
    TextId,
    /// A free text that may tell of harm.
    AlertId,
    /// What somebody did about one.
    HandlingId,
    /// A convening.
    ConveningId,
    /// A part of its agenda.
    SegmentId,
    /// That a part of an agenda was begun.
    SegmentBeginningId,
    /// Somebody's place at a convening, or on its waiting list.
    RegistrationId,
    /// A mark of who is there, as a phone at the door names it.
    MarkId,
    /// A poll.
    PollId,
    /// A question of the audience.
    AudienceQuestionId,
    /// What somebody leaves a convening to do.
    CommitmentId,
    /// A network's own session, as a template.
    OwnSessionId,
    /// A block of a table's notes on a part of the agenda.
    TableNoteId,
    /// That somebody wrote one, as a phone names it.
    TableNoteEditId,
    /// That who sits where was changed.
    SeatingEditId,
    /// Something that was decided.
    ResolutionId,
    /// A round in which liceos visit each other.
    ExchangeRoundId,
    /// Two liceos of a round, one of which visits the other.
    ExchangePairId,
    /// A visit of one liceo to another.
    VisitId,
    /// A note of a visit.
    VisitNoteId,
    /// A liceo's request for help.
    HelpRequestId,
    /// An offer to one.
    HelpOfferId,
    /// A notification: what one person is told.
    NotificationId,
    /// A mail that tells of notifications.
    MailingId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_version_seven_and_sort_by_time() {
        let ids = SystemIds;
        let (early, late) = (
            ids.new_id(Instant::from_micros(1_000_000)),
            ids.new_id(Instant::from_micros(2_000_000)),
        );
        assert_eq!(early.get_version_num(), 7);
        assert!(early < late);
    }

    #[test]
    fn a_seed_decides() {
        let at = Instant::from_micros(5);
        assert_eq!(SeededIds::new(7).new_id(at), SeededIds::new(7).new_id(at));
        assert_ne!(SeededIds::new(7).new_id(at), SeededIds::new(8).new_id(at));
    }
}
