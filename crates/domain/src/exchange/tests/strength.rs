//! What a liceo knows and needs lies between 0 and 100, and more evidence never makes it less.

use super::super::*;

/// Every liceo there is, as far as a driver goes.
fn all() -> impl Iterator<Item = Done> {
    let some = |at: usize| (at % 4, at / 4 % 4, at / 16 % 4, at / 64 % 3);
    (0..192).map(some).map(|(adopted, otherwise, moved, word)| Done {
        adopted: adopted as u16,
        otherwise: otherwise as u16,
        moved: Moved::ALL.get(moved).copied(),
        word: OwnWord::ALL.get(word).copied(),
    })
}

#[test]
fn points_are_the_sum_of_what_they_rest_on_between_0_and_100() {
    for done in all() {
        let lore = Lore::of(&done);
        for weighed in [&lore.strength, &lore.need] {
            assert!((0..=100).contains(&weighed.points()), "{done:?}");
            assert!(weighed.grounds().iter().all(|(_, points)| *points > 0));
        }
        let grounds = lore.strength.grounds().iter().chain(lore.need.grounds());
        for (ground, _) in grounds {
            match ground {
                Ground::Adopted(n) => assert_eq!(*n, done.adopted),
                Ground::Otherwise(n) => assert_eq!(*n, done.otherwise),
                Ground::Moved(moved) => assert_eq!(Some(*moved), done.moved),
                Ground::NothingHolds => assert_eq!(done.adopted, 0),
                Ground::Said(word) => assert_eq!(Some(*word), done.word),
            }
        }
    }
    let most = |moved, word| Done {
        adopted: 9,
        otherwise: 9,
        moved: Some(moved),
        word: Some(word),
    };
    assert_eq!(Lore::of(&most(Moved::Better, OwnWord::Offers)).strength.points(), 100);
    let nothing = Done {
        adopted: 0,
        ..most(Moved::Worse, OwnWord::Seeks)
    };
    assert_eq!(Lore::of(&nothing).need.points(), 100);
}

#[test]
fn one_cycle_more_never_makes_a_liceo_weaker_or_needier() {
    for done in all() {
        let more = [
            Done {
                adopted: done.adopted + 1,
                ..done
            },
            Done {
                otherwise: done.otherwise + 1,
                ..done
            },
        ];
        for more in more {
            assert!(Lore::of(&more).strength.points() >= Lore::of(&done).strength.points());
            assert!(Lore::of(&more).need.points() <= Lore::of(&done).need.points());
        }
    }
}
