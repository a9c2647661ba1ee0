//! A school without RBD is entered by hand.

use askama::Template;
use domain::check::Wrong;
use domain::permission::ArrangeNetwork;
use domain::school::{SchoolFacts, SchoolKey};
use domain::text;

use super::{new_school, words};
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/schools/create.html")]
struct Create {
    page: Page,
    form: Form,
    regions: Vec<(String, String)>,
}

/// The form.
pub async fn new(page: Page, _can: Can<ArrangeNetwork>) -> Answer {
    page.show(&Create::with(&page, Form::new()))
}

/// Takes it in. A code that is taken stays with the school that has it.
pub async fn create(page: Page, can: Can<ArrangeNetwork>, form: Form) -> Answer {
    let facts = match facts_of(&form) {
        Ok(facts) => facts,
        Err(wrong) => return page.again(&Create::with(&page, form.wrong(wrong))),
    };
    if let Some(there) = page.app.db.school_by_key(&facts.key).await? {
        // Sent twice: it is there as it was asked for.
        if there.name == facts.name {
            return page.go(&routes::school(there.id));
        }
        let form = form.wrong(Wrong::with("code", "schools-wrong-code-taken"));
        return page.again(&Create::with(&page, form));
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    let taken = w.take_in_school(can.proof(), &new_school(facts)).await?;
    w.commit().await?;
    let id = taken.id();
    page.go_saying(&routes::school(id), "done-school-added")
}

impl Create {
    fn with(page: &Page, form: Form) -> Self {
        Self {
            regions: words::region_choices(page),
            page: page.clone(),
            form,
        }
    }
}

fn facts_of(form: &Form) -> Result<SchoolFacts, Wrong> {
    let mut wrong = Wrong::none();
    let name = text::line(form.get("name"), 120);
    wrong.unless(!name.is_empty(), "name", "wrong-name-empty");
    let region: Option<i64> = form.get("region").parse().ok();
    let is_region = region.is_none_or(|code| (1..=16).contains(&code));
    wrong.unless(is_region, "region", "wrong-choice");
    let Some(key) = SchoolKey::local(form.get("code")) else {
        wrong.add("code", "schools-wrong-code");
        return Err(wrong);
    };
    wrong.or(SchoolFacts {
        key,
        check_digit: None,
        name,
        region,
        comuna_code: None,
        comuna: text::some_line(form.get("comuna"), 60),
        dependency: None,
        rural: None,
        enrolment: None,
        specialities: Vec::new(),
        place: None,
        year: None,
    })
}
