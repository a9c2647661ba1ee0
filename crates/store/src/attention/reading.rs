//! What a notification may say at the moment at which it is shown or mailed: its thing's own permission is asked anew, and what is gone
//! is gone. One arm a kind.
//!
//! Must not keep anything of what it read.

mod asked;
mod convened;
mod exchanged;
mod found;
mod moderated;

use std::collections::HashMap;

use domain::attention::{Group, Kind, Notification, Thing, grouped};
use domain::dialogue::Part;
use domain::exchange::{Asking, Way};
use domain::id::{
    CircleId, ContributionId, ConversationId, CycleId, FeedbackId, FeedbackReplyId, HidingId, MeetingId, MeetingStepId,
    NotificationId, ObservationId, PersonId, TaskId,
};
use domain::permission::{
    Act as _, ContributionPlace, ConversationPlace, HoldMeeting, Matter, ReadConversation, SeeCircle, SeeContribution,
    SeeCycle, SeeObservation, Standing,
};
use domain::time::Day;

use crate::asking::told::Why;
use crate::db::Db;
use crate::error::{Error, Result};

/// A line that may be told now.
#[derive(Clone, Debug)]
pub struct Told {
    /// What is told together.
    pub group: Group,
    /// The thing's name; none where its reader may no longer open it, and is told all the same what became of their own words.
    pub title: Option<String>,
    /// Who did it, the latest first: three names at most.
    pub names: Vec<String>,
    /// The newest words, where the thing is a conversation.
    pub words: Option<(ContributionId, String)>,
    /// Whether its words stay on the page: an observation's are never mailed, and no link opens it signed out.
    pub sealed: bool,
    /// Where somebody decides or reads a decision: the hiding.
    pub hiding: Option<HidingId>,
    /// The day that it is about: of a visit, until when something waits.
    pub day: Option<Day>,
    /// Why they are asked; of nothing else.
    pub asked: Option<WhyAsked>,
}

/// Why somebody is asked: what their own work says, and how it came to them.
#[derive(Clone, Debug)]
pub struct WhyAsked {
    /// How.
    pub way: Way,
    /// Why they.
    pub why: Vec<Why>,
}

/// What one notification may say.
#[derive(Default)]
struct Read {
    title: Option<String>,
    words: Option<(ContributionId, String)>,
    sealed: bool,
    day: Option<Day>,
    asking: Option<Asking>,
}

sql! {
    STILL_REACTED = "select count(*) from contribution_reaction where contribution_id = $1 and by_id = $2";
    STILL_THANKED = "select count(*) from feedback_thanks where feedback_id = $1 and by_id = $2";
    NAME = "select name from person where id = $1";
}

/// Names that are said; others are counted.
const NAMES: usize = 3;

/// Somebody reads: what was loaded for one line serves the next.
struct Reader<'a> {
    db: &'a Db,
    who: &'a Standing,
    places: HashMap<ConversationId, Option<ConversationPlace>>,
}

impl Db {
    /// The lines that somebody may be told now, of these of their own; the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn told(&self, who: &Standing, all: Vec<Notification>) -> Result<Vec<Told>> {
        let mut reader = Reader::new(self, who);
        let (mut kept, mut read) = (Vec::new(), HashMap::new());
        for one in all {
            if let Some(said) = reader.read(&one).await? {
                read.insert(one.id, said);
                kept.push(one);
            }
        }
        let mut told = Vec::new();
        for group in grouped(kept) {
            told.push(self.line(who, group, &mut read).await?);
        }
        Ok(told)
    }

    async fn line(&self, who: &Standing, group: Group, read: &mut HashMap<NotificationId, Read>) -> Result<Told> {
        let mut names = Vec::new();
        for person in group.people.iter().take(NAMES) {
            names.push(one!(self, (String,), NAME, *person)?.0);
        }
        let newest = group.ids.first().and_then(|id| read.remove(id));
        let newest = newest.unwrap_or(Read {
            sealed: true,
            ..Read::default()
        });
        let asked = match (&newest.asking, self.network().await?) {
            (Some(asking), Some(network)) => Some(WhyAsked {
                way: asking.way,
                why: self.why(network.id, who, &asking.shown()).await?,
            }),
            _ => None,
        };
        let decides = matches!(group.kind, Kind::Hidden | Kind::Appeal | Kind::Decided);
        Ok(Told {
            hiding: group.causes.first().filter(|_| decides).map(|id| HidingId(*id)),
            title: newest.title,
            words: newest.words,
            sealed: newest.sealed,
            day: newest.day,
            asked,
            names,
            group,
        })
    }

    /// Whether a notification may be told to its person now.
    pub(super) async fn may_be_told(&self, who: &Standing, one: &Notification) -> Result<bool> {
        Ok(Reader::new(self, who).read(one).await?.is_some())
    }

    /// What a thing that somebody silenced is called, if they may still open it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn title_for(&self, who: &Standing, thing: Thing, id: uuid::Uuid) -> Result<Option<String>> {
        let mut reader = Reader::new(self, who);
        match thing {
            Thing::Conversation => {
                let place = reader.place(ConversationId(id)).await?;
                let place = place.filter(|place| ReadConversation(place.clone()).allowed(who));
                Ok(place.map(|place| place.conversation.title))
            }
            Thing::Cycle => reader.cycle(CycleId(id)).await,
            Thing::Circle => {
                let place = gone_is_none(self.circle_place(CircleId(id)).await)?;
                let place = place.filter(|place| SeeCircle(place.clone()).allowed(who));
                Ok(place.map(|place| place.circle.name))
            }
            Thing::Observation => {
                let place = gone_is_none(self.observation_place(ObservationId(id)).await)?;
                Ok(place.filter(|place| place.allowed(who)).map(|place| day_of(&place)))
            }
            Thing::Meeting => {
                let meeting = gone_is_none(self.meeting(MeetingId(id)).await)?;
                let meeting = meeting.filter(|meeting| HoldMeeting(meeting.school_id).allowed(who));
                Ok(meeting.map(|meeting| meeting.name))
            }
            Thing::ExchangeRound | Thing::Visit | Thing::HelpRequest => reader.exchange_title(thing, id).await,
            Thing::Convening => reader.convening_title(id).await,
            Thing::Package | Thing::Synthesis | Thing::Idea | Thing::Driver => reader.library_title(thing, id).await,
        }
    }
}

impl<'a> Reader<'a> {
    fn new(db: &'a Db, who: &'a Standing) -> Self {
        Self {
            db,
            who,
            places: HashMap::new(),
        }
    }

    /// What it may say; nothing where its cause is gone, or its thing no longer theirs to open.
    async fn read(&mut self, one: &Notification) -> Result<Option<Read>> {
        match one.kind {
            Kind::Mention | Kind::Answer | Kind::Reply | Kind::Said => self.words(one).await,
            Kind::Accepted => self.accepted(one).await,
            Kind::Asked | Kind::PassedOn | Kind::OfferTaken => self.asked(one).await,
            Kind::Reading => self.reading(one).await,
            Kind::Pair | Kind::Substitute | Kind::PairConfirmed | Kind::PairEnded => self.pair(one).await,
            Kind::VisitDay | Kind::VisitOff => self.visit_moved(one).await,
            Kind::VisitFeedback | Kind::VisitThanks => self.after_visit(one).await,
            Kind::CommitmentDue => self.commitment(one).await,
            Kind::ConveningMoved | Kind::ConveningOff => self.convening_moved(one).await,
            Kind::ConveningMinutes => self.convening_signed(one).await,
            Kind::Committed => self.committed(one).await,
            Kind::HelpOffered | Kind::HelpAccepted => self.help(one).await,
            Kind::FollowedTest => self.followed_test(one).await,
            Kind::FollowedVersion | Kind::FollowedWithdrawal => self.followed_version(one).await,
            Kind::FollowedSynthesis | Kind::Cited => self.signed(one).await,
            Kind::PackageUsed => self.package_used(one).await,
            Kind::Reaction => {
                let there = one!(self.db, (i64,), STILL_REACTED, ContributionId(one.cause_id), one.by_id)?.0 > 0;
                if there { self.words(one).await } else { Ok(None) }
            }
            Kind::Feedback | Kind::Reviewed => self.feedback(FeedbackId(one.cause_id)).await,
            Kind::FeedbackReply => {
                let reply = gone_is_none(self.db.feedback_reply(FeedbackReplyId(one.cause_id)).await)?;
                match reply.filter(|reply| reply.taken_back_at.is_none()) {
                    Some(reply) => self.feedback(reply.feedback_id).await,
                    None => Ok(None),
                }
            }
            Kind::Thanks => {
                let there = one!(self.db, (i64,), STILL_THANKED, FeedbackId(one.cause_id), one.by_id)?.0 > 0;
                if there {
                    self.feedback(FeedbackId(one.cause_id)).await
                } else {
                    Ok(None)
                }
            }
            Kind::CircleInvitation => {
                let place = gone_is_none(self.db.circle_place(CircleId(one.thing_id)).await)?;
                // Whoever answered isn't invited any more.
                let place = place.filter(|place| {
                    place.part(self.who.person()) == Some(Part::Guest) && SeeCircle(place.clone()).allowed(self.who)
                });
                Ok(place.map(|place| Read::open(place.circle.name)))
            }
            Kind::Observation => {
                let place = gone_is_none(self.db.observation_place(ObservationId(one.thing_id)).await)?;
                Ok(place.filter(|place| place.allowed(self.who)).map(|place| Read {
                    sealed: true,
                    ..Read::open(day_of(&place))
                }))
            }
            Kind::Task => {
                let task = gone_is_none(self.db.task(TaskId(one.cause_id)).await)?;
                let own = |owner: Option<PersonId>| owner == Some(self.who.person());
                match task.filter(|task| own(task.owner_id) && task.done_at.is_none()) {
                    Some(task) => Ok(self.cycle(task.cycle_id).await?.map(Read::open)),
                    None => Ok(None),
                }
            }
            Kind::Step => {
                let step = gone_is_none(self.db.meeting_step(MeetingStepId(one.cause_id)).await)?;
                let step = step.filter(|step| {
                    step.owner_id == Some(self.who.person())
                        && step.done_at.is_none()
                        && HoldMeeting(step.school_id).allowed(self.who)
                });
                match step {
                    Some(step) => Ok(Some(Read::open(self.db.meeting(step.meeting_id).await?.name))),
                    None => Ok(None),
                }
            }
            Kind::Hidden | Kind::Decided => self.own_hiding(one).await,
            Kind::Report => self.report(one).await,
            Kind::Appeal => self.appeal(one).await,
        }
    }

    async fn place(&mut self, id: ConversationId) -> Result<Option<ConversationPlace>> {
        if let Some(known) = self.places.get(&id) {
            return Ok(known.clone());
        }
        let place = gone_is_none(self.db.conversation_place(id).await)?;
        self.places.insert(id, place.clone());
        Ok(place)
    }

    async fn said(&mut self, id: ContributionId) -> Result<Option<ContributionPlace>> {
        let Some(contribution) = gone_is_none(self.db.contribution(id).await)? else {
            return Ok(None);
        };
        let Some(place) = self.place(contribution.conversation_id).await? else {
            return Ok(None);
        };
        Ok(Some(ContributionPlace {
            hidden: self.db.contribution_is_hidden(id).await?,
            place,
            contribution,
        }))
    }

    /// What was said, where it stands, is in sight, and its conversation is theirs to read.
    async fn words(&mut self, one: &Notification) -> Result<Option<Read>> {
        let said = self.said(ContributionId(one.cause_id)).await?;
        let said = said.filter(|said| !said.hidden && SeeContribution(said.clone()).allowed(self.who));
        Ok(said.map(|said| Read {
            sealed: matches!(said.place.matter, Matter::Observation(_)),
            title: Some(said.place.conversation.title),
            words: Some((said.contribution.id, said.contribution.words)),
            ..Read::default()
        }))
    }

    async fn accepted(&mut self, one: &Notification) -> Result<Option<Read>> {
        let answer = self.db.answer_of(ConversationId(one.thing_id)).await?;
        match answer.filter(|answer| answer.contribution_id.0 == one.cause_id) {
            Some(_) => self.words(one).await,
            None => Ok(None),
        }
    }

    async fn feedback(&mut self, id: FeedbackId) -> Result<Option<Read>> {
        let feedback = gone_is_none(self.db.feedback(id).await)?;
        match feedback.filter(|feedback| feedback.taken_back_at.is_none()) {
            Some(feedback) => Ok(self.cycle(feedback.cycle_id).await?.map(Read::open)),
            None => Ok(None),
        }
    }

    /// A cycle's title, where they may see it.
    async fn cycle(&mut self, id: CycleId) -> Result<Option<String>> {
        let cycle = gone_is_none(self.db.cycle(id).await)?;
        let cycle = cycle.filter(|cycle| SeeCycle(cycle.clone()).allowed(self.who));
        Ok(cycle.map(|cycle| cycle.title))
    }
}

impl Read {
    fn open(title: String) -> Self {
        Self {
            title: Some(title),
            ..Self::default()
        }
    }

    fn on(self, day: Option<Day>) -> Self {
        Self { day, ..self }
    }
}

/// An observation has no name: its day stands for it.
fn day_of(place: &SeeObservation) -> String {
    place.observation.day.to_string()
}

fn gone_is_none<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}
