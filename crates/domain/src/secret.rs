//! Secrets: what opens a door is shown once and kept only as its hash.

use sha2::{Digest, Sha256};

use crate::id::Ids;

/// A secret of 256 bits in its written form: 43 characters that are safe in a link.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A new one.
    #[must_use]
    pub fn new(ids: &dyn Ids) -> Self {
        let mut bytes = [0_u8; 32];
        ids.fill(&mut bytes);
        Self(base64_url(&bytes))
    }

    /// What somebody brought; any text may be a wrong one.
    #[must_use]
    pub fn brought(text: &str) -> Self {
        Self(text.chars().take(128).collect())
    }

    /// The written form, to be shown to its owner once.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is kept: 64 hexadecimal digits of SHA-256.
    #[must_use]
    pub fn hash(&self) -> String {
        hash(&self.0)
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// SHA-256 of a text in hexadecimal.
#[must_use]
pub fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Six digits for a person who types them; always limited in tries and minutes.
#[must_use]
pub fn six_digits(ids: &dyn Ids) -> String {
    let mut bytes = [0_u8; 8];
    ids.fill(&mut bytes);
    format!("{:06}", u64::from_le_bytes(bytes) % 1_000_000)
}

/// Letters and digits that nobody confuses when they are read aloud or from a projector.
pub(crate) const SPOKEN: &[u8; 27] = b"ABCDEFGHJKMNPQRTUVWXY346789";

/// A room code of `length` characters, read from a projector.
#[must_use]
pub fn room_code(ids: &dyn Ids, length: usize) -> String {
    let mut bytes = vec![0_u8; length];
    ids.fill(&mut bytes);
    bytes
        .iter()
        .map(|byte| char::from(SPOKEN[usize::from(*byte) % SPOKEN.len()]))
        .collect()
}

/// A room code as typed: upper case, without spaces or hyphens.
#[must_use]
pub fn typed_room_code(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .take(12)
        .collect()
}

/// Whether two texts are equal, in a time that doesn't tell where they differ.
#[must_use]
pub fn equal(a: &str, b: &str) -> bool {
    // Comparing hashes: what leaks about a hash's first differing byte says nothing about the secret.
    Sha256::digest(a.as_bytes()) == Sha256::digest(b.as_bytes())
}

fn base64_url(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0_u32, |acc, byte| (acc << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for position in 0..=chunk.len() {
            out.push(char::from(SIGNS[(group >> (18 - 6 * position)) as usize & 63]));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{SeededIds, SystemIds};

    #[test]
    fn secrets_differ_and_are_never_printed() {
        let (a, b) = (Secret::new(&SystemIds), Secret::new(&SystemIds));
        assert_ne!(a, b);
        assert_eq!(a.reveal().len(), 43);
        assert_eq!(format!("{a:?}"), "Secret(…)");
    }

    #[test]
    fn base64_is_the_usual_one() {
        assert_eq!(base64_url(b"Man"), "TWFu");
        assert_eq!(base64_url(b"Ma"), "TWE");
        assert_eq!(base64_url(&[0xff, 0xff, 0xfe]), "___-");
    }

    #[test]
    fn codes_have_their_shape() {
        let ids = SeededIds::new(1);
        assert!(six_digits(&ids).chars().all(|c| c.is_ascii_digit()));
        let code = room_code(&ids, 6);
        assert_eq!(code.len(), 6);
        assert_eq!(
            typed_room_code(&format!(" {}-{} ", code[..3].to_lowercase(), &code[3..])),
            code
        );
    }
}
