//! The first tasks of a plan, three rows of its full form.

use domain::check::Wrong;
use domain::cycle::{TaskFields, TaskPlan};
use domain::id::{PersonId, SchoolId};

use super::people::Helper;
use crate::form::Form;
use crate::page::Page;

/// Rows of the form.
const ROWS: usize = 3;

/// A row of the form as it was typed.
pub struct FirstTask {
    /// Its place, from one.
    pub number: usize,
    /// What its three fields are called.
    pub labels: [String; 3],
    /// What.
    pub what: String,
    /// What is wrong with it.
    pub wrong: Option<String>,
    /// Whom it may be given to: id, name, whether chosen.
    pub people: Vec<(String, String, bool)>,
    /// Until when.
    pub due: String,
}

/// The rows as they were typed.
pub fn first_rows(page: &Page, form: &Form, people: &[Helper]) -> Vec<FirstTask> {
    (0..ROWS)
        .map(|row| {
            let fields = row_of(form, row);
            let options = people.iter().map(|helper| {
                let id = helper.id.to_string();
                let chosen = id == fields.owner_id;
                (id, helper.name.clone(), chosen)
            });
            FirstTask {
                number: row + 1,
                labels: ["task-what-nth", "task-who-nth", "task-due-nth"].map(|key| page.t1(key, "n", row + 1)),
                wrong: form.error(&format!("task-{}", row + 1), &page.lang),
                people: options.collect(),
                what: fields.what.clone(),
                due: fields.due_on.clone(),
            }
        })
        .collect()
}

/// What they mean; an empty row is none.
///
/// # Errors
/// The fields that are wrong.
pub fn first_tasks(form: &Form, people: &[Helper], school: SchoolId) -> Result<Vec<TaskPlan>, Wrong> {
    let (mut wrong, mut tasks) = (Wrong::none(), Vec::new());
    let among: Vec<PersonId> = people
        .iter()
        .filter(|helper| helper.school == school)
        .map(|helper| helper.id)
        .collect();
    for row in 0..ROWS {
        let fields = row_of(form, row);
        if fields.what.trim().is_empty() && fields.due_on.trim().is_empty() && fields.owner_id.trim().is_empty() {
            continue;
        }
        match TaskPlan::check(&fields, &among) {
            Ok(task) => tasks.push(task),
            Err(problems) => {
                for (_, key) in problems.iter() {
                    wrong.add(format!("task-{}", row + 1), key);
                }
            }
        }
    }
    wrong.or(tasks)
}

fn row_of(form: &Form, row: usize) -> TaskFields {
    let part = |name: &str| form.every(name).get(row).cloned().unwrap_or_default();
    TaskFields {
        what: part("task_what"),
        owner_id: part("task_owner"),
        due_on: part("task_due"),
    }
}
