//! What a table writes together: blocks of text that several people change at once, each on their own phone.
//!
//! Owns how two texts that grew from one become one: by words, as `diff3` does by lines (S. Khanna, K. Kunal, B. Pierce, *FSTTCS* 2007). Where both
//! changed the same place nothing is guessed: both stand beside each other, and people decide. Must not know who wrote, and must lose nothing.

use crate::text;

/// So many characters in a block.
pub const LONGEST: usize = 4_000;

/// What comes of a text that somebody sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Folded {
    /// The block says this now.
    Words(String),
    /// The block stays as it is, and what was sent stands beside it.
    Beside,
}

/// A text as it is kept; none where it is longer than a block may be, because cutting it would lose words.
#[must_use]
pub fn block(typed: &str) -> Option<String> {
    let kept = text::prose(typed, usize::MAX);
    (kept.chars().count() <= LONGEST).then_some(kept)
}

/// Folds what somebody made of `was` into what the block says by now.
#[must_use]
pub fn fold(was: &str, now: &str, said: &str) -> Folded {
    let (base, ours, theirs) = (pieces(was), pieces(now), pieces(said));
    let (kept_by_us, kept_by_them) = (kept(&base, &ours), kept(&base, &theirs));
    let mut words = String::new();
    let (mut b, mut o, mut t) = (0, 0, 0);
    loop {
        // What both kept, as long as nobody put anything in.
        while b < base.len() && kept_by_us[b] == Some(o) && kept_by_them[b] == Some(t) {
            words.push_str(base[b]);
            (b, o, t) = (b + 1, o + 1, t + 1);
        }
        // Then what somebody changed, up to the next piece that both kept.
        let next = (b..base.len()).find_map(|at| Some((at, kept_by_us[at]?, kept_by_them[at]?)));
        let (to_b, to_o, to_t) = next.unwrap_or((base.len(), ours.len(), theirs.len()));
        let (was, now, said) = (&base[b..to_b], &ours[o..to_o], &theirs[t..to_t]);
        let chosen = if was == said || now == said {
            now
        } else if was == now {
            said
        } else {
            return Folded::Beside;
        };
        words.extend(chosen.iter().copied());
        (b, o, t) = (to_b, to_o, to_t);
        if next.is_none() {
            return Folded::Words(words);
        }
    }
}

/// Words and what is between them, so that put together they give the text.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut space = None;
    for (at, sign) in text.char_indices() {
        if space.is_some_and(|space| space != sign.is_whitespace()) {
            pieces.push(&text[from..at]);
            from = at;
        }
        space = Some(sign.is_whitespace());
    }
    if from < text.len() {
        pieces.push(&text[from..]);
    }
    pieces
}

/// Of each piece, where it stands in the other text if it was kept: a longest common subsequence, the same beginning and end set apart first.
fn kept(base: &[&str], other: &[&str]) -> Vec<Option<usize>> {
    let mut kept = vec![None; base.len()];
    let head = base.iter().zip(other).take_while(|(a, b)| a == b).count();
    let tails = base[head..].iter().rev().zip(other[head..].iter().rev());
    let tail = tails.take_while(|(a, b)| a == b).count();
    for (at, place) in kept.iter_mut().enumerate().take(head) {
        *place = Some(at);
    }
    for back in 1..=tail {
        kept[base.len() - back] = Some(other.len() - back);
    }
    let (one, two) = (&base[head..base.len() - tail], &other[head..other.len() - tail]);
    let width = two.len() + 1;
    // How long the longest one is from here on.
    let mut longest = vec![0_u32; (one.len() + 1) * width];
    for i in (0..one.len()).rev() {
        for j in (0..two.len()).rev() {
            longest[i * width + j] = if one[i] == two[j] {
                longest[(i + 1) * width + j + 1] + 1
            } else {
                longest[(i + 1) * width + j].max(longest[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < one.len() && j < two.len() {
        if one[i] == two[j] {
            kept[head + i] = Some(head + j);
            (i, j) = (i + 1, j + 1);
        } else if longest[(i + 1) * width + j] >= longest[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    kept
}
