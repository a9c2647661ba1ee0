//! Lessons of Beto's that Fidel observes, in every stage; Julio was shown two of them. A rubric of the network, and one of Arrayán's own.

use domain::id::{EvidenceId, ObservationId, RubricId};
use domain::observation::{
    Evidence, EvidenceFields, NewObservation, OWN_VERSION, RatingFields, Ratings, Rubric, Stage, Talk, own_rubric,
};
use domain::permission::{
    AnswerObservation, CaptureObservation, DeclineObservation, InviteObserver, OfferObservation, OwnObservation,
    RateObservation, TalkObservation, WriteRubric, in_the_name_of,
};
use domain::school::Subject;
use store::Result;

use crate::app::TestApp;

/// A note of what was seen: where it stands, evidence was read.
pub const SEEN: &str = "Pregunta por la metáfora y espera seis segundos";
/// What ties it to a level: where it stands, a rating was read.
pub const JUDGED: &str = "Esperó y varios respondieron";
/// A small rubric.
pub const RUBRIC: &str =
    "# Aula\n## Preguntas\n? Qué se pregunta\n1 Se pide un dato\n2 Se pide una razón\n3 Se discute\n+ Preguntas";

/// The observations, by stage, and rubrics.
#[derive(Clone, Copy, Debug)]
pub struct Observations {
    /// Elena offers to come.
    pub offered: ObservationId,
    /// Beto asked Fidel, who called it off.
    pub declined: ObservationId,
    /// Beto asked Fidel.
    pub agreed: ObservationId,
    /// Fidel was there and rated.
    pub captured: ObservationId,
    /// Beto reads the evidence; shown to Julio.
    pub sent: ObservationId,
    /// Beto has answered.
    pub answered: ObservationId,
    /// Both have talked; shown to Julio.
    pub talked: ObservationId,
    /// A rubric of the network's.
    pub rubric: RubricId,
    /// One of Arrayán's own.
    pub own_rubric: RubricId,
}

impl Observations {
    pub(super) async fn set(app: &TestApp) -> Result<Self> {
        let world = app.world;
        let mut w = app.app.db.write(app.moment()).await?;
        let words = Rubric::read(RUBRIC).map_err(|_| store::Error::NotFound)?;
        let mut rubrics = Vec::new();
        for (who, school, name) in [
            (world.julio, None, "Preguntas de la red"),
            (world.elena, Some(world.arrayan), "Pauta de Arrayán"),
        ] {
            let id = RubricId::new(w.ids(), w.at());
            let proof = in_the_name_of(who, WriteRubric { rubric: None, school });
            w.add_rubric(&proof, (world.network, id), name, &words).await?;
            rubrics.push(id);
        }
        let new = new(app, world.elena, "¿Quiénes no hablan?");
        let teacher = app.app.db.standing(world.beto).await?;
        let offer = OfferObservation {
            school: world.arrayan,
            teacher,
        };
        w.offer_observation(&in_the_name_of(world.elena, offer), world.network, &new)
            .await?;
        w.commit().await?;
        Ok(Self {
            offered: new.id,
            declined: declined(app).await?,
            agreed: Self::at(app, Stage::Agreed).await?,
            captured: Self::at(app, Stage::Captured).await?,
            sent: Self::at(app, Stage::Sent).await?,
            answered: Self::at(app, Stage::Answered).await?,
            talked: Self::at(app, Stage::Talked).await?,
            rubric: rubrics[0],
            own_rubric: rubrics[1],
        })
    }

    /// One more of Beto's lessons, observed by Fidel, brought to a stage.
    ///
    /// # Errors
    /// What the store says.
    pub async fn at(app: &TestApp, stage: Stage) -> Result<ObservationId> {
        let (world, db) = (app.world, &app.app.db);
        let new = new(app, world.fidel, "¿Quiénes no alcanzan a hablar?");
        let invite = InviteObserver {
            school: world.arrayan,
            observer: db.standing(world.fidel).await?,
        };
        let mut w = db.write(app.moment()).await?;
        w.invite_observer(&in_the_name_of(world.beto, invite), world.network, &new)
            .await?;
        w.commit().await?;
        if stage >= Stage::Captured {
            capture(app, new.id).await?;
        }
        if stage >= Stage::Sent {
            let rate = RateObservation(db.observation(new.id).await?);
            let own = OwnObservation(db.observation(new.id).await?);
            let mut w = db.write(app.moment()).await?;
            w.send_observation(&in_the_name_of(world.fidel, rate)).await?;
            if matches!(stage, Stage::Sent | Stage::Talked) {
                w.show_observation(&in_the_name_of(world.beto, own), world.julio)
                    .await?;
            }
            w.commit().await?;
        }
        if stage >= Stage::Answered {
            let answer = AnswerObservation(db.observation(new.id).await?);
            let mut w = db.write(app.moment()).await?;
            w.answer_observation(&in_the_name_of(world.beto, answer), "No había visto que Sol no habló")
                .await?;
            w.commit().await?;
        }
        if stage >= Stage::Talked {
            let now = db.observation(new.id).await?;
            let version = now.version;
            let talk = Talk {
                strength: "Esperar después de preguntar".into(),
                question: "¿Qué haría que escriban antes de hablar?".into(),
                next_step: "Un minuto en silencio antes de responder".into(),
            };
            let mut w = db.write(app.moment()).await?;
            w.talk_observation(&in_the_name_of(world.fidel, TalkObservation(now)), version, &talk)
                .await?;
            w.commit().await?;
        }
        Ok(new.id)
    }
}

/// Fidel calls one off.
async fn declined(app: &TestApp) -> Result<ObservationId> {
    let id = Observations::at(app, Stage::Agreed).await?;
    let decline = DeclineObservation(app.app.db.observation(id).await?);
    let mut w = app.app.db.write(app.moment()).await?;
    w.decline_observation(&in_the_name_of(app.world.fidel, decline)).await?;
    w.commit().await?;
    Ok(id)
}

fn new(app: &TestApp, observer: domain::id::PersonId, focus: &str) -> NewObservation {
    NewObservation {
        id: ObservationId::new(app.app.ids.as_ref(), app.app.now()),
        school: app.world.arrayan,
        teacher: app.world.beto,
        observer,
        course: Some(app.world.course),
        rubric: (None, OWN_VERSION),
        follows: None,
        subject: Some(Subject::Language),
        day: app.app.now().day(),
        focus: focus.to_owned(),
    }
}

async fn capture(app: &TestApp, id: ObservationId) -> Result<()> {
    let (world, db) = (app.world, &app.app.db);
    let fields = EvidenceFields {
        began: "10:05".into(),
        notes: format!(
            "3 Saluda por el nombre en la puerta\n12 {SEEN}\n20 Cuatro escriben, los demás miran\n25 Dice «¿y tú qué piensas?»"
        ),
        counts: vec!["6".into(), "2".into(), "9".into()],
        samples: vec![("5".into(), "0".into()), ("10".into(), "2".into())],
    };
    let seen = Evidence::check(&fields, own_rubric(false)).map_err(|_| store::Error::NotFound)?;
    let levels = ["3", "2", "", "3", "2"];
    let rated: Vec<RatingFields> = levels
        .iter()
        .map(|level| RatingFields {
            level: (*level).to_owned(),
            notes: vec!["1".into()],
            why: JUDGED.into(),
        })
        .collect();
    let ratings = Ratings::check(&rated, own_rubric(false), &seen).map_err(|_| store::Error::NotFound)?;
    let mut w = db.write(app.moment()).await?;
    let evidence = EvidenceId::new(w.ids(), w.at());
    let proof = in_the_name_of(world.fidel, CaptureObservation(db.observation(id).await?));
    w.keep_evidence(&proof, evidence, &seen).await?;
    w.commit().await?;
    let now = db.observation(id).await?;
    let version = now.version;
    let mut w = db.write(app.moment()).await?;
    w.rate_observation(&in_the_name_of(world.fidel, RateObservation(now)), version, &ratings)
        .await?;
    w.commit().await
}
