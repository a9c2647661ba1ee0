//! A table goes through its protocol.

use super::made::at;
use crate::convening::{Pace, Press, Protocol};

#[test]
fn a_table_goes_on_back_and_takes_a_minute_more() {
    let steps = Protocol::Consultancy.steps().len();
    let minutes = Protocol::Consultancy.fitted(45).unwrap();
    let press = |pace, press, minute| Pace::pressed(pace, press, steps, at(minute));
    assert_eq!(press(None, Press::Minute, 0), None);
    assert_eq!(press(None, Press::Back, 0), None);
    let first = press(None, Press::Begin, 0);
    assert_eq!(first.unwrap().ends(&minutes), Some(at(8)));
    // Begun is begun.
    assert_eq!(press(first, Press::Begin, 1), None);
    let longer = press(first, Press::Minute, 7);
    assert_eq!(longer.unwrap().ends(&minutes), Some(at(9)));
    let second = press(longer, Press::Next, 10);
    assert_eq!(second.unwrap().ends(&minutes), Some(at(15)));
    let again = press(second, Press::Back, 11);
    assert_eq!((again.unwrap().step, again.unwrap().extra), (0, 0));
    let mut last = second;
    for minute in 12..20 {
        last = press(last, Press::Next, minute).or(last);
    }
    assert_eq!((last.unwrap().step, last.unwrap().ends(&minutes)), (steps, None));
    assert_eq!(press(last, Press::Minute, 30), None);
    assert_eq!(press(last, Press::Back, 30).unwrap().step, steps - 1);
}

#[test]
fn what_was_begun_later_counts_and_a_press_names_what_it_saw() {
    let pace = |step, minute| {
        Some(Pace {
            step,
            begun: at(minute),
            extra: 0,
        })
    };
    assert_eq!(Pace::latest(pace(1, 5), pace(2, 4)), pace(1, 5));
    assert_eq!(Pace::latest(pace(1, 5), pace(2, 6)), pace(2, 6));
    assert_eq!(Pace::latest(pace(1, 5), pace(2, 5)), pace(1, 5));
    assert_eq!(Pace::latest(None, pace(2, 6)), pace(2, 6));
    assert_ne!(Pace::seen(pace(1, 5)), Pace::seen(pace(1, 6)));
    assert_ne!(Pace::seen(pace(0, 5)), Pace::seen(None));
}
