//! What each kind of chart calls itself and its lines, and where its limits come from.

use i18n::{Arg, Lang};
use stats::spc::{Chart, ChartKind, MIN_BASELINE, Phase};

/// `gráfico de control p (proporciones)`.
pub(crate) fn name(kind: ChartKind, lang: Lang) -> String {
    lang.t(match kind {
        ChartKind::Run => "figure-kind-run",
        ChartKind::Mr => "figure-kind-mr",
        ChartKind::Xbar => "figure-kind-xbar",
        ChartKind::S => "figure-kind-s",
        ChartKind::P => "figure-kind-p",
        ChartKind::Pp => "figure-kind-pp",
        ChartKind::U => "figure-kind-u",
        ChartKind::Up => "figure-kind-up",
        ChartKind::C => "figure-kind-c",
        ChartKind::G => "figure-kind-g",
        ChartKind::T => "figure-kind-t",
        _ => "figure-kind-i",
    })
}

/// `la media`, `la mediana` or `la línea central`.
pub(crate) fn line(kind: ChartKind, lang: Lang) -> String {
    lang.t(match kind {
        ChartKind::Run | ChartKind::G => "figure-line-median",
        ChartKind::T => "figure-line-centre",
        _ => "figure-line-mean",
    })
}

/// The message that labels the centre line with its value.
pub(crate) fn center_key(kind: ChartKind) -> &'static str {
    match kind {
        ChartKind::Run | ChartKind::G => "figure-median",
        ChartKind::T => "figure-centre",
        _ => "figure-mean",
    }
}

/// Where the limits of the last phase come from; nothing where there are none.
pub(crate) fn limits(chart: &Chart, lang: Lang) -> Option<String> {
    let times = chart.phases.last().and_then(|phase| phase.sigma_z);
    let key = match chart.kind {
        ChartKind::Run => return None,
        ChartKind::Mr => "figure-why-limits-mr",
        ChartKind::Xbar | ChartKind::S => "figure-why-limits-within",
        ChartKind::P | ChartKind::U => "figure-why-limits-counts",
        ChartKind::Pp | ChartKind::Up => "figure-why-limits-primed",
        ChartKind::C => "figure-why-limits-c",
        ChartKind::G => "figure-why-limits-g",
        ChartKind::T => "figure-why-limits-t",
        _ => "figure-why-limits-neighbours",
    };
    let times = times.map_or_else(String::new, |times| lang.number(times, 1));
    Some(lang.with(key, &[("times", Arg::from(times))]))
}

/// Whether the limits of this phase come from too few values to be trusted.
pub(crate) fn on_trial(chart: &Chart, phase: &Phase) -> bool {
    let limits = chart.points[phase.from..=phase.to]
        .iter()
        .any(|point| point.ucl.is_some());
    limits && phase.baseline < MIN_BASELINE
}
