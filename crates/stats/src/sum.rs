//! Sums that do not depend on the order of what is added, but for the last bit.
//!
//! Owns compensated addition (Neumaier 1974). May return an infinity or NaN for huge values; callers turn that into a reason.

/// The sum; 0 of nothing.
pub fn sum(values: impl IntoIterator<Item = f64>) -> f64 {
    let (mut sum, mut lost) = (0.0_f64, 0.0_f64);
    for value in values {
        let next = sum + value;
        lost += if sum.abs() >= value.abs() {
            (sum - next) + value
        } else {
            (value - next) + sum
        };
        sum = next;
    }
    sum + lost
}
