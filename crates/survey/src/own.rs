//! Ronda's own two practical instruments: short, about this week, with anchors of their own for each item.
//!
//! Owns nothing but their files. Both are marked as not yet validated: nobody knows yet how well they measure.

/// Their files: key and JSON.
pub const FILES: [(&str, &str); 2] = [
    ("pulse_conditions", include_str!("../data/pulse_conditions.json")),
    ("casel_short", include_str!("../data/casel_short.json")),
];

/// The file of one of them.
#[must_use]
pub fn file(key: &str) -> Option<&'static str> {
    FILES.iter().find(|(name, _)| *name == key).map(|(_, json)| *json)
}
