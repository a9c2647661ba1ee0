//! What a plan's form offers to choose from, and what it makes of the answers.

use std::collections::BTreeSet;

use domain::cycle::{Cycle, Depth, PredictedDirection, Scale};
use domain::id::{IdeaId, SchoolId};
use domain::measure::Measure;
use domain::permission::{Act as _, PlanCycle, Standing};
use domain::school::{Course, School};
use domain::theory::{Driver, Idea};
use store::PointsAround;

use super::depth::{Carried, DepthView, carried, depth_of, depths};
use super::tasks::first::{FirstTask, first_rows};
use super::tasks::people::{Helper, helpers};
use super::words;
use crate::form::Form;
use crate::page::Page;
use crate::page::problem::Problem;

/// Everything that may be chosen by one reader.
pub struct Choices {
    pub(super) standing: Standing,
    pub(super) schools: Vec<School>,
    pub(super) courses: Vec<Course>,
    drivers: Vec<Driver>,
    pub(super) people: Vec<Helper>,
    /// Ideas of the theory.
    pub ideas: Vec<Idea>,
    /// Measures that the reader may predict with.
    pub measures: Vec<Measure>,
}

/// Options under one heading: an impulsor, with its ideas.
pub struct Group {
    /// The heading.
    pub name: String,
    /// Value and text.
    pub options: Vec<(String, String)>,
}

/// What the template shows of the choices.
pub struct Offered {
    /// Ideas by driver.
    pub ideas: Vec<Group>,
    /// Measures, those of the chosen idea's driver first.
    pub measures: Vec<(String, String)>,
    /// Courses.
    pub courses: Vec<(String, String)>,
    /// Schools, where there are several.
    pub schools: Vec<(String, String)>,
    /// Which way the measure may go.
    pub directions: Vec<(String, String)>,
    /// How large the test may be.
    pub scales: Vec<(String, String)>,
    /// How much the form asks now.
    pub depth: Depth,
    /// The other depths: word, name, what they ask.
    pub depths: Vec<DepthView>,
    /// What is kept though it isn't asked at this depth.
    pub carried: Vec<Carried>,
    /// Rows for first tasks: what, who (with the chosen one marked), until when.
    pub tasks: Vec<FirstTask>,
}

impl Choices {
    /// The choices for a new cycle of somebody, or for changing one at its school.
    ///
    /// # Errors
    /// Not found where they may plan nowhere.
    pub async fn load(page: &Page, standing: &Standing, only: Option<SchoolId>) -> Result<Self, Problem> {
        let (db, network) = (&page.app.db, page.network()?.id);
        let (mut schools, mut courses, mut people) = (Vec::new(), Vec::new(), Vec::new());
        for id in only.map_or_else(|| standing.schools(), |school| vec![school]) {
            let may = |course, area| PlanCycle {
                school: id,
                course,
                area,
            };
            if may(None, None).allowed(standing) {
                schools.push(db.school(id).await?);
                people.extend(helpers(page, id).await?);
                let year = i64::from(page.today().year());
                let of_year = db.courses(id).await?.into_iter();
                courses.extend(
                    of_year.filter(|course| course.year == year && may(Some(course.id), None).allowed(standing)),
                );
            }
        }
        if schools.is_empty() {
            return Err(Problem::not_found());
        }
        let mut measures = db.measures(network).await?;
        measures.retain(|measure| {
            schools.iter().any(|school| {
                let act = PlanCycle {
                    school: school.id,
                    course: None,
                    area: Some(measure.area),
                };
                measure.school_id.is_none_or(|own| own == school.id) && act.allowed(standing)
            })
        });
        Ok(Self {
            standing: standing.clone(),
            drivers: drivers(page, &schools).await?,
            ideas: ideas(page, &schools, only.is_some()).await?,
            schools,
            courses,
            people,
            measures,
        })
    }

    /// Whether anything can be planned at all: a test needs an idea and a measure.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        !self.ideas.is_empty() && !self.measures.is_empty()
    }

    /// Where the points of a form's measure would lie, once it says measure, place and days.
    #[must_use]
    pub fn points_around(&self, form: &Form) -> Option<PointsAround> {
        let course = form.get("course_id").parse().ok();
        let course = course.and_then(|id| self.courses.iter().find(|course| course.id == id));
        let chosen = form.get("school_id").parse().ok();
        let school = course
            .map(|course| course.school_id)
            .or_else(|| {
                self.schools
                    .iter()
                    .map(|school| school.id)
                    .find(|id| Some(*id) == chosen)
            })
            .or_else(|| self.only_school().map(|school| school.id))?;
        Some(PointsAround {
            measure: form.get("measure_id").parse().ok()?,
            school,
            course: course.map(|course| course.id),
            starts_on: form.get("starts_on").parse().ok()?,
            ends_on: form.get("ends_on").parse().ok()?,
        })
    }

    /// Whether they may plan at a school.
    #[must_use]
    pub fn is_at(&self, school: SchoolId) -> bool {
        self.schools.iter().any(|own| own.id == school)
    }

    /// The only school, if it is one.
    #[must_use]
    pub fn only_school(&self) -> Option<&School> {
        match &self.schools[..] {
            [school] => Some(school),
            _ => None,
        }
    }

    /// Fills in what can be known beforehand: the idea's name and its driver's measure, the only course, who asks, and
    /// two school weeks from the next day of school.
    #[must_use]
    pub fn prefilled(&self, page: &Page, form: Form) -> Form {
        let calendar = match self.only_school() {
            Some(school) => page.calendars.at(school.id),
            None => page.calendars.everywhere(),
        };
        let start = calendar.next_school_day(page.today());
        let mut filled = form
            .with("who", page.name().unwrap_or_default())
            .with("starts_on", start.to_string())
            .with("ends_on", calendar.plus_school_days(start, 10).to_string());
        if let Some(idea) = self.idea(filled.get("idea_id"))
            && filled.get("title").is_empty()
        {
            filled = filled.with("title", &*idea.name);
        }
        if depth_of(&filled) != Depth::Quick {
            filled = self.measured(filled);
        }
        // A test of a level or more is in no one course.
        let large = filled
            .get("scale")
            .parse::<Scale>()
            .is_ok_and(|scale| !scale.is_small());
        match &self.courses[..] {
            [course] if filled.get("course_id").is_empty() && !large => filled.with("course_id", course.id.to_string()),
            _ => filled,
        }
    }

    /// The measure that watches the chosen idea's driver, where none is chosen. The quick form asks for none: what it takes
    /// is decided when it is kept, from the idea that stands there then.
    #[must_use]
    pub fn measured(&self, form: Form) -> Form {
        let driver = self.idea(form.get("idea_id")).map(|idea| idea.driver_id);
        let measure = self
            .measures
            .iter()
            .find(|measure| driver.is_some() && measure.driver_id == driver);
        match measure {
            Some(measure) if form.get("measure_id").is_empty() => form.with("measure_id", measure.id.to_string()),
            _ => form,
        }
    }

    /// The options as the form shows them.
    #[must_use]
    pub fn offered(&self, page: &Page, form: &Form) -> Offered {
        let several = self.schools.len() > 1;
        let name_of = |id: SchoolId| {
            let school = self.schools.iter().find(|school| school.id == id);
            school.map_or_else(String::new, |school| school.name.clone())
        };
        let courses = self.courses.iter().map(|course| {
            let text = if several {
                format!("{}, {}", course.name(), name_of(course.school_id))
            } else {
                course.name()
            };
            (course.id.to_string(), text)
        });
        let schools = self
            .schools
            .iter()
            .map(|school| (school.id.to_string(), school.name.clone()));
        Offered {
            ideas: self.idea_groups(),
            measures: self.measure_options(page, form),
            courses: courses.collect(),
            schools: schools.filter(|_| several).collect(),
            directions: PredictedDirection::ALL
                .iter()
                .map(|word| (word.to_string(), words::expected(page, *word)))
                .collect(),
            scales: Scale::ALL
                .iter()
                .map(|word| (word.to_string(), page.word("scale", *word)))
                .collect(),
            depth: depth_of(form),
            depths: depths(page, form),
            carried: carried(form),
            tasks: first_rows(page, form, &self.people),
        }
    }

    pub(super) fn idea(&self, id: &str) -> Option<&Idea> {
        let id = id.parse().ok()?;
        self.ideas.iter().find(|idea| idea.id == id)
    }

    fn idea_groups(&self) -> Vec<Group> {
        let groups = self.drivers.iter().map(|driver| Group {
            name: driver.name.clone(),
            options: self
                .ideas
                .iter()
                .filter(|idea| idea.driver_id == driver.id)
                .map(|idea| (idea.id.to_string(), idea.name.clone()))
                .collect(),
        });
        groups.filter(|group| !group.options.is_empty()).collect()
    }

    fn measure_options(&self, page: &Page, form: &Form) -> Vec<(String, String)> {
        let driver = self.idea(form.get("idea_id")).map(|idea| idea.driver_id);
        let mut measures: Vec<&Measure> = self.measures.iter().collect();
        measures.sort_by_key(|measure| driver.is_none() || measure.driver_id != driver);
        let text = |measure: &Measure| {
            let unit = words::unit(page, measure.unit);
            page.t2("cycles-measure-option", "name", &measure.name, "unit", unit)
        };
        measures
            .into_iter()
            .map(|measure| (measure.id.to_string(), text(measure)))
            .collect()
    }
}

/// The network's ideas that a liceo of the reader's didn't set aside, and those liceos' own. A cycle that is there keeps
/// its idea, also where the liceo set it aside since.
async fn ideas(page: &Page, schools: &[School], planned: bool) -> Result<Vec<Idea>, Problem> {
    let (db, network) = (&page.app.db, page.network()?.id);
    let mut ideas: Vec<Idea> = if planned { db.ideas(network).await? } else { Vec::new() };
    for school in schools {
        let testable = db.testable_ideas(network, school.id).await?;
        let known: BTreeSet<IdeaId> = ideas.iter().map(|idea| idea.id).collect();
        ideas.extend(testable.into_iter().filter(|idea| !known.contains(&idea.id)));
    }
    Ok(ideas)
}

/// The network's drivers, then the liceos' own.
async fn drivers(page: &Page, schools: &[School]) -> Result<Vec<Driver>, Problem> {
    let mut drivers = page.app.db.drivers(page.network()?.id).await?;
    for school in schools {
        drivers.extend(page.app.db.own_drivers(school.id).await?);
    }
    Ok(drivers)
}

/// A cycle's plan as its form shows it.
#[must_use]
pub fn form_of(page: &Page, cycle: &Cycle) -> Form {
    let number = |value: Option<f64>| value.map_or_else(String::new, |value| words::typed(page.lang, value));
    Form::new()
        .with("version", cycle.version.to_string())
        .with("school_id", cycle.school_id.to_string())
        .with("idea_id", cycle.idea_id.to_string())
        .with("measure_id", cycle.measure_id.to_string())
        .with(
            "course_id",
            cycle.course_id.map(|id| id.to_string()).unwrap_or_default(),
        )
        .with("title", &*cycle.title)
        .with("question", &*cycle.question)
        .with("prediction", &*cycle.prediction)
        .with("predicted_low", number(cycle.predicted_low))
        .with("predicted_high", number(cycle.predicted_high))
        .with("predicted_direction", word(cycle.predicted_direction))
        .with("scale", word(cycle.scale))
        .with("depth", cycle.depth.word())
        .with("dose_planned", word(cycle.dose_planned))
        .with("dose_unit", &*cycle.dose_unit)
        .with("who", &*cycle.who)
        .with("place", &*cycle.place)
        .with("starts_on", cycle.starts_on.to_string())
        .with("ends_on", cycle.ends_on.to_string())
        .with("data", &*cycle.data)
}

/// A word, or nothing.
fn word(value: Option<impl std::fmt::Display>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}
