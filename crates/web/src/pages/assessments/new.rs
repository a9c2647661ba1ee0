//! Makes an assessment: of what, for which courses, with the keys in one line or a number of questions.

use std::collections::HashSet;

use askama::Template;
use domain::assessment::{AssessmentFields, MOST_ITEMS, NewAssessment, Occasion};
use domain::check::Wrong;
use domain::id::{AssessmentId, SchoolId};
use domain::permission::{Act as _, MakeAssessment, Standing};
use domain::school::{Course, School, Subject};

use super::words::{assesses_somewhere, schools};
use crate::form::Form;
use crate::guard::{Member, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/new.html")]
struct New {
    page: Page,
    form: Form,
    subjects: Vec<(String, String)>,
    occasions: Vec<(String, String)>,
    courses: Vec<Choice>,
    most: usize,
}

/// A course to choose.
struct Choice {
    id: String,
    name: String,
    chosen: bool,
}

/// What is there to choose from.
struct Ground {
    subjects: Vec<Subject>,
    courses: Vec<(School, Course)>,
    several: bool,
}

/// The form.
pub async fn show(page: Page, who: Member) -> Answer {
    let ground = Ground::of(&page, &who.signed_in.standing).await?;
    let form = Form::new()
        .with("id", AssessmentId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("day", page.today().to_string())
        .with("occasion", Occasion::Between.word())
        .with("subject", ground.subjects.first().map_or("", |subject| subject.word()));
    page.show(&ground.page(&page, form))
}

/// Makes it. The form names it: sent twice, it is one.
pub async fn save(page: Page, who: Member, form: Form) -> Answer {
    let standing = &who.signed_in.standing;
    let ground = Ground::of(&page, standing).await?;
    let (new, school) = match ground.read(&form) {
        Ok(read) => read,
        Err(wrong) => return page.again(&ground.page(&page, form.wrong(wrong))),
    };
    let make = MakeAssessment {
        school,
        subject: new.subject,
        courses: new.courses.clone(),
    };
    if !make.allowed(standing) {
        // Somebody's own course, but another subject than they teach there.
        let wrong = Wrong::with("subject", "assessments-wrong-subject");
        return page.again(&ground.page(&page, form.wrong(wrong)));
    }
    let proof = can::allow(standing, make)?;
    let id: AssessmentId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.make_assessment(&proof, (page.network()?.id, id), &new).await {
        Ok(()) => w.commit().await?,
        Err(store::Error::Exists("assessments-exists")) => {}
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::assessment_items(id), "done-assessment-made")
}

impl Ground {
    async fn of(page: &Page, standing: &Standing) -> Result<Self, Problem> {
        if !assesses_somewhere(standing) {
            return Err(Problem::not_found());
        }
        let schools = schools(page, standing).await?;
        let leads = schools.iter().any(|school| standing.leads(school.id));
        let own = |subject: &Subject| standing.courses().iter().any(|own| own.subject == Some(*subject));
        let subjects = Subject::ALL.iter().copied().filter(|subject| leads || own(subject));
        let subjects: Vec<Subject> = subjects.collect();
        let (mut courses, several) = (Vec::new(), schools.len() > 1);
        for school in schools {
            let all = page.app.db.courses(school.id).await?;
            let this_year = all.iter().map(|course| course.year).max();
            for course in all.into_iter().filter(|course| Some(course.year) == this_year) {
                if standing.leads(school.id) || standing.teaches(course.id) {
                    courses.push((school.clone(), course));
                }
            }
        }
        Ok(Self {
            subjects,
            courses,
            several,
        })
    }

    /// Reads the form; courses of one liceo only, which is the assessment's.
    fn read(&self, form: &Form) -> Result<(NewAssessment, SchoolId), Wrong> {
        let chosen: HashSet<&str> = form.every("course").iter().map(String::as_str).collect();
        let is_chosen = |course: &Course| chosen.contains(course.id.to_string().as_str());
        let chosen: Vec<&(School, Course)> = self.courses.iter().filter(|(_, course)| is_chosen(course)).collect();
        let fields = AssessmentFields {
            courses: chosen.iter().map(|(_, course)| (course.id, course.level)).collect(),
            name: form.get("name").to_owned(),
            subject: form.get("subject").to_owned(),
            occasion: form.get("occasion").to_owned(),
            day: form.get("day").to_owned(),
            items: form.get("items").to_owned(),
            keys: form.get("keys").to_owned(),
        };
        let new = NewAssessment::check(&fields)?;
        match chosen.first() {
            Some((school, _)) if chosen.iter().all(|(other, _)| other.id == school.id) => Ok((new, school.id)),
            _ => Err(Wrong::with("courses", "wrong-several-schools")),
        }
    }

    fn page(&self, page: &Page, form: Form) -> New {
        let choice = |(school, course): &(School, Course)| {
            let id = course.id.to_string();
            Choice {
                chosen: form.has("course", &id),
                name: if self.several {
                    format!("{} · {}", course.name(), school.name)
                } else {
                    course.name()
                },
                id,
            }
        };
        New {
            courses: self.courses.iter().map(choice).collect(),
            subjects: self
                .subjects
                .iter()
                .map(|subject| (subject.to_string(), page.word("subject", subject)))
                .collect(),
            occasions: Occasion::ALL
                .iter()
                .map(|occasion| (occasion.to_string(), page.t(&format!("occasion-{occasion}"))))
                .collect(),
            most: MOST_ITEMS,
            page: page.clone(),
            form,
        }
    }
}
