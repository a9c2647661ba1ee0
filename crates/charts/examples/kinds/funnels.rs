//! Three funnels: the usual one, one where nobody is far, and one of many places with widened limits.

use charts::funnel::{FunnelFigure, draw, sentence, table};
use i18n::Lang;
use stats::funnel::{Overdispersion, Unit, analyze};

const NAMES: [&str; 20] = [
    "Alto Llano",
    "Caleta Norte",
    "Cerro Pardo",
    "El Canelo",
    "El Maitén",
    "Estero Seco",
    "La Greda",
    "Las Totoras",
    "Lomas del Sauce",
    "Los Boldos",
    "Los Ulmos",
    "Pampa Baja",
    "Peña Blanca",
    "Puerto Claro",
    "Quebrada Honda",
    "Río Manso",
    "Santa Elvira",
    "Tres Esteros",
    "Valle Hondo",
    "Vega Larga",
];

const SIZES: [u32; 20] = [
    300, 352, 84, 136, 300, 524, 417, 300, 330, 384, 360, 136, 248, 416, 524, 360, 116, 417, 300, 300,
];

pub fn html(lang: Lang) -> String {
    let shares = |far: f64| -> Vec<f64> {
        let mut shares = [
            59., 43., 52., 60., 60., 59., 54., 55., 56., 69., 56., 50., 54., 55., 53., 59., 59., 59., 52., 51.,
        ]
        .to_vec();
        for share in &mut shares {
            *share = 56.0 + (*share - 56.0) * far;
        }
        shares
    };
    let mut page = String::new();
    for (name, far, way) in [
        ("Embudo", 1.0, Overdispersion::None),
        ("Solo azar", 0.3, Overdispersion::None),
        ("Muy distintos", 3.2, Overdispersion::None),
        ("Límites ensanchados", 3.2, Overdispersion::Additive),
    ] {
        let units: Vec<Unit> = shares(far)
            .iter()
            .zip(SIZES)
            .map(|(share, n)| Unit {
                events: Some((share / 100.0 * f64::from(n)).round()),
                denominator: Some(f64::from(n)),
            })
            .collect();
        let Ok(funnel) = analyze(&units, way) else { continue };
        let names = NAMES.map(str::to_owned);
        let figure = FunnelFigure {
            id: name,
            funnel: &funnel,
            names: &names,
            title: "Explican con sus palabras",
            counted: "respuestas en cuatro semanas",
            decimals: 0,
        };
        let said = sentence(&figure, lang);
        page.push_str(&super::section(
            name,
            &said,
            &draw(&figure, lang).both(),
            &table(&figure, lang).html(lang),
            "",
        ));
    }
    page
}
