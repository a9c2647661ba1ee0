//! The key by which the lists of cycles find what was typed, letter by letter. What a question means is read elsewhere (`wanted`).

use super::fold;

/// The key by which texts are found: their words, folded, each between spaces. Never empty, so that an empty one says that it
/// was not made yet.
#[must_use]
pub fn key(texts: &[&str]) -> String {
    let mut key = String::from(" ");
    for text in texts {
        let folded = fold(text);
        if !folded.is_empty() {
            key.push_str(&folded);
            key.push(' ');
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_key_is_never_empty_and_has_what_was_written(text in "[a-zA-ZñÑáé0-9]{1,12}", other in "\\PC{0,40}") {
            let key = key(&[&other, &text]);
            prop_assert!(key.starts_with(' ') && key.ends_with(' '));
            let folded = format!(" {} ", fold(&text));
            prop_assert!(key.contains(&folded));
        }
    }
}
