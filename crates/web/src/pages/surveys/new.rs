//! Gives a survey: which one, to which courses, in which days.

use std::collections::HashSet;

use askama::Template;
use domain::administration::{AdministrationFields, Linking, NewAdministration};
use domain::check::Wrong;
use domain::consent::{LegalBasis, Purpose};
use domain::id::{AdministrationId, CourseId, InstrumentId};
use domain::permission::{Act as _, GiveSurvey, Standing};
use domain::school::{Course, School};
use store::InstrumentLine;

use super::words::{in_words, schools};
use crate::form::Form;
use crate::guard::{Member, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Students of a course, where nobody has said how many there are.
const USUAL: &str = "35";

#[derive(Template)]
#[template(path = "pages/surveys/new.html")]
struct New {
    page: Page,
    form: Form,
    instruments: Vec<(String, String)>,
    /// Whether one of them asks for words of one's own.
    words: bool,
    linkings: Vec<(String, String, String)>,
    bases: Vec<(String, String)>,
    courses: Vec<Choice>,
}

/// A course to choose.
struct Choice {
    id: String,
    name: String,
    size: String,
    chosen: bool,
}

/// What is there to choose from.
struct Ground {
    instruments: Vec<InstrumentLine>,
    /// Courses that the reader may give a survey to, each with its liceo.
    courses: Vec<(School, Course)>,
    several: bool,
    /// What there is a text for that families can say yes to.
    texts: Vec<Purpose>,
}

/// The form.
pub async fn show(page: Page, who: Member) -> Answer {
    let ground = Ground::of(&page, &who.signed_in.standing).await?;
    let form = Form::new()
        .with("id", AdministrationId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("opens_on", page.today().to_string())
        .with("closes_on", page.today().plus_days(4).to_string())
        .with("linking", Linking::Anonymous.word())
        .with("basis", LegalBasis::LegalFunction.word());
    page.show(&ground.page(&page, form))
}

/// Gives it. The form names it: sent twice, it is one.
pub async fn save(page: Page, who: Member, form: Form) -> Answer {
    let standing = &who.signed_in.standing;
    let ground = Ground::of(&page, standing).await?;
    let (new, school) = match ground.read(&page, &form) {
        Ok(read) => read,
        Err(wrong) => return page.again(&ground.page(&page, form.wrong(wrong))),
    };
    let courses = new.courses.iter().map(|(course, _)| *course).collect();
    let proof = can::allow(standing, GiveSurvey { school, courses })?;
    let id: AdministrationId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.give_survey(&proof, page.network()?.id, id, &new).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Exists("problem-administration-exists")) => {}
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::survey(id), "done-survey-given")
}

impl Ground {
    async fn of(page: &Page, standing: &Standing) -> Result<Self, Problem> {
        let schools = schools(page, standing).await?;
        let instruments = page.app.db.instruments(page.network()?.id).await?;
        let mine = |line: &InstrumentLine| {
            line.school_id
                .is_none_or(|own| schools.iter().any(|school| school.id == own))
        };
        let usable = |line: &InstrumentLine| line.version.is_some() && line.retired_at.is_none();
        let instruments = instruments
            .into_iter()
            .filter(|line| mine(line) && usable(line))
            .collect();
        let (mut courses, several) = (Vec::new(), schools.len() > 1);
        for school in schools {
            let all = page.app.db.courses(school.id).await?;
            let this_year = all.iter().map(|course| course.year).max();
            for course in all.into_iter().filter(|course| Some(course.year) == this_year) {
                let give = GiveSurvey {
                    school: school.id,
                    courses: vec![course.id],
                };
                if give.allowed(standing) {
                    courses.push((school.clone(), course));
                }
            }
        }
        let texts = page.app.db.consent_texts(page.network()?.id).await?;
        Ok(Self {
            texts: texts.iter().map(|text| text.purpose).collect(),
            instruments,
            courses,
            several,
        })
    }

    fn has_text(&self, linking: Linking) -> bool {
        self.texts.contains(&match linking {
            Linking::Anonymous => Purpose::AnonymousSurveys,
            Linking::OwnCode | Linking::Slip => Purpose::LinkedSurveys,
        })
    }

    /// Reads the form; courses of one liceo only, which is the survey's.
    fn read(&self, page: &Page, form: &Form) -> Result<(NewAdministration, domain::id::SchoolId), Wrong> {
        let mut known = self.instruments.iter().flat_map(|line| asked(page, line));
        let known = known.find(|asked| asked.value == form.get("instrument"));
        let known = known.ok_or_else(|| Wrong::with("instrument", "wrong-choice"))?;
        let chosen: HashSet<&str> = form.every("course").iter().map(String::as_str).collect();
        let chosen = self
            .courses
            .iter()
            .filter(|(_, course)| chosen.contains(course.id.to_string().as_str()));
        let chosen: Vec<&(School, Course)> = chosen.collect();
        let size = |course: CourseId| form.get(&format!("size-{course}")).to_owned();
        let fields = AdministrationFields {
            name: form.get("name").to_owned(),
            opens_on: form.get("opens_on").to_owned(),
            closes_on: form.get("closes_on").to_owned(),
            linking: form.get("linking").to_owned(),
            basis: form.get("basis").to_owned(),
            short_form: known.short_form,
            thirds: form.has("thirds", "1"),
            asks_sex: form.has("asks_sex", "1"),
            courses: chosen.iter().map(|(_, course)| (course.id, size(course.id))).collect(),
        };
        let new = NewAdministration::check(&fields, known.of, page.today())?;
        if new.basis == LegalBasis::Consent && !self.has_text(new.linking) {
            return Err(Wrong::with("linking", "wrong-linking-no-text"));
        }
        let first = chosen.first().map(|(school, _)| school.id);
        match first {
            Some(school) if chosen.iter().all(|(other, _)| other.id == school) => Ok((new, school)),
            _ => Err(Wrong::with("courses", "wrong-several-schools")),
        }
    }

    fn page(&self, page: &Page, form: Form) -> New {
        let instruments: Vec<Asked> = self.instruments.iter().flat_map(|line| asked(page, line)).collect();
        let choice = |(school, course): &(School, Course)| {
            let id = course.id.to_string();
            let size = form.get(&format!("size-{id}"));
            Choice {
                chosen: form.has("course", &id),
                size: if size.is_empty() {
                    USUAL.to_owned()
                } else {
                    size.to_owned()
                },
                name: if self.several {
                    format!("{} · {}", course.name(), school.name)
                } else {
                    course.name()
                },
                id,
            }
        };
        let linking = |linking: &Linking| {
            (
                linking.to_string(),
                page.word("linking", linking),
                page.word("linking-why", linking),
            )
        };
        New {
            words: instruments.iter().any(|asked| asked.words),
            instruments: instruments.into_iter().map(|asked| (asked.value, asked.name)).collect(),
            linkings: Linking::ALL.iter().map(linking).collect(),
            bases: LegalBasis::ALL
                .iter()
                .map(|basis| (basis.to_string(), page.t(&format!("basis-{basis}"))))
                .collect(),
            courses: self.courses.iter().map(choice).collect(),
            page: page.clone(),
            form,
        }
    }
}

/// Something that may be asked: an instrument whole, or one of its short forms.
struct Asked {
    value: String,
    name: String,
    /// Whether it asks for words of one's own: its name says so.
    words: bool,
    of: (InstrumentId, i64),
    /// The key of the short form, or empty.
    short_form: String,
}

/// The instrument, then its short forms, each with how many questions it has: one choice, so that no form goes with another's instrument.
fn asked(page: &Page, line: &InstrumentLine) -> Vec<Asked> {
    let Ok(instrument) = survey::json::read(&line.definition) else {
        return vec![];
    };
    let title = in_words(page, &instrument, &instrument.title);
    let of = (line.id, line.version.unwrap_or(1));
    let named = |name: String, n: usize, words: bool| {
        let name = page.t2("surveys-asked", "name", name, "n", n);
        if words {
            page.t1("surveys-asked-words", "name", name)
        } else {
            name
        }
    };
    let words = instrument.asks_words();
    let whole = Asked {
        value: line.id.to_string(),
        name: named(title.clone(), instrument.items().count(), words),
        words,
        of,
        short_form: String::new(),
    };
    let short = instrument.short_forms.iter().map(|form| {
        let words = survey::shortening::asked(&instrument, Some(form)).asks_words();
        let name = format!("{title} · {}", in_words(page, &instrument, &form.title));
        Asked {
            value: format!("{}/{}", line.id, form.key),
            name: named(name, form.items.len(), words),
            words,
            of,
            short_form: form.key.clone(),
        }
    });
    std::iter::once(whole).chain(short).collect()
}
