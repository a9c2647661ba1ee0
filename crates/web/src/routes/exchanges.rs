//! Rounds of visits, visits and requests for help.

use std::fmt::Display;

/// `/pasantias`
pub const EXCHANGES: &str = "/pasantias";
/// `/pasantias/rondas/nueva`
pub const EXCHANGE_ROUND_NEW: &str = "/pasantias/rondas/nueva";
/// `/pasantias/rondas/{round}`
pub const EXCHANGE_ROUND: &str = "/pasantias/rondas/{round}";
/// `/pasantias/rondas/{round}/liceos/{school}`
pub const ROUND_ENTRY: &str = "/pasantias/rondas/{round}/liceos/{school}";
/// `/pasantias/rondas/{round}/parejas`
pub const ROUND_EDITS: &str = "/pasantias/rondas/{round}/parejas";
/// `/pasantias/rondas/{round}/envio`
pub const ROUND_SENDING: &str = "/pasantias/rondas/{round}/envio";
/// `/pasantias/parejas/{pair}/liceos/{school}/confirmacion`
pub const PAIR_CONFIRMATION: &str = "/pasantias/parejas/{pair}/liceos/{school}/confirmacion";
/// `/pasantias/parejas/{pair}/liceos/{school}/retiro`
pub const PAIR_WITHDRAWAL: &str = "/pasantias/parejas/{pair}/liceos/{school}/retiro";
/// `/pasantias/{visit}`
pub const VISIT: &str = "/pasantias/{visit}";
/// `/pasantias/{visit}/acuerdo`
pub const VISIT_AGREEMENT: &str = "/pasantias/{visit}/acuerdo";
/// `/pasantias/{visit}/horario`
pub const VISIT_SCHEDULE: &str = "/pasantias/{visit}/horario";
/// `/pasantias/{visit}/calendario.ics`
pub const VISIT_CALENDAR: &str = "/pasantias/{visit}/calendario.ics";
/// `/pasantias/{visit}/suspension`
pub const VISIT_CALLING_OFF: &str = "/pasantias/{visit}/suspension";
/// `/pasantias/{visit}/siguiente`
pub const VISIT_NEXT: &str = "/pasantias/{visit}/siguiente";
/// `/pasantias/{visit}/apuntes`
pub const VISIT_NOTES: &str = "/pasantias/{visit}/apuntes";
/// `/pasantias/apuntes/{note}/retiro`
pub const VISIT_NOTE_REMOVAL: &str = "/pasantias/apuntes/{note}/retiro";
/// `/pasantias/{visit}/liceos/{school}/retroalimentacion`
pub const VISIT_FEEDBACK: &str = "/pasantias/{visit}/liceos/{school}/retroalimentacion";
/// `/pasantias/{visit}/liceos/{school}/compromiso`
pub const VISIT_COMMITMENT: &str = "/pasantias/{visit}/liceos/{school}/compromiso";
/// `/pasantias/{visit}/liceos/{school}/agradecimiento`
pub const VISIT_THANKS: &str = "/pasantias/{visit}/liceos/{school}/agradecimiento";
/// `/liceos/{school}/pedidos-de-ayuda/nuevo`
pub const HELP_NEW: &str = "/liceos/{school}/pedidos-de-ayuda/nuevo";
/// `/pasantias/pedidos/{request}`
pub const HELP: &str = "/pasantias/pedidos/{request}";
/// `/pasantias/pedidos/{request}/liceos/{school}/oferta`
pub const HELP_OFFER: &str = "/pasantias/pedidos/{request}/liceos/{school}/oferta";
/// `/pasantias/pedidos/{request}/ofertas/{offer}/aceptacion`
pub const HELP_ACCEPTANCE: &str = "/pasantias/pedidos/{request}/ofertas/{offer}/aceptacion";
/// `/pasantias/pedidos/{request}/cierre`
pub const HELP_CLOSURE: &str = "/pasantias/pedidos/{request}/cierre";

/// [`EXCHANGE_ROUND`] filled in.
#[must_use]
pub fn exchange_round(round: impl Display) -> String {
    format!("/pasantias/rondas/{round}")
}

/// [`ROUND_ENTRY`] filled in.
#[must_use]
pub fn round_entry(round: impl Display, school: impl Display) -> String {
    format!("/pasantias/rondas/{round}/liceos/{school}")
}

/// [`ROUND_EDITS`] filled in.
#[must_use]
pub fn round_edits(round: impl Display) -> String {
    format!("/pasantias/rondas/{round}/parejas")
}

/// [`ROUND_SENDING`] filled in.
#[must_use]
pub fn round_sending(round: impl Display) -> String {
    format!("/pasantias/rondas/{round}/envio")
}

/// [`PAIR_CONFIRMATION`] filled in.
#[must_use]
pub fn pair_confirmation(pair: impl Display, school: impl Display) -> String {
    format!("/pasantias/parejas/{pair}/liceos/{school}/confirmacion")
}

/// [`PAIR_WITHDRAWAL`] filled in.
#[must_use]
pub fn pair_withdrawal(pair: impl Display, school: impl Display) -> String {
    format!("/pasantias/parejas/{pair}/liceos/{school}/retiro")
}

/// [`VISIT`] filled in.
#[must_use]
pub fn visit(visit: impl Display) -> String {
    format!("/pasantias/{visit}")
}

/// [`VISIT_AGREEMENT`] filled in.
#[must_use]
pub fn visit_agreement(visit: impl Display) -> String {
    format!("/pasantias/{visit}/acuerdo")
}

/// [`VISIT_SCHEDULE`] filled in.
#[must_use]
pub fn visit_schedule(visit: impl Display) -> String {
    format!("/pasantias/{visit}/horario")
}

/// [`VISIT_CALENDAR`] filled in.
#[must_use]
pub fn visit_calendar(visit: impl Display) -> String {
    format!("/pasantias/{visit}/calendario.ics")
}

/// [`VISIT_CALLING_OFF`] filled in.
#[must_use]
pub fn visit_calling_off(visit: impl Display) -> String {
    format!("/pasantias/{visit}/suspension")
}

/// [`VISIT_NEXT`] filled in.
#[must_use]
pub fn visit_next(visit: impl Display) -> String {
    format!("/pasantias/{visit}/siguiente")
}

/// [`VISIT_NOTES`] filled in.
#[must_use]
pub fn visit_notes(visit: impl Display) -> String {
    format!("/pasantias/{visit}/apuntes")
}

/// [`VISIT_NOTE_REMOVAL`] filled in.
#[must_use]
pub fn visit_note_removal(note: impl Display) -> String {
    format!("/pasantias/apuntes/{note}/retiro")
}

/// [`VISIT_FEEDBACK`] filled in.
#[must_use]
pub fn visit_feedback(visit: impl Display, school: impl Display) -> String {
    format!("/pasantias/{visit}/liceos/{school}/retroalimentacion")
}

/// [`VISIT_COMMITMENT`] filled in.
#[must_use]
pub fn visit_commitment(visit: impl Display, school: impl Display) -> String {
    format!("/pasantias/{visit}/liceos/{school}/compromiso")
}

/// [`VISIT_THANKS`] filled in.
#[must_use]
pub fn visit_thanks(visit: impl Display, school: impl Display) -> String {
    format!("/pasantias/{visit}/liceos/{school}/agradecimiento")
}

/// [`HELP_NEW`] filled in.
#[must_use]
pub fn help_new(school: impl Display) -> String {
    format!("/liceos/{school}/pedidos-de-ayuda/nuevo")
}

/// [`HELP`] filled in.
#[must_use]
pub fn help(request: impl Display) -> String {
    format!("/pasantias/pedidos/{request}")
}

/// [`HELP_OFFER`] filled in.
#[must_use]
pub fn help_offer(request: impl Display, school: impl Display) -> String {
    format!("/pasantias/pedidos/{request}/liceos/{school}/oferta")
}

/// [`HELP_ACCEPTANCE`] filled in.
#[must_use]
pub fn help_acceptance(request: impl Display, offer: impl Display) -> String {
    format!("/pasantias/pedidos/{request}/ofertas/{offer}/aceptacion")
}

/// [`HELP_CLOSURE`] filled in.
#[must_use]
pub fn help_closure(request: impl Display) -> String {
    format!("/pasantias/pedidos/{request}/cierre")
}
