//! Ronda's own practical instruments: short, about this week or this lesson, with anchors of their own for each item.
//!
//! Owns nothing but their files. All are marked as not yet validated: nobody knows yet how well they measure.

/// Their files: key and JSON.
pub const FILES: [(&str, &str); 3] = [
    ("pulse_conditions", include_str!("../data/pulse_conditions.json")),
    ("casel_short", include_str!("../data/casel_short.json")),
    ("exit_tickets", include_str!("../data/exit_tickets.json")),
];

/// The file of one of them.
#[must_use]
pub fn file(key: &str) -> Option<&'static str> {
    FILES.iter().find(|(name, _)| *name == key).map(|(_, json)| *json)
}
