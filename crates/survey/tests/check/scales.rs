//! What may be wrong with scales and short forms.

use survey::Instrument;
use survey::check::{Place, Wrong};

use super::support::*;
use super::{set_anchors, wrong};

fn at_scale(key: &str) -> Place {
    Place::Scale(key.into())
}

fn at_form() -> Place {
    Place::ShortForm("short".into())
}

#[test]
fn scales_are_made_of_items_with_the_same_points() {
    assert_eq!(
        wrong(|i| i.scales[2].items.clear())[0],
        (Wrong::EmptyScale, at_scale("care"))
    );
    assert_eq!(
        wrong(|i| i.scales[0].items = vec!["a".into()]),
        [(Wrong::MixedScale, at_scale("total"))]
    );
    assert_eq!(
        wrong(|i| i.scales[2].items.push("x".into())),
        [(Wrong::UnknownItem, at_scale("care"))]
    );
    assert_eq!(
        wrong(|i| i.scales[2].items.push("d".into())),
        [(Wrong::DuplicatePart, at_scale("care"))]
    );
    assert_eq!(
        wrong(|i| i.scales[2].items.push("hours".into())),
        [(Wrong::NotScored, at_scale("care"))]
    );
    assert_eq!(
        wrong(|i| i.scales[0].scales.push("x".into())),
        [(Wrong::UnknownScale, at_scale("total"))]
    );
    let other_points = wrong(|i| set_anchors(i, "e", anchors(5)));
    assert_eq!(
        other_points,
        [
            (Wrong::UnequalPoints, at_scale("total")),
            (Wrong::UnequalPoints, at_scale("care"))
        ]
    );
}

#[test]
fn scales_are_not_made_of_each_other() {
    let told = wrong(|i| {
        i.scales[1].items.clear();
        i.scales[1].scales = vec!["total".into()];
        i.scales[1].minimum = 1;
    });
    assert!(told.contains(&(Wrong::ScaleCycle, at_scale("calm"))), "{told:?}");
    assert!(
        wrong(|i| i.scales[0].scales = vec!["total".into(), "care".into()])
            .contains(&(Wrong::ScaleCycle, at_scale("total")))
    );
}

#[test]
fn a_minimum_can_be_met_and_is_not_nought() {
    assert_eq!(
        wrong(|i| i.scales[2].minimum = 3),
        [(Wrong::LargeMinimum, at_scale("care"))]
    );
    assert_eq!(
        wrong(|i| i.scales[2].minimum = 0),
        [(Wrong::NoMinimum, at_scale("care"))]
    );
}

#[test]
fn a_short_form_keeps_enough_of_what_it_measures() {
    let form = |change: fn(&mut survey::ShortForm)| move |i: &mut Instrument| change(&mut i.short_forms[0]);
    assert_eq!(
        wrong(form(|f| f.items.retain(|key| key != "c"))),
        [(Wrong::LargeMinimum, at_form())]
    );
    assert_eq!(
        wrong(form(|f| f.scales[0].minimum = 0)),
        [(Wrong::NoMinimum, at_form())]
    );
    assert_eq!(
        wrong(form(|f| f.items.push("x".into()))),
        [(Wrong::UnknownItem, at_form())]
    );
    assert_eq!(
        wrong(form(|f| f.items.push("a".into()))),
        [(Wrong::DuplicatePart, at_form())]
    );
    assert_eq!(
        wrong(form(|f| f.scales[1].scale = "x".into()))[0],
        (Wrong::UnknownScale, at_form())
    );
    assert_eq!(
        wrong(form(|f| f.items.push("words".into()))),
        [(Wrong::ShortFormReference, at_form())]
    );
    assert!(wrong(form(|f| f.items.clear())).contains(&(Wrong::EmptyShortForm, at_form())));
    // Without one of the two scales that the total rests on.
    assert_eq!(
        wrong(form(|f| drop(f.scales.remove(1)))),
        [(Wrong::LargeMinimum, at_form())]
    );
}
