//! Visits between the liceos of the demo: an autumn round that was visited, a spring round that takes answers, and a request for help.

use std::collections::HashMap;

use domain::exchange::{EntryPlan, ExchangePair, Kind, OwnWord, RoundPlan, Wish};
use domain::id::{DriverId, ExchangeRoundId, HelpRequestId, PersonId, SchoolId, VisitId, VisitNoteId};
use domain::permission::{
    AnswerRound, ArrangeExchanges, ArrangeRound, ArrangeVisit, AskForHelp, OfferHelp, SpeakForPair, SpeakForVisit,
    WriteVisitNotes, in_the_name_of,
};
use domain::time::{Day, Instant};
use domain::visit::{HelpDirection, HelpPlan, Protocol, VisitAgreement, VisitSchedule, VisitWords};

use super::super::calendar::{Hour, moment};
use super::super::ground::{Liceo, is_elder};
use super::Desk;

/// Weeks of the school year: the autumn round is opened, sent, and visited from then on.
const OPENED: usize = 5;
const SENT: usize = 7;
const VISITED: usize = 9;

/// Pairs of the autumn round whose visit is told in full.
const TOLD: usize = 8;
/// The one of them whose liceos go on: the host goes next.
const GOES_ON: usize = 1;

impl Desk<'_> {
    /// All of it, as far as the school year has come.
    pub(super) async fn exchanges(&self, hub: PersonId) -> anyhow::Result<()> {
        let drivers: Vec<DriverId> = self
            .db
            .drivers(self.ground.network)
            .await?
            .into_iter()
            .filter(|driver| driver.parent_id.is_none() && driver.school_id.is_none())
            .map(|driver| driver.id)
            .collect();
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        if let (Some(opened), Some(sent), Some(visited), false) = (
            weeks.get(OPENED),
            weeks.get(SENT),
            weeks.get(VISITED),
            drivers.is_empty(),
        ) {
            self.autumn(hub, &drivers, (*opened, *sent, *visited)).await?;
            self.spring(hub, &drivers).await?;
            self.help(&drivers).await?;
        }
        Ok(())
    }

    /// Everybody answered, most said yes, and the first visits are told.
    async fn autumn(&self, hub: PersonId, drivers: &[DriverId], days: (Day, Day, Day)) -> anyhow::Result<()> {
        let (opened, sent, visited) = days;
        let plan = RoundPlan {
            kind: Kind::Visit,
            name: "Pasantías de otoño".to_owned(),
            purpose: "Ver en otra sala lo que a nosotros nos cuesta, y volver con una sola cosa que probar.".to_owned(),
            starts_on: visited,
            ends_on: visited.plus_days(32),
            answers_until: sent.plus_days(-2),
        };
        let id = self.open_round(hub, opened, &plan).await?;
        for liceo in &self.ground.liceos {
            self.answer_for(id, liceo, drivers, opened.plus_days(3)).await?;
        }
        let round = self.db.exchange_round(id).await?;
        let pairs = web::pairs_to_send(self.db, &round).await?;
        let (version, act) = (round.version, in_the_name_of(hub, ArrangeRound(round)));
        let mut w = self.pen.begin(self.db, moment(sent, Hour::Noon)).await?;
        w.send_exchange_round(&act, version).await?;
        w.send_pairs(&act, &pairs).await?;
        w.commit().await?;
        let utp: HashMap<SchoolId, PersonId> = self.ground.liceos.iter().map(|one| (one.id, one.utp.id)).collect();
        let boldos = self.ground.liceos.first().map(|liceo| liceo.id);
        // Los Boldos comes first: whoever looks around in its name finds its visits.
        let mut pairs = self.db.exchange_pairs(id).await?;
        pairs.sort_by_key(|pair| (Some(pair.visitor_id) != boldos && Some(pair.host_id) != boldos, pair.id));
        for (number, pair) in pairs.iter().enumerate() {
            let (Some(visitor), Some(host)) = (utp.get(&pair.visitor_id), utp.get(&pair.host_id)) else {
                continue;
            };
            self.confirm(pair, *visitor, pair.visitor_id, sent.plus_days(1)).await?;
            // One that waits for its host's yes, as there is in every round.
            if number + 1 == pairs.len() {
                continue;
            }
            self.confirm(pair, *host, pair.host_id, sent.plus_days(2)).await?;
            let day = self.calendar.school_day(visited.plus_days(number as i64 * 2));
            if let Some(visit) = self.db.visit_of_pair(pair.id).await?
                && number < TOLD
            {
                self.visited(visit, (*visitor, *host), drivers[number % drivers.len()], day, number)
                    .await?;
                if number == GOES_ON {
                    self.goes_on(visit, (*visitor, *host), day).await?;
                }
            }
        }
        Ok(())
    }

    async fn open_round(&self, hub: PersonId, day: Day, plan: &RoundPlan) -> anyhow::Result<ExchangeRoundId> {
        let mut w = self.pen.begin(self.db, moment(day, Hour::Early)).await?;
        let id = ExchangeRoundId::new(w.ids(), w.at());
        w.open_exchange_round(&in_the_name_of(hub, ArrangeExchanges), (self.ground.network, id), plan)
            .await?;
        w.commit().await?;
        Ok(id)
    }

    /// An elder shows what it has tried for a year; each seeks something.
    async fn answer_for(
        &self,
        id: ExchangeRoundId,
        liceo: &Liceo,
        drivers: &[DriverId],
        day: Day,
    ) -> anyhow::Result<()> {
        let round = self.db.exchange_round(id).await?;
        let elder = is_elder(liceo.index);
        let mut said = std::collections::BTreeMap::new();
        said.insert(drivers[(liceo.index + 1) % drivers.len()], OwnWord::Seeks);
        if elder {
            said.insert(drivers[liceo.index % drivers.len()], OwnWord::Offers);
            said.insert(drivers[(liceo.index + 2) % drivers.len()], OwnWord::Offers);
        }
        let wishes = if liceo.index == 3 {
            self.ground.liceos.first().map(|boldos| (boldos.id, Wish::Likes))
        } else {
            None
        };
        let away = liceo.index == 13;
        let plan = EntryPlan {
            takes_part: !away,
            goes: u8::from(!away),
            hosts: if away { 0 } else { 1 + u8::from(elder) },
            shows: SHOWS[liceo.index % SHOWS.len()].to_owned(),
            seeks: SEEKS[liceo.index % SEEKS.len()].to_owned(),
            drivers: if away { std::collections::BTreeMap::new() } else { said },
            wishes: wishes.into_iter().collect(),
        };
        let act = AnswerRound {
            round,
            school: liceo.id,
        };
        let mut w = self
            .pen
            .begin(self.db, moment(self.calendar.school_day(day), Hour::Late))
            .await?;
        w.answer_round(&in_the_name_of(liceo.utp.id, act), 0, &plan).await?;
        w.commit().await?;
        Ok(())
    }

    async fn confirm(&self, pair: &ExchangePair, who: PersonId, school: SchoolId, day: Day) -> anyhow::Result<()> {
        let act = SpeakForPair {
            pair: pair.clone(),
            school,
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        w.confirm_pair(&in_the_name_of(who, act)).await?;
        w.commit().await?;
        Ok(())
    }

    /// Agreed on, made, noted, talked over. The first one still waits for what its visitors say.
    async fn visited(
        &self,
        id: VisitId,
        (visitor, host): (PersonId, PersonId),
        driver: DriverId,
        day: Day,
        number: usize,
    ) -> anyhow::Result<()> {
        let protocol = Protocol::ALL[number % Protocol::ALL.len()];
        let act = ArrangeVisit(self.db.visit(id).await?);
        let version = act.0.version;
        let agreement = VisitAgreement {
            purpose: SEEKS[number % SEEKS.len()].to_owned(),
            protocol,
            steps: i18n::Lang::EsCl.t(&format!("visit-steps-{protocol}")),
            driver_id: Some(driver),
        };
        let starts_at = morning(day);
        let schedule = VisitSchedule {
            starts_at,
            ends_at: starts_at.plus_seconds(4 * 3600),
            place: "Portería; preguntar por la jefatura de UTP".to_owned(),
        };
        let mut w = self.pen.begin(self.db, moment(day.plus_days(-8), Hour::Noon)).await?;
        w.agree_visit(&in_the_name_of(visitor, act.clone()), version, &agreement)
            .await?;
        w.schedule_visit(&in_the_name_of(host, act), version + 1, &schedule)
            .await?;
        w.commit().await?;
        let visit = self.db.visit(id).await?;
        for (minutes, words) in [
            (20, NOTES[number % NOTES.len()]),
            (55, NOTES[(number + 1) % NOTES.len()]),
        ] {
            let mut w = self.pen.begin(self.db, starts_at.plus_seconds(minutes * 60)).await?;
            let note = VisitNoteId::new(w.ids(), w.at());
            let at = w.at();
            w.note_on_visit(
                &in_the_name_of(visitor, WriteVisitNotes(visit.clone())),
                note,
                (words, at),
            )
            .await?;
            w.commit().await?;
        }
        let speak = |school| SpeakForVisit {
            visit: visit.clone(),
            school,
        };
        let sides = [(visitor, visit.visitor_id), (host, visit.host_id)];
        for (side, (who, school)) in sides.into_iter().enumerate() {
            if number == 0 && side == 0 {
                continue;
            }
            let [strength, question, next_step] = SAID[(number + side) % SAID.len()];
            let words = VisitWords {
                strength: strength.to_owned(),
                question: question.to_owned(),
                next_step: next_step.to_owned(),
            };
            let proof = in_the_name_of(who, speak(school));
            let mut w = self.pen.begin(self.db, moment(day, Hour::Evening)).await?;
            w.give_visit_feedback(&proof, &words).await?;
            if side == 0 {
                w.commit_after_visit(&proof, COMMITMENTS[number % COMMITMENTS.len()])
                    .await?;
                w.thank_for_visit(&proof, THANKS[number % THANKS.len()]).await?;
            }
            w.commit().await?;
        }
        self.begun(visitor, &speak(visit.visitor_id), day).await
    }

    /// The first cycle that the visitors' liceo planned after the visit began there.
    async fn begun(&self, who: PersonId, act: &SpeakForVisit, day: Day) -> anyhow::Result<()> {
        let briefs = self.db.briefs(self.ground.network).await?;
        let after = briefs.iter().filter(|cycle| {
            let soon = cycle.starts_on > day && cycle.starts_on < day.plus_days(21);
            cycle.school_id == act.school && soon && cycle.starts_on <= self.calendar.last
        });
        if let Some(cycle) = after.min_by_key(|cycle| (cycle.starts_on, cycle.id)) {
            let mut w = self.pen.begin(self.db, moment(cycle.starts_on, Hour::Early)).await?;
            // Whoever committed to nothing yet has nothing to begin from.
            let tied = self.db.visit_commitments(act.visit.id).await?;
            if tied.iter().any(|one| one.school_id == act.school) {
                w.begin_from_visit(&in_the_name_of(who, act.clone()), cycle.id).await?;
                w.commit().await?;
            }
        }
        Ok(())
    }

    /// It takes answers: most liceos have given one, Los Boldos not yet.
    async fn spring(&self, hub: PersonId, drivers: &[DriverId]) -> anyhow::Result<()> {
        let last = self.calendar.last;
        let opened = self.calendar.school_day(last.plus_days(-6));
        let plan = RoundPlan {
            kind: Kind::Visit,
            name: "Pasantías de fin de año".to_owned(),
            purpose: "Cada liceo va a mirar una práctica que quiere empezar el próximo marzo.".to_owned(),
            starts_on: last.plus_days(15),
            ends_on: last.plus_days(45),
            answers_until: last.plus_days(8),
        };
        let id = self.open_round(hub, opened, &plan).await?;
        for liceo in self.ground.liceos.iter().filter(|liceo| liceo.index % 5 != 0) {
            self.answer_for(id, liceo, drivers, opened.plus_days(2)).await?;
        }
        Ok(())
    }

    /// A newer liceo asks, and two offer.
    async fn help(&self, drivers: &[DriverId]) -> anyhow::Result<()> {
        let liceos = &self.ground.liceos;
        let (Some(asks), Some(first), Some(second)) = (liceos.get(4), liceos.first(), liceos.get(2)) else {
            return Ok(());
        };
        let day = self.calendar.school_day(self.calendar.last.plus_days(-5));
        let plan = HelpPlan {
            driver_id: drivers[0],
            direction: HelpDirection::WeGo,
            words: "¿Cómo leen los boletos de salida cuando el curso tiene 45? A nosotros se nos acumulan y los devolvemos a la semana."
                .to_owned(),
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let id = HelpRequestId::new(w.ids(), w.at());
        w.ask_for_help(
            &in_the_name_of(asks.utp.id, AskForHelp(asks.id)),
            (self.ground.network, id),
            &plan,
        )
        .await?;
        w.commit().await?;
        for (liceo, words) in [
            (
                first,
                "Los leemos de a montones: tres grupos y una frase para cada uno. Vengan un martes a la última hora.",
            ),
            (
                second,
                "Probamos leer solo diez al azar. Les mostramos el gráfico y lo que perdimos.",
            ),
        ] {
            let act = OfferHelp {
                request: self.db.help_request(id).await?,
                school: liceo.id,
            };
            let mut w = self.pen.begin(self.db, moment(day.plus_days(1), Hour::Late)).await?;
            w.offer_help(&in_the_name_of(liceo.utp.id, act), words).await?;
            w.commit().await?;
        }
        Ok(())
    }
}

/// When a visit begins.
pub(super) fn morning(day: Day) -> Instant {
    day.start().plus_seconds(9 * 3600)
}

const SHOWS: &[&str] = &[
    "Cómo devolvemos el boleto de salida al día siguiente.",
    "Una charla numérica de ocho minutos, y cómo elegimos los errores.",
    "La reunión del equipo de mejora: media hora, con los gráficos en la mesa.",
    "Lo que no nos resultó con los audios, y por qué lo dejamos.",
];

const SEEKS: &[&str] = &[
    "Queremos entender cómo alcanzan a comentar todos los boletos antes de la clase siguiente.",
    "Queremos ver cómo hacen hablar a quienes nunca levantan la mano.",
    "Queremos saber cómo un equipo sostiene un ciclo cuando cambia el horario.",
    "Queremos mirar cómo empiezan la unidad desde el taller.",
];

const NOTES: &[&str] = &[
    "9:20, veintiséis escriben; dos esperan a que otro termine y copian la primera línea.",
    "La profesora pregunta y cuenta hasta siete con los dedos detrás de la espalda.",
    "Tres grupos releen la pregunta antes de contestar; uno discute qué significa «mitad».",
    "En la pared están los boletos de ayer con una pregunta escrita a mano en cada uno.",
];

const SAID: &[[&str; 3]] = &[
    [
        "Cada estudiante recibió su boleto con una pregunta que tenía que contestar ahí mismo.",
        "¿Qué hacen cuando el curso faltó y no hay boleto que devolver?",
        "Elegir entre dos personas los tres boletos que abren la clase.",
    ],
    [
        "El equipo trajo el gráfico antes que la opinión.",
        "¿Quién anota cuando la jefa de UTP no está?",
        "Partir la reunión por lo que no resultó.",
    ],
    [
        "Los errores se cuentan sin nombre y nadie se ríe.",
        "¿Cómo eligen el error de la semana?",
        "Pedir a un estudiante que explique por qué alguien pensaría eso.",
    ],
];

const COMMITMENTS: &[&str] = &[
    "Devolver diez boletos comentados antes de la clase siguiente",
    "Esperar cinco segundos después de cada pregunta, dos clases por semana",
    "Abrir la reunión del equipo con un gráfico y un minuto de silencio",
    "Empezar una unidad desde un problema del taller",
];

const THANKS: &[&str] = &[
    "Gracias por abrirnos tres salas un día de pruebas, y por contarnos también lo que no les resultó.",
    "Nos llevamos una frase: «si no alcanzas a leerlos todos, lee diez». Gracias.",
    "Gracias por dejarnos estar en la reunión del equipo sin cambiarle nada.",
];
