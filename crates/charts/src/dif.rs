//! What two groups say of a question, in words, and a figure of them.
//!
//! Owns which message says which difference. It says that a question works differently, never that a group is worse, nor that the question
//! is unfair. Must not judge: classes are `stats`'.

use i18n::Lang;
use stats::dif::{Dif, EtsClass, ItemDif, NoEstimate, SOUND_GROUP, SOUND_TOGETHER};

use crate::dots::{Dots, Mark, Row};

/// What the two groups are called.
#[derive(Clone, Copy, Debug)]
pub struct Groups<'a> {
    /// The one compared with.
    pub reference: &'a str,
    /// The other.
    pub focal: &'a str,
}

/// One question.
#[must_use]
pub fn sentence(item: &ItemDif, groups: Groups, lang: Lang) -> String {
    let args = [("focal", groups.focal.into()), ("reference", groups.reference.into())];
    let size = match &item.found {
        Err(NoEstimate::NothingInCommon) => return lang.t("dif-nothing-in-common"),
        Err(NoEstimate::Constant) => return lang.t("dif-constant"),
        Ok(found) => found.estimate,
    };
    let Some(size) = size else {
        return lang.t("dif-constant");
    };
    if size.class == EtsClass::A {
        return lang.with("dif-alike", &args);
    }
    let harder = size.delta < 0.0;
    let mut said = vec![lang.with(if harder { "dif-harder" } else { "dif-easier" }, &args)];
    // odds and shares can point different ways where groups differ much: then the share is not told
    let points = item
        .p_dif
        .filter(|difference| (*difference < 0.0) == harder)
        .map(|difference| (difference.abs() * 100.0).round());
    said.extend(
        points
            .filter(|points| *points >= 1.0)
            .map(|points| lang.with("dif-points", &[("n", points.into())])),
    );
    said.push(lang.t(if size.class == EtsClass::B {
        "dif-moderate"
    } else {
        "dif-large"
    }));
    said.join(" ")
}

/// What small groups leave unsaid; none where they are large enough.
#[must_use]
pub fn caution(found: &Dif, lang: Lang) -> Option<String> {
    let args = [("group", SOUND_GROUP.into()), ("together", SOUND_TOGETHER.into())];
    found.few().then(|| lang.with("dif-few", &args))
}

/// The size of the difference of each question, one row each, in the order of the test.
#[must_use]
pub fn dots(found: &Dif, names: &[String], groups: Groups, lang: Lang) -> Dots {
    let size = |item: &ItemDif| item.found.as_ref().ok().and_then(|found| found.estimate);
    let differs = |item: &ItemDif| size(item).is_some_and(|size| size.class > EtsClass::A);
    let row = |(item, name): (&ItemDif, &String)| Row {
        name: name.clone(),
        value: size(item).map(|size| size.delta),
        interval: size(item).map(|size| size.delta_ci),
        mark: if differs(item) { Mark::Look } else { Mark::Plain },
    };
    let args = |n: usize| {
        [
            ("n", n.into()),
            ("of", found.items.len().into()),
            ("focal", groups.focal.into()),
        ]
    };
    Dots {
        title: lang.with(
            "dif-figure",
            &[("focal", groups.focal.into()), ("reference", groups.reference.into())],
        ),
        lead: lang.with(
            "dif-figure-lead",
            &args(found.items.iter().filter(|item| differs(item)).count()),
        ),
        rows: found.items.iter().zip(names).map(row).collect(),
        band: (-1.0, 1.0),
        band_words: lang.t("dif-figure-small"),
        least: (-2.0, 2.0),
        caution: caution(found, lang),
    }
}
