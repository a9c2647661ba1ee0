//! When a failed job is tried again.

use domain::time::Instant;

/// How often a job is begun before it is given up.
pub const ATTEMPTS: i64 = 8;
/// The longest pause between two attempts, in seconds.
const LONGEST: i64 = 300;

/// When to try again after the `attempts`th attempt failed; none where it is given up.
///
/// 1 s, 4 s, 16 s, 64 s, then 256 s and 300 s: sixteen minutes in all, as long as a mailed code opens. Doubling would
/// have used up all eight attempts in two minutes, which is shorter than a mail server's restart.
pub(crate) fn retry_at(now: Instant, attempts: i64) -> Option<Instant> {
    let exponent = u32::try_from(attempts.max(1) - 1).unwrap_or(u32::MAX);
    let pause = 4_i64.saturating_pow(exponent).min(LONGEST);
    (attempts < ATTEMPTS).then(|| now.plus_seconds(pause))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_five_minutes_and_then_it_ends() {
        let now = Instant::from_micros(0);
        let pauses: Vec<_> = (1..=9)
            .map(|n| retry_at(now, n).map(|at| at.seconds_since(now)))
            .collect();
        let some = [1, 4, 16, 64, 256, 300, 300].map(Some);
        assert_eq!(pauses[..7], some);
        assert_eq!(pauses[7..], [None, None]);
    }
}
