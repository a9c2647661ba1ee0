//! Answers on a scale: four options, five with a neutral one, merged and withheld ones, long words.

use charts::likert::{Bin, LikertFigure, LikertRow, Spread, draw, legend, table};
use i18n::Lang;

pub fn html(lang: Lang) -> String {
    let withheld = Spread::Withheld("oculto: menos de 8 respuestas".to_owned());
    let often = [
        ("La clase me interesó", alone(94, &[0.06, 0.17, 0.46, 0.31])),
        ("Practiqué lo que aprendí", alone(94, &[0.09, 0.28, 0.42, 0.21])),
        (
            "Alguien comentó mi trabajo",
            merged(93, &[(0, 1, 0.52), (2, 2, 0.32), (3, 3, 0.16)]),
        ),
        (
            "Cuando algo no me resultó, pude pedir ayuda sin que se burlaran de mí",
            merged(41, &[(0, 1, 0.2), (2, 3, 0.8)]),
        ),
        ("Pensé en cómo aprendí", withheld.clone()),
    ];
    let agree = [
        (
            "Puedo calmarme cuando algo me enoja",
            alone(212, &[0.08, 0.19, 0.31, 0.3, 0.12]),
        ),
        (
            "Me doy cuenta de cómo se sienten los demás",
            merged(208, &[(0, 1, 0.11), (2, 2, 0.24), (3, 3, 0.4), (4, 4, 0.25)]),
        ),
        (
            "Sé a quién pedir ayuda en el liceo",
            merged(14, &[(0, 2, 0.64), (3, 4, 0.36)]),
        ),
        ("Me gusta trabajar con otros", withheld),
    ];
    let frequency = ["nunca", "pocas veces", "muchas veces", "siempre"];
    let agreement = [
        "muy en desacuerdo",
        "en desacuerdo",
        "ni de acuerdo ni en desacuerdo",
        "de acuerdo",
        "muy de acuerdo",
    ];
    let three = ["no", "más o menos", "sí"];
    let clear = [
        ("¿Entendiste lo de hoy?", alone(28, &[0.0, 0.25, 0.75])),
        ("¿Te sirvió?", alone(28, &[0.04, 0.03, 0.93])),
    ];
    figure("l1", &frequency, None, &often, lang)
        + &figure("l2", &agreement, Some(2), &agree, lang)
        + &figure("l3", &three, Some(1), &clear, lang)
}

fn figure(id: &str, options: &[&str], neutral: Option<usize>, rows: &[(&str, Spread)], lang: Lang) -> String {
    let options: Vec<String> = options.iter().map(|option| (*option).to_owned()).collect();
    let row = |(label, answers): &(&str, Spread)| LikertRow {
        label: (*label).to_owned(),
        answers: answers.clone(),
    };
    let rows: Vec<LikertRow> = rows.iter().map(row).collect();
    let figure = LikertFigure {
        id,
        title: "Lo que dicen los estudiantes, agosto",
        options: &options,
        neutral,
        rows: &rows,
    };
    format!(
        "<section class=\"hung\"><header><h2>Respuestas</h2></header><figure class=\"fig fit\">{}<p class=\"meta\">{}</p><details open><summary>Tabla</summary>{}</details></figure></section>",
        draw(&figure, lang).both(),
        legend(&figure, lang),
        table(&figure, lang).html(lang)
    )
}

fn alone(n: u64, shares: &[f64]) -> Spread {
    let bins: Vec<(usize, usize, f64)> = shares.iter().enumerate().map(|(i, share)| (i, i, *share)).collect();
    merged(n, &bins)
}

fn merged(n: u64, bins: &[(usize, usize, f64)]) -> Spread {
    let bin = |(from, to, share): &(usize, usize, f64)| Bin {
        from: *from,
        to: *to,
        share: *share,
    };
    Spread::Shown {
        n,
        bins: bins.iter().map(bin).collect(),
    }
}
