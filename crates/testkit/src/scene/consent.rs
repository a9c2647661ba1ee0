//! What the scene's families said: Luz's guardian consented on paper; Mar's has a link that opens.

use domain::consent::{Giver, NewConsentText, Purpose};
use domain::id::{ConsentTextId, GuardianLinkId};
use domain::permission::{KeepConsents, WriteConsentText, in_the_name_of};
use store::{PaperConsents, Result};

use super::Students;
use crate::app::TestApp;

/// The consents.
#[derive(Clone, Copy, Debug)]
pub struct Consents {
    /// The network's text, its first version.
    pub text: ConsentTextId,
    /// The link of Mar's guardian.
    pub link: GuardianLinkId,
    /// Its secret.
    pub secret: &'static str,
}

impl Consents {
    pub(super) async fn set(app: &TestApp, students: Students) -> Result<Self> {
        let world = app.world;
        let mut w = app.app.db.write(app.moment()).await?;
        let text = ConsentTextId::new(w.ids(), w.at());
        let words = "Queremos preguntar varias veces en el año.";
        let plan = NewConsentText::check(Purpose::LinkedSurveys, words, "", false);
        let plan = plan.map_err(|_| store::Error::NotFound)?;
        let write = in_the_name_of(world.ana, WriteConsentText);
        w.write_consent_text(&write, (world.network, text), 0, plan).await?;
        let keep = in_the_name_of(
            world.fidel,
            KeepConsents {
                school: world.arrayan,
                course: world.course,
            },
        );
        let papers = PaperConsents {
            purpose: Purpose::LinkedSurveys,
            form: "scene".to_owned(),
            students: vec![students.luz],
            giver: Giver::Guardian,
            text,
            signed_at: w.at(),
        };
        w.enter_paper_consents(&keep, &papers).await?;
        let secrets = w.make_guardian_links(&keep, &[students.mar]).await?;
        w.commit().await?;
        let links = app.app.db.guardian_links(world.course, app.moment().at).await?;
        let secret = secrets.first().ok_or(store::Error::NotFound)?;
        Ok(Self {
            text,
            link: links.first().ok_or(store::Error::NotFound)?.id,
            // A test's few bytes, for as long as the test lives.
            secret: secret.reveal().to_owned().leak(),
        })
    }
}
