//! Words of schools: those that every question has, and those that mean the same.

/// What is asked, and by no means in all cases about: words that every question and every test has.
const COMMON: &str = "a al algo alguien alguna alguno algun algunos alumno alumna alumnos alumnas ante antes aqui asi aun \
    cada cambio ciclo ciclos como con cosa cual cuales cuando cuanto curso cursos da de del desde \
    docente docentes donde dos e el ella ellos en era es esa ese eso esta estan estar este esto \
    estudiante estudiantes fue funciona funciono ha hacer hacen haga hago han hay hicieron hizo idea \
    ideas intentado intentaron intento la las le les liceo liceos lo logrado lograr logro los mas me \
    mejor mejora mejorar mi mis mucho muy ni no nos nuestra nuestro nuestros nuestras o otra otras otro \
    otros para pero poco por porque probada probado probar probaron probo profe profes profesor \
    profesora profesores prueba pruebas puede puedo que quien quienes resultado resulta resulto se ser \
    si sin sirve sirven sirvio sobre son su sus tambien tan te tener tengo tiene tienen todo todos tras \
    tu un una unas uno unos usa usado usan usar usaron va ya yo";

/// What liceos call by different words. Each group is one thing, by stems.
pub(super) const SAME: &[&[&str]] = &[
    &["bolet", "ticket"],
    &["celul", "telefon", "movil"],
    &["matematic", "mate"],
    &["lengu", "literatur"],
    &["retroaliment", "feedback"],
    &["apoder", "famil"],
    &["grup", "equip"],
    &["atras", "impuntual"],
    &["asist", "inasist", "ausent", "ausenc"],
    &["parej", "par"],
];

/// Whether a folded word tells nothing of what is asked about.
pub(super) fn is_common(word: &str) -> bool {
    COMMON.split(' ').any(|common| common == word)
}
