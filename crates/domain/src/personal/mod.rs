//! What in somebody's words could point at one person: a RUN, a telephone, an address, a name. Notes about students carry
//! none of it (PRODUCT: privacy is enforced, not promised).
//!
//! Owns how such things are recognised. Must not know where the words were typed, nor keep what it found.

mod name;
mod number;

pub use name::looks_like_a_name;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personal {
    /// A RUN or RUT: 12.345.678-5 and its variants.
    Run,
    /// A telephone.
    Phone,
    /// A mail address.
    Mail,
}

/// What of these the words hold: such words are not kept.
#[must_use]
pub fn found(words: &str) -> Option<Personal> {
    if has_mail(words) {
        return Some(Personal::Mail);
    }
    number::found(words)
}

/// One `@` with something on both sides and a dot after it, in whatever punctuation it stands.
fn has_mail(words: &str) -> bool {
    let outside = |c: char| c.is_whitespace() || ",;:()<>[]\"'«»".contains(c);
    words.split(outside).any(|word| {
        let word = word.trim_end_matches(['.', '?', '!']);
        word.split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.trim_start_matches('.').contains('.'))
    })
}

#[cfg(test)]
mod tests;
