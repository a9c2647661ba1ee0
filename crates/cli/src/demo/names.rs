//! Invented people: common Chilean first names and surnames, put together by chance. Whoever bears one is meant by none.

use std::collections::HashSet;

use super::chance::Chance;

const FIRST: &[&str] = &[
    "Alejandra",
    "Amanda",
    "Andrea",
    "Bárbara",
    "Camila",
    "Carolina",
    "Catalina",
    "Constanza",
    "Daniela",
    "Elena",
    "Fabiola",
    "Francisca",
    "Gloria",
    "Ingrid",
    "Jacqueline",
    "Jimena",
    "Karina",
    "Loreto",
    "Lorena",
    "Macarena",
    "Margarita",
    "Mónica",
    "Natalia",
    "Paola",
    "Patricia",
    "Pilar",
    "Rosa",
    "Sandra",
    "Soledad",
    "Teresa",
    "Valeria",
    "Verónica",
    "Yasna",
    "Yolanda",
    "Alonso",
    "Álvaro",
    "Andrés",
    "Bastián",
    "Benjamín",
    "César",
    "Cristóbal",
    "Danilo",
    "Diego",
    "Eduardo",
    "Esteban",
    "Felipe",
    "Francisco",
    "Germán",
    "Guillermo",
    "Héctor",
    "Ignacio",
    "Jaime",
    "Javier",
    "Joaquín",
    "Leonardo",
    "Luis",
    "Matías",
    "Mauricio",
    "Nelson",
    "Óscar",
    "Pablo",
    "Patricio",
    "Raúl",
    "Renato",
    "Rodrigo",
    "Samuel",
    "Sebastián",
    "Vicente",
];

const LAST: &[&str] = &[
    "Acuña",
    "Aguayo",
    "Alarcón",
    "Albornoz",
    "Antilef",
    "Aravena",
    "Arriagada",
    "Astudillo",
    "Barría",
    "Bustos",
    "Cáceres",
    "Calfín",
    "Cárcamo",
    "Carrasco",
    "Catalán",
    "Cerda",
    "Cisternas",
    "Colipí",
    "Concha",
    "Cornejo",
    "Curihuinca",
    "Donoso",
    "Escobar",
    "Espinoza",
    "Farías",
    "Faúndez",
    "Figueroa",
    "Fuentealba",
    "Gajardo",
    "Garrido",
    "Godoy",
    "Hermosilla",
    "Huenchumil",
    "Inostroza",
    "Jaque",
    "Jofré",
    "Leal",
    "Leiva",
    "Llanquileo",
    "Lobos",
    "Maldonado",
    "Mancilla",
    "Mardones",
    "Marileo",
    "Medina",
    "Millán",
    "Molina",
    "Moya",
    "Nahuel",
    "Navarrete",
    "Neira",
    "Olivares",
    "Orellana",
    "Oyarzún",
    "Palma",
    "Paredes",
    "Peña",
    "Pizarro",
    "Poblete",
    "Quezada",
    "Quintana",
    "Retamal",
    "Riffo",
    "Riquelme",
    "Riveros",
    "Saavedra",
    "Saldías",
    "Salgado",
    "Sandoval",
    "Sanhueza",
    "Tapia",
    "Toledo",
    "Troncoso",
    "Ulloa",
    "Urrutia",
    "Valdebenito",
    "Venegas",
    "Vergara",
    "Villagra",
    "Yáñez",
    "Zambrano",
    "Zúñiga",
];

/// Gives names, none twice.
pub(super) struct Names {
    chance: Chance,
    given: HashSet<String>,
}

impl Names {
    /// Begins anew.
    pub(super) fn new() -> Self {
        Self {
            chance: Chance::of("names", 0),
            given: HashSet::new(),
        }
    }

    /// Keeps a name that a story needs from being given to anybody else.
    pub(super) fn keep(&mut self, name: &str) {
        self.given.insert(name.to_owned());
    }

    /// A name that nobody has yet. There are several times more of them than people in the larger demo.
    pub(super) fn next(&mut self) -> String {
        loop {
            let name = format!("{} {}", self.chance.pick(FIRST), self.chance.pick(LAST));
            if self.given.insert(name.clone()) {
                return name;
            }
        }
    }
}

/// Where the men's names begin in the list.
const FIRST_MAN: usize = 34;

/// A student's given name, both surnames, and whether it is a woman's name.
pub(super) fn student(chance: &Chance) -> (String, String, bool) {
    let is_woman = chance.happens(0.5);
    let (women, men) = FIRST.split_at(FIRST_MAN);
    let given = chance.pick(if is_woman { women } else { men });
    let surnames = format!("{} {}", chance.pick(LAST), chance.pick(LAST));
    ((*given).to_owned(), surnames, is_woman)
}

/// A mail address at a host that never exists (RFC 2606).
pub(super) fn mail(name: &str) -> String {
    format!("{}@demo.invalid", i18n::search_key(name).replace(' ', "."))
}
