//! Somebody leaves: what will happen in words, who takes over what is open, and then it happens.

use askama::Template;
use domain::check::Wrong;
use domain::cycle::Phase;
use domain::id::PersonId;
use domain::permission::ManagePerson;
use domain::person::Person;
use store::CycleFilter;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The choice that nobody takes over.
const NOBODY: &str = "nobody";

#[derive(Template)]
#[template(path = "pages/people/leaving.html")]
struct Leaving {
    page: Page,
    form: Form,
    person: Person,
    /// Open cycles of theirs.
    open: usize,
    open_words: String,
    /// Who may take over: the people of the same liceos.
    heirs: Vec<(String, String)>,
}

impl Leaving {
    async fn of(page: &Page, who: &ManagePerson, form: Form) -> Result<Self, Problem> {
        let db = &page.app.db;
        let mut schools: Vec<_> = who.charges.iter().filter_map(|charge| charge.school_id).collect();
        schools.sort();
        schools.dedup();
        let (mut open, mut heirs) = (0, Vec::new());
        for school in schools {
            let cycles = db.cycle_lines(CycleFilter::School(school)).await?;
            open += cycles
                .iter()
                .filter(|cycle| cycle.owner_id == who.person && cycle.phase != Phase::Closed)
                .count();
            for line in db.people_at(school).await? {
                let heir = (line.person_id.to_string(), line.name);
                if line.person_id != who.person && !heirs.contains(&heir) {
                    heirs.push(heir);
                }
            }
        }
        heirs.push((NOBODY.to_owned(), page.t("people-heir-nobody")));
        Ok(Self {
            person: db.person(who.person).await?,
            form,
            open,
            open_words: page.t1("people-leaving-open", "n", open),
            heirs,
            page: page.clone(),
        })
    }
}

/// Says what will happen.
pub async fn show(page: Page, can: Can<ManagePerson>) -> Answer {
    page.show(&Leaving::of(&page, can.act(), Form::new()).await?)
}

/// Ends roles and sessions, and hands the open cycles over.
pub async fn create(page: Page, can: Can<ManagePerson>, form: Form) -> Answer {
    let chosen = form.get("heir").to_owned();
    let leaving = Leaving::of(&page, can.act(), form).await?;
    let offered = leaving.heirs.iter().any(|(heir, _)| *heir == chosen);
    // Where nothing is open, nobody has to take it over.
    if leaving.open > 0 && !offered {
        let wrong = Wrong::with("heir", "people-wrong-heir");
        let form = leaving.form.clone().wrong(wrong);
        return page.again(&Leaving { form, ..leaving });
    }
    let heir: Option<PersonId> = chosen.parse().ok().filter(|_| offered);
    let mut w = page.app.db.write(page.app.moment()).await?;
    let handed = w.deactivate(can.proof(), heir).await?;
    w.commit().await?;
    page.go_saying(&format!("{}?ciclos={handed}", routes::PEOPLE), "done-person-left")
}
