//! What the method adds to cycles: ramps, later ends, tasks, templates, and what many cycles say together.

use std::fmt::Display;

/// `/ciclos/{cycle}/rampa`
pub const CYCLE_RAMP: &str = "/ciclos/{cycle}/rampa";
/// `/ciclos/{cycle}/plazo`
pub const CYCLE_EXTENSION: &str = "/ciclos/{cycle}/plazo";
/// `/ciclos/{cycle}/plazo/{extension}/retiro`
pub const CYCLE_EXTENSION_REMOVAL: &str = "/ciclos/{cycle}/plazo/{extension}/retiro";
/// `/ciclos/{cycle}/tareas`
pub const CYCLE_TASKS: &str = "/ciclos/{cycle}/tareas";
/// `/ciclos/{cycle}/tareas/{task}`
pub const CYCLE_TASK: &str = "/ciclos/{cycle}/tareas/{task}";
/// `/ciclos/{cycle}/tareas/{task}/avance`
pub const CYCLE_TASK_PROGRESS: &str = "/ciclos/{cycle}/tareas/{task}/avance";
/// `/ciclos/{cycle}/tareas/{task}/retiro`
pub const CYCLE_TASK_REMOVAL: &str = "/ciclos/{cycle}/tareas/{task}/retiro";
/// `/ciclos/{cycle}/tareas/{task}/regreso`
pub const CYCLE_TASK_RETURN: &str = "/ciclos/{cycle}/tareas/{task}/regreso";
/// `/ciclos/tareas`
pub const OWN_TASKS: &str = "/ciclos/tareas";
/// `/ciclos/{cycle}/plantilla`
pub const CYCLE_TEMPLATE: &str = "/ciclos/{cycle}/plantilla";
/// `/ciclos/plantillas`
pub const TEMPLATES: &str = "/ciclos/plantillas";
/// `/ciclos/plantillas/{template}`
pub const TEMPLATE: &str = "/ciclos/plantillas/{template}";
/// `/ciclos/plantillas/{template}/retiro`
pub const TEMPLATE_REMOVAL: &str = "/ciclos/plantillas/{template}/retiro";
/// `/ciclos/plantillas/{template}/regreso`
pub const TEMPLATE_RETURN: &str = "/ciclos/plantillas/{template}/regreso";
/// `/ciclos/aprendizaje`
pub const LEARNING: &str = "/ciclos/aprendizaje";
/// `/ciclos/aprendizaje/tabla.csv`
pub const LEARNING_FILE: &str = "/ciclos/aprendizaje/tabla.csv";
/// `/ciclos/aprendizaje/liceos/{school}`
pub const SCHOOL_LEARNING: &str = "/ciclos/aprendizaje/liceos/{school}";
/// `/ciclos/aprendizaje/liceos/{school}/tabla.csv`
pub const SCHOOL_LEARNING_FILE: &str = "/ciclos/aprendizaje/liceos/{school}/tabla.csv";

/// [`CYCLE_RAMP`] filled in.
#[must_use]
pub fn cycle_ramp(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/rampa")
}

/// [`CYCLE_EXTENSION`] filled in.
#[must_use]
pub fn cycle_extension(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/plazo")
}

/// [`CYCLE_EXTENSION_REMOVAL`] filled in.
#[must_use]
pub fn cycle_extension_removal(cycle: impl Display, extension: impl Display) -> String {
    format!("/ciclos/{cycle}/plazo/{extension}/retiro")
}

/// [`CYCLE_TASKS`] filled in.
#[must_use]
pub fn cycle_tasks(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/tareas")
}

/// [`CYCLE_TASK`] filled in.
#[must_use]
pub fn cycle_task(cycle: impl Display, task: impl Display) -> String {
    format!("/ciclos/{cycle}/tareas/{task}")
}

/// [`CYCLE_TASK_PROGRESS`] filled in.
#[must_use]
pub fn cycle_task_progress(cycle: impl Display, task: impl Display) -> String {
    format!("/ciclos/{cycle}/tareas/{task}/avance")
}

/// [`CYCLE_TASK_REMOVAL`] filled in.
#[must_use]
pub fn cycle_task_removal(cycle: impl Display, task: impl Display) -> String {
    format!("/ciclos/{cycle}/tareas/{task}/retiro")
}

/// [`CYCLE_TASK_RETURN`] filled in.
#[must_use]
pub fn cycle_task_return(cycle: impl Display, task: impl Display) -> String {
    format!("/ciclos/{cycle}/tareas/{task}/regreso")
}

/// [`CYCLE_TEMPLATE`] filled in.
#[must_use]
pub fn cycle_template(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/plantilla")
}

/// [`TEMPLATE`] filled in.
#[must_use]
pub fn template(template: impl Display) -> String {
    format!("/ciclos/plantillas/{template}")
}

/// [`TEMPLATE_REMOVAL`] filled in.
#[must_use]
pub fn template_removal(template: impl Display) -> String {
    format!("/ciclos/plantillas/{template}/retiro")
}

/// [`TEMPLATE_RETURN`] filled in.
#[must_use]
pub fn template_return(template: impl Display) -> String {
    format!("/ciclos/plantillas/{template}/regreso")
}

/// [`SCHOOL_LEARNING`] filled in.
#[must_use]
pub fn school_learning(school: impl Display) -> String {
    format!("/ciclos/aprendizaje/liceos/{school}")
}

/// [`SCHOOL_LEARNING_FILE`] filled in.
#[must_use]
pub fn school_learning_file(school: impl Display) -> String {
    format!("/ciclos/aprendizaje/liceos/{school}/tabla.csv")
}
