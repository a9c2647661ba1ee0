//! What liceos made of the network's theory: what they call otherwise, set aside, hang elsewhere, and add.

/// What a liceo says about something of the network's theory, by its name.
pub(super) enum Own {
    /// Calls a driver otherwise.
    Calls(&'static str, &'static str),
    /// Sets an idea aside.
    SetsAside(&'static str),
    /// Hangs an idea on another driver.
    Hangs(&'static str, &'static str),
    /// Adds a driver of its own under one of the network's.
    Adds(&'static str, &'static str),
}

/// A liceo's own theory: which liceo of the list, what it says, and why.
pub(super) const FORKS: &[(usize, &[(Own, &str)])] = &[
    (
        0,
        &[
            (
                Own::Calls(
                    "Familias que saben qué se aprende",
                    "Abuelas y apoderados que preguntan por lo aprendido",
                ),
                "En la mitad de las casas quien pregunta es la abuela.",
            ),
            (
                Own::Adds(
                    "Retroalimentación que llega a tiempo",
                    "Tiempo protegido para leer boletos",
                ),
                "Sin los cuarenta minutos del jueves, el boleto no vuelve.",
            ),
        ],
    ),
    (
        3,
        &[
            (
                Own::SetsAside("audio"),
                "Aquí no hay señal en la mitad de las casas; no vale la pena volver a probarlo.",
            ),
            (
                Own::Hangs("mensaje", "Alguien cuenta conmigo"),
                "El mensaje nos sirve para avisar que se echó de menos a alguien, más que para contar la materia.",
            ),
        ],
    ),
    (
        5,
        &[
            (
                Own::Calls(
                    "Problemas con sentido de taller",
                    "Problemas con sentido de cocina y de sala",
                ),
                "Nuestra especialidad es gastronomía y el taller se llama cocina.",
            ),
            (
                Own::SetsAside("llamada"),
                "La llamada ya la hace la dupla psicosocial y con dos llamadas la familia se molesta.",
            ),
        ],
    ),
    (
        7,
        &[
            (
                Own::Hangs("taller", "Hablar de matemática todos los días"),
                "El problema del taller lo usamos para conversar cálculos.",
            ),
            (Own::SetsAside("lectura"), "Tenemos plan lector propio en ese horario."),
        ],
    ),
    (
        9,
        &[
            (
                Own::Adds("Práctica constante y en voz alta", "Escribir para el taller"),
                "En nuestro liceo lo que más se practica es el informe.",
            ),
            (
                Own::Calls("Leer y escribir en voz alta", "Leer en voz alta y escribir para otro"),
                "Lo que cambia es tener un lector de verdad.",
            ),
        ],
    ),
    (
        11,
        &[
            (
                Own::Calls("Alguien cuenta conmigo", "Aquí me echan de menos"),
                "Así lo dijo un curso cuando le preguntamos qué faltaba.",
            ),
            (
                Own::SetsAside("tutorias"),
                "Los de II medio tienen práctica los miércoles: lo retomamos en marzo.",
            ),
        ],
    ),
    (
        12,
        &[
            (
                Own::Hangs("error", "Hablar de matemática todos los días"),
                "El error de la semana es nuestra charla numérica.",
            ),
            (
                Own::Adds("Sentirse capaz y acompañado", "Llegar sin miedo a la primera clase"),
                "Los cuatro cursos de I medio vienen de once escuelas distintas.",
            ),
        ],
    ),
];
