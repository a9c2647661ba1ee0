//! The RUN of a person, or the IPE that stands for it until there is one.

/// From here on a number is an IPE, which the Ministry gives to students who have no RUN yet.
pub const LEAST_IPE: u32 = 100_000_000;

/// A register has nobody below: such numbers (`1-9`) are typed where one is missing.
const LEAST: u32 = 100_000;

/// From here up to the first IPE the numbers are of companies. RUN of persons reached 28 million in 2025.
const FIRST_COMPANY: u32 = 50_000_000;

/// An IPE has nine digits.
const MOST: u32 = 999_999_999;

/// A RUN or an IPE whose check digit is right.
///
/// It can't be printed, written as JSON or kept: what is kept is its [`RunKey`](super::RunKey).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Run(u32);

/// Why something is no RUN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunProblem {
    /// No number with a check digit stands there.
    NotARun,
    /// The check digit belongs to another number: one of the two was mistyped.
    WrongDigit,
    /// The digit is right, but no person has such a number.
    OfNobody,
}

impl Run {
    /// Reads a whole RUN: `12.345.678-5`, `123456785`, `12345678-k`, `012345678-5`. The last sign is the check digit.
    ///
    /// # Errors
    /// Why it is none.
    pub fn read(text: &str) -> Result<Self, RunProblem> {
        let text = text.trim();
        if let Some((number, digit)) = text.rsplit_once(HYPHENS) {
            return Self::of(number, digit);
        }
        let whole = without_fraction(text);
        let last = whole.chars().next_back().ok_or(RunProblem::NotARun)?;
        Self::of(
            &whole[..whole.len() - last.len_utf8()],
            &whole[whole.len() - last.len_utf8()..],
        )
    }

    /// Reads a number and its check digit, each from its own column. A spreadsheet may have made `12345678.0` of the
    /// number and `5.0` of the digit.
    ///
    /// # Errors
    /// Why it is none.
    pub fn of(number: &str, digit: &str) -> Result<Self, RunProblem> {
        let number = number_of(number).ok_or(RunProblem::NotARun)?;
        let digit = digit_of(digit).ok_or(RunProblem::NotARun)?;
        if digit != run_check_digit(number) {
            return Err(RunProblem::WrongDigit);
        }
        let persons = (LEAST..FIRST_COMPANY).contains(&number) || (LEAST_IPE..=MOST).contains(&number);
        if persons {
            Ok(Self(number))
        } else {
            Err(RunProblem::OfNobody)
        }
    }

    /// Whether it is an IPE, which a RUN will replace one day.
    #[must_use]
    pub const fn is_provisional(self) -> bool {
        self.0 >= LEAST_IPE
    }

    /// The one written form: `12345678-5`. Only the key is made of it.
    pub(super) fn normal(self) -> String {
        format!("{}-{}", self.0, run_check_digit(self.0))
    }
}

impl std::fmt::Debug for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Run(…)")
    }
}

/// What is typed for a hyphen.
const HYPHENS: [char; 5] = ['-', '‐', '‑', '–', '—'];

fn number_of(text: &str) -> Option<u32> {
    let plain: String = without_fraction(text)
        .chars()
        .filter(|c| !matches!(c, '.' | ' ' | '\u{a0}'))
        .collect();
    let digits = plain.trim_start_matches('0');
    let fits = (1..=9).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().filter(|_| fits)
}

fn digit_of(text: &str) -> Option<char> {
    let mut signs = without_fraction(text).chars();
    let digit = signs.next()?.to_ascii_uppercase();
    let fits = (digit.is_ascii_digit() || digit == 'K') && signs.next().is_none();
    fits.then_some(digit)
}

/// Without the `.0` of a number that was a fraction for a while. `12.0` of dots in thousands never has one digit after them.
fn without_fraction(text: &str) -> &str {
    let text = text.trim();
    text.strip_suffix(".0")
        .or_else(|| text.strip_suffix(",0"))
        .unwrap_or(text)
}

/// Módulo 11 with weights 2 to 7 from the right; 11 becomes 0 and 10 becomes K.
#[must_use]
pub fn run_check_digit(number: u32) -> char {
    crate::school::rbd_check_digit(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_run_is_read_in_every_dress() {
        let run = Run::read("12.345.678-5").unwrap();
        for dress in [
            "123456785",
            "12345678-5",
            " 012345678-5 ",
            "12 345 678 - 5",
            "12.345.678–5",
            "0012.345.678-5",
            "123456785.0",
        ] {
            assert_eq!(Run::read(dress), Ok(run), "{dress}");
        }
        for (number, digit) in [
            ("12345678", "5"),
            ("12345678.0", "5.0"),
            ("12345678,0", " 5"),
            ("12.345.678", "5"),
        ] {
            assert_eq!(Run::of(number, digit), Ok(run), "{number} {digit}");
        }
    }

    #[test]
    fn known_numbers_have_their_digit() {
        for known in [
            "11.111.111-1",
            "22.222.222-2",
            "7.654.321-6",
            "10.000.013-K",
            "10.000.013-k",
            "18.000.000-3",
            "20.000.000-5",
            "100.000.001-5",
        ] {
            let (number, digit) = known.rsplit_once('-').unwrap();
            let number: u32 = number.replace('.', "").parse().unwrap();
            assert_eq!(run_check_digit(number).to_string(), digit.to_uppercase(), "{known}");
            assert!(Run::read(known).is_ok(), "{known}");
        }
    }

    #[test]
    fn what_is_none_says_why() {
        for (text, why) in [
            ("", RunProblem::NotARun),
            ("5", RunProblem::NotARun),
            ("-5", RunProblem::NotARun),
            ("12345678-", RunProblem::NotARun),
            ("12345678-X", RunProblem::NotARun),
            ("12345678-55", RunProblem::NotARun),
            ("K2345678-5", RunProblem::NotARun),
            ("1234567890-1", RunProblem::NotARun),
            ("sin RUN", RunProblem::NotARun),
            ("12345678-4", RunProblem::WrongDigit),
            ("12345687-5", RunProblem::WrongDigit),
            ("1-9", RunProblem::OfNobody),
            ("76.086.428-5", RunProblem::OfNobody),
        ] {
            assert_eq!(Run::read(text), Err(why), "{text}");
        }
    }

    #[test]
    fn an_ipe_is_known_by_its_size() {
        assert!(Run::read("100.000.001-5").unwrap().is_provisional());
        assert!(!Run::read("12.345.678-5").unwrap().is_provisional());
    }

    #[test]
    fn it_is_never_printed() {
        assert_eq!(format!("{:?}", Run::read("12.345.678-5").unwrap()), "Run(…)");
    }

    proptest! {
        /// A mistyped digit, or two that changed places, is always found: that is what módulo 11 is for.
        #[test]
        fn one_wrong_digit_is_found(number in 1_000_000_u32..50_000_000, at in 0_usize..7, other in 0_u8..10) {
            let right = format!("{number}");
            let mut wrong = right.clone().into_bytes();
            wrong[at] = b'0' + other;
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assume!(wrong != right && !wrong.starts_with('0'));
            let digit = run_check_digit(number).to_string();
            prop_assert!(Run::of(&right, &digit).is_ok());
            prop_assert_eq!(Run::of(&wrong, &digit), Err(RunProblem::WrongDigit));
        }

        #[test]
        fn nothing_makes_it_panic(text in "\\PC{0,14}", digit in "\\PC{0,3}") {
            let _ = (Run::read(&text), Run::of(&text, &digit));
        }
    }
}
