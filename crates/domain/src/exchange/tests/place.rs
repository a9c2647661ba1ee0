//! Kilometres as another formula measures them, and which ways there are.

use proptest::prelude::*;

use super::super::*;
use super::made::place;

fn places() -> impl Strategy<Value = Place> {
    (-5_600_000..-1_750_000, -7_600_000..-6_650_000).prop_map(|(lat, lon)| Place::new(lat, lon).unwrap())
}

#[test]
fn towns_are_as_far_apart_as_they_are() {
    // The spherical law of cosines with the same radius, computed apart: 98.445, 237.754 and 3,857.211.
    let santiago = place("Santiago");
    assert_eq!(santiago.reach(place("Valparaíso")), Reach::Day { km: 98 });
    assert_eq!(santiago.reach(place("Talca")), Reach::Night { km: 238 });
    assert_eq!(place("Arica").reach(place("Punta Arenas")), Reach::Far { km: 3_857 });
    assert_eq!(santiago.reach(place("Hanga Roa")), Reach::Sea);
    assert_eq!(Reach::between(Some(santiago), None), Reach::Unknown);
}

#[test]
fn a_place_is_in_chile_or_none() {
    assert_eq!(Place::read("0", "0"), Err(NotAPlace::Outside));
    assert_eq!(
        Place::read("-70,67", "-33,45"),
        Err(NotAPlace::Outside),
        "the two swapped"
    );
    assert_eq!(Place::read("", "-70"), Err(NotAPlace::Unread));
    assert_eq!(Place::read("NaN", "-70"), Err(NotAPlace::Outside));
    assert_eq!(
        Place::read(" -33,4489 ", "-70.6693").unwrap().fine(),
        (-3_344_890, -7_066_930)
    );
}

proptest! {
    #[test]
    fn a_way_is_as_long_back_and_no_detour_is_shorter(a in places(), b in places(), c in places()) {
        prop_assert_eq!(a.km(b), b.km(a));
        prop_assert_eq!(a.km(a), 0);
        prop_assert!(a.km(c) <= a.km(b) + b.km(c) + 1, "but for rounding");
    }
}
