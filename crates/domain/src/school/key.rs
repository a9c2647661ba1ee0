//! The key of a school: who issued the code, and the code.

use crate::word::words;

words! {
    /// Who issues a school's code.
    Scheme {
        /// Chile's Rol Base de Datos.
        ClRbd = "cl-rbd",
        /// The network itself, for schools without an official code and for invented ones.
        Local = "local",
    }
}

/// A school's key, the same in every file that speaks of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct SchoolKey {
    /// Who issued it.
    pub scheme: Scheme,
    /// The code, normalised: an RBD has neither leading zeros nor check digit.
    pub code: String,
}

/// What is odd or wrong about a code that somebody gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum KeyProblem {
    /// Nothing that could be an RBD stands there.
    NotAnRbd,
    /// The check digit is not the one of módulo 11. Fifty official ones aren't: a warning, never a refusal.
    UnusualCheckDigit,
}

impl SchoolKey {
    /// Reads an RBD with or without check digit (`25-3`, `00025`, `25`), the digit perhaps in a column of its own.
    ///
    /// Returns the key, the check digit if there was one, and what is odd about it.
    ///
    /// # Errors
    /// [`KeyProblem::NotAnRbd`] where no number of one to six digits stands there.
    pub fn rbd(text: &str, digit: Option<&str>) -> Result<(Self, Option<String>, Option<KeyProblem>), KeyProblem> {
        let (number, own_digit) = match text.trim().split_once('-') {
            Some((number, digit)) => (number.trim(), Some(digit.trim())),
            None => (text.trim(), None),
        };
        // A spreadsheet may have made a number of it: «25.0».
        let number = number.strip_suffix(".0").unwrap_or(number);
        let digits = number.replace('.', "");
        if digits.is_empty() || digits.len() > 6 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(KeyProblem::NotAnRbd);
        }
        let value: u32 = digits.parse().map_err(|_| KeyProblem::NotAnRbd)?;
        if value == 0 {
            return Err(KeyProblem::NotAnRbd);
        }
        let digit = own_digit
            .or(digit.map(str::trim))
            .filter(|d| !d.is_empty())
            .map(str::to_uppercase);
        let odd = digit
            .as_ref()
            .is_some_and(|given| *given != rbd_check_digit(value).to_string());
        let key = Self {
            scheme: Scheme::ClRbd,
            code: value.to_string(),
        };
        Ok((key, digit, odd.then_some(KeyProblem::UnusualCheckDigit)))
    }

    /// A code of the network's own: letters, digits and hyphens, upper case, at most 24.
    #[must_use]
    pub fn local(text: &str) -> Option<Self> {
        let code = text.trim().to_uppercase();
        let fits = !code.is_empty() && code.len() <= 24 && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        fits.then_some(Self {
            scheme: Scheme::Local,
            code,
        })
    }
}

impl std::fmt::Display for SchoolKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.scheme, self.code)
    }
}

/// Módulo 11 with weights 2 to 7 from the right; 11 becomes 0 and 10 becomes K.
#[must_use]
pub fn rbd_check_digit(rbd: u32) -> char {
    let (mut rest, mut sum, mut weight) = (rbd, 0, 2);
    while rest > 0 {
        sum += (rest % 10) * weight;
        weight = if weight == 7 { 2 } else { weight + 1 };
        rest /= 10;
    }
    match 11 - sum % 11 {
        11 => '0',
        10 => 'K',
        digit => char::from_digit(digit, 10).unwrap_or('0'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digit_follows_modulo_eleven() {
        // Published: RBD 1-9, 2-7, 7-8.
        assert_eq!(
            (rbd_check_digit(1), rbd_check_digit(2), rbd_check_digit(7)),
            ('9', '7', '8')
        );
    }

    #[test]
    fn an_rbd_is_read_in_every_dress() {
        for dress in ["7-8", "7", " 0007 ", "7.0", "007-8"] {
            let (key, _, odd) = SchoolKey::rbd(dress, None).unwrap();
            assert_eq!((key.code.as_str(), odd), ("7", None), "{dress}");
        }
        assert_eq!(SchoolKey::rbd("16730", Some("1")).unwrap().0.code, "16730");
    }

    #[test]
    fn an_unusual_digit_warns_and_never_refuses() {
        let (key, digit, odd) = SchoolKey::rbd("7", Some("3")).unwrap();
        assert_eq!(
            (key.code.as_str(), digit.as_deref(), odd),
            ("7", Some("3"), Some(KeyProblem::UnusualCheckDigit))
        );
    }

    #[test]
    fn what_is_no_number_is_no_rbd() {
        for wrong in ["", "0", "liceo", "1234567", "-9", "1;2"] {
            assert_eq!(SchoolKey::rbd(wrong, None), Err(KeyProblem::NotAnRbd), "{wrong}");
        }
    }

    #[test]
    fn local_codes_are_short_and_plain() {
        assert_eq!(SchoolKey::local(" demo-07 ").unwrap().to_string(), "local:DEMO-07");
        assert_eq!(SchoolKey::local("a b"), None);
    }
}
