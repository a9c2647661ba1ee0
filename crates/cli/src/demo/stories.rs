//! Cycle stories: what teams ask, expect, do, find surprising, learn and decide. Invented, and put together by chance.
//!
//! Numbers are not in here: they come from the points, so that a story never contradicts its chart.

/// Who usually does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// A teacher of Language, in one of their courses.
    Language,
    /// A teacher of Maths, in one of their courses.
    Maths,
    /// The coexistence manager, in the whole school.
    Coexistence,
    /// The head of UTP, in the whole school.
    Utp,
}

/// A story.
pub(super) struct Story {
    /// Key of its idea.
    pub idea: &'static str,
    /// Key of its measure.
    pub measure: &'static str,
    /// Who.
    pub by: By,
    /// Title.
    pub title: &'static str,
    /// Question.
    pub question: &'static str,
    /// Reason of the prediction: stands after «porque».
    pub because: &'static str,
    /// How data is collected.
    pub data: &'static str,
    /// What was done.
    pub happened: [&'static str; 2],
    /// What nobody expected; may be empty.
    pub surprise: [&'static str; 2],
    /// Learnt where the prediction came true.
    pub hit: &'static str,
    /// Learnt where less came of it.
    pub below: &'static str,
    /// Learnt where more came of it.
    pub above: &'static str,
    /// Reason and next step where adopted.
    pub adopt: (&'static str, &'static str),
    /// Reason and next step where adapted.
    pub adapt: (&'static str, &'static str),
    /// Reason and next step where abandoned.
    pub abandon: (&'static str, &'static str),
    /// Title and question of the cycle that follows an adapted one.
    pub again: (&'static str, &'static str),
}

/// The stories.
pub(super) const STORIES: &[Story] = &[
    Story {
        idea: "boleto",
        measure: "explican",
        by: By::Language,
        title: "Probar un boleto de salida de una sola pregunta",
        question: "Si cerramos cada lunes con una pregunta, ¿más estudiantes podrán decir con sus palabras qué aprendieron?",
        because: "una sola pregunta alcanza a contestarse antes del timbre",
        data: "Los boletos del lunes, leídos con la pauta de dos criterios",
        happened: [
            "Se hizo todas las semanas menos una, en que el curso salió a un acto. La pregunta se escribió en la pizarra cinco minutos antes del timbre.",
            "Las dos primeras semanas faltó tiempo y se contestó en la puerta; desde la tercera se puso una alarma y alcanzó.",
        ],
        surprise: [
            "Varios pidieron saber qué habían contestado los demás.",
            "Quienes casi nunca hablan escribieron más que el resto.",
        ],
        hit: "La pregunta ordena la clase completa: al escribirla antes, la profesora decide qué vale la pena alcanzar.",
        below: "Preguntar qué aprendieron no basta. Si el boleto no vuelve, a la tercera semana se contesta por cumplir.",
        above: "Con una pregunta concreta escriben más de lo que pensábamos; lo difícil es leerlos a tiempo.",
        adopt: (
            "Cuesta cinco minutos y dice qué repetir al día siguiente.",
            "Mostrarlo en el consejo y pasarlo a los otros primeros medios.",
        ),
        adapt: (
            "Sirve para saber, todavía no para aprender: el boleto tiene que volver.",
            "Probar a devolverlo con una frase escrita.",
        ),
        abandon: (
            "En este curso el último bloque es taller y nadie queda en la sala.",
            "Buscar otro momento de la semana antes de insistir.",
        ),
        again: (
            "Contestar el boleto al abrir el bloque siguiente",
            "Si la pregunta se contesta al abrir la clase siguiente, ¿responden con más detalle?",
        ),
    },
    Story {
        idea: "boleto-comentado",
        measure: "boletos-comentados",
        by: By::Language,
        title: "Devolver el boleto comentado al día siguiente",
        question: "¿Alcanzamos a devolver cada boleto con una frase antes de la clase siguiente, sin sumar horas?",
        because: "leyéndolos por montones la misma frase sirve para varios",
        data: "Conteo de boletos devueltos con comentario, cada viernes",
        happened: [
            "Se comentaron por montones: tres preguntas sirvieron para casi todos y el resto se respondió de palabra.",
            "La primera semana tomó cuarenta minutos; la última, veinte. Un día quedó el montón en la casa y se devolvió tarde.",
        ],
        surprise: [
            "Pidieron guardar los boletos en el cuaderno para estudiar.",
            "Un apoderado preguntó por qué su hija traía papelitos con preguntas.",
        ],
        hit: "El comentario importa más cuando termina en pregunta. Con «bien» o «falta» el boleto volvía a la mochila.",
        below: "Con tres cursos el mismo día no alcanza. Hay que elegir un curso por semana o comentar entre dos docentes.",
        above: "Clasificar primero y comentar después ahorra la mitad del tiempo.",
        adopt: (
            "Los estudiantes usan el comentario en la clase siguiente y el tiempo ya es razonable.",
            "Compartir las preguntas que más sirvieron con el departamento.",
        ),
        adapt: (
            "Funciona en un curso; en cursos grandes todavía no sabemos.",
            "Repetir en un curso paralelo con tres preguntas fijas.",
        ),
        abandon: (
            "Con 42 estudiantes por sala el costo es demasiado alto para lo que se ve.",
            "Probar antes la corrección entre pares.",
        ),
        again: (
            "Comentar con tres preguntas fijas",
            "Si solo usamos tres preguntas, ¿llegan todos los boletos a tiempo en un curso más grande?",
        ),
    },
    Story {
        idea: "error",
        measure: "explican-matematica",
        by: By::Maths,
        title: "Partir el lunes con el error favorito",
        question: "¿Mirar un error juntos ayuda a que expliquen mejor el procedimiento correcto?",
        because: "discutir un error ajeno da menos vergüenza que mostrar el propio",
        data: "Lista de cotejo de ocho estudiantes por semana, en turnos",
        happened: [
            "Se eligió un error por semana de las pruebas cortas, copiado con otra letra. La discusión duró entre seis y doce minutos.",
            "Una semana el error era demasiado simple y se resolvió en un minuto; las demás dieron para conversar.",
        ],
        surprise: [
            "Empezaron a ofrecer sus propios errores.",
            "El curso encontró dos errores que la profesora no había visto.",
        ],
        hit: "El error sirve cuando tiene algo bueno que rescatar. Primero preguntamos qué está bien.",
        below: "Un error por semana es poco para notar un cambio; además lo mirábamos siempre los mismos.",
        above: "Nombrar lo que está bien del error cambia el ánimo de la clase entera.",
        adopt: (
            "Toma diez minutos y prepara la prueba mejor que el repaso.",
            "Juntar los errores en una carpeta común del departamento.",
        ),
        adapt: (
            "Hablan los mismos seis; falta que hablen los otros.",
            "Repetir con un minuto de conversación en parejas antes.",
        ),
        abandon: (
            "En este curso se volvió una búsqueda de culpables.",
            "Trabajar primero el trato en la sala.",
        ),
        again: (
            "Conversar el error favorito primero en parejas",
            "Con un minuto en parejas antes, ¿participan más de la mitad?",
        ),
    },
    Story {
        idea: "pares",
        measure: "explican",
        by: By::Language,
        title: "Corregir el párrafo de un par con pauta de tres criterios",
        question: "¿Corregir a otro mejora la forma en que cada uno explica lo suyo?",
        because: "para marcar la pauta hay que entender qué se pedía",
        data: "Boleto de salida del día de la corrección",
        happened: [
            "Se formaron parejas al azar. La pauta cupo en media hoja y se explicó con un texto de otro año.",
            "Dos parejas se corrigieron sin leer; se cambiaron los puestos y en la semana siguiente anduvo mejor.",
        ],
        surprise: [
            "Fueron más exigentes que la profesora.",
            "Pidieron reescribir el texto antes de entregarlo.",
        ],
        hit: "Con tres criterios alcanzan a leer; con cinco marcan todo como logrado.",
        below: "Sin ejemplos de cada nivel la pauta se llena por amistad.",
        above: "Reescribir después de corregir es lo que hace la diferencia.",
        adopt: (
            "La pauta quedó corta y clara, y el segundo borrador es mejor.",
            "Usarla también en el informe del taller.",
        ),
        adapt: (
            "Les falta ver qué es un texto logrado antes de juzgar otro.",
            "Comenzar con dos ejemplos y repetir.",
        ),
        abandon: (
            "Tomó la clase completa y dejó fuera la lectura.",
            "Reservarla para los dos textos largos del semestre.",
        ),
        again: (
            "Corregir entre pares con dos ejemplos a la vista",
            "Si ven dos ejemplos antes, ¿la pauta se acerca más a la de la profesora?",
        ),
    },
    Story {
        idea: "charla",
        measure: "explican-matematica",
        by: By::Maths,
        title: "Abrir tres días con una charla numérica",
        question: "¿Ocho minutos de cálculo conversado bastan para que más estudiantes expliquen su procedimiento?",
        because: "oír varios caminos da palabras para contar el propio",
        data: "Lista de cotejo los jueves, ocho estudiantes por turno",
        happened: [
            "Se hizo lunes, miércoles y jueves. Costó cortar a los ocho minutos; se usó un reloj en la pizarra.",
            "Dos jueves se suspendió por ensayo. Los demás días participaron entre nueve y quince estudiantes.",
        ],
        surprise: [
            "Un estudiante que nunca habla mostró el camino más corto.",
            "Calculaban mejor con dinero que con los mismos números sin nombre.",
        ],
        hit: "Anotar todos los caminos, también los largos, hizo que se atrevieran a contar el suyo.",
        below: "Si siempre explican los rápidos, los demás esperan. Faltó tiempo para pensar en silencio.",
        above: "El pulgar en el pecho en vez de la mano arriba cambió quiénes participan.",
        adopt: (
            "Se nota en las pruebas cortas y no quita contenido.",
            "Invitar a la otra profesora a mirar dos aperturas.",
        ),
        adapt: (
            "Participan más, pero todavía los mismos.",
            "Agregar un minuto de silencio y elegir al azar.",
        ),
        abandon: (
            "Con el horario partido quedaban veinte minutos de clase.",
            "Retomarla cuando el bloque vuelva a ser completo.",
        ),
        again: (
            "Abrir la charla numérica con un minuto de silencio",
            "Con un minuto para pensar y turnos al azar, ¿explican también quienes no levantan la mano?",
        ),
    },
    Story {
        idea: "parejas",
        measure: "practican",
        by: By::Maths,
        title: "Resolver en parejas: uno habla, el otro escribe",
        question: "¿Practican más cuando tienen que dictar el procedimiento a otro?",
        because: "quien dicta no puede esconderse detrás del cuaderno",
        data: "Pregunta anónima de los viernes",
        happened: [
            "Las parejas cambiaron cada semana. A mitad del problema se intercambiaron los papeles con una señal.",
            "En los cursos con número impar se formó un trío y el tercero anotó las dudas.",
        ],
        surprise: [
            "El ruido molestó menos de lo temido.",
            "Las dudas del tercero sirvieron para empezar la clase siguiente.",
        ],
        hit: "El cambio de papeles tiene que ser a la mitad y no al final: si no, uno hace todo.",
        below: "Los problemas eran muy cortos: en dos minutos no hay nada que explicar.",
        above: "Con parejas al azar preguntan cosas que no preguntarían al profesor.",
        adopt: (
            "Todos hablan de matemática al menos diez minutos.",
            "Guardar los cinco problemas que mejor resultaron.",
        ),
        adapt: (
            "La idea es buena y los problemas no: hacen falta más largos.",
            "Repetir con un problema por clase.",
        ),
        abandon: (
            "El curso estaba en plena mudanza de sala y no hubo dos semanas iguales.",
            "Volver a intentarlo el próximo semestre.",
        ),
        again: (
            "Resolver en parejas un solo problema por clase",
            "Con un problema más largo, ¿se reparten mejor el hablar y el escribir?",
        ),
    },
    Story {
        idea: "lectura",
        measure: "explican",
        by: By::Language,
        title: "Leer en voz alta diez minutos, tres veces por semana",
        question: "¿Leer por turnos y decir en una frase qué se entendió ayuda a explicar mejor?",
        because: "escuchan el texto completo y no solo su parte",
        data: "Boletos de salida de los días de lectura",
        happened: [
            "Los textos se eligieron entre tres propuestos por el curso. Leyeron todos al menos dos veces.",
            "La segunda semana se leyó en el patio porque la sala estaba ocupada; se oía mal y se volvió a la sala.",
        ],
        surprise: [
            "Pidieron leer una crónica de una liga de fútbol local y discutieron el final.",
            "Dos estudiantes que evitaban leer pidieron el turno.",
        ],
        hit: "La frase final importa tanto como la lectura: obliga a escuchar.",
        below: "Diez minutos se volvieron veinte y la clase perdió el cierre.",
        above: "Elegir el texto entre todos hizo que llegaran a tiempo.",
        adopt: (
            "Se nota en cómo citan el texto al explicar.",
            "Armar una caja de textos breves por especialidad.",
        ),
        adapt: (
            "Escuchan, pero la frase final la dicen siempre los mismos.",
            "Repetir con la frase escrita por todos.",
        ),
        abandon: (
            "El curso avanzaba menos y las frases no mejoraron.",
            "Probar la lectura en parejas.",
        ),
        again: (
            "Leer en voz alta y escribir todos la frase final",
            "Si todos escriben la frase final, ¿explican mejor que diciéndola unos pocos?",
        ),
    },
    Story {
        idea: "audio",
        measure: "explican",
        by: By::Language,
        title: "Grabar la tarea corta en audio",
        question: "¿Explicarán mejor si la tarea se graba en un minuto en vez de escribirse?",
        because: "hablar les cuesta menos que escribir",
        data: "Audios recibidos y boleto de salida del lunes",
        happened: [
            "La primera semana enviaron casi todos. A la tercera, la mitad dejó de enviar y los audios eran leídos.",
            "Se grabó desde la casa. Varios no tenían plan de datos y grabaron en el recreo.",
        ],
        surprise: [
            "Escuchar un curso tomó casi dos horas.",
            "Algunos grababan leyendo lo que otro había escrito.",
        ],
        hit: "Los pocos que graban todas las semanas explican mejor, pero ya explicaban bien.",
        below: "La grabación pide silencio, datos y confianza, y no todos los tienen en la casa.",
        above: "Grabar de a dos, en la sala, funcionó mejor que en la casa.",
        adopt: (
            "Grabando en la sala, todos alcanzan y se escuchan entre ellos.",
            "Compartir la pauta de un minuto.",
        ),
        adapt: ("El audio sirve si se graba en la sala.", "Repetir en clases, de a dos."),
        abandon: (
            "A la tercera semana la mitad dejó de enviarla y escuchar toma demasiado.",
            "Contarlo en la red para que otros se ahorren la prueba.",
        ),
        again: (
            "Grabar en la sala, de a dos, un minuto de audio",
            "Si se graba de a dos y en la sala, ¿participan todos?",
        ),
    },
    Story {
        idea: "taller",
        measure: "clase-intereso",
        by: By::Maths,
        title: "Empezar la unidad con un problema del taller",
        question: "¿Les interesa más la clase si la unidad parte de un problema de la especialidad?",
        because: "quieren llegar al taller sabiendo algo",
        data: "Pregunta anónima de los viernes",
        happened: [
            "El profesor de la especialidad prestó un presupuesto con un error escondido y vino a la primera clase.",
            "Se usó el plano de una repisa. Costó conseguir las medidas y se inventaron dos.",
        ],
        surprise: [
            "Preguntaron cuánto se cobra por ese trabajo.",
            "Las preguntas siguieron en el taller.",
        ],
        hit: "El problema tiene que faltarle algo: si viene completo, lo resuelven como un ejercicio más.",
        below: "El contexto era tan enredado que la matemática llegó al final.",
        above: "Que el profesor del taller esté diez minutos vale más que el problema mismo.",
        adopt: (
            "El interés subió y el contenido se cubrió igual.",
            "Juntar un problema por especialidad para el próximo año.",
        ),
        adapt: (
            "Interesa el comienzo, no la semana entera.",
            "Volver al mismo problema al cerrar la unidad.",
        ),
        abandon: (
            "No hay especialidad elegida en I medio y el problema les quedó lejano.",
            "Probarlo en II medio.",
        ),
        again: (
            "Volver al problema del taller al cerrar la unidad",
            "Si volvemos al problema al final, ¿dura el interés toda la unidad?",
        ),
    },
    Story {
        idea: "cierre",
        measure: "clase-intereso",
        by: By::Utp,
        title: "Terminar con dos minutos para pensar cómo aprendí",
        question: "¿Detenerse al final de la clase hace que les parezca más interesante?",
        because: "lo que se nombra al final se recuerda como propio",
        data: "Pregunta anónima de los viernes, I y II medio",
        happened: [
            "Ocho docentes lo hicieron en su última clase del día. La frase se completó en el cuaderno.",
            "Cinco docentes partieron y tres se sumaron a la segunda semana, al ver los cuadernos.",
        ],
        surprise: [
            "Lo que más anotaron fue con quién habían trabajado.",
            "Los docentes empezaron a completar la misma frase.",
        ],
        hit: "Sirve más «mañana voy a» que «hoy aprendí»: mira hacia adelante.",
        below: "Se transformó en rutina y las frases se repitieron palabra por palabra.",
        above: "Leer tres frases al partir el día siguiente hizo que valiera la pena escribirlas.",
        adopt: (
            "No cuesta nada y los docentes quieren seguir.",
            "Incluirlo en la planificación común del próximo mes.",
        ),
        adapt: (
            "La pregunta se gasta si siempre es la misma.",
            "Alternar tres preguntas.",
        ),
        abandon: (
            "No se ve efecto y quita dos minutos al boleto.",
            "Quedarse solo con el boleto de salida.",
        ),
        again: (
            "Alternar tres preguntas de cierre",
            "Si la pregunta cambia, ¿dejan de copiarse la respuesta?",
        ),
    },
    Story {
        idea: "saludo",
        measure: "pertenencia",
        by: By::Coexistence,
        title: "Recibir en la puerta por el nombre",
        question: "¿Un saludo por el nombre cada mañana hace que sientan que se cuenta con ellos?",
        because: "el primer minuto dice si alguien los esperaba",
        data: "Pregunta anónima de la semana, I medio",
        happened: [
            "Lo hicieron once docentes de la primera hora. Se prepararon tarjetas con los nombres de quienes llegaron nuevos.",
            "Los lunes de lluvia se saludó dentro de la sala. Dos docentes prefirieron hacerlo al pasar la lista.",
        ],
        surprise: [
            "Bajaron los atrasos de los lunes.",
            "Estudiantes de II medio preguntaron por qué a ellos no.",
        ],
        hit: "El nombre bien dicho importa: tres llevaban meses oyendo el suyo mal pronunciado.",
        below: "Saludan quienes ya saludaban. En los cursos donde más falta hace no llegó a hacerse.",
        above: "Atrasarse menos fue una consecuencia que no buscábamos.",
        adopt: (
            "Los estudiantes lo nombran en la encuesta y no cuesta nada.",
            "Partir el año con las tarjetas listas.",
        ),
        adapt: (
            "Hace falta acordarlo por curso y no por docente.",
            "Repetir con la profesora jefe a cargo.",
        ),
        abandon: (
            "A las siete y media hay tres cursos entrando por la misma puerta.",
            "Buscar otro momento, quizás el recreo largo.",
        ),
        again: (
            "Saludar en la puerta, coordinado por la jefatura",
            "Si la jefatura lo coordina, ¿alcanza a todos los primeros medios?",
        ),
    },
    Story {
        idea: "llamada",
        measure: "pertenencia",
        by: By::Coexistence,
        title: "Llamar el segundo día de ausencia con una sola pregunta",
        question: "¿Preguntar qué necesita para volver hace que se sientan parte del curso?",
        because: "la llamada dice que alguien notó la silla vacía",
        data: "Registro de llamadas y pregunta anónima de la semana",
        happened: [
            "Se llamó a la casa antes de las once. Seis de cada diez contestaron a la primera.",
            "Una semana no hubo quien llamara y se retomó la siguiente con un turno escrito.",
        ],
        surprise: [
            "Muchas respuestas eran por locomoción o por cuidar hermanos.",
            "Varios estudiantes llamaron de vuelta ellos mismos.",
        ],
        hit: "La pregunta abre más que el aviso: cuentan lo que pasa y se puede hacer algo.",
        below: "Llegamos tarde: al segundo día ya habían decidido faltar la semana.",
        above: "Que llame alguien a quien conocen vale más que la hora de la llamada.",
        adopt: (
            "Vuelven antes y sabemos por qué faltaron.",
            "Escribir el turno y la frase para quien reemplace.",
        ),
        adapt: (
            "El segundo día es tarde para I medio.",
            "Probar el mismo día, por mensaje.",
        ),
        abandon: (
            "Los números de contacto estaban malos en un tercio de los casos.",
            "Actualizar primero los datos en la próxima reunión.",
        ),
        again: (
            "Escribir el mismo día de la ausencia",
            "Si escribimos antes de las diez, ¿vuelven al día siguiente?",
        ),
    },
    Story {
        idea: "mensaje",
        measure: "practican",
        by: By::Utp,
        title: "Mandar cada quincena qué preguntar en la casa",
        question: "Si la familia sabe qué preguntar, ¿practican más durante la semana?",
        because: "una pregunta en la mesa es una práctica más",
        data: "Pregunta anónima de los viernes, I medio",
        happened: [
            "Se mandaron dos mensajes de dos líneas. Contestó una de cada cinco familias.",
            "El segundo mensaje salió con una semana de atraso y un error de fecha que se corrigió.",
        ],
        surprise: [
            "Varias abuelas contestaron con audios.",
            "Una familia propuso la pregunta siguiente.",
        ],
        hit: "Dos líneas se leen; cuatro ya no. La pregunta tiene que poder contestarse sin el cuaderno.",
        below: "Llega a quienes ya preguntaban. Falta saber por qué los demás no abren el mensaje.",
        above: "Los estudiantes pidieron escribir ellos la pregunta.",
        adopt: (
            "Toma diez minutos por quincena y las familias lo esperan.",
            "Que la pregunta la escriba un curso distinto cada vez.",
        ),
        adapt: (
            "El canal no es el que usan las familias de I medio.",
            "Enviarlo por el grupo del curso, con la jefatura.",
        ),
        abandon: (
            "Después de tres envíos solo abría la cuarta parte.",
            "Preguntar primero en la reunión qué les sirve.",
        ),
        again: (
            "Mandar el mensaje por el grupo de cada curso",
            "Si lo manda la jefatura al grupo del curso, ¿lo abren más familias?",
        ),
    },
];

/// The story that tests an idea.
pub(super) fn of_idea(idea: &str) -> usize {
    STORIES.iter().position(|story| story.idea == idea).unwrap_or(0)
}
