//! The axis below a prediction: its ends always, round values between them where they have room.

use i18n::Lang;

use super::Prediction;
use crate::{
    scale::{self, Scale},
    svg::{self, n},
    text,
};

pub(super) fn axis(p: &Prediction, scale: &Scale, width: f64, slim: bool, lang: Lang) -> String {
    let mut drawn = svg::path("axis", &format!("M8 62H{}", n(width - 8.0)));
    let factor = p.unit.shown(1.0);
    let end_name = |noun: bool| {
        let value = p.unit.text(scale.high, lang);
        if noun && !p.noun.is_empty() {
            format!("{value} {}", p.noun)
        } else {
            value
        }
    };
    let end = end_name(!slim);
    let start = p.unit.bare(scale.low, lang);
    let free = (
        8.0 + text::width(&start, 13.0) + 6.0,
        width - 2.0 - text::width(&end, 13.0) - 6.0,
    );
    let mut tick = |x: f64, class: &str, at: f64, words: &str| {
        drawn.push_str(&svg::path("axis", &format!("M{} 62v5", n(x))));
        drawn.push_str(&svg::text(class, at, 82.0, words));
    };
    tick(8.0, "", 6.0, &start);
    let (values, decimals) = scale::ticks(scale.low * factor, scale.high * factor, true, 4.0);
    for value in values {
        let (x, words) = (scale.at(value / factor), lang.number(value, decimals));
        let half = text::width(&words, 13.0) / 2.0;
        if x - half > free.0 && x + half < free.1 {
            tick(x, "mid", x, &words);
        }
    }
    tick(width - 8.0, "end", width - 6.0, &end);
    drawn
}
