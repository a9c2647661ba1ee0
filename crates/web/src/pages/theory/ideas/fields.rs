//! What every form of an idea shares: its choices, and how it is read.

use domain::check::Wrong;
use domain::cycle::Scale;
use domain::id::DriverId;
use domain::school::{Level, Subject};
use domain::theory::{ContextFields, Driver, Idea, IdeaContext, IdeaPlan};

use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;

/// What the selects offer.
pub struct Choices {
    /// Drivers, a secondary one after its primary.
    pub drivers: Vec<(String, String)>,
    /// Levels.
    pub levels: Vec<(String, String)>,
    /// Subjects.
    pub subjects: Vec<(String, String)>,
    /// Sizes of a test.
    pub scales: Vec<(String, String)>,
}

impl Choices {
    /// The network's drivers, and the one on which the idea hangs already, which may be its liceo's own.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, hangs_on: Option<DriverId>) -> Result<Self, Problem> {
        let mut drivers = page.app.db.drivers(page.network()?.id).await?;
        if let Some(own) = hangs_on.filter(|own| drivers.iter().all(|driver| driver.id != *own)) {
            drivers.push(page.app.db.driver(own).await?);
        }
        let word = |list: &str, word: String| (word.clone(), page.word(list, word));
        Ok(Self {
            drivers: in_tree(&drivers),
            levels: Level::ALL.iter().map(|one| word("level", one.to_string())).collect(),
            subjects: Subject::ALL
                .iter()
                .map(|one| word("subject", one.to_string()))
                .collect(),
            scales: Scale::ALL
                .iter()
                .map(|one| (one.to_string(), page.word("scale", *one)))
                .collect(),
        })
    }

    /// Reads the form; the driver must be one that was offered.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(&self, form: &Form) -> Result<IdeaPlan, Wrong> {
        let plan = IdeaPlan::check(form.get("name"), form.get("description"), form.get("driver_id"));
        let context = IdeaContext::check(&form.read::<ContextFields>());
        let (plan, context) = match (plan, context) {
            (Ok(plan), Ok(context)) => (plan, context),
            (Err(mut wrong), other) => {
                for (field, key) in other.err().iter().flat_map(Wrong::iter) {
                    wrong.add(field.to_owned(), key);
                }
                return Err(wrong);
            }
            (_, Err(wrong)) => return Err(wrong),
        };
        let offered = plan.driver_id.to_string();
        if self.drivers.iter().any(|(id, _)| *id == offered) {
            Ok(plan.with_context(context))
        } else {
            Err(Wrong::with("driver_id", "wrong-choice"))
        }
    }
}

/// A form that says what an idea says.
pub fn filled(idea: &Idea) -> Form {
    let word = |word: Option<String>| word.unwrap_or_default();
    Form::new()
        .with("name", &idea.name)
        .with("description", &idea.description)
        .with("driver_id", idea.driver_id.to_string())
        .with("level", word(idea.level.map(|one| one.to_string())))
        .with("subject", word(idea.subject.map(|one| one.to_string())))
        .with("scale", word(idea.scale.map(|one| one.to_string())))
        .with("audience", &idea.audience)
        .with("protocol", &idea.protocol)
        .with("version", idea.version.to_string())
}

/// Drivers as a form offers them, a secondary one after its primary.
pub fn in_tree(drivers: &[Driver]) -> Vec<(String, String)> {
    let mut choices = Vec::new();
    let known = |id: DriverId| drivers.iter().any(|driver| driver.id == id);
    let roots = drivers
        .iter()
        .filter(|driver| driver.parent_id.is_none_or(|parent| !known(parent)));
    for first in roots {
        choices.push((first.id.to_string(), first.name.clone()));
        for second in drivers.iter().filter(|driver| driver.parent_id == Some(first.id)) {
            choices.push((second.id.to_string(), format!("{} › {}", first.name, second.name)));
        }
    }
    choices
}
