//! The words by which posts and subjects are called here.

use domain::person::Role;
use domain::school::Subject;

use domain::search::fold;

/// A post: a role, and the subject that its name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Post {
    /// The role.
    pub role: Role,
    /// The subject, in «profesora de matemática».
    pub subject: Option<Subject>,
}

/// A role, the words of which one must stand there, and those that may stand beside it. Any other word makes another
/// post of it: an «inspector de convivencia» does not lead the coexistence team.
struct Called {
    role: Role,
    must: &'static [&'static str],
    may: &'static [&'static str],
}

const LEADS: &[&str] = &[
    "jefe",
    "jefa",
    "jefatura",
    "encargado",
    "encargada",
    "coordinador",
    "coordinadora",
    "responsable",
    "head",
    "manager",
];
const HUB: &[&str] = &[
    "red",
    "hub",
    "equipo",
    "central",
    "network",
    "programa",
    "general",
    "fundacion",
];

/// In the order in which they are tried. «Director» alone leads a school; the hub's says of what.
const CALLED: &[Called] = &[
    Called {
        role: Role::Coexistence,
        must: &["convivencia", "coexistence"],
        may: &["escolar", "educativa", "school"],
    },
    Called {
        role: Role::Utp,
        must: &[
            "utp",
            "pedagogico",
            "pedagogica",
            "tecnicopedagogico",
            "tecnicopedagogica",
            "academico",
            "academica",
        ],
        may: &["unidad", "tecnico", "tecnica", "liceo", "school"],
    },
    Called {
        role: Role::Principal,
        must: &["director", "directora", "rector", "rectora", "principal"],
        may: &[
            "liceo",
            "colegio",
            "escuela",
            "establecimiento",
            "educacional",
            "school",
        ],
    },
    Called {
        role: Role::Director,
        must: &["director", "directora"],
        may: HUB,
    },
    Called {
        role: Role::Coordinator,
        must: &["coordinador", "coordinadora", "coordinator"],
        may: HUB,
    },
    Called {
        role: Role::Coach,
        must: &["gestor", "gestora", "asesor", "asesora", "coach", "acompanante"],
        may: &[
            "red",
            "hub",
            "equipo",
            "central",
            "network",
            "programa",
            "mejora",
            "continua",
            "pedagogico",
            "pedagogica",
            "territorial",
            "school",
        ],
    },
    Called {
        role: Role::Analyst,
        must: &["analista", "analyst"],
        may: &["red", "hub", "equipo", "central", "network", "datos", "data"],
    },
];

const TEACHERS: &[&str] = &["profesor", "profesora", "prof", "profe", "docente", "teacher"];

/// Reads the name of a post, in the words of Chilean schools or in English. `None` where it is none of the network's.
#[must_use]
pub fn read_post(text: &str) -> Option<Post> {
    let folded = fold(text);
    // «director/a», «director(a)» and the little words say nothing about the post.
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|w| {
            ![
                "", "a", "o", "as", "os", "de", "del", "la", "el", "los", "las", "y", "e", "en", "of", "the", "for",
            ]
            .contains(w)
        })
        .collect();
    if words.iter().any(|word| TEACHERS.contains(word)) {
        return Some(teacher(&words));
    }
    CALLED.iter().find(|called| called.fits(&words)).map(|called| Post {
        role: called.role,
        subject: None,
    })
}

impl Called {
    fn fits(&self, words: &[&str]) -> bool {
        let leads = matches!(self.role, Role::Coexistence | Role::Utp);
        words.iter().any(|word| self.must.contains(word))
            && words
                .iter()
                .all(|word| self.must.contains(word) || self.may.contains(word) || (leads && LEADS.contains(word)))
    }
}

/// What is said beside «profesor» is the subject; a «profesora jefe» tells none.
fn teacher(words: &[&str]) -> Post {
    let said: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !TEACHERS.contains(word) && !LEADS.contains(word) && *word != "asignatura")
        .collect();
    Post {
        role: Role::Teacher,
        subject: read_subject(&said.join(" ")),
    }
}

/// Reads the name of a subject; `None` where nothing stands there.
#[must_use]
pub fn read_subject(text: &str) -> Option<Subject> {
    let folded = fold(text);
    let has = |starts: &[&str]| {
        folded
            .split(' ')
            .any(|word| starts.iter().any(|start| word.starts_with(start)))
    };
    Some(match () {
        () if folded.is_empty() => return None,
        () if has(&["matem", "math"]) => Subject::Maths,
        // «Lengua indígena» and «lengua extranjera» are other subjects.
        () if has(&["indigena", "extranjera", "ingles", "english"]) => Subject::Other,
        () if has(&["lengua", "literatura", "castellano", "language"]) => Subject::Language,
        () => Subject::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posts_are_read_as_schools_write_them() {
        for (text, role) in [
            ("Director/a", Role::Principal),
            ("DIRECTORA", Role::Principal),
            ("Director(a) del liceo", Role::Principal),
            ("Rector", Role::Principal),
            ("Directora de la red", Role::Director),
            ("Jefe/a de UTP", Role::Utp),
            ("Jefa Unidad Técnico-Pedagógica", Role::Utp),
            ("UTP", Role::Utp),
            ("Coordinadora académica", Role::Utp),
            ("Encargado/a de Convivencia Escolar", Role::Coexistence),
            ("Coordinadora de convivencia", Role::Coexistence),
            ("Coordinador/a", Role::Coordinator),
            ("Coordinadora de la red", Role::Coordinator),
            ("Gestora", Role::Coach),
            ("asesor pedagógico", Role::Coach),
            ("Analista de datos", Role::Analyst),
            ("head of UTP", Role::Utp),
            ("coexistence manager", Role::Coexistence),
            ("teacher", Role::Teacher),
        ] {
            assert_eq!(read_post(text).map(|post| post.role), Some(role), "{text}");
        }
    }

    #[test]
    fn what_is_another_post_is_not_guessed() {
        for text in [
            "",
            "Inspectora general",
            "Inspector de convivencia",
            "Subdirector",
            "Coordinador de especialidad",
            "Administrador",
            "Orientadora",
            "¿?",
        ] {
            assert_eq!(read_post(text), None, "{text}");
        }
    }

    #[test]
    fn teachers_tell_their_subject() {
        for (text, subject) in [
            ("Profesor/a de lenguaje", Some(Subject::Language)),
            ("Profesora de Lengua y Literatura", Some(Subject::Language)),
            ("Docente de Matemáticas", Some(Subject::Maths)),
            ("maths teacher", Some(Subject::Maths)),
            ("Profesor de Historia", Some(Subject::Other)),
            ("Profesora de lengua indígena", Some(Subject::Other)),
            ("Profesora jefe", None),
            ("Profesor(a)", None),
        ] {
            assert_eq!(read_post(text).unwrap().subject, subject, "{text}");
        }
    }
}
