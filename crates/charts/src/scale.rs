//! From values to pixels, and the few round values that an axis names.

/// A straight scale: `low` at `from`, `high` at `to`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    pub low: f64,
    pub high: f64,
    pub from: f64,
    pub to: f64,
}

impl Scale {
    /// The pixel of a value. Halves keep the difference of huge values finite.
    pub fn at(&self, value: f64) -> f64 {
        let span = self.high / 2.0 - self.low / 2.0;
        if span <= 0.0 || !span.is_finite() {
            return f64::midpoint(self.from, self.to);
        }
        self.from + (value / 2.0 - self.low / 2.0) / span * (self.to - self.from)
    }
}

/// The ends of an axis for these values: the whole of a percentage where they spread, else their own
/// range with air; from zero where zero is near.
pub(crate) fn domain(values: impl Iterator<Item = f64>, full: Option<f64>) -> (f64, f64) {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for value in values.filter(|v| v.is_finite()) {
        low = low.min(value);
        high = high.max(value);
    }
    if low > high {
        return (0.0, full.unwrap_or(1.0));
    }
    let span = high - low;
    if let Some(full) = full
        && span > full * 0.4
    {
        return (0.0, full);
    }
    let least = full.map_or_else(|| high.abs().max(low.abs()) * 0.05, |full| full * 0.1);
    let air = (span * 0.12).max((least - span) / 2.0).max(1e-9);
    let (mut a, mut b) = (low - air, high + air);
    if low >= 0.0 && (a < 0.0 || (full.is_none() && low < span * 0.6)) {
        a = 0.0;
    }
    if let Some(full) = full {
        b = if high <= full { b.min(full) } else { b };
    }
    (a, b)
}

/// At most `most` round values inside the domain, and the decimals that they need.
pub(crate) fn ticks(low: f64, high: f64, whole: bool, most: f64) -> (Vec<f64>, u8) {
    let span = high - low;
    if !(span > 0.0 && span.is_finite()) {
        return (Vec::new(), 0);
    }
    let mut power = (span / most).log10().floor();
    for _ in 0..3 {
        for factor in [1.0, 2.0, 5.0] {
            let step = factor * 10_f64.powf(power);
            if whole && step < 1.0 {
                continue;
            }
            let first = (low / step - 1e-9).ceil();
            let last = (high / step + 1e-9).floor();
            if last - first < most {
                // `power` stays within a double's exponents; the cast saturates.
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                let decimals = (-power).clamp(0.0, 6.0) as u8;
                let mut found = Vec::new();
                let mut k = first;
                while k <= last {
                    found.push(k * step);
                    k += 1.0;
                }
                return (found, decimals);
            }
        }
        power += 1.0;
    }
    (Vec::new(), 0)
}
