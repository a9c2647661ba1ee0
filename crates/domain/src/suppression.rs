//! The smallest group about which anything is said. One constant, so that no page has an opinion of its own.

/// Results of fewer answers than this are withheld (PRODUCT: nothing below 8 answers).
pub const SMALLEST_GROUP: i64 = 8;

/// Whether a result of `n` answers may be shown beyond whoever entered it; an unknown `n` is an official aggregate.
#[must_use]
pub fn may_show(n: Option<i64>) -> bool {
    n.is_none_or(|n| n >= SMALLEST_GROUP)
}
