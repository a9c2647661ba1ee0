//! Every kind of chart and every set of rules is drawn, and says in words what it shows.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

mod common;

use charts::{Unit, draw, sentence, table, why};
use common::{Series, readable};
use i18n::Lang;
use proptest::prelude::*;
use roxmltree::Document;
use stats::spc::{
    Chart, ChartKind, Direction, Input, Options, Pattern, RuleSet, analyze, analyze_rates, analyze_subgroups,
};

fn made(values: &[(u32, u32)], options: &Options) -> Option<Chart> {
    let number = |y: u32| Some(f64::from(y));
    let counts: Vec<_> = values.iter().map(|(y, _)| number(*y)).collect();
    let sizes: Vec<_> = values.iter().map(|(y, n)| number(y + n)).collect();
    let groups: Vec<Vec<f64>> = values
        .iter()
        .map(|(y, n)| vec![f64::from(*y), f64::from(*n), 10.0, f64::from(y * n % 17)])
        .collect();
    match options.chart.input() {
        Input::Values => analyze(&counts, options).ok(),
        Input::Rates => analyze_rates(&counts, &sizes, options).ok(),
        Input::Subgroups => analyze_subgroups(&groups, options).ok(),
    }
}

fn series(chart: Chart) -> Series {
    let unit = match chart.kind {
        ChartKind::P | ChartKind::Pp => Unit::Proportion { decimals: 0 },
        _ => Unit::Number { decimals: 1 },
    };
    Series::of(chart, unit)
}

fn readable_everywhere(series: &Series) {
    for lang in Lang::ALL {
        let figure = series.figure();
        let drawing = draw(&figure, lang);
        readable(&drawing.slim);
        readable(&drawing.wide);
        Document::parse(&table(&figure, lang).html(lang)).unwrap();
        let said = sentence(&figure, lang);
        let all = [
            said.lead,
            said.next,
            said.caution.unwrap_or_default(),
            why(&figure, lang).join(" "),
        ]
        .join(" ");
        assert!(!all.contains(['[', '{']), "{all}");
    }
}

fn individuals(values: &[f64], rules: RuleSet, direction: Direction) -> Series {
    let values: Vec<_> = values.iter().copied().map(Some).collect();
    let mut options = Options::new(ChartKind::I);
    options.rules = vec![rules];
    options.direction = direction;
    options.freeze = Some(12.min(values.len()));
    Series::weekly(&values, &options).unwrap()
}

const CALM: [f64; 12] = [50., 54., 47., 52., 48., 53., 46., 51., 49., 54., 47., 50.];

fn after(values: &[f64]) -> Vec<f64> {
    CALM.iter().chain(values).copied().collect()
}

#[test]
fn each_pattern_has_its_own_words() {
    let side = after(&[52., 53., 51., 54., 52., 53., 51., 52.]);
    let trend = after(&[47., 48., 49., 50.5, 51.5, 53., 55.]);
    let two = after(&[50., 60.5, 52., 61.]);
    let four = after(&[56., 57., 49., 56., 57.]);
    let alternating = after(&[46., 56., 45., 53.]);
    let close = after(&[51., 49., 51., 49., 51., 49., 51., 49., 51., 49.]);
    let mixture = after(&[57., 57., 43., 43., 57., 57., 43., 43.]);
    for (values, rules, lead) in [
        (
            &side,
            RuleSet::WesternElectric,
            "Algo cambió el 1 de junio: ocho semanas seguidas sobre la media",
        ),
        (
            &trend,
            RuleSet::Nhs,
            "Sube desde el 1 de junio: siete semanas seguidas, cada vez más arriba.",
        ),
        (
            &two,
            RuleSet::WesternElectric,
            "De tres puntos seguidos, dos quedaron muy por sobre la media",
        ),
        (
            &four,
            RuleSet::WesternElectric,
            "De cinco puntos seguidos, cuatro quedaron bastante sobre la media",
        ),
        (&alternating, RuleSet::Nelson, "Los puntos suben y bajan por turnos"),
        (
            &close,
            RuleSet::Nelson,
            "Los puntos quedan demasiado cerca de la media hasta el 3 de agosto: 22 semanas",
        ),
        (&mixture, RuleSet::Nelson, "Los puntos evitan la media"),
    ] {
        let series = individuals(values, rules, Direction::Up);
        let said = sentence(&series.figure(), Lang::EsCl).lead;
        assert!(said.starts_with(lead), "{said}\n{:?}", series.reading);
        readable_everywhere(&series);
    }
}

#[test]
fn a_signal_s_shape_says_what_it_means() {
    let shape = |direction| {
        let series = individuals(&after(&[80.]), RuleSet::Shewhart, direction);
        let wide = draw(&series.figure(), Lang::EsCl).wide;
        let document = Document::parse(&wide).unwrap();
        let mark = document
            .descendants()
            .find(|n| n.attribute("class") == Some("pt-sig"))
            .unwrap();
        let title = mark.descendants().find(|n| n.has_tag_name("title")).unwrap();
        (
            mark.attribute("d").unwrap().to_owned(),
            title.text().unwrap().to_owned(),
        )
    };
    let (better, neither, worse) = (shape(Direction::Up), shape(Direction::None), shape(Direction::Down));
    assert!(better.0 != neither.0 && neither.0 != worse.0 && better.0 != worse.0);
    assert!(better.1.ends_with("señal hacia lo que buscan"), "{}", better.1);
    assert!(worse.1.ends_with("señal contra lo que buscan"), "{}", worse.1);
    assert!(neither.1.ends_with("; señal"), "{}", neither.1);
}

#[test]
fn a_phase_on_trial_is_drawn_and_said_so() {
    let values: Vec<_> = after(&[70., 71., 69., 72., 70.]).into_iter().map(Some).collect();
    let mut options = Options::new(ChartKind::I);
    options.phase_starts = vec![12];
    let series = Series::weekly(&values, &options).unwrap();
    let wide = draw(&series.figure(), Lang::EsCl).wide;
    assert_eq!(
        (
            wide.matches("class=\"band\"").count(),
            wide.matches("class=\"band trial\"").count()
        ),
        (1, 1)
    );
    assert!(wide.contains(">límite a prueba"), "{wide}");
    let caution = sentence(&series.figure(), Lang::EsCl).caution.unwrap();
    assert!(
        caution.contains("Los límites salen de solo cinco semanas: están a prueba hasta juntar doce."),
        "{caution}"
    );
    readable_everywhere(&series);
}

#[test]
fn the_spoken_label_names_the_kind() {
    let values: Vec<(u32, u32)> = (0..24).map(|k| (10 + k * 7 % 9, 30)).collect();
    for (kind, words) in [
        (ChartKind::Run, "Gráfico de corridas, 24 semanas"),
        (ChartKind::P, "Gráfico de control de proporciones (p), 24 semanas"),
        (
            ChartKind::T,
            "Gráfico de control del tiempo entre un evento raro y otro (t)",
        ),
    ] {
        let series = series(made(&values, &Options::new(kind)).unwrap());
        let wide = draw(&series.figure(), Lang::EsCl).wide;
        let document = Document::parse(&wide).unwrap();
        let label = document.root_element().attribute("aria-label").unwrap().to_owned();
        assert!(label.contains(words), "{label}");
    }
    let series = series(made(&values, &Options::new(ChartKind::G)).unwrap());
    assert!(draw(&series.figure(), Lang::EsCl).wide.contains(">mediana "));
}

#[test]
fn sets_say_how_many_points_they_take() {
    for rules in RuleSet::ALL {
        let own = matches!(rules, RuleSet::WesternElectric | RuleSet::Nelson | RuleSet::Nhs);
        assert_eq!(rules.points(Pattern::OneSide).is_some(), own);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_kind_can_be_read(
        values in prop::collection::vec((1..60_u32, 1..200_u32), 1..50),
        kind in prop::sample::select(ChartKind::ALL.to_vec()),
        rules in prop::sample::select(RuleSet::ALL.to_vec()),
        direction in prop::sample::select(vec![Direction::Up, Direction::Down, Direction::None]),
        phase in prop::option::of(1..40_usize),
        rising in 0..4_u32,
        exclude in prop::option::of(0..50_usize),
    ) {
        let mut options = Options::new(kind);
        if kind.allows(rules) {
            options.rules = vec![rules, if kind.allows(RuleSet::Anhoej) { RuleSet::Anhoej } else { RuleSet::Shewhart }];
        }
        options.direction = direction;
        options.phase_starts.extend(phase);
        options.exclude.extend(exclude);
        let values: Vec<(u32, u32)> = (0_u32..).zip(&values).map(|(k, (y, n))| (y + k * rising, *n)).collect();
        let Some(chart) = made(&values, &options) else { return Ok(()) };
        readable_everywhere(&series(chart));
    }
}
