//! Who may know: everybody's evidence, put together for the routing of a question.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::cycle::{Comparison, Decision};
use domain::event::Noun;
use domain::exchange::{
    Corrections, Deed, ExpertiseLine, Knower, Outcome, Question, Said, StandingOffer, Suggested, Topic,
};
use domain::id::{AnswerId, DriverId, NetworkId, PersonId, SchoolId};
use domain::permission::{Matter, Sight, Standing};
use domain::person::Role;
use domain::school::Subject;
use domain::search::Wanted;
use domain::time::{Day, Instant};

use super::told::Names;
use crate::cycles::CycleBrief;
use crate::db::Db;
use crate::error::Result;
use crate::search::Chosen;

/// Somebody who sees content, with a place where they work.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Reachable {
    /// Who.
    pub person_id: PersonId,
    /// Their name.
    pub name: String,
    /// What they are there.
    pub role: Role,
    /// Where; nowhere for the hub.
    pub school_id: Option<SchoolId>,
    /// Its name.
    pub school: Option<String>,
    /// What they teach there.
    pub subject: Option<Subject>,
}

/// A question on its way to those who may know.
#[derive(Clone, Debug)]
pub struct ToRoute<'a> {
    /// The network.
    pub network: NetworkId,
    /// Who asks: nothing that they may not read is a reason.
    pub asker: &'a Standing,
    /// Where it is asked: only who reads there is asked.
    pub matter: &'a Matter,
    /// Its words.
    pub words: &'a str,
    /// What it is about besides.
    pub topic: Topic,
    /// Who is not asked: they were.
    pub but: &'a [PersonId],
    /// How many at most.
    pub at_most: usize,
    /// Now.
    pub now: Instant,
}

/// Days over which the load is counted.
const LATELY: i64 = 30;
/// Documents of the index that say what a question is about.
const LOOKED_AT: usize = 10;
/// Below so much of the best one's score, what was found is another matter.
const NEAR: i64 = 40;
/// From so much on, its driver and its measure are what the question is about.
const CLOSE: i64 = 70;

sql! {
    REACHABLE = "select r.person_id, p.name, r.role, r.school_id, s.name as school, r.subject from role_grant r join person p on p.id = r.person_id left join school s on s.id = r.school_id where r.ended_at is null and p.deactivated_at is null and r.role in ('director', 'coordinator', 'coach', 'principal', 'utp', 'coexistence', 'teacher') order by p.sort_key, p.id, s.sort_key, r.role";
    ASKED_LATELY = "select person_id, count(*) from asking where asked_at >= $1 group by person_id";
    RESTING = "select person_id from expertise_pause where network_id = $1 and until >= $2";
    LINES = "select id, network_id, person_id, kind, driver_id, idea_id, subject, words, at from expertise_line where network_id = $1 order by at, id";
    OFFERS = "select id, network_id, school_id, by_id, in_name, driver_id, words, at, ended_at from standing_offer where network_id = $1 and ended_at is null order by at, id";
    ANSWERED = "select a.id, c.by_id, d.driver_id from document d join answer a on a.id = d.answer_id join contribution c on c.id = a.contribution_id where d.network_id = $1 and d.reach = 'all' and d.driver_id is not null order by a.accepted_at, a.id";
}

/// Somebody of a liceo, or the liceo's team.
type Whose = (Option<PersonId>, SchoolId);
/// What their cycles show, and what they say.
type Known = (Vec<Deed>, Vec<Said>);

impl Db {
    /// Everybody who sees content, a line a role, by name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn reachable(&self) -> Result<Vec<Reachable>> {
        all!(self, Reachable, REACHABLE)
    }

    /// Everybody's own lines.
    ///
    /// # Errors
    /// What the database says.
    pub async fn expertise_lines(&self, network: NetworkId) -> Result<Vec<ExpertiseLine>> {
        all!(self, ExpertiseLine, LINES, network)
    }

    /// What is offered now.
    ///
    /// # Errors
    /// What the database says.
    pub async fn standing_offers(&self, network: NetworkId) -> Result<Vec<StandingOffer>> {
        all!(self, StandingOffer, OFFERS, network)
    }

    /// Accepted answers that whoever sees content may read, by who gave them.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn answers_given(&self, network: NetworkId) -> Result<Vec<(AnswerId, PersonId, DriverId)>> {
        all!(self, (AnswerId, PersonId, DriverId), ANSWERED, network)
    }

    /// Whom to ask, the first first, each with why.
    ///
    /// # Errors
    /// What the database says.
    pub async fn whom_to_ask(&self, route: &ToRoute<'_>) -> Result<Vec<Suggested>> {
        let names = Names::of(self, route.network, route.asker).await?;
        let question = self.question(route, &names).await?;
        let people = self.reachable().await?;
        let knowers = self.knowers(route, &names, &people).await?;
        let mut told = Vec::new();
        for mut one in question.route(&knowers) {
            // Whoever did it has left: who leads the liceo knows whom to ask there.
            let person = one.person.or_else(|| leads(&people, one.school));
            let Some(person) = person.filter(|person| !route.but.contains(person) && *person != route.asker.person())
            else {
                continue;
            };
            if told.iter().any(|known: &Suggested| known.person == Some(person)) {
                continue;
            }
            // Everybody who is reachable reads what the network is asked; a circle's questions are its readers'.
            if !matches!(route.matter, Matter::Network(_)) && !route.matter.is_open_to(&self.standing(person).await?) {
                continue;
            }
            one.person = Some(person);
            told.push(one);
        }
        told.truncate(route.at_most);
        Ok(told)
    }

    /// What a question is about: what the library's index finds for its words, and what its writer says.
    async fn question(&self, route: &ToRoute<'_>, names: &Names) -> Result<Question> {
        let vocabulary = self.vocabulary(route.network).await?;
        let short: String = route.words.chars().take(300).collect();
        let wanted = Wanted::read(&short, &vocabulary);
        let mut found = if wanted.is_empty() {
            Vec::new()
        } else {
            let sight = Sight::of(route.asker);
            self.search(route.network, &sight, &wanted, &Chosen::default())
                .await?
                .best
        };
        found.truncate(LOOKED_AT);
        let best = found.first().map_or(0.0, |one| one.score);
        let mut question = Question {
            by: route.asker.person(),
            ideas: BTreeMap::new(),
            drivers: route.topic.driver_id.into_iter().collect(),
            measures: route.topic.measure_id.into_iter().collect(),
            // Some of them were asked before, or are asked for somebody who left: enough are left after those.
            at_most: route.at_most + route.but.len() + 4,
        };
        for one in found {
            let fits = share(one.score, best);
            if fits < NEAR {
                break;
            }
            if let Some(idea) = one.idea_id {
                let known = question.ideas.entry(idea).or_insert(0);
                *known = (*known).max(fits);
            }
            if fits >= CLOSE && one.noun == Noun::Cycle {
                let brief = names.briefs.iter().find(|brief| brief.id.0 == one.id);
                question.measures.extend(brief.map(|brief| brief.measure_id));
            }
        }
        if let Some(idea) = route.topic.idea_id {
            question.ideas.insert(idea, 100);
        }
        if let Some(brief) = route
            .topic
            .cycle_id
            .and_then(|id| names.briefs.iter().find(|brief| brief.id == id))
        {
            question.ideas.insert(brief.idea_id, 100);
            question.measures.insert(brief.measure_id);
        }
        let close = question.ideas.iter().filter(|(_, fits)| **fits >= CLOSE);
        let close: BTreeSet<DriverId> = close.filter_map(|(idea, _)| Some(names.ideas.get(idea)?.1)).collect();
        if question.drivers.is_empty() {
            question.drivers = close;
        }
        Ok(question)
    }

    async fn knowers(&self, route: &ToRoute<'_>, names: &Names, people: &[Reachable]) -> Result<Vec<Knower>> {
        let today: Day = route.now.day();
        let lately = all!(self, (PersonId, i64), ASKED_LATELY, route.now.plus_days(-LATELY))?;
        let lately: HashMap<PersonId, i64> = lately.into_iter().collect();
        let resting = all!(self, (PersonId,), RESTING, route.network, today)?;
        let resting: BTreeSet<PersonId> = resting.into_iter().map(|(person,)| person).collect();
        let corrections = corrections(&self.expertise_lines(route.network).await?);
        let none = Corrections::default();
        let of = |person: PersonId| corrections.get(&person).unwrap_or(&none);
        let mut all: BTreeMap<Whose, Known> = BTreeMap::new();
        for brief in names.briefs.iter().filter(|brief| is_evidence(brief, route.asker)) {
            let Some((_, driver)) = names.ideas.get(&brief.idea_id) else {
                continue;
            };
            let there = works_at(people, brief.owner_id, brief.school_id);
            if there && !of(brief.owner_id).asks(brief.idea_id, *driver) {
                continue;
            }
            let who = there.then_some(brief.owner_id);
            all.entry((who, brief.school_id))
                .or_default()
                .0
                .push(deed(brief, *driver));
        }
        for (person, driver, said) in self.sayings(route.network).await? {
            let place = people
                .iter()
                .find(|one| one.person_id == person && one.school_id.is_some());
            if let Some(school) = place.and_then(|one| one.school_id)
                && of(person).asks_of(driver)
            {
                all.entry((Some(person), school)).or_default().1.push(said);
            }
        }
        let knower = |((person, school), (deeds, said)): (Whose, Known)| Knower {
            may_be_asked: person.is_none_or(|person| !resting.contains(&person) && !route.but.contains(&person)),
            asked_lately: person
                .and_then(|person| lately.get(&person))
                .map_or(0, |times| u8::try_from(*times).unwrap_or(u8::MAX)),
            person,
            school,
            deeds,
            said,
        };
        Ok(all.into_iter().map(knower).collect())
    }

    /// What else says that somebody knows of a driver.
    pub(crate) async fn sayings(&self, network: NetworkId) -> Result<Vec<(PersonId, DriverId, Said)>> {
        let offers = self.standing_offers(network).await?.into_iter();
        let mut all: Vec<(PersonId, DriverId, Said)> = offers
            .map(|one| {
                let (offer, driver) = (one.id, one.driver_id);
                (one.by_id, driver, Said::Offered { offer, driver })
            })
            .collect();
        let answered = self.answers_given(network).await?.into_iter();
        all.extend(answered.map(|(answer, by, driver)| (by, driver, Said::Answered { answer, driver })));
        let lines = self.expertise_lines(network).await?.into_iter();
        let own = lines.filter(|line| line.kind == domain::exchange::LineKind::Own);
        all.extend(own.filter_map(|line| {
            let driver = line.driver_id?;
            Some((line.person_id, driver, Said::OwnWords { line: line.id, driver }))
        }));
        Ok(all)
    }
}

/// What each person says of what their cycles show.
pub(crate) fn corrections(lines: &[ExpertiseLine]) -> HashMap<PersonId, Corrections> {
    let mut by: HashMap<PersonId, Vec<&ExpertiseLine>> = HashMap::new();
    for line in lines {
        by.entry(line.person_id).or_default().push(line);
    }
    by.into_iter()
        .map(|(person, lines)| (person, Corrections::of(lines)))
        .collect()
}

/// Whether a cycle is a reason for somebody: no draft, and open to whoever asks.
fn is_evidence(brief: &CycleBrief, asker: &Standing) -> bool {
    let reach = brief.reach();
    !reach.is_draft() && reach.is_open_to(asker)
}

fn deed(brief: &CycleBrief, driver: DriverId) -> Deed {
    Deed {
        cycle: brief.id,
        idea: brief.idea_id,
        driver,
        measure: brief.measure_id,
        outcome: match brief.decision {
            Some(Decision::Adopt) => Outcome::Adopted,
            Some(Decision::Adapt) => Outcome::Adapted,
            Some(Decision::Abandon) => Outcome::Abandoned,
            None => Outcome::Running,
        },
        came_true: brief.comparison == Some(Comparison::AsPredicted),
    }
}

fn works_at(people: &[Reachable], person: PersonId, school: SchoolId) -> bool {
    people
        .iter()
        .any(|one| one.person_id == person && one.school_id == Some(school))
}

/// The head of UTP of a liceo, else its principal.
fn leads(people: &[Reachable], school: SchoolId) -> Option<PersonId> {
    let holds = |role: Role| {
        let found = people
            .iter()
            .find(|one| one.school_id == Some(school) && one.role == role);
        found.map(|one| one.person_id)
    };
    holds(Role::Utp).or_else(|| holds(Role::Principal))
}

/// A score as a share of the best one, 0 to 100.
fn share(score: f64, best: f64) -> i64 {
    if best > 0.0 {
        (score / best * 100.0).round() as i64
    } else {
        0
    }
}
