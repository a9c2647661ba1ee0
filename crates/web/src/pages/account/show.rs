//! The account's page. Each of its forms comes back to it when something is wrong.

use askama::Template;
use domain::id::{CourseId, SessionId};
use domain::permission::ActForOneself;
use domain::person::Role;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// A browser that is signed in.
struct Browser {
    id: SessionId,
    name: String,
    seen: String,
    /// The one that asks.
    this: bool,
}

/// A course that one teaches.
struct Course {
    id: CourseId,
    name: String,
    shared: bool,
}

#[derive(Template)]
#[template(path = "pages/account/show.html")]
pub(super) struct Show {
    page: Page,
    form: Form,
    roles: Vec<String>,
    languages: Vec<(String, String)>,
    /// Whether one is reminded; only for whom reminders are written.
    reminders: Option<bool>,
    has_password: bool,
    browsers: Vec<Browser>,
    courses: Vec<Course>,
}

/// Shows it.
pub async fn show(page: Page, _can: Can<ActForOneself>) -> Answer {
    page.show(&Show::of(&page, Form::new()).await?)
}

impl Show {
    /// Puts the page together: `form` holds what was typed in the one form that came back, the rest is what is kept.
    pub(super) async fn of(page: &Page, form: Form) -> Result<Self, Problem> {
        let db = &page.app.db;
        let known = page.signed_in.as_ref().ok_or_else(Problem::not_found)?;
        let person = &known.person;
        let mut roles = Vec::new();
        for grant in db.roles_of(person.id).await? {
            let school = match grant.school_id {
                Some(school) => Some(db.school(school).await?.name),
                None => None,
            };
            roles.push(crate::pages::people::charge_words(
                page,
                grant.role,
                grant.subject,
                school.as_deref(),
            ));
        }
        let mut courses = Vec::new();
        for own in known.standing.courses() {
            let course = db.course(own.course).await?;
            let teachers = db.course_teachers(own.school).await?;
            let shared = teachers
                .iter()
                .any(|line| line.course_id == own.course && line.person_id == person.id && line.shares_points);
            courses.push(Course {
                id: course.id,
                name: format!("{} {}", course.name(), course.year),
                shared,
            });
        }
        let browsers = db
            .sessions_of(person.id, page.now)
            .await?
            .into_iter()
            .map(|session| Browser {
                this: session.id == known.session.id,
                id: session.id,
                name: match session.agent.as_str() {
                    "" => page.t("account-browser-unknown"),
                    agent => agent.to_owned(),
                },
                seen: page.lang.moment(session.seen_at.in_chile()),
            })
            .collect();
        Ok(Self {
            form: filled(form, page),
            roles,
            languages: vec![
                (String::new(), page.t("account-language-browser")),
                ("es-CL".to_owned(), page.t("account-language-es")),
                ("en".to_owned(), page.t("account-language-en")),
            ],
            reminders: reminders(page).await?,
            has_password: db.password_hash(person.id).await?.is_some(),
            browsers,
            courses,
            page: page.clone(),
        })
    }
}

/// Whether one is reminded; none for whom no reminders are written.
async fn reminders(page: &Page) -> Result<Option<bool>, Problem> {
    let Some(known) = &page.signed_in else {
        return Ok(None);
    };
    // A teacher is written to about the surveys that she gives.
    let asked = [Role::Principal, Role::Utp, Role::Coexistence, Role::Teacher];
    if !asked.iter().any(|role| known.standing.is(*role)) {
        return Ok(None);
    }
    Ok(Some(page.app.db.wants_reminders(known.person.id).await?))
}

/// What is kept, in the fields that nobody just typed in. Passwords are never sent back.
fn filled(mut form: Form, page: &Page) -> Form {
    let Some(known) = &page.signed_in else {
        return form;
    };
    let person = &known.person;
    for (field, kept) in [
        ("name", person.name.clone()),
        ("mail", person.mail.clone().unwrap_or_default()),
        (
            "idioma",
            person.language.map(|lang| lang.to_string()).unwrap_or_default(),
        ),
    ] {
        if form.every(field).is_empty() {
            form = form.with(field, kept);
        }
    }
    form.with("current", "").with("password", "")
}
