//! Two circles, what is said in them and about things, an accepted answer each, and words that were hidden.

use domain::dialogue::{Circle, CircleKind, CirclePlan, Conversation, ConversationPlan, Entry};
use domain::id::{
    AnswerId, CircleId, ContributionId, ConversationId, CycleId, HidingId, MeasureId, PersonId, ReportId,
};
use domain::permission::{
    AcceptAnswer, AppealHiding, CirclePlace, Contribute, ContributionPlace, ConversationPlace, FoundCircle,
    HideContribution, HidingPlace, JoinCircle, LeadCircle, Matter, OpenConversation, ReportContribution,
    SeeObservation, SeeSchoolPoints, TendConversation, in_the_name_of,
};
use store::{NewContribution, Result};

use super::observations::Observations;
use crate::app::TestApp;

/// Words of the circle by invitation: where they stand, somebody read what only its people may.
pub const WITHIN: &str = "Esto queda entre nosotros del círculo";

/// It.
#[derive(Clone, Copy, Debug)]
pub struct Dialogue {
    /// An open circle that Caro leads.
    pub open: CircleId,
    /// A circle by invitation: Caro leads it, Beto belongs to it, Elena was invited.
    pub invited: CircleId,
    /// Beto's question in the open circle.
    pub question: ConversationId,
    /// Its first words, Beto's; Elena reported them.
    pub asked: ContributionId,
    /// Caro's answer, accepted.
    pub reply: ContributionId,
    /// As the library keeps it.
    pub answer: AnswerId,
    /// Beto's question in the circle by invitation.
    pub inside: ConversationId,
    /// Caro's answer there, accepted.
    pub inside_reply: ContributionId,
    /// As the library keeps it.
    pub inside_answer: AnswerId,
    /// Elena's conversation on Beto's running cycle, which isn't shared.
    pub on_running: ConversationId,
    /// Its first words.
    pub on_running_said: ContributionId,
    /// Dora's conversation on the chart of a closed measure at Arrayán.
    pub on_chart: ConversationId,
    /// Beto's conversation on a lesson of his that Fidel observed and Julio was shown.
    pub on_observation: ConversationId,
    /// Its first words.
    pub on_observation_said: ContributionId,
    /// Beto's question in the open circle that Ana closed; it was called otherwise before.
    pub closed: ConversationId,
    /// Caro's words in the open circle that Ana hid.
    pub hidden: ContributionId,
    /// The hiding; Caro asked for another look.
    pub hiding: HidingId,
}

impl Dialogue {
    pub(super) async fn set(
        app: &TestApp,
        running: CycleId,
        measure: MeasureId,
        observations: &Observations,
    ) -> Result<Self> {
        let world = app.world;
        let open = circle(app, "Evaluar para aprender", Entry::Open).await?;
        let invited = circle(app, "Parejas de matemática", Entry::Invited).await?;
        let place = place_of(app, invited).await?;
        let mut w = app.app.db.write(app.moment()).await?;
        let lead = in_the_name_of(world.caro, LeadCircle(place.clone()));
        for person in [world.beto, world.elena] {
            w.invite_to_circle(&lead, person).await?;
        }
        w.join_circle(&in_the_name_of(world.beto, JoinCircle(place))).await?;
        w.commit().await?;

        let in_open = Matter::Circle(place_of(app, open).await?);
        let (question, asked) = begin(
            app,
            world.beto,
            &in_open,
            "¿Cómo devuelven los boletos el mismo día?",
            "Somos dos y tenemos 35 por curso.",
            true,
        )
        .await?;
        let reply = answer(
            app,
            world.caro,
            question,
            &in_open,
            "Comentamos cinco al azar y leemos dos en voz alta.",
        )
        .await?;
        let accepted = accept(app, world.beto, reply, &in_open).await?;
        report(app, world.elena, asked, &in_open).await?;
        let hidden = answer(app, world.caro, question, &in_open, "Unas palabras que no debían estar").await?;
        let hiding = hide(app, hidden, &in_open).await?;

        let closed = ended(app, &in_open).await?;

        let in_invited = Matter::Circle(place_of(app, invited).await?);
        let (inside, _) = begin(app, world.beto, &in_invited, "¿Quién copia la guía?", WITHIN, true).await?;
        let inside_reply = answer(app, world.caro, inside, &in_invited, WITHIN).await?;
        let inside_answer = accept(app, world.beto, inside_reply, &in_invited).await?;

        let cycle = Matter::Cycle(app.app.db.cycle(running).await?);
        let (on_running, on_running_said) = begin(
            app,
            world.elena,
            &cycle,
            "La semana de ensayos",
            "Corramos el cierre",
            false,
        )
        .await?;
        let chart = Matter::Chart(SeeSchoolPoints {
            measure: app.app.db.measure(measure).await?,
            school: world.arrayan,
        });
        let (on_chart, _) = begin(
            app,
            world.dora,
            &chart,
            "El punto de junio",
            "Faltaron dos cursos",
            false,
        )
        .await?;
        let lesson = Matter::Observation(SeeObservation {
            observation: app.app.db.observation(observations.talked).await?,
            shown_to: vec![world.julio],
        });
        let (on_observation, on_observation_said) = begin(
            app,
            world.beto,
            &lesson,
            "Esperar antes de preguntar",
            "¿Qué viste tú?",
            false,
        )
        .await?;
        Ok(Self {
            open,
            invited,
            question,
            asked,
            reply,
            answer: accepted,
            inside,
            inside_reply,
            inside_answer,
            closed,
            on_running,
            on_running_said,
            on_chart,
            on_observation,
            on_observation_said,
            hidden,
            hiding,
        })
    }
}

async fn circle(app: &TestApp, name: &str, entry: Entry) -> Result<CircleId> {
    let mut w = app.app.db.write(app.moment()).await?;
    let id = CircleId::new(w.ids(), w.at());
    let plan = CirclePlan {
        name: name.to_owned(),
        purpose: "Lo que probamos en la sala".to_owned(),
        kind: CircleKind::Interest,
        entry,
    };
    let proof = in_the_name_of(app.world.caro, FoundCircle);
    w.found_circle(&proof, app.world.network, id, &plan).await?;
    w.commit().await?;
    Ok(id)
}

/// A question of Beto's that he renamed and Ana closed.
async fn ended(app: &TestApp, matter: &Matter) -> Result<ConversationId> {
    let (world, db) = (app.world, &app.app.db);
    let (id, _) = begin(
        app,
        world.beto,
        matter,
        "Una consulta",
        "¿Quién trae el proyector?",
        true,
    )
    .await?;
    let renames = in_the_name_of(world.beto, TendConversation(db.conversation_place(id).await?));
    let mut w = db.write(app.moment()).await?;
    w.rename_conversation(&renames, "¿Quién trae el proyector el jueves?")
        .await?;
    w.commit().await?;
    let closes = in_the_name_of(world.ana, TendConversation(db.conversation_place(id).await?));
    let mut w = db.write(app.moment()).await?;
    w.close_conversation(&closes, "El liceo anfitrión tiene uno").await?;
    w.commit().await?;
    Ok(id)
}

async fn place_of(app: &TestApp, id: CircleId) -> Result<CirclePlace> {
    let circle: Circle = app.app.db.circle(id).await?;
    Ok(CirclePlace {
        circle,
        members: app.app.db.circle_members(id).await?,
    })
}

async fn begin(
    app: &TestApp,
    who: PersonId,
    matter: &Matter,
    title: &str,
    words: &str,
    question: bool,
) -> Result<(ConversationId, ContributionId)> {
    let mut w = app.app.db.write(app.moment()).await?;
    let (id, first) = (
        ConversationId::new(w.ids(), w.at()),
        ContributionId::new(w.ids(), w.at()),
    );
    let plan = ConversationPlan {
        title: title.to_owned(),
        words: words.to_owned(),
        question,
        point: None,
    };
    let proof = in_the_name_of(who, OpenConversation(matter.clone()));
    w.open_conversation(&proof, (app.world.network, id, first), &plan, &[])
        .await?;
    w.commit().await?;
    Ok((id, first))
}

async fn in_place(app: &TestApp, id: ConversationId, matter: &Matter) -> Result<ConversationPlace> {
    let conversation: Conversation = app.app.db.conversation(id).await?;
    Ok(ConversationPlace {
        conversation,
        matter: matter.clone(),
    })
}

async fn answer(
    app: &TestApp,
    who: PersonId,
    id: ConversationId,
    matter: &Matter,
    words: &str,
) -> Result<ContributionId> {
    let proof = in_the_name_of(who, Contribute(in_place(app, id, matter).await?));
    let mut w = app.app.db.write(app.moment()).await?;
    let new = NewContribution {
        id: ContributionId::new(w.ids(), w.at()),
        words,
        quotes: None,
        mentions: &[],
    };
    w.contribute(&proof, &new).await?;
    w.commit().await?;
    Ok(new.id)
}

async fn said(app: &TestApp, id: ContributionId, matter: &Matter) -> Result<ContributionPlace> {
    let contribution = app.app.db.contribution(id).await?;
    Ok(ContributionPlace {
        place: in_place(app, contribution.conversation_id, matter).await?,
        contribution,
        hidden: false,
    })
}

async fn accept(app: &TestApp, who: PersonId, id: ContributionId, matter: &Matter) -> Result<AnswerId> {
    let proof = in_the_name_of(who, AcceptAnswer(said(app, id, matter).await?));
    let mut w = app.app.db.write(app.moment()).await?;
    let answer = w.accept_answer(&proof).await?;
    w.commit().await?;
    Ok(answer)
}

async fn report(app: &TestApp, who: PersonId, id: ContributionId, matter: &Matter) -> Result<()> {
    let proof = in_the_name_of(who, ReportContribution(said(app, id, matter).await?));
    let mut w = app.app.db.write(app.moment()).await?;
    let report = ReportId::new(w.ids(), w.at());
    w.report_contribution(&proof, report, "Parece nombrar a un curso")
        .await?;
    w.commit().await
}

async fn hide(app: &TestApp, id: ContributionId, matter: &Matter) -> Result<HidingId> {
    let world = app.world;
    let place = said(app, id, matter).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let hiding = HidingId::new(w.ids(), w.at());
    let proof = in_the_name_of(world.ana, HideContribution(place.clone()));
    w.hide_contribution(&proof, hiding, "Trata mal a un colega").await?;
    w.commit().await?;
    let hidden = HidingPlace {
        hiding: app.app.db.hiding(hiding).await?,
        contribution: ContributionPlace { hidden: true, ..place },
    };
    let mut w = app.app.db.write(app.moment()).await?;
    w.appeal_hiding(
        &in_the_name_of(world.caro, AppealHiding(hidden)),
        "Era una broma entre los dos",
    )
    .await?;
    w.commit().await?;
    Ok(hiding)
}
