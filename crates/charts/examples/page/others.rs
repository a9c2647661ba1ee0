//! What isn't a chart of its own: rings, predictions, small charts side by side, theories.

use charts::{
    Decision, RingPhase, RingSize, Unit, drivers,
    prediction::{self, Prediction},
    ring,
    small::{Shared, multiple, spark},
};
use i18n::Lang;
use stats::spc::analyze;

use super::samples;
use super::theory::theory;

pub fn html(lang: Lang) -> String {
    let mut page =
        String::from("<section class=\"hung\"><header><h2>Anillos</h2></header><div class=\"flow\"><p class=\"row\">");
    for phase in [
        RingPhase::Plan,
        RingPhase::Do,
        RingPhase::Study,
        RingPhase::Act,
        RingPhase::Closed,
    ] {
        page.push_str(&ring(phase, None, phase == RingPhase::Study, RingSize::Mid));
    }
    for decision in [Decision::Adopt, Decision::Adapt, Decision::Abandon] {
        page.push_str(&ring(RingPhase::Closed, Some(decision), false, RingSize::Small));
    }
    page.push_str(&ring(RingPhase::Act, None, false, RingSize::Big(lang)));
    page.push_str(&ring(
        RingPhase::Closed,
        Some(Decision::Abandon),
        false,
        RingSize::Big(lang),
    ));
    page.push_str("</p></div></section>");
    for (low, high, before, result) in [
        (18., 24., Some(16.), Some(22.)),
        (18., 24., Some(29.), Some(28.)),
        (20., 20., Some(20.), None),
        (26., 30., Some(12.), Some(11.)),
    ] {
        let p = Prediction {
            low,
            high,
            before,
            result,
            full: Some(31.0),
            unit: Unit::Number { decimals: 0 },
            noun: "estudiantes".into(),
        };
        page.push_str(&format!("<section class=\"hung\"><header><h2>Predicción</h2></header><figure class=\"fig fit\">{}</figure></section>", prediction::draw(&p, lang).both()));
    }
    let values = [52., 50., 55., 49., 58., 61., 66., 71.].map(Some);
    page.push_str(&format!("<section class=\"hung\"><header><h2>Pequeños</h2></header><div><p>Evolución {}</p><ul role=\"list\" class=\"multiples\">", spark(&values, "subió de 52 a 71")));
    let charts: Vec<_> = samples::all()
        .iter()
        .filter(|s| s.unit == Unit::Percent { decimals: 0 })
        .filter_map(|s| analyze(&s.values, &s.options).ok())
        .collect();
    let shared = Shared::of(&charts);
    for (chart, name) in charts.iter().zip(["Alto Llano", "El Canelo"]) {
        page.push_str(&format!("<li><h3><a href=\"#\">{name}</a></h3>{}<p class=\"meta\"><span class=\"value n\">70 %</span> sin señal</p></li>", multiple(chart, &[15], shared, name)));
    }
    page.push_str("</ul></div></section>");
    page.push_str(&format!("<section class=\"hung\"><h2 class=\"hide\">D</h2>{}</section><section class=\"hung\"><h2 class=\"hide\">D</h2>{}</section>", drivers::theory(&theory(false), lang), drivers::theory(&theory(true), lang)));
    page
}
