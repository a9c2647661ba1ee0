//! Conversations, what is said in them, and accepted answers.

use std::fmt::Display;

/// `/conversaciones`
pub const CONVERSATIONS: &str = "/conversaciones";
/// `/conversaciones/moderacion`
pub const MODERATION: &str = "/conversaciones/moderacion";
/// `/conversaciones/{conversation}`
pub const CONVERSATION: &str = "/conversaciones/{conversation}";
/// `/conversaciones/{conversation}/cierre`
pub const CONVERSATION_CLOSURE: &str = "/conversaciones/{conversation}/cierre";
/// `/conversaciones/{conversation}/reapertura`
pub const CONVERSATION_REOPENING: &str = "/conversaciones/{conversation}/reapertura";
/// `/conversaciones/{conversation}/titulo`
pub const CONVERSATION_TITLE: &str = "/conversaciones/{conversation}/titulo";
/// `/ciclos/{cycle}/conversacion`
pub const CYCLE_CONVERSATION: &str = "/ciclos/{cycle}/conversacion";
/// `/ideas/{idea}/conversacion`
pub const IDEA_CONVERSATION: &str = "/ideas/{idea}/conversacion";
/// `/medidas/{measure}/liceos/{school}/conversacion`
pub const CHART_CONVERSATION: &str = "/medidas/{measure}/liceos/{school}/conversacion";
/// `/observaciones/{observation}/conversacion/nueva`
pub const OBSERVATION_CONVERSATION: &str = "/observaciones/{observation}/conversacion/nueva";
/// `/circulos/{circle}/conversacion`
pub const CIRCLE_CONVERSATION: &str = "/circulos/{circle}/conversacion";
/// `/conversaciones/aportes/{contribution}`
pub const CONTRIBUTION: &str = "/conversaciones/aportes/{contribution}";
/// `/conversaciones/aportes/{contribution}/cambio`
pub const CONTRIBUTION_EDIT: &str = "/conversaciones/aportes/{contribution}/cambio";
/// `/conversaciones/aportes/{contribution}/retiro`
pub const CONTRIBUTION_REMOVAL: &str = "/conversaciones/aportes/{contribution}/retiro";
/// `/conversaciones/aportes/{contribution}/reacciones`
pub const CONTRIBUTION_REACTIONS: &str = "/conversaciones/aportes/{contribution}/reacciones";
/// `/conversaciones/aportes/{contribution}/aceptacion`
pub const CONTRIBUTION_ACCEPTANCE: &str = "/conversaciones/aportes/{contribution}/aceptacion";
/// `/conversaciones/aportes/{contribution}/reporte`
pub const CONTRIBUTION_REPORT: &str = "/conversaciones/aportes/{contribution}/reporte";
/// `/conversaciones/aportes/{contribution}/reporte/descarte`
pub const CONTRIBUTION_KEEPING: &str = "/conversaciones/aportes/{contribution}/reporte/descarte";
/// `/conversaciones/aportes/{contribution}/ocultamiento`
pub const CONTRIBUTION_HIDING: &str = "/conversaciones/aportes/{contribution}/ocultamiento";
/// `/conversaciones/aportes/{contribution}/archivos`
pub const CONTRIBUTION_FILES: &str = "/conversaciones/aportes/{contribution}/archivos";
/// `/conversaciones/ocultamientos/{hiding}/apelacion`
pub const HIDING_APPEAL: &str = "/conversaciones/ocultamientos/{hiding}/apelacion";
/// `/conversaciones/ocultamientos/{hiding}/decision`
pub const HIDING_DECISION: &str = "/conversaciones/ocultamientos/{hiding}/decision";
/// `/biblioteca/respuestas/{answer}`
pub const ANSWER: &str = "/biblioteca/respuestas/{answer}";

/// [`CONVERSATION`] filled in.
#[must_use]
pub fn conversation(conversation: impl Display) -> String {
    format!("/conversaciones/{conversation}")
}

/// [`CONVERSATION_CLOSURE`] filled in.
#[must_use]
pub fn conversation_closure(conversation: impl Display) -> String {
    format!("/conversaciones/{conversation}/cierre")
}

/// [`CONVERSATION_REOPENING`] filled in.
#[must_use]
pub fn conversation_reopening(conversation: impl Display) -> String {
    format!("/conversaciones/{conversation}/reapertura")
}

/// [`CONVERSATION_TITLE`] filled in.
#[must_use]
pub fn conversation_title(conversation: impl Display) -> String {
    format!("/conversaciones/{conversation}/titulo")
}

/// [`CYCLE_CONVERSATION`] filled in.
#[must_use]
pub fn cycle_conversation(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/conversacion")
}

/// [`IDEA_CONVERSATION`] filled in.
#[must_use]
pub fn idea_conversation(idea: impl Display) -> String {
    format!("/ideas/{idea}/conversacion")
}

/// [`CHART_CONVERSATION`] filled in.
#[must_use]
pub fn chart_conversation(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/conversacion")
}

/// [`OBSERVATION_CONVERSATION`] filled in.
#[must_use]
pub fn observation_conversation(observation: impl Display) -> String {
    format!("/observaciones/{observation}/conversacion/nueva")
}

/// [`CIRCLE_CONVERSATION`] filled in.
#[must_use]
pub fn circle_conversation(circle: impl Display) -> String {
    format!("/circulos/{circle}/conversacion")
}

/// [`CONTRIBUTION`] filled in.
#[must_use]
pub fn contribution(contribution: impl Display) -> String {
    format!("/conversaciones/aportes/{contribution}")
}

/// [`CONTRIBUTION_EDIT`] filled in.
#[must_use]
pub fn contribution_edit(contribution: impl Display) -> String {
    format!("/conversaciones/aportes/{contribution}/cambio")
}

/// [`CONTRIBUTION_REMOVAL`] filled in.
#[must_use]
pub fn contribution_removal(contribution: impl Display) -> String {
    format!("/conversaciones/aportes/{contribution}/retiro")
}

/// [`CONTRIBUTION_REACTIONS`] filled in.
#[must_use]
pub fn contribution_reactions(contribution: impl Display) -> String {
    format!("/conversaciones/aportes/{contribution}/reacciones")
}

/// [`CONTRIBUTION_ACCEPTANCE`] filled in.
#[must_use]
pub fn contribution_acceptance(contribution: impl Display) -> String {
    format!("/conversaciones/aportes/{contribution}/aceptacion")
}

/// [`CONTRIBUTION_REPORT`] filled in.
#[must_use]
pub fn contribution_report(contribution: impl Display) -> String {
    format!("/conversaciones/aportes/{contribution}/reporte")
}

/// [`CONTRIBUTION_KEEPING`] filled in.
#[must_use]
pub fn contribution_keeping(contribution: impl Display) -> String {
    format!("/conversaciones/aportes/{contribution}/reporte/descarte")
}

/// [`CONTRIBUTION_HIDING`] filled in.
#[must_use]
pub fn contribution_hiding(contribution: impl Display) -> String {
    format!("/conversaciones/aportes/{contribution}/ocultamiento")
}

/// [`CONTRIBUTION_FILES`] filled in.
#[must_use]
pub fn contribution_files(contribution: impl Display) -> String {
    format!("/conversaciones/aportes/{contribution}/archivos")
}

/// [`HIDING_APPEAL`] filled in.
#[must_use]
pub fn hiding_appeal(hiding: impl Display) -> String {
    format!("/conversaciones/ocultamientos/{hiding}/apelacion")
}

/// [`HIDING_DECISION`] filled in.
#[must_use]
pub fn hiding_decision(hiding: impl Display) -> String {
    format!("/conversaciones/ocultamientos/{hiding}/decision")
}

/// [`ANSWER`] filled in.
#[must_use]
pub fn answer(answer: impl Display) -> String {
    format!("/biblioteca/respuestas/{answer}")
}
