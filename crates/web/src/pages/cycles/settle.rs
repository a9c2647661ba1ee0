//! What the answers of a plan's form mean: what is to be allowed, the plan, and its first tasks.

use domain::check::Wrong;
use domain::cycle::{CycleFields, CyclePlan, Depth, Scale, TaskPlan};
use domain::id::SchoolId;
use domain::measure::Measure;
use domain::permission::{Act as _, PlanCycle};

use super::fields::Choices;
use super::tasks::first::first_tasks;
use crate::form::Form;
use crate::page::Page;

impl Choices {
    /// What the quick form doesn't ask is filled in: the measure that watches the idea's driver, or else the first; what one
    /// wants to know; how large.
    fn complete(&self, page: &Page, fields: &mut CycleFields) {
        let idea = self.idea(&fields.idea_id);
        // A title left empty is the idea's name.
        if fields.title.trim().is_empty()
            && let Some(idea) = idea
        {
            fields.title.clone_from(&idea.name);
        }
        if fields.depth != Depth::Quick.word() {
            return;
        }
        if fields.measure_id.trim().is_empty() {
            let watches = |measure: &&Measure| idea.is_some_and(|idea| measure.driver_id == Some(idea.driver_id));
            let measure = self.measures.iter().find(watches).or_else(|| self.measures.first());
            fields.measure_id = measure.map_or_else(String::new, |measure| measure.id.to_string());
        }
        if fields.question.trim().is_empty()
            && let Some(idea) = idea
        {
            fields.question = page.t1("method-question-default", "idea", &idea.name);
        }
        if fields.scale.trim().is_empty() {
            let scale = if fields.course_id.trim().is_empty() {
                Scale::School
            } else {
                Scale::Class
            };
            fields.scale = scale.to_string();
        }
    }

    /// What the answers mean: what is to be allowed, and the plan.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn settle(&self, page: &Page, form: &Form, draft: bool) -> Result<(PlanCycle, CyclePlan), Wrong> {
        let mut fields: CycleFields = form.read();
        self.complete(page, &mut fields);
        let idea = self.idea(&fields.idea_id);
        let plan = if draft {
            CyclePlan::check_draft(&fields)
        } else {
            CyclePlan::check(&fields)
        }?;
        let mut wrong = Wrong::none();
        wrong.unless(idea.is_some(), "idea_id", "wrong-idea-missing");
        let course = plan
            .course_id
            .and_then(|id| self.courses.iter().find(|course| course.id == id));
        wrong.unless(
            course.is_some() == plan.course_id.is_some(),
            "course_id",
            "wrong-choice",
        );
        let school = course.map(|course| course.school_id).or_else(|| {
            let chosen = form.get("school_id").parse().ok();
            let offered = self.schools.iter().map(|school| school.id);
            offered.clone().find(|id| Some(*id) == chosen).or_else(|| {
                let mut offered = offered;
                offered.next().filter(|_| self.schools.len() == 1)
            })
        });
        let measure = self.measures.iter().find(|measure| measure.id == plan.measure_id);
        wrong.unless(measure.is_some(), "measure_id", "wrong-measure-missing");
        if let Some(measure) = measure {
            for (field, value) in [
                ("predicted_low", plan.predicted_low),
                ("predicted_high", plan.predicted_high),
            ] {
                if let Some(Err(problem)) = value.map(|value| measure.unit.check(value)) {
                    wrong.add(field, problem.key());
                }
            }
        }
        if let Some(school) = school
            && let Err(problems) = first_tasks(form, &self.people, school)
        {
            for (field, key) in problems.iter() {
                wrong.add(field.to_owned(), key);
            }
        }
        let (Some(school), Some(measure)) = (school, measure) else {
            wrong.unless(school.is_some(), "school_id", "cycles-school-missing");
            return Err(wrong);
        };
        // A liceo's own idea is tested there.
        let own = idea.filter(|idea| !idea.in_network).and_then(|idea| idea.school_id);
        wrong.unless(own.is_none_or(|own| own == school), "idea_id", "wrong-idea-missing");
        let act = PlanCycle {
            school,
            course: plan.course_id,
            area: Some(measure.area),
        };
        let fits = measure.school_id.is_none_or(|own| own == school) && act.allowed(&self.standing);
        wrong.unless(fits, "measure_id", "wrong-measure-missing");
        wrong.or((act, plan))
    }

    /// The tasks that the form was written with.
    ///
    /// # Errors
    /// The fields that are wrong; [`Choices::settle`] has said so already.
    pub fn first_tasks(&self, form: &Form, school: SchoolId) -> Result<Vec<TaskPlan>, Wrong> {
        first_tasks(form, &self.people, school)
    }
}
