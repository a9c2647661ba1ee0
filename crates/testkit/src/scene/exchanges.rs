//! Rounds of visits between Arrayán and Boldo: one that takes answers, one that was sent, a visit without a day and one that was; and requests
//! for help. Boldo has no principal in this world: what it says is said by Caro, in the store.

use domain::exchange::{EntryPlan, ExchangePair, Kind, OwnWord, Pair, RoundPlan, Wish};
use domain::id::{
    DriverId, ExchangePairId, ExchangeRoundId, HelpOfferId, HelpRequestId, SchoolId, VisitId, VisitNoteId,
};
use domain::permission::{
    AnswerRound, ArrangeExchanges, ArrangeRound, ArrangeVisit, AskForHelp, OfferHelp, SpeakForPair, SpeakForVisit,
    WriteVisitNotes, in_the_name_of,
};
use domain::visit::{HelpDirection, HelpPlan, Protocol, VisitAgreement, VisitSchedule, VisitWords};
use store::{NewPair, Result};

use crate::app::TestApp;

/// What Beto noted on the visit: where it stands, somebody read his notes.
pub const NOTED: &str = "10:40, dos estudiantes explican el error en la pizarra";

/// What Arrayán said to Boldo: where it stands, somebody read their feedback.
pub const SAID: &str = "¿Qué hacen con quien no alcanza a escribir?";

/// They.
#[derive(Clone, Copy, Debug)]
pub struct Exchanges {
    /// A round that takes answers; Arrayán refuses Boldo in it, and nobody else knows.
    pub open: ExchangeRoundId,
    /// A round whose pairs were sent.
    pub sent: ExchangeRoundId,
    /// Boldo visits Arrayán: nobody has said yes.
    pub proposed: ExchangePairId,
    /// A visit of Arrayán's to Boldo that has no day.
    pub agreed: VisitId,
    /// A visit of Arrayán's to Boldo that was.
    pub held: VisitId,
    /// A note of Beto's.
    pub note: VisitNoteId,
    /// A note of Elena's.
    pub other_note: VisitNoteId,
    /// A request of Arrayán's.
    pub asked: HelpRequestId,
    /// What Boldo offers to it.
    pub offer: HelpOfferId,
    /// A request of Boldo's.
    pub asked_by_boldo: HelpRequestId,
}

impl Exchanges {
    pub(super) async fn set(app: &TestApp, driver: DriverId) -> Result<Self> {
        let world = app.world;
        let open = round(app, "Pasantías de invierno").await?;
        let sent = round(app, "Pasantías de otoño").await?;
        let before = round(app, "Pasantías de verano").await?;
        answer(app, open, (world.arrayan, world.boldo), driver).await?;
        let both = [(world.arrayan, world.boldo), (world.boldo, world.arrayan)];
        let visits = send(app, sent, &both).await?;
        let agreed = confirmed(app, &visits[0]).await?;
        let earlier = send(app, before, &both[..1]).await?;
        let held = confirmed(app, &earlier[0]).await?;
        let (note, other_note) = held_visit(app, held, driver).await?;
        let asked = ask(app, world.arrayan, world.dora, driver).await?;
        let asked_by_boldo = ask(app, world.boldo, world.caro, driver).await?;
        let mut w = app.app.db.write(app.moment()).await?;
        let act = OfferHelp {
            request: app.app.db.help_request(asked).await?,
            school: world.boldo,
        };
        w.offer_help(&in_the_name_of(world.caro, act), "Vengan a ver la salida de 1°A")
            .await?;
        w.commit().await?;
        let offers = app.app.db.help_offers(asked).await?;
        Ok(Self {
            open,
            sent,
            proposed: visits[1].id,
            agreed,
            held,
            note,
            other_note,
            asked,
            offer: offers.first().ok_or(store::Error::NotFound)?.offer.id,
            asked_by_boldo,
        })
    }
}

async fn round(app: &TestApp, name: &str) -> Result<ExchangeRoundId> {
    let mut w = app.app.db.write(app.moment()).await?;
    let id = ExchangeRoundId::new(w.ids(), w.at());
    let today = w.at().day();
    let plan = RoundPlan {
        kind: Kind::Visit,
        name: name.to_owned(),
        purpose: "Ver cómo otros cierran la clase".to_owned(),
        starts_on: today.plus_days(14),
        ends_on: today.plus_days(40),
        answers_until: today.plus_days(7),
    };
    w.open_exchange_round(
        &in_the_name_of(app.world.ana, ArrangeExchanges),
        (app.world.network, id),
        &plan,
    )
    .await?;
    w.commit().await?;
    Ok(id)
}

async fn answer(
    app: &TestApp,
    round: ExchangeRoundId,
    (school, refused): (SchoolId, SchoolId),
    driver: DriverId,
) -> Result<()> {
    let round = app.app.db.exchange_round(round).await?;
    let plan = EntryPlan {
        takes_part: true,
        goes: 1,
        hosts: 1,
        shows: "Cómo leemos los boletos el mismo día".to_owned(),
        seeks: String::new(),
        drivers: [(driver, OwnWord::Offers)].into(),
        wishes: [(refused, Wish::Refuses)].into(),
    };
    let mut w = app.app.db.write(app.moment()).await?;
    w.answer_round(&in_the_name_of(app.world.dora, AnswerRound { round, school }), 0, &plan)
        .await?;
    w.commit().await
}

async fn send(app: &TestApp, id: ExchangeRoundId, pairs: &[(SchoolId, SchoolId)]) -> Result<Vec<ExchangePair>> {
    let round = app.app.db.exchange_round(id).await?;
    let (version, act) = (round.version, in_the_name_of(app.world.ana, ArrangeRound(round)));
    let pairs: Vec<NewPair> = pairs
        .iter()
        .map(|(visitor, host)| NewPair {
            pair: Pair {
                visitor: *visitor,
                host: *host,
            },
            why: "[]".to_owned(),
            pinned: true,
        })
        .collect();
    let mut w = app.app.db.write(app.moment()).await?;
    w.send_exchange_round(&act, version).await?;
    w.send_pairs(&act, &pairs).await?;
    w.commit().await?;
    let mut sent = app.app.db.exchange_pairs(id).await?;
    sent.sort_by_key(|pair| pair.visitor_id != app.world.arrayan);
    Ok(sent)
}

async fn confirmed(app: &TestApp, pair: &ExchangePair) -> Result<VisitId> {
    let world = app.world;
    for (who, school) in [(world.dora, world.arrayan), (world.caro, world.boldo)] {
        let act = SpeakForPair {
            pair: pair.clone(),
            school,
        };
        let mut w = app.app.db.write(app.moment()).await?;
        w.confirm_pair(&in_the_name_of(who, act)).await?;
        w.commit().await?;
    }
    app.app.db.visit_of_pair(pair.id).await?.ok_or(store::Error::NotFound)
}

async fn held_visit(app: &TestApp, id: VisitId, driver: DriverId) -> Result<(VisitNoteId, VisitNoteId)> {
    let world = app.world;
    let agreement = VisitAgreement {
        purpose: "Ver cómo devuelven el boleto".to_owned(),
        protocol: Protocol::Lesson,
        steps: "1. Saludar\n2. Mirar".to_owned(),
        driver_id: Some(driver),
    };
    let mut w = app.app.db.write(app.moment()).await?;
    let act = ArrangeVisit(app.app.db.visit(id).await?);
    w.agree_visit(&in_the_name_of(world.dora, act.clone()), act.0.version, &agreement)
        .await?;
    let starts_at = w.at().plus_days(-2);
    let schedule = VisitSchedule {
        starts_at,
        ends_at: starts_at.plus_seconds(4 * 3600),
        place: "Portería, por Caro".to_owned(),
    };
    w.schedule_visit(&in_the_name_of(world.dora, act.clone()), act.0.version + 1, &schedule)
        .await?;
    w.commit().await?;
    let visit = app.app.db.visit(id).await?;
    let mut notes = Vec::new();
    for (who, words) in [(world.beto, NOTED), (world.elena, "La profesora espera diez segundos")] {
        let mut w = app.app.db.write(app.moment()).await?;
        let note = VisitNoteId::new(w.ids(), w.at());
        let at = w.at();
        w.note_on_visit(&in_the_name_of(who, WriteVisitNotes(visit.clone())), note, (words, at))
            .await?;
        w.commit().await?;
        notes.push(note);
    }
    let speak = |school| SpeakForVisit {
        visit: visit.clone(),
        school,
    };
    let words = VisitWords {
        strength: "Todos escriben antes de hablar".to_owned(),
        question: SAID.to_owned(),
        next_step: "Leer dos boletos en voz alta".to_owned(),
    };
    let mut w = app.app.db.write(app.moment()).await?;
    let arrayan = in_the_name_of(world.dora, speak(world.arrayan));
    w.give_visit_feedback(&arrayan, &words).await?;
    w.commit_after_visit(&arrayan, "Devolver el boleto el mismo día")
        .await?;
    w.thank_for_visit(&arrayan, "Gracias por abrirnos la sala").await?;
    w.commit().await?;
    Ok((notes[0], notes[1]))
}

async fn ask(app: &TestApp, school: SchoolId, who: domain::id::PersonId, driver: DriverId) -> Result<HelpRequestId> {
    let plan = HelpPlan {
        driver_id: driver,
        direction: HelpDirection::WeGo,
        words: "¿Cómo leen 45 boletos en un recreo?".to_owned(),
    };
    let mut w = app.app.db.write(app.moment()).await?;
    let id = HelpRequestId::new(w.ids(), w.at());
    w.ask_for_help(&in_the_name_of(who, AskForHelp(school)), (app.world.network, id), &plan)
        .await?;
    w.commit().await?;
    Ok(id)
}
