//! Invented liceos: kinds, places and comunas that no directory knows. None of them is a real school.

use domain::exchange::Place;

/// Places; the first twenty are those of the smaller demo. Liceos stand in this order.
pub(super) const PLACES: &[&str] = &[
    "Los Boldos",
    "El Canelo",
    "Caleta Norte",
    "Vega Larga",
    "Quebrada Honda",
    "El Maitén",
    "Puerto Claro",
    "Alto Llano",
    "Cerro Pardo",
    "Estero Seco",
    "La Greda",
    "Las Totoras",
    "Lomas del Sauce",
    "Los Ulmos",
    "Pampa Baja",
    "Peña Blanca",
    "Río Manso",
    "Santa Elvira",
    "Tres Esteros",
    "Valle Hondo",
    "Agua Mansa",
    "Alto Coihue",
    "Bajo Espino",
    "Barranca Larga",
    "Boca Serena",
    "Cajón Azul",
    "Caleta Tonina",
    "Camino Viejo",
    "Canto del Zorzal",
    "Cerro Ceniza",
    "Chacra Honda",
    "Cuesta Larga",
    "Dos Acequias",
    "El Arrayanal",
    "El Chercán",
    "El Huillín",
    "El Litral",
    "El Pidén",
    "El Quiscal",
    "Esquina Verde",
    "Estero Claro",
    "Faro Chico",
    "Hierba Buena Alta",
    "Isla Garúa",
    "Junta de Vientos",
    "La Camanchaca",
    "La Chépica",
    "La Huala",
    "La Ñipa",
    "La Siembra",
    "Laguna Quieta",
    "Las Bandurrias",
    "Las Cardas",
    "Las Hualtatas",
    "Las Pataguas Altas",
    "Las Tencas",
    "Loma Tendida",
    "Los Avellanos Bajos",
    "Los Chilcos",
    "Los Huiros",
    "Los Loros Bajos",
    "Los Mañíos",
    "Los Notros",
    "Los Pitaos",
    "Los Queltehues",
    "Los Tiuques",
    "Mar de Fondo",
    "Mata Verde",
    "Molino Hondo",
    "Morro Pardo",
    "Ojo de Agua Fría",
    "Paso Liebre",
    "Peumo Solo",
    "Piedra Clara",
    "Playa Gris",
    "Portezuelo Ancho",
    "Potrero Bajo",
    "Puente Quemado Alto",
    "Puerto Niebla",
    "Punta Cormorán",
    "Quebrada Tibia",
    "Quilas Altas",
    "Remanso Verde",
    "Rincón del Huemul",
    "Río Sereno",
    "Roca Partida",
    "Salto Chico",
    "Sauce Viejo",
    "Tierra Colorada",
    "Toma Alta",
    "Tranque Nuevo",
    "Tres Acequias",
    "Trigal Alto",
    "Valle del Chucao",
    "Vado Chico",
    "Vega Sola",
    "Ventisquero Bajo",
    "Vertiente Honda",
    "Viento Sur",
    "Zanjón Claro",
];

/// Kinds whose place a mock-up names already.
const KNOWN_KINDS: &[(&str, &str)] = &[
    ("Los Boldos", "Liceo Técnico"),
    ("El Canelo", "Liceo Politécnico"),
    ("Caleta Norte", "Liceo Comercial"),
    ("Vega Larga", "Liceo Industrial"),
    ("Quebrada Honda", "Liceo Técnico"),
];

/// Kinds of liceo.
const KINDS: &[&str] = &[
    "Liceo Politécnico",
    "Liceo Industrial",
    "Liceo Comercial",
    "Liceo Técnico",
    "Complejo Educacional",
    "Liceo Agrícola",
    "Centro Politécnico",
];

/// Comunas, invented, with the number of the region that they are imagined in.
pub(super) const COMUNAS: &[(&str, i64)] = &[
    ("Vega del Alba", 7),
    ("San Telmo del Río", 8),
    ("Puerto Alerce", 10),
    ("Los Coirones", 4),
    ("Villa Cordón", 6),
    ("Santa Rita del Valle", 5),
    ("Caleta Esperanza", 2),
    ("Bajo Maule Chico", 7),
    ("Pampa Ancha", 1),
    ("Lago Hondo", 14),
    ("Nueva Greda", 16),
    ("Cerro Alto", 13),
    ("Río Canela", 9),
    ("Monte Quieto", 13),
    ("Alto Peral", 6),
    ("Costa Garúa", 3),
];

/// Where each comuna is imagined, in hundredths of a degree: somewhere in the country of its region, and nobody's town.
const GROUNDS: &[(i32, i32)] = &[
    (-3552, -7153),
    (-3671, -7238),
    (-4141, -7297),
    (-3042, -7096),
    (-3427, -7078),
    (-3290, -7118),
    (-2352, -7022),
    (-3588, -7221),
    (-2034, -6988),
    (-4008, -7260),
    (-3660, -7190),
    (-3361, -7062),
    (-3868, -7249),
    (-3348, -7074),
    (-3451, -7115),
    (-2738, -7061),
];

/// Where the liceo at a place in the list is: within some ten kilometres of its comuna, and each elsewhere.
pub(super) fn place(index: usize) -> Option<Place> {
    let comuna = index * 5 % COMUNAS.len();
    let (latitude, longitude) = GROUNDS[comuna];
    let aside = |step: usize| i32::try_from(index * step % 19).map_or(0, |n| (n - 9) * 900);
    Place::new(latitude * 1000 + aside(7), longitude * 1000 + aside(11)).ok()
}

/// The name of the liceo at a place in the list.
pub(super) fn name(index: usize) -> String {
    let place = PLACES[index % PLACES.len()];
    let known = KNOWN_KINDS.iter().find(|(at, _)| *at == place);
    let kind = known.map_or(KINDS[index * 3 % KINDS.len()], |(_, kind)| kind);
    format!("{kind} {place}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_liceo_is_somewhere_in_chile() {
        assert_eq!(GROUNDS.len(), COMUNAS.len());
        assert!((0..100).all(|index| place(index).is_some()));
    }

    #[test]
    fn a_hundred_places_and_none_twice() {
        let mut places = PLACES.to_vec();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), 100);
    }
}
