//! What a number's format says of it: a day, a duration, hundredths.

use super::super::cell::shows_hundredths;

/// How a number is to be taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// As it is.
    #[default]
    Number,
    /// Days since 1900 or 1904.
    Day,
    /// A length of time.
    Duration,
    /// Shown as hundredths.
    Percentage,
}

impl Format {
    /// One that every Excel knows by its number (ECMA-376, 18.8.30).
    pub fn known(number: u16) -> Self {
        match number {
            9 | 10 => Self::Percentage,
            14..=22 | 27..=36 | 50..=58 => Self::Day,
            45..=47 => Self::Duration,
            _ => Self::Number,
        }
    }

    /// One that is written out: `dd/mm/yyyy;@`, `0.0%`.
    pub fn written(code: &str) -> Self {
        let signs = signs(code);
        match () {
            () if shows_hundredths(code) => Self::Percentage,
            () if signs.contains('y') || signs.contains('d') => Self::Day,
            () if signs.contains(['h', 's']) => Self::Duration,
            () => Self::Number,
        }
    }
}

/// Without quoted words, colours in brackets and escaped signs.
fn signs(code: &str) -> String {
    let mut signs = String::new();
    let mut closing = None;
    let mut all = code.chars();
    while let Some(sign) = all.next() {
        match (closing, sign) {
            (Some(end), sign) => {
                if sign == end {
                    closing = None;
                }
            }
            (None, '"') => closing = Some('"'),
            (None, '[') => closing = Some(']'),
            (None, '\\' | '_' | '*') => drop(all.next()),
            (None, sign) => signs.extend(sign.to_lowercase()),
        }
    }
    signs
}

#[cfg(test)]
mod tests {
    use super::Format;

    #[test]
    fn a_format_says_what_its_numbers_are() {
        for (code, format) in [
            ("General", Format::Number),
            ("#,##0.00", Format::Number),
            ("[Red]0.0", Format::Number),
            ("0 \"días\"", Format::Number),
            ("dd/mm/yyyy;@", Format::Day),
            ("[$-340A]d \"de\" mmmm", Format::Day),
            ("hh:mm:ss", Format::Duration),
            ("0.0%", Format::Percentage),
            ("0 \"%\"", Format::Number),
        ] {
            assert_eq!(Format::written(code), format, "{code}");
        }
    }
}
