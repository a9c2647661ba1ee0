//! Words that look like somebody's full name. A guess: it only asks for a second look, it refuses nothing.

/// Words that a full name is joined by.
const JOINS: [&str; 7] = ["de", "del", "la", "las", "los", "y", "san"];

/// Little words with which sentences begin: their capital says nothing.
const BEGINNINGS: [&str; 66] = [
    "a", "al", "algunas", "algunos", "antes", "así", "aunque", "cada", "casi", "como", "con", "cuando", "cuesta", "de",
    "desde", "después", "donde", "durante", "el", "ella", "ellas", "ellos", "en", "entre", "es", "esa", "ese", "esta",
    "este", "esto", "falta", "faltan", "hasta", "hay", "la", "las", "le", "les", "lo", "los", "más", "me", "mi",
    "mientras", "muchas", "muchos", "nadie", "ni", "no", "nos", "para", "pero", "pocos", "por", "porque", "que", "se",
    "si", "sin", "solo", "su", "también", "todas", "todos", "un", "una",
];

/// What a liceo writes with a capital without naming anybody.
const SCHOOL: [&str; 48] = [
    "agencia",
    "artes",
    "calidad",
    "centro",
    "chile",
    "ciencias",
    "classroom",
    "colegio",
    "consejo",
    "convivencia",
    "corporación",
    "departamento",
    "dirección",
    "educación",
    "equipo",
    "escuela",
    "escolar",
    "estado",
    "fiestas",
    "física",
    "formación",
    "google",
    "historia",
    "inglés",
    "inspectoría",
    "junta",
    "lenguaje",
    "ley",
    "liceo",
    "literatura",
    "matemática",
    "matemáticas",
    "medio",
    "ministerio",
    "música",
    "nacional",
    "orientación",
    "patrias",
    "plan",
    "profesores",
    "programa",
    "proyecto",
    "religión",
    "santa",
    "semana",
    "servicio",
    "tecnología",
    "unidad",
];

/// Whether two or more words with a capital stand together where no sentence begins, besides the school's own words.
/// The first word of a sentence counts too, unless it is one with which sentences begin.
#[must_use]
pub fn looks_like_a_name(words: &str) -> bool {
    let (mut together, mut first_only) = (0, false);
    let mut begins = true;
    for token in words.split_whitespace() {
        let opens = token.starts_with(['«', '"', '“', '¿', '¡', '(']);
        let word = token.trim_matches(|c: char| !c.is_alphanumeric());
        let low = word.to_lowercase();
        let named = is_capitalised(word)
            && !SCHOOL.contains(&low.as_str())
            && !((begins || opens) && BEGINNINGS.contains(&low.as_str()));
        if named {
            // «Copian de Internet»: a sentence's first word is joined to the next by nothing in between.
            first_only = begins;
            together += 1;
        } else if first_only || !JOINS.contains(&low.as_str()) {
            together = 0;
        }
        if together >= 2 {
            return true;
        }
        begins = token.ends_with(['.', ':', '?', '!', '…']) || word.is_empty();
        if begins || token.ends_with([',', ';', ')', '»']) {
            together = 0;
        }
    }
    false
}

/// A capital and then small letters, in each part of a double name: `UTP`, `II` and `1°A` are none.
fn is_capitalised(word: &str) -> bool {
    word.split(['-', '\'', '’']).all(|part| {
        let mut letters = part.chars();
        letters.next().is_some_and(char::is_uppercase) && part.chars().count() > 1 && letters.all(char::is_lowercase)
    })
}
