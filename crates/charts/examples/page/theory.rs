//! A theory of change to draw, of one level or of two.

use charts::Decision;
use charts::drivers::{Driver, Evidence, Idea, Standing, Theory};

pub fn theory(deep: bool) -> Theory {
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
