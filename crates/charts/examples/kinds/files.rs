//! The same figures as files: `cargo run -p charts --example kinds -- --files FOLDER`.

use std::{fs, io, path::Path};

use charts::{
    Annotation, Cadence, Figure, RingPhase, TestMark, Unit,
    export::{Cell, Multiples, Size, funnel_svg, multiples_svg, standalone_svg},
    funnel::FunnelFigure,
    png::png,
};
use i18n::Lang;
use jiff::{ToSpan, civil::date};
use stats::{
    funnel::{Overdispersion, Unit as Place, analyze as compare},
    spc::{ChartKind, Direction, Options, analyze, read},
};

const SOURCE: &str = "Liceo Los Boldos, boletos de salida de 1°B, marzo a agosto de 2026. Hecho con Ronda.";

pub fn write(folder: &Path, lang: Lang) -> io::Result<()> {
    let values: Vec<Option<f64>> = (0..23_u32)
        .map(|k| Some(50.0 + f64::from(k * k * 7 % 11) + if k > 12 { 16.0 } else { 0.0 }))
        .collect();
    let mut options = Options::new(ChartKind::I);
    options.freeze = Some(13);
    options.target = Some(80.0);
    options.direction = Direction::Up;
    options.exclude = vec![4];
    let Ok(chart) = analyze(&values, &options) else {
        return Ok(());
    };
    let reading = read(&chart);
    let first = date(2026, 3, 9);
    let dates: Vec<_> = (0..23_i64)
        .map(|k| first.checked_add((7 * k).days()).unwrap_or(first))
        .collect();
    let tests = [TestMark {
        date: date(2026, 6, 8),
        title: "Boleto comentado".into(),
        label: "Prueba 2".into(),
        href: "#".into(),
        phase: RingPhase::Act,
        decision: None,
    }];
    let annotations = [Annotation {
        from: date(2026, 4, 6),
        to: date(2026, 4, 10),
        words: "Paro de profesores".into(),
        left_out: true,
    }];
    let figure = Figure {
        id: "g",
        title: "Explican con sus palabras lo que aprendieron",
        chart: &chart,
        reading: &reading,
        dates: &dates,
        counts: &[],
        cadence: Cadence::Weekly,
        unit: Unit::Percent { decimals: 0 },
        tests: &tests,
        annotations: &annotations,
        definitions: &[],
    };
    let units: Vec<Place> = (0..12_u32)
        .map(|k| {
            (
                f64::from(80 + k * 37 % 400),
                if k == 3 { 0.72 } else { 0.52 + f64::from(k % 4) * 0.02 },
            )
        })
        .map(|(n, share)| Place {
            events: Some((n * share).round()),
            denominator: Some(n),
        })
        .collect();
    let Ok(funnel) = compare(&units, Overdispersion::None) else {
        return Ok(());
    };
    let names: Vec<String> = (1..=12).map(|k| format!("Liceo {k}")).collect();
    let places = FunnelFigure {
        id: "f",
        funnel: &funnel,
        names: &names,
        title: "Explican con sus palabras",
        counted: "respuestas en cuatro semanas",
        decimals: 0,
    };
    let cells: Vec<Cell> = names
        .iter()
        .map(|name| Cell {
            name,
            value: "67\u{a0}%",
            verdict: "cambió: subió",
            chart: &chart,
            gaps: &[15],
        })
        .collect();
    let all = Multiples {
        title: "Explican con sus palabras",
        lead: "En once de doce liceos no hay señal de cambio. Uno subió.",
        unit: Unit::Percent { decimals: 0 },
        cells: &cells,
    };
    for (size, word) in [(Size::Phone, "phone"), (Size::Page, "page")] {
        let keep = |name: &str, svg: String| {
            fs::write(folder.join(format!("{name}-{word}.svg")), &svg)?;
            let picture = png(&svg).map_err(|reason| io::Error::other(format!("{reason:?}")))?;
            fs::write(folder.join(format!("{name}-{word}.png")), picture)
        };
        keep("chart", standalone_svg(&figure, SOURCE, lang, size))?;
        keep("funnel", funnel_svg(&places, SOURCE, lang, size))?;
        keep("multiples", multiples_svg(&all, SOURCE, lang, size))?;
    }
    Ok(())
}
