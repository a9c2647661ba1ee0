//! Asks somebody to come to one's class, or offers to come to somebody's.

use askama::Template;
use axum::extract::Query;
use domain::check::Wrong;
use domain::id::{CourseId, ObservationId, PersonId, RubricId, SchoolId};
use domain::observation::{NewObservation, OWN_VERSION, Observation, ObservationFields};
use domain::permission::{Act as _, InviteObserver, OfferObservation, SeeObservation, Standing};
use domain::person::Role;
use domain::school::Subject;
use domain::time::Day;

use super::list::may_begin;
use super::words::rubrics;
use crate::form::Form;
use crate::guard::{Member, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/new.html")]
struct New {
    page: Page,
    form: Form,
    people: Vec<(String, String)>,
    courses: Vec<(String, String)>,
    subjects: Vec<(String, String)>,
    rubrics: Vec<(String, String)>,
    /// For the hub: the liceos of which one is chosen first, with their addresses.
    liceos: Vec<(String, String)>,
}

/// What the address says.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    liceo: String,
    sigue: String,
}

/// Whom one may ask or offer it to.
#[derive(Clone)]
enum With {
    /// Comes to my class.
    Observer(SchoolId, PersonId),
    /// I come to theirs.
    Teacher(SchoolId, PersonId),
}

impl With {
    fn word(&self) -> String {
        match self {
            Self::Observer(school, person) => format!("observer:{school}:{person}"),
            Self::Teacher(school, person) => format!("teacher:{school}:{person}"),
        }
    }
}

/// What there is to choose from.
struct Ground {
    with: Vec<(With, String)>,
    courses: Vec<(CourseId, String)>,
    rubrics: Vec<store::RubricLine>,
    liceos: Vec<(String, String)>,
}

/// The form.
pub async fn show(page: Page, who: Member, Query(asked): Query<Asked>) -> Answer {
    let standing = &who.signed_in.standing;
    let former = former(&page, standing, &asked.sigue).await?;
    let liceo = former
        .as_ref()
        .map_or(asked.liceo, |former| former.school_id.to_string());
    let ground = Ground::of(&page, standing, &liceo).await?;
    let form = Form::new()
        .with("id", ObservationId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("liceo", liceo)
        .with("day", in_a_week(page.today()).to_string());
    let form = former.iter().fold(form, |form, former| again(standing, form, former));
    page.show(&ground.page(&page, form))
}

/// A week from now, or the Monday after where that is a weekend.
fn in_a_week(today: Day) -> Day {
    let day = today.plus_days(7);
    if day.days_since(day.monday()) < 5 {
        day
    } else {
        day.monday().plus_days(7)
    }
}

/// Proposes it. The form names it: sent twice, it is one.
pub async fn save(page: Page, who: Member, form: Form) -> Answer {
    let standing = &who.signed_in.standing;
    let ground = Ground::of(&page, standing, form.get("liceo")).await?;
    let former = former(&page, standing, form.get("follows")).await?;
    let (with, new) = match ground.read(&page, standing, &form, former.as_ref()) {
        Ok(read) => read,
        Err(wrong) => return page.again(&ground.page(&page, form.wrong(wrong))),
    };
    let network = page.network()?.id;
    let done = match with {
        With::Observer(school, person) => {
            let observer = page.app.db.standing(person).await?;
            let proof = can::allow(standing, InviteObserver { school, observer })?;
            let mut w = page.app.db.write(page.app.moment()).await?;
            if w.invite_observer(&proof, network, &new).await? {
                w.commit().await?;
            }
            "done-observation-asked"
        }
        With::Teacher(school, person) => {
            let teacher = page.app.db.standing(person).await?;
            let proof = can::allow(standing, OfferObservation { school, teacher })?;
            let mut w = page.app.db.write(page.app.moment()).await?;
            if w.offer_observation(&proof, network, &new).await? {
                w.commit().await?;
            }
            "done-observation-offered"
        }
    };
    page.go_saying(&routes::observation(new.id), done)
}

/// The one that this comes back to, if the reader took part in it.
async fn former(page: &Page, standing: &Standing, id: &str) -> Result<Option<Observation>, Problem> {
    let Ok(id) = id.parse() else { return Ok(None) };
    match page.app.db.observation(id).await {
        Ok(observation) => {
            let see = SeeObservation {
                observation,
                shown_to: Vec::new(),
            };
            Ok(see.allowed(standing).then_some(see.observation))
        }
        Err(store::Error::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// The same two people, the same course, and the next step as what to look for.
fn again(standing: &Standing, form: Form, former: &Observation) -> Form {
    let with = if former.teacher_id == standing.person() {
        With::Observer(former.school_id, former.observer_id)
    } else {
        With::Teacher(former.school_id, former.teacher_id)
    };
    let said = |id: Option<String>| id.unwrap_or_default();
    form.with("with", with.word())
        .with("course", said(former.course_id.map(|id| id.to_string())))
        .with("subject", said(former.subject.map(|subject| subject.to_string())))
        .with("rubric", said(former.rubric_id.map(|id| id.to_string())))
        .with("focus", former.next_step.clone())
        .with("follows", former.id.to_string())
}

impl Ground {
    async fn of(page: &Page, standing: &Standing, liceo: &str) -> Result<Self, Problem> {
        if page.network.is_none() || !may_begin(standing) {
            return Err(Problem::not_found());
        }
        let mut ground = Self {
            with: Vec::new(),
            courses: Vec::new(),
            rubrics: rubrics(page).await?,
            liceos: Vec::new(),
        };
        for school in standing.schools() {
            ground.of_school(page, standing, school).await?;
        }
        if standing.is_hub() {
            ground.of_hub(page, standing, liceo).await?;
        }
        Ok(ground)
    }

    async fn of_school(&mut self, page: &Page, standing: &Standing, school: SchoolId) -> Result<(), Problem> {
        let people = page.app.db.people_at(school).await?;
        if standing.is_at(Role::Teacher, school) {
            let hub = page.app.db.hub_people().await?;
            for line in people.iter().chain(&hub) {
                let role = page.word("role", line.role);
                let said = page.t2("observation-with-observer", "name", line.name.as_str(), "role", role);
                self.offer(standing, With::Observer(school, line.person_id), said);
            }
            self.courses_of(page, standing, school).await?;
        }
        if standing.leads(school) {
            self.teachers(page, standing, school, &people);
        }
        Ok(())
    }

    /// One's own of the newest school year, each once: last year's 1°A is another class.
    async fn courses_of(&mut self, page: &Page, standing: &Standing, school: SchoolId) -> Result<(), Problem> {
        let mut own = Vec::new();
        for one in standing.courses().iter().filter(|own| own.school == school) {
            own.push(page.app.db.course(one.course).await?);
        }
        let newest = own.iter().map(|course| course.year).max();
        for course in own.into_iter().filter(|course| Some(course.year) == newest) {
            if !self.courses.iter().any(|(known, _)| *known == course.id) {
                self.courses.push((course.id, course.name()));
            }
        }
        Ok(())
    }

    /// The hub chooses a liceo first: the teachers of a hundred are no list.
    async fn of_hub(&mut self, page: &Page, standing: &Standing, liceo: &str) -> Result<(), Problem> {
        let schools = page.app.db.schools().await?;
        if let Some(school) = schools.iter().find(|school| school.id.to_string() == liceo) {
            let people = page.app.db.people_at(school.id).await?;
            self.teachers(page, standing, school.id, &people);
        } else {
            let link = |school: domain::school::School| {
                let href = format!("{}?liceo={}", routes::OBSERVATION_NEW, school.id);
                (href, school.name)
            };
            self.liceos = schools.into_iter().map(link).collect();
        }
        Ok(())
    }

    fn teachers(&mut self, page: &Page, standing: &Standing, school: SchoolId, people: &[store::PersonLine]) {
        for line in people.iter().filter(|line| line.role == Role::Teacher) {
            let said = page.t1("observation-with-teacher", "name", line.name.as_str());
            self.offer(standing, With::Teacher(school, line.person_id), said);
        }
    }

    /// Somebody with two roles stands there once, and oneself not at all.
    fn offer(&mut self, standing: &Standing, with: With, said: String) {
        let (With::Observer(_, person) | With::Teacher(_, person)) = &with;
        let known = self.with.iter().any(|(known, _)| known.word() == with.word());
        if *person != standing.person() && !known {
            self.with.push((with, said));
        }
    }

    fn read(
        &self,
        page: &Page,
        standing: &Standing,
        form: &Form,
        former: Option<&Observation>,
    ) -> Result<(With, NewObservation), Wrong> {
        let fields = ObservationFields {
            day: form.get("day").to_owned(),
            subject: form.get("subject").to_owned(),
            focus: form.get("focus").to_owned(),
        };
        let (subject, day, focus) = fields.check(page.today())?;
        let with = self.with.iter().find(|(with, _)| with.word() == form.get("with"));
        let Some((with, _)) = with else {
            return Err(Wrong::with("with", "observation-wrong-with"));
        };
        let id = form
            .get("id")
            .parse()
            .map_err(|_| Wrong::with("with", "problem-bad-form"))?;
        let (school, teacher, observer) = match with {
            With::Observer(school, person) => (*school, standing.person(), *person),
            With::Teacher(school, person) => (*school, *person, standing.person()),
        };
        let own = |course: &CourseId| teacher == standing.person() && self.courses.iter().any(|(own, _)| own == course);
        let kept = |course: &CourseId| {
            former.is_some_and(|former| former.teacher_id == teacher && former.course_id == Some(*course))
        };
        let course = form.get("course").parse::<CourseId>().ok();
        Ok((
            with.clone(),
            NewObservation {
                id,
                school,
                teacher,
                observer,
                course: course.filter(|course| own(course) || kept(course)),
                rubric: self.rubric(form.get("rubric")),
                follows: former
                    .filter(|former| former.teacher_id == teacher)
                    .map(|former| former.id),
                subject,
                day,
                focus,
            },
        ))
    }

    fn rubric(&self, word: &str) -> (Option<RubricId>, i64) {
        let chosen = self.rubrics.iter().find(|line| line.id.to_string() == word);
        chosen.map_or((None, OWN_VERSION), |line| (Some(line.id), line.version))
    }

    fn page(&self, page: &Page, form: Form) -> New {
        let subject = |subject: &Subject| (subject.to_string(), page.word("subject", subject));
        New {
            people: self
                .with
                .iter()
                .map(|(with, said)| (with.word(), said.clone()))
                .collect(),
            courses: self
                .courses
                .iter()
                .map(|(id, name)| (id.to_string(), name.clone()))
                .collect(),
            subjects: Subject::ALL.iter().map(subject).collect(),
            rubrics: self
                .rubrics
                .iter()
                .map(|line| (line.id.to_string(), line.name.clone()))
                .collect(),
            liceos: self.liceos.clone(),
            page: page.clone(),
            form,
        }
    }
}
