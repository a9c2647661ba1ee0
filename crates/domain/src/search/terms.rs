//! The words of a text as the index keeps them: folded, without those that only join others, cut to their stems.
//!
//! The stems are Snowball's for Spanish, of words that are folded already: phones write without accents. What Snowball can't
//! know (*leyeron* is of *leer*, *celu* of *celular*) stands in the thesaurus; the changing vowels of common verbs stand here.

use std::borrow::Cow;

use snowball_stemmers_rs::{Algorithm, Stemmer};

use super::said::said;
use super::stem::{is_ours, singular as without_plural};

/// Counts the ways in which terms were made: what was kept by another one is made anew when a database is opened.
pub const VERSION: i64 = 3;

/// Words that join others: neither kept nor asked for.
const JOINING: &str = "a al ante aun bajo como con cual cuales cuando cuanto cuantos da dan de del desde donde e el ella ellas ellos en entre \
    era eran es esa esas ese eso esos esta estan estar estas este esto estos fue fueron ha han has hasta hay he la las le \
    les lo los mas me mi mis muy ni no nos nuestra nuestras nuestro nuestros o os para pero por porque pues que quien \
    quienes se sea sean ser si sin sino sobre son su sus tal tan te tras tu tus u un una unas uno unos va van vamos voy y \
    ya yo the and of to for aunque mientras entonces tampoco ademas segun hacia cuyo cuya nosotros ustedes usted mio mia \
    suyo suya conmigo contigo aquel aquella cualquier cualquiera quizas ojala casi q k x d xq pq porq tb po ps eh alla \
    alli ahi aca sera seria seran habia habian hubo haber haya hayan sido siendo estoy estamos esten estaba estaban soy \
    somos solamente igual osea onda tipo acerca varios varias";

/// Words that nearly every question and every test has: they help to choose between two, no more.
const COMMON: &str = "algo alguien alguna algunas alguno algunos antes ahora aqui asi bien cada cambio ciclo cosa cosas curso cursos clase \
    clases deberia despues dia dias dos durante estudiante estudiantes alumno alumna alumnos alumnas forma gente hace \
    hacen hacer hacerlo haga hagan hago hicieron hizo hora idea ideas intentar intentado intentaron liceo liceos logran \
    lograr logro manera medio medios mejor mejora mejorar mejoren mucha muchas mucho muchos nada nadie nunca otra otras \
    otro otros i ii iii iv parte partes pasa paso poca poco pocos poder primer primera probada probado probar probaron \
    probo profe profes profesor profesora profesores docente docentes pueda puedan puede pueden puedo quiero quieren \
    resultado resulta resulto resultar sabe saben sepan sirve sirven sirvio funciona funcionan funciono siempre sola solo \
    tambien tener tenga tengan tengo tiene tienen toda todas todo todos trabajar trabajo tres usa usado usan usar usaron \
    usando veces vez ver vemos poner pongo ponen pone mirar miran mira decir dicen dice digo quedar queda quedan llegar \
    llega llegan semana tema temas ayuda ayudar cuatro cinco seis siete ocho nueve diez vienen viene venir venga vengan \
    vino vinieron ir vaya vayan iba dar damos dio dieron den dando puse pongan puso tomar toma toman tomo llevar lleva \
    llevan llevo dejar deja dejan dejo pasar pasan pasando pasado seguir sigue siguen sigo sacar saca sacan saco saque \
    tratar trato tratan buscar busco busca buscan encontrar encuentro parece creo querer quisiera gustaria necesito \
    necesita necesitan necesitar debe deben debo deberian ocurre cuesta costar cuestan gusta gustan gustar salir sale \
    salen entrar entra entran andar anda andan importa importan mismo misma mismos mismas buen bueno buena buenos buenas \
    propio propia propios tipos actividad actividades recomiendan recomendar recomienda sugerencia sugerencias tip tips \
    consejos experiencia experiencias opcion opciones propuesta propuestas recurso recursos material materiales metodo \
    metodos metodologia tecnica tecnicas dinamica dinamicas iniciativa iniciativas sala aula escuela escuelas colegio \
    colegios establecimiento establecimientos educativo educativa pedagogico pedagogica educacional ano anos mes meses \
    momento rato menos primero primeros primeras ultimo ultima ultimos ultimas logra logre logren hecho hechas hechos \
    hecha trabajan trabaja trabajen trabajando nino ninos nina ninas cabro cabros cabra cabras chiquillo chiquillos \
    chiquilla chiquillas joven jovenes adolescente adolescentes muchacho muchachos lolo lola lolos persona personas \
    nuevamente realmente facil mejores efectivo efectiva efectivas efectivos posible conviene recomendable cachan cachar \
    cacho nomas entero entera situacion situaciones caso casos servido resultado aplicar aplico lado parecido mal \
    toque igual encima puros puras solo juntos juntas imposible tanto tanta tantos tantas limpio capaces capaz nomas \
    red tenemos hacemos podemos queremos sabemos logramos logremos quiere quieran trabajos formas salas malo mala \
    malos malas pesimo pesima pesimos pesimas plan planes indicador indicadores asignatura asignaturas digan diga \
    pudo pudieron pa pal na sistema sistemas pedir pide piden pido existe existen consigo conseguir consiguen \
    reales real harto harta hartos hartas enlace cuantas cuanta bajar baja bajo instalar instalo protocolo \
    estrategia estrategias \
    andaba caleta cambia cambian cambiar cambiaron cambiarse cero chao cosita cositas cualquieras cuestion \
    distinta distinto doy fui gracias hacian haciendo haran hice hicimos hola ningun ninguna pelotas plis porfa \
    porfis probando profesoras quedaron quede quedo quieres regular resultara saber sabia sirva sirvan uds veo vi \
    viendo xfa \
    decirle decirles contarle junto junta demasiado demasiada demasiados hacerle ponerle lograrlo mueran";

/// Words that the rules would take for another's: *estudiante* for *estudiar*, *medida* for *medio*, *cuento* for *cuenta*.
const APART: &[(&str, &str)] = &[
    ("estudiante", "estudiant"),
    ("medida", "medid"),
    ("medir", "medid"),
    ("mide", "medid"),
    ("miden", "medid"),
    ("medicion", "medid"),
    ("numeroso", "numeros"),
    ("numerosa", "numeros"),
    ("llegada", "llegad"),
    ("cuento", "cuento"),
    ("gana", "gana"),
    ("ganas", "gana"),
    ("parte", "parte"),
    ("informar", "informar"),
    ("informan", "informar"),
];

/// Stems that irregular verbs and spelling make of one: *cierran* is of *cerrar*, *expliquen* of *explicar*. Where a form is a noun of
/// its own (*cuento*, *prueba*), it stays apart.
const IRREGULAR: &[(&str, &str)] = &[
    ("cierr", "cerr"),
    ("empiez", "empez"),
    ("empiec", "empez"),
    ("empec", "empez"),
    ("comienz", "comenz"),
    ("comienc", "comenz"),
    ("piens", "pens"),
    ("jueg", "jug"),
    ("juegu", "jug"),
    ("muestr", "mostr"),
    ("demuestr", "demostr"),
    ("entiend", "entend"),
    ("vuelv", "volv"),
    ("devuelv", "devolv"),
    ("devuelt", "devolv"),
    ("vuelt", "volv"),
    ("resuelv", "resolv"),
    ("resuelt", "resolv"),
    ("pierd", "perd"),
    ("encuentr", "encontr"),
    ("recuerd", "record"),
    ("repit", "repet"),
    ("pid", "ped"),
    ("sient", "sent"),
    ("elig", "eleg"),
    ("elij", "eleg"),
    ("corrig", "correg"),
    ("corrij", "correg"),
    ("cuest", "cost"),
    ("refuerz", "reforz"),
    ("acuerd", "acord"),
    ("atiend", "atend"),
    ("defiend", "defend"),
    ("mantien", "manten"),
    ("consig", "consegu"),
    ("duerm", "dorm"),
    ("muev", "mov"),
    ("suen", "son"),
    ("abiert", "abr"),
    ("escrit", "escrib"),
    ("sig", "segu"),
    ("oig", "oir"),
    ("oyen", "oir"),
    ("oye", "oir"),
    ("oy", "oir"),
    ("escoj", "escog"),
    ("busqu", "busc"),
    ("expliqu", "explic"),
    ("practiqu", "practic"),
    ("entregu", "entreg"),
    ("llegu", "lleg"),
    ("equivoqu", "equivoc"),
    ("comuniqu", "comunic"),
    ("acerqu", "acerc"),
];

/// A stem that is longer than this was not written by a person.
const LONGEST: usize = 32;

/// The terms of a text, in their order.
#[must_use]
pub fn terms(text: &str) -> Vec<String> {
    let said = said(text);
    let telling = said.iter().filter(|word| !is_joining(word));
    telling.map(|word| stemmed(word)).collect()
}

/// The stem of a folded word.
pub(super) fn stemmed(word: &str) -> String {
    if !word.is_ascii() || word.bytes().any(|b| b.is_ascii_digit()) {
        return word.chars().take(LONGEST).collect();
    }
    let singular = singular(word);
    if let Some((_, stem)) = APART.iter().find(|(apart, _)| *apart == singular || *apart == word) {
        return (*stem).to_owned();
    }
    let mut stem = Stemmer::create(Algorithm::Spanish).stem(&singular).into_owned();
    // Without its accent *pregunté* keeps what is no part of it; a word of three letters is left alone.
    if stem.len() > 3 && stem.ends_with(['a', 'e', 'i', 'o']) {
        stem.pop();
    }
    stem.truncate(LONGEST);
    let regular = IRREGULAR.iter().find(|(form, _)| *form == stem);
    regular.map_or(stem, |(_, regular)| (*regular).to_owned())
}

/// Snowball takes *celulares* for a noun and *celular* for a verb: the plural goes first. *Voces* are of a *voz*.
fn singular(word: &str) -> Cow<'_, str> {
    match word.strip_suffix("ces").filter(|rest| rest.len() > 1) {
        Some(rest) => Cow::Owned(format!("{rest}z")),
        // *Talks*, *tips*: no word of Spanish ends so.
        None if word.ends_with("ks") || word.ends_with("ts") || word.ends_with("ps") => {
            Cow::Borrowed(&word[..word.len() - 1])
        }
        // *Tres* and *lunes* are no plurals, nor is what we do.
        None if word.len() < 6 || is_ours(word) => Cow::Borrowed(word),
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
