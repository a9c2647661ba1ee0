//! Circles of the demo and what is said in them: questions that another liceo had solved, one that still waits, and a talk about a closed test.

use domain::dialogue::{CircleKind, CirclePlan, ConversationPlan, Entry, Reaction};
use domain::id::{CircleId, ContributionId, ConversationId, PersonId};
use domain::permission::{
    AcceptAnswer, CirclePlace, Contribute, ContributionPlace, ConversationPlace, FoundCircle, JoinCircle, Matter,
    OpenConversation, React, TendConversation, in_the_name_of,
};
use domain::time::Day;
use store::NewContribution;

use super::super::calendar::{Hour, moment};
use super::super::tell::Told;
use super::Desk;

/// Weeks of the school year in which the circles begin, and from which on they talk.
const FIRST: usize = 3;

/// What a circle is called, what it is for, and what its people share.
const CIRCLES: [(&str, &str, CircleKind); 3] = [
    (
        "Matemática en I y II medio",
        "Lo que probamos para que más estudiantes expliquen cómo llegaron a un resultado.",
        CircleKind::Subject,
    ),
    (
        "Jefaturas de UTP",
        "Acompañar ciclos sin que se vuelvan una planilla más.",
        CircleKind::Role,
    ),
    (
        "Retroalimentar sin llevarse el fin de semana",
        "Formas de comentar el trabajo de 35 estudiantes en el tiempo que hay.",
        CircleKind::Interest,
    ),
];

/// A question: in which circle, its title, its words, and what others answer. The first answer is the one that is accepted, where one is.
struct Question {
    circle: usize,
    title: &'static str,
    words: &'static str,
    answers: &'static [&'static str],
    accepted: bool,
}

const QUESTIONS: &[Question] = &[
    Question {
        circle: 2,
        title: "¿Cómo devuelven los boletos de salida el mismo día?",
        words: "Son 35 por curso y tengo cuatro cursos. Si los comento todos llego al lunes sin dormir; si no los comento, dejan de escribirlos.",
        answers: &[
            "Nosotros separamos en **tres montones** sin leer más de diez segundos cada uno: *lo explica*, *va en camino*, *no partió*. Al empezar la clase siguiente:\n\n- leo en voz alta dos del primer montón, sin nombre;\n- escribo en la pizarra una pregunta para el segundo;\n- me siento cinco minutos con el tercero.\n\nSon ocho minutos por curso. Lo medimos tres semanas y siguieron escribiendo.",
            "Probé lo de los tres montones y resultó, pero solo cuando avisé el primer día que no iba a poner nota.",
        ],
        accepted: true,
    },
    Question {
        circle: 0,
        title: "¿Alguien logró que comparen dos soluciones sin que copien la primera?",
        words: "Pongo dos caminos en la pizarra y todos anotan el más corto, aunque sea el equivocado.",
        answers: &[
            "Las mostramos **sin decir cuál llega**. Primero escriben cuál elegirían y por qué, un minuto en silencio; después conversan de a dos. La primera semana eligió la equivocada más de la mitad y fue la mejor clase del mes.",
            "A nosotros nos sirvió que las dos estuvieran buenas y preguntar cuál usarían en una prueba con tiempo.",
        ],
        accepted: true,
    },
    Question {
        circle: 1,
        title: "¿Cuánto debería durar la revisión de un ciclo con un docente?",
        words: "Partimos con una hora y nadie volvió. ¿Cómo lo hacen ustedes?",
        answers: &[
            "Quince minutos, de pie, con el ciclo abierto en la pantalla. Tres preguntas: qué esperabas, qué viste, qué cambias. Si hace falta más, se agenda.",
        ],
        accepted: true,
    },
    Question {
        circle: 0,
        title: "¿Qué hacen cuando falta un tercio del curso el día de la medición?",
        words: "En mayo nos pasó dos veces por los ensayos de aniversario y el punto salió altísimo. No sé si anotarlo o dejarlo fuera.",
        answers: &[],
        accepted: false,
    },
];

impl Desk<'_> {
    /// All of it, as far as the school year has come.
    pub(super) async fn dialogue(&self, told: &[Told]) -> anyhow::Result<()> {
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        let Some(first) = weeks.get(FIRST) else {
            return Ok(());
        };
        let mut circles = Vec::new();
        for (number, circle) in CIRCLES.iter().enumerate() {
            circles.push(self.circle(number, circle, *first).await?);
        }
        for (number, question) in QUESTIONS.iter().enumerate() {
            let Some(week) = weeks.get(FIRST + 1 + number * 2) else {
                break;
            };
            let matter = Matter::Circle(self.circle_place(circles[question.circle]).await?);
            self.question(number, question, &matter, *week).await?;
        }
        self.about_a_test(told).await
    }

    /// Whoever speaks in a circle: somebody of the liceo at this place of the list.
    fn speaker(&self, circle: usize, place: usize) -> PersonId {
        let liceos = &self.ground.liceos;
        let liceo = &liceos[place % liceos.len()];
        match circle {
            0 => liceo.maths[place % 2].id,
            1 => liceo.utp.id,
            _ => liceo.language[place % 2].id,
        }
    }

    async fn circle(
        &self,
        number: usize,
        (name, purpose, kind): &(&str, &str, CircleKind),
        day: Day,
    ) -> anyhow::Result<CircleId> {
        let plan = CirclePlan {
            name: (*name).to_owned(),
            purpose: (*purpose).to_owned(),
            kind: *kind,
            entry: Entry::Open,
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let id = CircleId::new(w.ids(), w.at());
        let founder = in_the_name_of(self.speaker(number, number), FoundCircle);
        w.found_circle(&founder, self.ground.network, id, &plan).await?;
        w.commit().await?;
        for place in 0..9 {
            let joins = JoinCircle(self.circle_place(id).await?);
            let who = self.speaker(number, number + 1 + place);
            if joins.0.part(who).is_none() {
                let mut w = self
                    .pen
                    .begin(self.db, moment(day.plus_days(1 + place as i64 % 4), Hour::Late))
                    .await?;
                w.join_circle(&in_the_name_of(who, joins)).await?;
                w.commit().await?;
            }
        }
        Ok(id)
    }

    async fn circle_place(&self, id: CircleId) -> anyhow::Result<CirclePlace> {
        Ok(CirclePlace {
            circle: self.db.circle(id).await?,
            members: self.db.circle_members(id).await?,
        })
    }

    async fn question(&self, number: usize, question: &Question, matter: &Matter, week: Day) -> anyhow::Result<()> {
        let asker = self.speaker(question.circle, number + 1);
        let plan = ConversationPlan {
            title: question.title.to_owned(),
            words: question.words.to_owned(),
            question: true,
            point: None,
        };
        let id = self.begins(asker, matter, &plan, week).await?;
        let mut said = Vec::new();
        for (place, words) in question.answers.iter().enumerate() {
            let who = self.speaker(question.circle, number + 3 + place * 2);
            let quotes = (place > 0).then(|| said[0]);
            said.push(
                self.says(who, (id, matter), (words, quotes), week.plus_days(1 + place as i64))
                    .await?,
            );
        }
        let Some(answer) = said.first().filter(|_| question.accepted) else {
            return Ok(());
        };
        let mut w = self.pen.begin(self.db, moment(week.plus_days(3), Hour::Late)).await?;
        let place = self.said_at(*answer, matter).await?;
        for reader in 5..8 {
            let who = self.speaker(question.circle, number + reader);
            if who != place.contribution.by_id {
                let reaction = if reader == 5 { Reaction::Tried } else { Reaction::Useful };
                w.react(&in_the_name_of(who, React(place.clone())), reaction, true)
                    .await?;
            }
        }
        w.accept_answer(&in_the_name_of(asker, AcceptAnswer(place))).await?;
        w.commit().await?;
        Ok(())
    }

    /// Two people talk about a test that another liceo has closed.
    async fn about_a_test(&self, told: &[Told]) -> anyhow::Result<()> {
        let closed = told.iter().rev().find_map(|one| Some((one, one.closure.as_ref()?.0.0)));
        let Some((told, day)) = closed.filter(|(_, day)| *day < self.calendar.last.plus_days(-14)) else {
            return Ok(());
        };
        let cycle = self.db.cycle(told.id).await?;
        let owner = cycle.owner_id;
        let matter = Matter::Cycle(cycle);
        let peer = self.speaker(2, told.sketch.liceo + 2);
        let day = self.calendar.school_day(day.plus_days(4));
        let plan = ConversationPlan {
            title: "Queremos partir de aquí: ¿qué material usaron?".to_owned(),
            words: "Vamos a repetir la prueba en dos cursos y nos gustaría no inventar de nuevo las tarjetas."
                .to_owned(),
            question: true,
            point: None,
        };
        let id = self.begins(peer, &matter, &plan, day).await?;
        let words = "Una hoja partida en cuatro y un plumón. Lo que costó fue el tiempo: pongan el reloj a la vista.";
        self.says(owner, (id, &matter), (words, None), day.plus_days(1)).await?;
        let place = ConversationPlace {
            conversation: self.db.conversation(id).await?,
            matter,
        };
        let mut w = self.pen.begin(self.db, moment(day.plus_days(2), Hour::Late)).await?;
        let closes = in_the_name_of(peer, TendConversation(place));
        w.close_conversation(
            &closes,
            "Ya tenemos lo que necesitábamos: partimos el lunes con las hojas partidas.",
        )
        .await?;
        Ok(w.commit().await?)
    }

    async fn begins(
        &self,
        who: PersonId,
        matter: &Matter,
        plan: &ConversationPlan,
        day: Day,
    ) -> anyhow::Result<ConversationId> {
        let mut w = self.pen.begin(self.db, moment(day, Hour::Evening)).await?;
        let (id, first) = (
            ConversationId::new(w.ids(), w.at()),
            ContributionId::new(w.ids(), w.at()),
        );
        let proof = in_the_name_of(who, OpenConversation(matter.clone()));
        w.open_conversation(&proof, (self.ground.network, id, first), plan, &[])
            .await?;
        w.commit().await?;
        Ok(id)
    }

    async fn says(
        &self,
        who: PersonId,
        (id, matter): (ConversationId, &Matter),
        (words, quotes): (&str, Option<ContributionId>),
        day: Day,
    ) -> anyhow::Result<ContributionId> {
        let place = ConversationPlace {
            conversation: self.db.conversation(id).await?,
            matter: matter.clone(),
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Late)).await?;
        let new = NewContribution {
            id: ContributionId::new(w.ids(), w.at()),
            words,
            quotes,
            mentions: &[],
        };
        w.contribute(&in_the_name_of(who, Contribute(place)), &new).await?;
        w.commit().await?;
        Ok(new.id)
    }

    async fn said_at(&self, id: ContributionId, matter: &Matter) -> anyhow::Result<ContributionPlace> {
        let contribution = self.db.contribution(id).await?;
        Ok(ContributionPlace {
            place: ConversationPlace {
                conversation: self.db.conversation(contribution.conversation_id).await?,
                matter: matter.clone(),
            },
            contribution,
            hidden: false,
        })
    }
}
