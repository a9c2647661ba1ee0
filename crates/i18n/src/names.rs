//! The keys by which names are ordered and found, the same for every database.

use std::{fmt::Write, sync::LazyLock};

use icu_collator::{
    Collator, CollatorBorrowed,
    options::{CollatorOptions, Strength},
};
use icu_locale_core::locale;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

static SPANISH: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let mut options = CollatorOptions::default();
    // Letters, then accents; capitals do not count, so `ANA` and `Ana` stand together.
    options.strength = Some(Strength::Secondary);
    Collator::try_new(locale!("es").into(), options).ok()
});

/// The place of a name in an ordered list: hexadecimal digits of its Spanish collation key, so that
/// comparing bytes, in any database, orders as a Chilean roll does (ñ after n, accents last).
///
/// Kept in a column, it must be computed again when the collation library changes its version.
#[must_use]
pub fn sort_key(name: &str) -> String {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut key: Vec<u8> = Vec::with_capacity(name.len() * 2);
    match &*SPANISH {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(&name, &mut key);
        }
        // The data is compiled in, so this arm is not reached; if it were, letters still order.
        None => key.extend(search_key(&name).bytes()),
    }
    let mut hex = String::with_capacity(key.len() * 2);
    for byte in key {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// The text as it is searched, on both sides: lower case, no accents (ñ is n), single spaces.
#[must_use]
pub fn search_key(text: &str) -> String {
    let plain: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
