//! Every figure on one page, to be looked at: `cargo run -p charts --example page -- STYLESHEET > page.html`.
//! All schools and people are invented.

use charts::{
    Cadence, Decision, Figure, RingPhase, RingSize, TestMark, Unit, draw,
    drivers::{self, Driver, Evidence, Idea, Standing, Theory},
    prediction::{self, Prediction},
    ring, sentence,
    small::{Shared, multiple, spark},
    table, why,
};
use i18n::Lang;
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use stats::spc::{ChartKind, Direction, Options, analyze, read};

fn main() {
    let style = std::env::args().nth(1).unwrap_or_else(|| "ronda.css".to_owned());
    let lang = std::env::args()
        .nth(2)
        .and_then(|l| Lang::from_tag(&l))
        .unwrap_or_default();
    println!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"{style}\"></head><body><main id=\"contenido\" class=\"ruled\">",
        lang.tag()
    );
    for sample in samples() {
        println!("{}", sample.html(lang));
    }
    println!("{}", others(lang));
    println!("</main></body></html>");
}

struct Sample {
    name: &'static str,
    values: Vec<Option<f64>>,
    dates: Vec<Date>,
    counts: Vec<Option<u64>>,
    options: Options,
    cadence: Cadence,
    unit: Unit,
    tests: Vec<TestMark>,
}

impl Sample {
    fn html(&self, lang: Lang) -> String {
        let chart = match analyze(&self.values, &self.options) {
            Ok(chart) => chart,
            Err(reason) => return format!("<p>{}: {reason}</p>", self.name),
        };
        let reading = read(&chart);
        let id: String = self.name.chars().filter(char::is_ascii_lowercase).collect();
        let figure = Figure {
            id: &id,
            title: self.name,
            chart: &chart,
            reading: &reading,
            dates: &self.dates,
            counts: &self.counts,
            cadence: self.cadence,
            unit: self.unit,
            tests: &self.tests,
            annotations: &[],
            definitions: &[],
        };
        let said = sentence(&figure, lang);
        format!(
            "<section class=\"hung\"><header><h2>{}</h2></header><div><figure class=\"fig fit\"><figcaption class=\"flow\"><p class=\"lead\">{}</p><p>{} {}</p></figcaption>{}<details><summary>Tabla</summary>{}</details></figure><p>{}</p></div></section>",
            self.name,
            said.lead,
            said.caution.unwrap_or_default(),
            said.next,
            draw(&figure, lang).both(),
            table(&figure, lang).html(lang),
            why(&figure, lang).join(" ")
        )
    }
}

fn weekly(first: Date, count: usize, skip: &[usize]) -> Vec<Date> {
    let mut dates = Vec::new();
    let mut day = first;
    let mut k = 0;
    while dates.len() < count {
        if !skip.contains(&k) {
            dates.push(day);
        }
        k += 1;
        day = day.checked_add(7.days()).unwrap_or(day);
    }
    dates
}

fn test(date: Date, label: &str, title: &str, phase: RingPhase, decision: Option<Decision>) -> TestMark {
    TestMark {
        date,
        title: title.into(),
        label: label.into(),
        href: "#".into(),
        phase,
        decision,
    }
}

fn samples() -> Vec<Sample> {
    let mut made = Vec::new();
    let parts: [(f64, u64); 23] = [
        (15., 31),
        (17., 32),
        (14., 30),
        (18., 33),
        (13., 29),
        (17., 31),
        (16., 32),
        (18., 32),
        (15., 30),
        (20., 33),
        (16., 31),
        (17., 32),
        (15., 29),
        (20., 31),
        (21., 32),
        (19., 28),
        (22., 32),
        (21., 31),
        (24., 33),
        (21., 30),
        (23., 32),
        (22., 31),
        (24., 32),
    ];
    #[allow(clippy::cast_precision_loss)]
    let shares: Vec<Option<f64>> = parts.iter().map(|(k, n)| Some(k / *n as f64 * 100.0)).collect();
    let mut options = Options::new(ChartKind::I);
    options.freeze = Some(13);
    options.target = Some(80.0);
    options.direction = Direction::Up;
    let tests = vec![
        test(
            date(2026, 4, 20),
            "Prueba 1",
            "Boleto de salida",
            RingPhase::Closed,
            Some(Decision::Adapt),
        ),
        test(date(2026, 6, 8), "Prueba 2", "Boleto comentado", RingPhase::Act, None),
    ];
    let base = Sample {
        name: "Explican con sus palabras",
        values: shares.clone(),
        dates: weekly(date(2026, 3, 9), 23, &[15, 16]),
        counts: parts.iter().map(|p| Some(p.1)).collect(),
        options: options.clone(),
        cadence: Cadence::Weekly,
        unit: Unit::Percent { decimals: 0 },
        tests: tests.clone(),
    };
    made.push(base);
    // The same as a run chart, with many tests close together.
    let mut run = Options::new(ChartKind::Run);
    run.target = Some(80.0);
    run.direction = Direction::Up;
    let mut many = tests;
    for (i, day) in [(4, 27), (5, 4), (5, 11), (5, 25), (6, 15), (7, 13), (8, 24)]
        .iter()
        .enumerate()
    {
        many.push(test(
            date(2026, day.0, day.1),
            &format!("Prueba {}", i + 3),
            "Tres preguntas fijas",
            RingPhase::Do,
            None,
        ));
    }
    many.push(test(
        date(2026, 9, 1),
        "Prueba 10",
        "Recién empezada",
        RingPhase::Plan,
        None,
    ));
    made.push(Sample {
        name: "Corridas con muchas pruebas",
        values: shares.clone(),
        dates: weekly(date(2026, 3, 9), 23, &[15, 16]),
        counts: vec![],
        options: run,
        cadence: Cadence::Weekly,
        unit: Unit::Percent { decimals: 0 },
        tests: many,
    });
    // SIMCE: years, with a silence.
    let mut simce = Options::new(ChartKind::Run);
    simce.target = Some(270.0);
    simce.direction = Direction::Up;
    let years = [2014, 2015, 2016, 2017, 2018, 2022, 2023, 2024, 2025];
    made.push(Sample {
        name: "SIMCE Lectura, II medio",
        values: [241., 238., 236., 239., 241., 243., 246., 249., 252.]
            .map(Some)
            .to_vec(),
        dates: years.map(|y| date(y, 3, 1)).to_vec(),
        counts: vec![],
        options: simce,
        cadence: Cadence::Yearly,
        unit: Unit::Number { decimals: 0 },
        tests: vec![test(
            date(2021, 4, 1),
            "Prueba 1",
            "Lectura diaria",
            RingPhase::Closed,
            Some(Decision::Adopt),
        )],
    });
    // Marks, one far point, no change otherwise.
    let mut marks = Options::new(ChartKind::I);
    marks.exclude = vec![4];
    let values = [
        5.1, 5.3, 5.0, 5.2, 6.9, 5.2, 5.1, 5.4, 5.2, 5.0, 5.3, 5.2, 3.1, 5.1, 5.2, 5.3, 5.0, 5.1,
    ];
    made.push(Sample {
        name: "Nota de las guías",
        values: values.map(Some).to_vec(),
        dates: weekly(date(2026, 3, 9), 18, &[]),
        counts: vec![],
        options: marks,
        cadence: Cadence::Weekly,
        unit: Unit::Number { decimals: 1 },
        tests: vec![],
    });
    // Two phases over more than one year, monthly attendance.
    let mut phases = Options::new(ChartKind::I);
    phases.phase_starts = vec![10];
    phases.direction = Direction::Up;
    let values = [
        84.1, 85.2, 83.4, 84.8, 82.9, 85.0, 84.2, 83.8, 84.5, 84.0, 88.3, 89.1, 87.6, 88.8, 89.4, 88.1, 87.9, 88.6,
        89.0, 88.4,
    ];
    let months: Vec<Date> = (0..20_i8)
        .map(|k| date(2025 + i16::from(k / 10), 3 + k % 10, 1))
        .collect();
    made.push(Sample {
        name: "Asistencia mensual",
        values: values.map(Some).to_vec(),
        dates: months,
        counts: vec![],
        options: phases,
        cadence: Cadence::Monthly,
        unit: Unit::Percent { decimals: 1 },
        tests: vec![],
    });
    made.push(Sample {
        name: "Recién empezamos",
        values: vec![Some(12.0), Some(15.0), None, Some(11.0)],
        dates: weekly(date(2026, 3, 9), 4, &[]),
        counts: vec![],
        options: Options::new(ChartKind::Run),
        cadence: Cadence::Weekly,
        unit: Unit::Number { decimals: 0 },
        tests: vec![],
    });
    let trend: Vec<Option<f64>> = (0..40)
        .map(|k| Some(1200.0 + 45.0 * f64::from(k) + f64::from(k * 37 % 11) * 20.0))
        .collect();
    made.push(Sample {
        name: "Horas de taller",
        values: trend,
        dates: weekly(date(2026, 3, 2), 40, &[]),
        counts: vec![],
        options: Options::new(ChartKind::I),
        cadence: Cadence::Weekly,
        unit: Unit::Number { decimals: 1 },
        tests: vec![],
    });
    made
}

fn others(lang: Lang) -> String {
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
    let charts: Vec<_> = samples()
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

fn idea(
    name: &str,
    standing: Standing,
    tests: usize,
    schools: usize,
    favour: usize,
    decision: Option<Decision>,
) -> Idea {
    let in_favour = (tests > 0).then_some(favour);
    Idea {
        name: name.into(),
        href: Some("#".into()),
        evidence: Evidence {
            standing,
            tests,
            schools,
            in_favour,
            decision,
        },
        ..Idea::default()
    }
}

fn driver(name: &str, standing: Standing, tests: usize, schools: usize, ideas: Vec<Idea>) -> Driver {
    Driver {
        name: name.into(),
        href: None,
        evidence: Evidence {
            standing,
            tests,
            schools,
            ..Evidence::default()
        },
        drivers: vec![],
        ideas,
        ..Driver::default()
    }
}

fn theory(deep: bool) -> Theory {
    use Standing::{Against, Good, Some as InTest, Untested};
    let mut drivers = vec![
        driver(
            "Retroalimentación que llega a tiempo",
            Good,
            21,
            9,
            vec![
                idea(
                    "Boleto de salida de una pregunta",
                    Good,
                    11,
                    6,
                    8,
                    Some(Decision::Adopt),
                ),
                idea(
                    "Devolver el boleto comentado al día siguiente",
                    Good,
                    6,
                    5,
                    4,
                    Some(Decision::Adopt),
                ),
                idea("Corregir entre pares con pauta", InTest, 4, 2, 2, None),
            ],
        ),
        driver(
            "Práctica constante y en voz alta",
            InTest,
            10,
            6,
            vec![
                idea("Resolver en parejas y explicar", InTest, 5, 4, 3, None),
                idea(
                    "Tarea corta grabada en audio",
                    Against,
                    5,
                    3,
                    1,
                    Some(Decision::Abandon),
                ),
            ],
        ),
        driver(
            "Sentirse capaz y acompañado",
            InTest,
            3,
            2,
            vec![
                idea("Empezar con un problema del taller", InTest, 3, 2, 2, None),
                idea("Tutorías de II a I medio", Untested, 0, 0, 0, None),
            ],
        ),
        driver(
            "Familias que saben qué se aprende",
            Untested,
            0,
            0,
            vec![idea("Mensaje quincenal al apoderado", Untested, 0, 0, 0, None)],
        ),
    ];
    if deep {
        let below = drivers.split_off(2);
        drivers[0].drivers = below;
        drivers.push(driver(
            "Un impulsor con un nombre bastante largo y sin ideas todavía",
            Untested,
            0,
            0,
            vec![],
        ));
    }
    Theory {
        aim: "En diciembre de 2027, 8 de cada 10 estudiantes explican con sus palabras lo que aprendieron.".into(),
        now: "Hoy: 61 de cada 100".into(),
        href: None,
        drivers,
        ..Theory::default()
    }
}
