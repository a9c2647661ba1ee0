//! What is kept in place of a RUN: the same for the same person in every file, and no way back without the secret.

use super::Run;
use super::hmac::hmac_sha256;
use crate::check::NotAWord;
use crate::id::{Ids, SchoolId};
use crate::word::as_text_column;

/// A network's secret under which keys, slips and pseudonyms are made. There are few RUN: whoever has it can try them all, so it stands in a table of
/// its own, is in no export for analysts, and is never printed. A backup holds it, or a restored roster would know nobody again.
#[derive(Clone)]
pub struct RosterSecret([u8; 32]);

impl RosterSecret {
    /// Of its bytes.
    #[must_use]
    pub const fn of(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A new one.
    #[must_use]
    pub fn new(ids: &dyn Ids) -> Self {
        let mut bytes = [0; 32];
        ids.fill(&mut bytes);
        Self(bytes)
    }

    /// What a liceo is called in a table where nobody is to see which one it is: always the same, so that it can be followed over time.
    /// Whoever reads such a table knows the id of each liceo, so the id alone would name it.
    #[must_use]
    pub fn school(&self, school: SchoolId) -> String {
        let digits = hex(&self.made("school", &school.to_string()));
        format!("L{}", &digits[..10])
    }

    /// What is made for one purpose says nothing of what is made for another.
    pub(super) fn made(&self, purpose: &str, of: &str) -> [u8; 32] {
        hmac_sha256(&self.0, format!("{purpose} {of}").as_bytes())
    }
}

impl std::str::FromStr for RosterSecret {
    type Err = NotAWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digit = |at: usize| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok();
        let bytes: Option<Vec<u8>> = (0..32).map(digit).collect();
        let bytes = bytes.and_then(|bytes| bytes.try_into().ok());
        bytes.filter(|_| text.len() == 64).map(Self).ok_or(NotAWord {
            kind: "RosterSecret",
            word: String::new(),
        })
    }
}

as_text_column!(RosterSecret, |value| hex(&value.0), |text| text.parse::<RosterSecret>());

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl std::fmt::Debug for RosterSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RosterSecret(…)")
    }
}

/// HMAC-SHA-256 of a normalised RUN, in hexadecimal.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct RunKey(String);

impl Run {
    /// Its key under the installation's secret.
    #[must_use]
    pub fn key(self, secret: &RosterSecret) -> RunKey {
        RunKey(hex(&hmac_sha256(&secret.0, self.normal().as_bytes())))
    }
}

impl RunKey {
    /// Its 64 hexadecimal digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A log needs no more than to tell two apart.
impl std::fmt::Debug for RunKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RunKey({}…)", &self.0[..8])
    }
}

impl std::str::FromStr for RunKey {
    type Err = NotAWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fits = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        // What stands there may be a RUN that went astray: it is not shown.
        fits.then(|| Self(text.to_owned())).ok_or(NotAWord {
            kind: "RunKey",
            word: String::new(),
        })
    }
}

impl<'de> serde::Deserialize<'de> for RunKey {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        <String as serde::Deserialize>::deserialize(d)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

as_text_column!(RunKey, |value| value.0.clone(), |text| text.parse::<RunKey>());

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str, secret: u8) -> RunKey {
        Run::read(text).unwrap().key(&RosterSecret::of([secret; 32]))
    }

    #[test]
    fn one_person_has_one_key_and_every_installation_others() {
        assert_eq!(key("12.345.678-5", 1), key("0123456785", 1));
        assert_ne!(key("12.345.678-5", 1), key("12.345.678-5", 2));
        assert_ne!(key("12.345.678-5", 1), key("11.111.111-1", 1));
        // Kept in databases: it may never change. HMAC-SHA-256 of `12345678-5` under 32 bytes of 1.
        assert_eq!(key("12.345.678-5", 1).as_str(), KEPT);
    }

    const KEPT: &str = "d7fa993d377139a6b0123e822f78920952d9c64e86f0343432b07eb243426041";

    #[test]
    fn it_is_read_back_and_nothing_else_is() {
        let kept = key("12.345.678-5", 1);
        assert_eq!(kept.as_str().parse(), Ok(kept.clone()));
        for wrong in ["", "12.345.678-5", &KEPT[1..], &KEPT.to_uppercase()] {
            assert_eq!(wrong.parse::<RunKey>().unwrap_err().word, "");
        }
    }

    #[test]
    fn a_secret_is_read_back_from_its_table() {
        let written = "07".repeat(32);
        let secret: RosterSecret = written.parse().unwrap();
        assert_eq!(hex(&secret.0), written);
        for wrong in ["", "07", "zz", &"07".repeat(33), &format!("{}é", "07".repeat(31))] {
            assert!(wrong.parse::<RosterSecret>().is_err());
        }
    }

    #[test]
    fn a_liceo_is_named_under_the_secret_alone() {
        let (one, another) = (RosterSecret::of([1; 32]), RosterSecret::of([2; 32]));
        let school = SchoolId(uuid::Uuid::from_u128(7));
        assert_eq!(one.school(school), one.school(school));
        assert_ne!(one.school(school), another.school(school));
        assert_ne!(one.school(school), one.school(SchoolId(uuid::Uuid::from_u128(8))));
    }

    #[test]
    fn secrets_are_not_printed() {
        assert_eq!(format!("{:?}", RosterSecret::of([7; 32])), "RosterSecret(…)");
        assert_eq!(
            format!("{:?}", key("12.345.678-5", 1)).chars().count(),
            "RunKey(12345678…)".chars().count()
        );
    }
}
