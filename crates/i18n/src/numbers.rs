//! Numbers as a person writes them: `1234,5` and `10.000` in Chile, `1,234.5` in English.

use crate::lang::Lang;

/// What stands for a number that is not one (the tables' dash).
const NOTHING: &str = "–";

impl Lang {
    /// A number for reading, with this many decimals. The minus is a true one: not for form fields.
    #[must_use]
    pub fn number(self, x: f64, decimals: u8) -> String {
        if !x.is_finite() {
            return NOTHING.to_owned();
        }
        let digits = format!("{:.*}", usize::from(decimals), x.abs());
        let negative = x < 0.0 && digits.bytes().any(|b| (b'1'..=b'9').contains(&b));
        let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut text = String::with_capacity(digits.len() + 4);
        if negative {
            text.push('−');
        }
        text.push_str(&self.grouped(whole));
        if !fraction.is_empty() {
            text.push(if self == Self::EsCl { ',' } else { '.' });
            text.push_str(fraction);
        }
        text
    }

    /// A proportion (0 to 1) as a percentage: `52 %` with a no-break space, or `52%`.
    #[must_use]
    pub fn percent(self, proportion: f64, decimals: u8) -> String {
        let number = self.number(proportion * 100.0, decimals);
        match self {
            _ if !proportion.is_finite() => number,
            Self::EsCl => format!("{number}\u{a0}%"),
            Self::En => format!("{number}%"),
        }
    }

    /// Spanish groups thousands only from five digits on: 2026 points are not 2.026.
    fn grouped(self, whole: &str) -> String {
        let (mark, from) = match self {
            Self::EsCl => ('.', 5),
            Self::En => (',', 4),
        };
        if whole.len() < from {
            return whole.to_owned();
        }
        let mut text = String::with_capacity(whole.len() + whole.len() / 3);
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        text
    }
}

/// A number inside a message: as many decimals as it has, three at most.
pub(crate) fn shortest(lang: Lang, x: f64) -> String {
    let decimals = (0..3_u8).find(|d| {
        let scaled = x * 10_f64.powi(i32::from(*d));
        (scaled - scaled.round()).abs() < 1e-9
    });
    lang.number(x, decimals.unwrap_or(3))
}
