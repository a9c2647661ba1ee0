//! What the assessments of the demo ask: axis, skill, how hard it is, and which wrong option draws those who hold a misconception. The
//! questions themselves are on paper, as in most liceos; all of it is invented.
//!
//! Owns the tables. Must not answer: `answering` does.

use domain::assessment::{Axis, Occasion, Paper};
use domain::school::Subject;

/// A question as the table of specifications has it: at each time of the year there is one like it.
#[derive(Clone, Copy)]
pub(super) struct Asks {
    pub axis: Axis,
    pub skill: &'static str,
    /// How hard, where 0 is somebody in the middle in March.
    pub hard: f64,
    /// Which of the three wrong options draws those who hold the misconception that the comment names; the others draw by chance.
    pub trap: Option<usize>,
    /// What is odd about it.
    pub odd: Odd,
}

/// How a question can work otherwise than its makers meant.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Odd {
    Nothing,
    /// Two options can be defended: knowing more doesn't help.
    Ambiguous,
    /// Its context is known better to boys: that much harder for girls who can do the same.
    ForGirls(f64),
    /// It needs what liceos of the newer generation teach later: that much harder there.
    ForNewer(f64),
}

const fn asks(axis: Axis, skill: &'static str, hard: f64, trap: Option<usize>) -> Asks {
    Asks {
        axis,
        skill,
        hard,
        trap,
        odd: Odd::Nothing,
    }
}

const fn odd(asks: Asks, odd: Odd) -> Asks {
    Asks { odd, ..asks }
}

/// Questions that stand in every paper of the year, as places in the table: the papers stand on one scale by them.
const SHARED: [usize; 8] = [1, 3, 6, 8, 11, 13, 16, 18];

/// Which options are right; of the shared questions they are the same at each time.
const fn keys(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Diagnosis => "B D A C A B D C B A C D A B C D B A D C",
        Occasion::Closing => "A D C C B D D A B C D D C B B A B C D B",
        Occasion::Midway | Occasion::Between => "C D B C D A D B B C A D C B A A B D D A",
    }
}

pub(super) const fn table(subject: Subject) -> &'static [Asks; 20] {
    match subject {
        Subject::Maths => &MATHS,
        Subject::Language | Subject::Other => &LANGUAGE,
    }
}

/// The paper of a subject at a time of the year.
pub(super) fn paper(subject: Subject, occasion: Occasion) -> Option<Paper> {
    let mut paper = Paper::of_keys(keys(occasion))?;
    for (at, (item, asks)) in paper.items.iter_mut().zip(table(subject)).enumerate() {
        item.axis = asks.axis;
        asks.skill.clone_into(&mut item.skill);
        if SHARED.contains(&at) {
            item.anchor = format!("{}-comun-{}", subject.word(), at + 1);
        }
    }
    Some(paper)
}

/// Whether the question at this place is the same one in every paper.
pub(super) fn is_shared(at: usize) -> bool {
    SHARED.contains(&at)
}

use Axis::{Algebra, Geometry, Interpret, Locate, Numbers, Probability, Reflect};

const LANGUAGE: [Asks; 20] = [
    asks(
        Locate,
        "Encontrar un dato que el texto dice con las mismas palabras",
        -1.9,
        None,
    ),
    // Takes the first number that stands there.
    asks(Locate, "Encontrar un dato en una tabla o infografía", -1.2, Some(0)),
    asks(
        Locate,
        "Encontrar un dato que el texto dice con otras palabras",
        -0.8,
        None,
    ),
    // Follows the order of telling, not that of what happened.
    asks(Locate, "Ordenar lo que pasa en un relato", -0.9, Some(1)),
    // League tables are read by whoever follows a league.
    odd(
        asks(Locate, "Juntar dos datos de una tabla de posiciones", -0.6, None),
        Odd::ForGirls(0.9),
    ),
    asks(
        Interpret,
        "Deducir qué significa una palabra por lo que la rodea",
        -0.3,
        None,
    ),
    // Takes a detail of the first paragraph for what all of it says.
    asks(Interpret, "Decir de qué trata un texto en una idea", -0.1, Some(0)),
    asks(Interpret, "Explicar por qué actúa un personaje", -0.4, None),
    // Takes what comes before for its cause.
    asks(Interpret, "Reconocer una causa que el texto no nombra", 0.2, Some(2)),
    asks(Interpret, "Entender a qué se refiere un pronombre", -0.5, None),
    asks(Reflect, "Distinguir un hecho de una opinión", 0.3, None),
    // Finds an argument good because they agree with it.
    asks(
        Reflect,
        "Decir si un argumento apoya lo que el texto sostiene",
        0.7,
        Some(1),
    ),
    odd(
        asks(Reflect, "Decidir cuál de dos fuentes es más confiable", 0.8, None),
        Odd::Ambiguous,
    ),
    // Takes irony by its word.
    asks(Reflect, "Reconocer con qué intención se dice algo", 0.6, Some(0)),
    asks(Reflect, "Valorar si el título dice lo que el texto trae", 0.5, None),
    asks(Interpret, "Entender una comparación o una metáfora", 0.1, None),
    // Takes the narrator for the author.
    asks(Interpret, "Reconocer quién cuenta y qué sabe", 0.4, Some(1)),
    asks(Interpret, "Relacionar dos partes alejadas de un texto", 0.3, None),
    asks(Interpret, "Completar lo que un aviso da por sabido", -0.2, None),
    asks(Interpret, "Comparar lo que dicen dos textos sobre lo mismo", 0.6, None),
];

const MATHS: [Asks; 20] = [
    asks(Numbers, "Ordenar números enteros en la recta", -1.3, None),
    // Adds numerators and denominators.
    asks(Numbers, "Sumar fracciones de distinto denominador", -0.2, Some(0)),
    asks(Numbers, "Calcular un porcentaje de una cantidad", -0.5, None),
    // Multiplies base and exponent.
    asks(Numbers, "Calcular una potencia", -0.4, Some(1)),
    // Takes away the same percentage to undo a rise.
    asks(Numbers, "Volver al precio antes de un alza", 0.5, Some(0)),
    asks(Algebra, "Escribir una situación como ecuación", 0.2, None),
    // Moves a term to the other side and keeps its sign.
    asks(Algebra, "Resolver una ecuación de primer grado", 0.0, Some(0)),
    odd(asks(Algebra, "Factorizar un trinomio", 0.6, None), Odd::ForNewer(0.8)),
    // Squares term by term: (a + b)² = a² + b².
    asks(Algebra, "Desarrollar el cuadrado de un binomio", 0.7, Some(2)),
    asks(Algebra, "Leer la pendiente de una función en su gráfico", 0.5, None),
    asks(Geometry, "Calcular el área de una figura compuesta", 0.5, None),
    // Doubles the area where the side is doubled.
    asks(
        Geometry,
        "Prever cómo cambia el área al agrandar una figura",
        1.0,
        Some(0),
    ),
    asks(Geometry, "Reconocer figuras semejantes", 0.4, None),
    // Takes perimeter for area.
    asks(Geometry, "Distinguir perímetro de área", 0.1, Some(1)),
    asks(Geometry, "Ubicar un punto después de un giro", 0.8, None),
    asks(Probability, "Leer un gráfico de barras", -1.2, None),
    // Thinks that tails is due after four heads.
    asks(
        Probability,
        "Decir qué tan probable es lo que sigue en una serie",
        0.2,
        Some(0),
    ),
    odd(
        asks(Probability, "Elegir la medida que resume mejor unos datos", 0.6, None),
        Odd::Ambiguous,
    ),
    // Forgets to order before taking the middle one.
    asks(Probability, "Encontrar la mediana de unos datos", 0.0, Some(1)),
    asks(Probability, "Calcular la probabilidad de un evento simple", -0.1, None),
];
