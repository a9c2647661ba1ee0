//! By which steps a visit goes. A few protocols of ours to begin from; host and visitor make them their own.

use crate::check::Wrong;
use crate::id::DriverId;
use crate::text;
use crate::word::words;

words! {
    /// A protocol to begin from. Its steps are messages: `visit-steps-…`.
    Protocol {
        /// A lesson with one question, and a talk about what was seen.
        Lesson = "lesson",
        /// A walk through several lessons, minutes in each, one focus.
        Walk = "walk",
        /// A test of the host's with its data on the table.
        CycleTable = "cycle-table",
        /// How a team prepares, meets and decides.
        Team = "team",
    }
}

/// What the form says.
#[derive(Clone, Debug, Default)]
pub struct AgreementFields<'a> {
    /// What for.
    pub purpose: &'a str,
    /// The protocol.
    pub protocol: &'a str,
    /// Its steps.
    pub steps: &'a str,
    /// The driver; empty for none.
    pub driver: &'a str,
}

/// What both agree on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitAgreement {
    /// What for.
    pub purpose: String,
    /// The protocol.
    pub protocol: Protocol,
    /// Its steps.
    pub steps: String,
    /// The driver.
    pub driver_id: Option<DriverId>,
}

impl VisitAgreement {
    /// Checks what the form says; `drivers` are those that may be named.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &AgreementFields<'_>, drivers: &[DriverId]) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let purpose = text::prose(fields.purpose, 600);
        wrong.unless(purpose.chars().count() >= 10, "purpose", "wrong-visit-purpose");
        let steps = text::prose(fields.steps, 3000);
        wrong.unless(!steps.is_empty(), "steps", "wrong-visit-steps");
        let driver_id = match fields.driver {
            "" => None,
            id => id.parse().ok().filter(|id| drivers.contains(id)),
        };
        wrong.unless(
            fields.driver.is_empty() || driver_id.is_some(),
            "driver",
            "wrong-choice",
        );
        match fields.protocol.parse() {
            Ok(protocol) => wrong.or(Self {
                purpose,
                protocol,
                steps,
                driver_id,
            }),
            Err(_) => {
                wrong.add("protocol", "wrong-choice");
                Err(wrong)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_has_a_purpose_a_protocol_and_steps() {
        let fields = AgreementFields {
            purpose: "Ver cómo devuelven el boleto",
            protocol: "lesson",
            steps: "1. Saludar",
            driver: "",
        };
        assert!(VisitAgreement::check(&fields, &[]).is_ok());
        let empty = VisitAgreement::check(&AgreementFields::default(), &[]).unwrap_err();
        for field in ["purpose", "protocol", "steps"] {
            assert!(empty.of(field).is_some(), "{field}");
        }
        let stranger = uuid::Uuid::nil().to_string();
        let wrong = VisitAgreement::check(
            &AgreementFields {
                driver: &stranger,
                ..fields
            },
            &[],
        );
        assert!(wrong.unwrap_err().of("driver").is_some());
    }
}
