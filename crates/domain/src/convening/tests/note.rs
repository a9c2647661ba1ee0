//! Several people write one block at once: nothing anybody wrote is lost.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::convening::note::{Folded, LONGEST, block, fold};

fn words(was: &str, now: &str, said: &str) -> Option<String> {
    match fold(was, now, said) {
        Folded::Words(words) => Some(words),
        Folded::Beside => None,
    }
}

#[test]
fn two_changes_in_different_places_become_one_text() {
    let was = "Probamos el boleto de salida en 1°A";
    let now = "Probamos el boleto de entrada en 1°A";
    let said = "Esta semana probamos el boleto de salida en 1°A y 1°B";
    // One changed a word, the other wrote before and after it.
    let said_small = said.replace("probamos", "Probamos");
    assert_eq!(
        words(was, now, &said_small).as_deref(),
        Some("Esta semana Probamos el boleto de entrada en 1°A y 1°B")
    );
}

#[test]
fn two_who_change_the_same_words_stand_beside_each_other() {
    assert_eq!(fold("Lunes", "Martes", "Jueves"), Folded::Beside);
    assert_eq!(fold("Uno", "Uno dos", "Uno tres"), Folded::Beside);
    // Somebody takes away what another changes: it isn't lost.
    assert_eq!(fold("Lunes", "", "Jueves"), Folded::Beside);
    assert_eq!(words("Lunes", "Jueves", "Jueves").as_deref(), Some("Jueves"));
}

#[test]
fn a_block_is_kept_whole_or_not_at_all() {
    assert_eq!(block(" uno\r\ndos \u{0}").as_deref(), Some("uno\ndos"));
    assert!(block(&"a".repeat(LONGEST)).is_some());
    assert!(block(&"a".repeat(LONGEST + 1)).is_none());
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(vec!["uno", "dos", "tres", "cuatro"]), 0..12)
        .prop_map(|all| all.join(" "))
}

/// How often each word stands in a text.
fn counts(text: &str) -> BTreeMap<&str, i64> {
    let mut counts = BTreeMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

proptest! {
    /// Whoever changed nothing stands in nobody's way; the same change twice is one; who sent first doesn't matter.
    #[test]
    fn it_is_a_merge(was in text(), one in text(), other in text()) {
        prop_assert_eq!(words(&was, &one, &was), Some(one.clone()));
        prop_assert_eq!(words(&was, &was, &one), Some(one.clone()));
        prop_assert_eq!(words(&was, &one, &one), Some(one.clone()));
        prop_assert_eq!(words(&was, &one, &other), words(&was, &other, &one));
    }

    /// What one wrote and what the other wrote, both are there; what nobody touched, too.
    #[test]
    fn what_either_wrote_is_there(was in text(), ours in prop::collection::vec((0_usize..13, 0_usize..4), 1..4), theirs in prop::collection::vec((0_usize..13, 0_usize..4), 1..4)) {
        let write = |changes: &[(usize, usize)], whose: &str| {
            let mut all: Vec<String> = was.split_whitespace().map(ToOwned::to_owned).collect();
            for (at, word) in changes {
                let at = (*at).min(all.len());
                all.insert(at, format!("{whose}{word}"));
            }
            all.join(" ")
        };
        let (one, other) = (write(&ours, "nuestro"), write(&theirs, "suyo"));
        if let Some(both) = words(&was, &one, &other) {
            let (both, was, one, other) = (counts(&both), counts(&was), counts(&one), counts(&other));
            for (word, n) in &both {
                let of = |counts: &BTreeMap<&str, i64>| counts.get(word).copied().unwrap_or(0);
                prop_assert_eq!(*n, of(&one) + of(&other) - of(&was), "{}", word);
            }
            for word in one.keys().chain(other.keys()) {
                prop_assert!(both.contains_key(word), "{} is lost", word);
            }
        }
    }

    /// A table: phones that saw the notes at different times each put a word of their own into a block, some of them twice. Whatever the
    /// order, each word stands in some block in the end.
    #[test]
    fn no_word_is_lost_at_a_table(writes in prop::collection::vec((0_usize..4, 0_usize..8, any::<bool>()), 1..30)) {
        // The blocks that the server keeps, and what each phone has on its screen.
        let mut blocks = vec![String::from("Lo que vimos en los datos")];
        let mut phones: Vec<(usize, String)> = vec![(0, blocks[0].clone()); 4];
        let mut written = Vec::new();
        for (n, (phone, at, looks)) in writes.iter().enumerate() {
            if *looks {
                phones[*phone] = (n % blocks.len(), blocks[n % blocks.len()].clone());
            }
            let (block, was) = phones[*phone].clone();
            let mut all: Vec<&str> = was.split(' ').collect();
            let word = format!("palabra{n}");
            all.insert((*at).min(all.len()), &word);
            let said = all.join(" ");
            match fold(&was, &blocks[block], &said) {
                Folded::Words(words) => {
                    blocks[block] = words;
                    phones[*phone].1 = said;
                }
                Folded::Beside => {
                    blocks.push(said.clone());
                    phones[*phone] = (blocks.len() - 1, said);
                }
            }
            written.push(word);
        }
        let all = blocks.join(" ");
        for word in &written {
            prop_assert!(all.split(' ').any(|one| one == word), "{} is lost", word);
        }
    }
}
