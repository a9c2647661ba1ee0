//! Questions of the demo to its network: two that another liceo had solved, one that waits for whoever can sign in, one that came to the hub.
//! What people and liceos offer, what some say of themselves, and a round of review that is half read.

use domain::dialogue::Conversation;
use domain::exchange::{
    ASKED_DAYS, Ask, AskIds, AskPlan, ExpertisePlan, ReviewRoundPlan, Shown, StandingOfferPlan, Topic, Way,
};
use domain::feedback::{FeedbackKind, FeedbackPlan};
use domain::id::{
    ContributionId, ConversationId, DriverId, ExpertiseLineId, FeedbackId, PersonId, ReviewRoundId, SchoolId,
    StandingOfferId,
};
use domain::permission::{
    AcceptAnswer, AskNetwork, Contribute, ContributionPlace, ConversationPlace, CorrectExpertise, GiveFeedback,
    MakeStandingOffer, Matter, OpenConversation, RoundOf, StartRound, by_the_installation, in_the_name_of,
};
use domain::time::Day;
use store::{NewContribution, ToAsk, ToRoute};

use super::super::calendar::{Hour, moment};
use super::super::cast::mail_of;
use super::super::ground::Someone;
use super::Desk;
use super::asking_words::{OF_THE_HUB, OFFERED, Question, READ, SAID, SOLVED, WAITING};

/// Weeks of the school year in which the first question is asked.
const FIRST: usize = 9;
/// So many take part in the round that is shown.
const AUTHORS: usize = 12;

/// Who is asked, of which liceo, and why.
type Asked = (PersonId, Option<SchoolId>, Vec<Shown>);

impl Desk<'_> {
    /// All of it, as far as the school year has come.
    pub(super) async fn asking(&self, hub: PersonId) -> anyhow::Result<()> {
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        let drivers: Vec<DriverId> = self
            .db
            .drivers(self.ground.network)
            .await?
            .iter()
            .map(|one| one.id)
            .collect();
        let (Some(first), Some(driver)) = (weeks.get(FIRST), drivers.first()) else {
            return Ok(());
        };
        self.offers(*first, &drivers).await?;
        for (number, question) in SOLVED.iter().enumerate() {
            if let Some(week) = weeks.get(FIRST + 1 + number * 3) {
                self.solved(question, *week).await?;
            }
        }
        self.waiting(*driver).await?;
        self.of_the_hub().await?;
        self.round(hub).await
    }

    fn asker(&self, question: &Question) -> (&Someone, SchoolId) {
        let liceos = &self.ground.liceos;
        let liceo = &liceos[question.liceo % liceos.len()];
        (&liceo.maths[question.liceo % 2], liceo.id)
    }

    async fn offers(&self, day: Day, drivers: &[DriverId]) -> anyhow::Result<()> {
        let liceos = &self.ground.liceos;
        for (number, (liceo, school, words)) in OFFERED.iter().enumerate() {
            let liceo = &liceos[liceo % liceos.len()];
            let mut w = self
                .pen
                .begin(self.db, moment(day.plus_days(number as i64 % 4), Hour::Noon))
                .await?;
            let id = StandingOfferId::new(w.ids(), w.at());
            let (who, named) = if *school {
                (liceo.utp.id, Some(liceo.id))
            } else {
                (liceo.language[number % 2].id, None)
            };
            let plan = StandingOfferPlan {
                driver: drivers[number % drivers.len()],
                words: (*words).to_owned(),
                school: named,
            };
            let proof = in_the_name_of(who, MakeStandingOffer(named));
            w.make_standing_offer(&proof, (self.ground.network, id), Some(liceo.id), &plan)
                .await?;
            w.commit().await?;
        }
        for (number, (liceo, words)) in SAID.iter().enumerate() {
            let liceo = &liceos[liceo % liceos.len()];
            let mut w = self
                .pen
                .begin(self.db, moment(day.plus_days(number as i64), Hour::Late))
                .await?;
            let id = ExpertiseLineId::new(w.ids(), w.at());
            let plan = ExpertisePlan {
                driver: Some(drivers[(number + 1) % drivers.len()]),
                subject: None,
                words: (*words).to_owned(),
            };
            let proof = in_the_name_of(liceo.language[0].id, CorrectExpertise);
            w.add_expertise(&proof, (self.ground.network, id), &plan).await?;
            w.commit().await?;
        }
        Ok(())
    }

    /// Asked of whom Ronda proposes; the first answers, and that is accepted.
    async fn solved(&self, question: &Question, week: Day) -> anyhow::Result<()> {
        let (asker, _) = self.asker(question);
        let standing = self.db.standing(asker.id).await?;
        let at = moment(week, Hour::Evening);
        let route = ToRoute {
            network: self.ground.network,
            asker: &standing,
            matter: &Matter::Network(self.ground.network),
            words: question.title,
            topic: Topic::default(),
            but: &[],
            at_most: 3,
            now: at,
        };
        let people: Vec<(PersonId, Option<SchoolId>, Vec<Shown>)> = self
            .db
            .whom_to_ask(&route)
            .await?
            .into_iter()
            .filter_map(|one| {
                let shown = one.reasons.iter().map(|(shown, _)| *shown).take(2).collect();
                Some((one.person?, Some(one.school), shown))
            })
            .collect();
        let knower = people.first().map(|(person, ..)| *person);
        let ids = self.asked(question, week, (Topic::default(), people)).await?;
        let (Some(knower), Some(words)) = (knower, question.answer) else {
            return Ok(());
        };
        let said = self.answers(ids.conversation, knower, words, week.plus_days(1)).await?;
        let place = ContributionPlace {
            contribution: self.db.contribution(said).await?,
            place: self.network_place(ids.conversation).await?,
            hidden: false,
        };
        let mut w = self.pen.begin(self.db, moment(week.plus_days(2), Hour::Late)).await?;
        w.accept_answer(&in_the_name_of(asker.id, AcceptAnswer(place))).await?;
        w.commit().await?;
        Ok(())
    }

    /// Two days ago, of the teacher whom one can sign in as.
    async fn waiting(&self, driver: DriverId) -> anyhow::Result<()> {
        let Some(teacher) = self.db.person_by_mail(&mail_of("teacher")).await? else {
            return Ok(());
        };
        let briefs = self.db.briefs(self.ground.network).await?;
        let own = briefs
            .iter()
            .find(|one| one.owner_id == teacher.id && one.decision.is_some());
        let shown: Vec<Shown> = own
            .and_then(|one| {
                let outcome = match one.decision? {
                    domain::cycle::Decision::Adopt => domain::exchange::Outcome::Adopted,
                    domain::cycle::Decision::Adapt => domain::exchange::Outcome::Adapted,
                    domain::cycle::Decision::Abandon => domain::exchange::Outcome::Abandoned,
                };
                Some(Shown::Tested {
                    cycle: one.id,
                    idea: one.idea_id,
                    outcome,
                })
            })
            .into_iter()
            .collect();
        let school = own.map(|one| one.school_id);
        let topic = Topic {
            driver_id: Some(driver),
            ..Topic::default()
        };
        let day = self.calendar.school_day(self.calendar.last.plus_days(-2));
        self.asked(&WAITING, day, (topic, vec![(teacher.id, school, shown)]))
            .await?;
        Ok(())
    }

    /// Nobody in particular had tried it: some days later it came to the hub.
    async fn of_the_hub(&self) -> anyhow::Result<()> {
        let day = self.calendar.school_day(self.calendar.last.plus_days(-9));
        let ids = self.asked(&OF_THE_HUB, day, (Topic::default(), Vec::new())).await?;
        let Some(ask) = self.db.ask(ids.conversation).await? else {
            return Ok(());
        };
        let hub = self.db.hub_people().await?.into_iter();
        let to: Vec<ToAsk> = hub
            .filter(|one| one.role == domain::person::Role::Coordinator)
            .map(|one| to_ask((one.person_id, None, Vec::new()), (Way::Hub, None)))
            .collect();
        let next = day.plus_days(1);
        let mut w = self.pen.begin(self.db, moment(next, Hour::Early)).await?;
        let rest = (Ask::WITH_THE_HUB, next.plus_days(i64::from(ASKED_DAYS)));
        w.go_on_with_ask(&by_the_installation(AskNetwork), &ask, rest, &to)
            .await?;
        w.commit().await?;
        Ok(())
    }

    async fn asked(
        &self,
        question: &Question,
        day: Day,
        (topic, people): (Topic, Vec<Asked>),
    ) -> anyhow::Result<AskIds> {
        let (asker, school) = self.asker(question);
        let at = moment(day, Hour::Evening);
        let ids = AskIds {
            conversation: ConversationId::new(&self.pen.ids, at),
            first: ContributionId::new(&self.pen.ids, at),
        };
        let way = (Way::Chosen, Some(asker.id));
        let to: Vec<ToAsk> = people.into_iter().map(|one| to_ask(one, way)).collect();
        let plan = AskPlan {
            title: question.title.to_owned(),
            words: question.words.to_owned(),
            people: Vec::new(),
        };
        let network = self.ground.network;
        let proof = in_the_name_of(asker.id, OpenConversation(Matter::Network(network)));
        let rest = (topic, Some(school), day.plus_days(i64::from(ASKED_DAYS) + 2));
        let mut w = self.pen.begin(self.db, at).await?;
        w.ask(&proof, (network, ids), &plan, rest, &to).await?;
        w.commit().await?;
        Ok(ids)
    }

    async fn network_place(&self, id: ConversationId) -> anyhow::Result<ConversationPlace> {
        let conversation: Conversation = self.db.conversation(id).await?;
        Ok(ConversationPlace {
            matter: Matter::Network(conversation.network_id),
            conversation,
        })
    }

    async fn answers(
        &self,
        id: ConversationId,
        who: PersonId,
        words: &str,
        day: Day,
    ) -> anyhow::Result<ContributionId> {
        let place = self.network_place(id).await?;
        let mut w = self.pen.begin(self.db, moment(day, Hour::Late)).await?;
        let new = NewContribution {
            id: ContributionId::new(w.ids(), w.at()),
            words,
            quotes: None,
            mentions: &[],
        };
        w.contribute(&in_the_name_of(who, Contribute(place)), &new).await?;
        w.commit().await?;
        Ok(new.id)
    }

    /// Opened two weeks ago over the first liceos; every other reading was given.
    async fn round(&self, hub: PersonId) -> anyhow::Result<()> {
        let (network, db) = (self.ground.network, self.db);
        let day = self.calendar.school_day(self.calendar.last.plus_days(-8));
        let at = moment(day, Hour::Noon);
        let mut entries = db
            .readable_cycles(network, &RoundOf::Network, at.plus_days(-180))
            .await?;
        entries.truncate(AUTHORS);
        let id = ReviewRoundId::new(&self.pen.ids, at);
        let plan = ReviewRoundPlan {
            title: "Ronda de revisión del semestre".to_owned(),
            focus: "Si la evidencia alcanza para la decisión que tomaron.".to_owned(),
            each: 2,
            due_on: self.calendar.last.plus_days(9),
        };
        let reviews = db
            .round_to_allocate(network, (id, plan.each), &entries, at)
            .await?
            .allocate()
            .reviews;
        if reviews.is_empty() {
            return Ok(());
        }
        let mut w = self.pen.begin(db, at).await?;
        let proof = in_the_name_of(hub, StartRound(RoundOf::Network));
        w.open_round(&proof, (network, id), &plan, &entries, &reviews).await?;
        w.commit().await?;
        for (number, reading) in db
            .readings(id)
            .await?
            .into_iter()
            .enumerate()
            .filter(|(number, _)| number % 2 == 1)
        {
            let cycle = db.cycle(reading.cycle_id).await?;
            let later = self.calendar.school_day(day.plus_days(2 + number as i64 % 3));
            let [valued, wondered, suggested] = READ[number / 2 % READ.len()];
            let plan = FeedbackPlan {
                valued: valued.to_owned(),
                wondered: wondered.to_owned(),
                suggested: suggested.to_owned(),
            };
            let mut w = self.pen.begin(db, moment(later, Hour::Evening)).await?;
            let feedback = FeedbackId::new(w.ids(), w.at());
            let proof = in_the_name_of(reading.person_id, GiveFeedback(cycle));
            w.give_feedback(&proof, feedback, FeedbackKind::Peer, &plan).await?;
            w.commit().await?;
        }
        Ok(())
    }
}

fn to_ask((person, school, shown): Asked, (way, by): (Way, Option<PersonId>)) -> ToAsk {
    ToAsk {
        person,
        school,
        shown,
        way,
        by,
    }
}
