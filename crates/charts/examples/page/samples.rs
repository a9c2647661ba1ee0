//! The series of the page: what a chart must cope with, from a first week to years with a silence.

use charts::{Cadence, Decision, RingPhase, TestMark, Unit};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use stats::spc::{ChartKind, Direction, Options};

use super::sample::Sample;

pub fn all() -> Vec<Sample> {
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
