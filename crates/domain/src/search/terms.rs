//! The words of a text as the index keeps them: folded, without those that only join others, cut to their stems.
//!
//! The stems are Snowball's for Spanish, of words that are folded already: phones write without accents. What Snowball can't
//! know (*leyeron* is of *leer*, *celu* of *celular*) stands in the thesaurus.

use std::borrow::Cow;

use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::fold;
use super::stem::singular as without_plural;

/// Counts the ways in which terms were made: what was kept by another one is made anew when a database is opened.
pub const VERSION: i64 = 1;

/// Words that join others: neither kept nor asked for.
const JOINING: &str = "a al ante aun bajo como con cual cuales cuando cuanto cuantos da dan de del desde donde e el ella \
    ellas ellos en entre era eran es esa esas ese eso esos esta estan estar estas este esto estos fue fueron ha han has hasta \
    hay he la las le les lo los mas me mi mis muy ni no nos nuestra nuestras nuestro nuestros o os para pero por porque pues \
    que quien quienes se sea sean ser si sin sino sobre son su sus tal tan te tras tu tus u un una unas uno unos va van vamos \
    voy y ya yo the and of to for";

/// Words that nearly every question and every test has: they help to choose between two, no more.
const COMMON: &str = "algo alguien alguna algunas alguno algunos antes ahora aqui asi bien cada cambio ciclo cosa cosas curso \
    cursos clase clases deberia despues dia dias dos durante estudiante estudiantes alumno alumna alumnos alumnas forma gente \
    hace hacen hacer hacerlo haga hagan hago hicieron hizo hora idea ideas intentar intentado intentaron liceo liceos logran \
    lograr logro manera medio medios mejor mejora mejorar mejoren mucha muchas mucho muchos nada nadie nunca otra otras otro otros \
    i ii iii iv parte partes pasa paso poca poco pocos poder primer primera probada probado probar probaron probo profe profes profesor \
    profesora profesores docente docentes pueda puedan puede pueden puedo quiero quieren resultado resulta resulto resultar \
    sabe saben sepan sirve sirven sirvio funciona funcionan funciono siempre sola solo tambien tener tenga tengan tengo tiene tienen toda todas \
    todo todos trabajar trabajo tres usa usado usan usar usaron usando veces vez ver vemos poner pongo ponen pone mirar miran mira decir dicen dice digo quedar queda quedan llegar llega llegan semana tema temas ayuda ayudar";

/// A stem that is longer than this was not written by a person.
const LONGEST: usize = 32;

/// The terms of a text, in their order.
#[must_use]
pub fn terms(text: &str) -> Vec<String> {
    let folded = fold(text);
    let telling = folded.split(' ').filter(|word| !word.is_empty() && !is_joining(word));
    telling.map(stemmed).collect()
}

/// The stem of a folded word.
pub(super) fn stemmed(word: &str) -> String {
    if !word.is_ascii() || word.bytes().any(|b| b.is_ascii_digit()) {
        return word.chars().take(LONGEST).collect();
    }
    let singular = singular(word);
    let mut stem = Stemmer::create(Algorithm::Spanish).stem(&singular).into_owned();
    // Without its accent *pregunté* keeps what is no part of it; a word of three letters is left alone.
    if stem.len() > 3 && stem.ends_with(['a', 'e', 'i', 'o']) {
        stem.pop();
    }
    stem.truncate(LONGEST);
    stem
}

/// Snowball takes *celulares* for a noun and *celular* for a verb: the plural goes first. *Voces* are of a *voz*.
fn singular(word: &str) -> Cow<'_, str> {
    match word.strip_suffix("ces").filter(|rest| rest.len() > 1) {
        Some(rest) => Cow::Owned(format!("{rest}z")),
        // *Tres* and *lunes* are no plurals.
        None if word.len() < 6 => Cow::Borrowed(word),
        None => Cow::Borrowed(without_plural(word)),
    }
}

/// Whether a folded word only joins others.
pub(super) fn is_joining(word: &str) -> bool {
    JOINING.split(' ').any(|joining| joining == word)
}

/// Whether a folded word tells little: so does a number by itself.
pub(super) fn is_common(word: &str) -> bool {
    let number = word.len() < 3 && word.bytes().all(|b| b.is_ascii_digit());
    number || COMMON.split(' ').any(|common| common == word)
}
