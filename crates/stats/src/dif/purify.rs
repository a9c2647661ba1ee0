//! Matching people by items that do not differ themselves.
//!
//! Owns the rounds: the items that differ are left out of the score, all are tested again, until the same ones differ twice. It can swing
//! between two sets, so that it stops after a number of rounds and says so (Candell GL, Drasgow F (1988), *An iterative procedure for
//! linking metrics and assessing item bias in item response theory*, Applied Psychological Measurement 12, 253-260).

use super::validate::People;
use super::{ItemDif, Options, differing, round};

/// Rounds after the first; difR's number.
const ROUNDS: usize = 10;

/// Leaves the last round in `found` and what each round found in `rounds`. True where it came to rest.
pub(super) fn purify(
    people: &People,
    options: &Options,
    found: &mut Vec<ItemDif>,
    rounds: &mut Vec<Vec<usize>>,
) -> bool {
    let mut left_out = differing(found);
    for _ in 0..ROUNDS {
        if left_out.is_empty() {
            return true;
        }
        let matching: Vec<bool> = (0..people.items()).map(|item| !left_out.contains(&item)).collect();
        *found = round(people, &matching, options);
        let next = differing(found);
        rounds.push(next.clone());
        if next == left_out {
            return true;
        }
        left_out = next;
    }
    false
}
