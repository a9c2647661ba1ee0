//! Arrayán's own theory: what it says otherwise than the network, what is its own, and what it offers.

use domain::id::{DriverId, IdeaId, OfferId};
use domain::permission::{DecideOffers, EditLiceoTheory, OfferIdea, ProposeIdea, in_the_name_of};
use domain::theory::{Edit, IdeaPlan, NodeId, OfferDecision, OfferOutcome};
use store::Result;

use crate::app::TestApp;

/// It.
#[derive(Clone, Copy, Debug)]
pub struct Fork {
    /// A driver of Arrayán's own, written by Elena.
    pub own_driver: DriverId,
    /// An idea of Beto's on it. The network declined it once; nobody offers it now.
    pub own_idea: IdeaId,
    /// Another idea of Beto's, offered to the network and not decided.
    pub offered_idea: IdeaId,
    /// That offer.
    pub offer: OfferId,
}

/// Elena adapts and writes, Beto proposes and offers, Ana declines one of two.
pub(super) async fn fork(app: &TestApp, shared: IdeaId) -> Result<Fork> {
    let world = app.world;
    let mut w = app.app.db.write(app.moment()).await?;
    let own_driver = DriverId::new(w.ids(), w.at());
    let edit = in_the_name_of(world.elena, EditLiceoTheory(world.arrayan));
    for (change, reason) in [
        (
            Edit::Add {
                node: NodeId::Driver(own_driver),
                under: None,
                name: "Un clima para preguntar".into(),
                description: String::new(),
                school: Some(world.arrayan),
            },
            "En nuestros cursos cuesta preguntar",
        ),
        (
            Edit::Words {
                node: NodeId::Idea(shared),
                name: "Boleto de salida en la libreta".into(),
                description: "Al final de la clase".into(),
            },
            "Usamos libreta, no boletos",
        ),
    ] {
        let now = w.liceo_theory_now(world.network, world.arrayan).await?;
        let after = now.fork.edit(&now.fork.belief(), &change)?;
        w.keep_liceo_theory(&edit, &now, &after, reason).await?;
    }
    let mut ideas = Vec::new();
    for name in ["Pregunta anónima del día", "Parejas que se preguntan"] {
        let id = IdeaId::new(w.ids(), w.at());
        let plan = IdeaPlan {
            name: name.into(),
            description: String::new(),
            driver_id: own_driver,
            context: domain::theory::IdeaContext::default(),
        };
        let act = ProposeIdea(Some(world.arrayan));
        w.propose_own_idea(&in_the_name_of(world.beto, act), world.network, id, &plan)
            .await?;
        ideas.push(id);
    }
    w.commit().await?;
    let (own_idea, offered_idea) = (ideas[0], ideas[1]);
    let mut offers = Vec::new();
    for id in ideas {
        let idea = app.app.db.idea(id).await?;
        let mut w = app.app.db.write(app.moment()).await?;
        let offer = OfferId::new(w.ids(), w.at());
        let proof = in_the_name_of(world.beto, OfferIdea(idea));
        w.offer_idea(&proof, offer, "En 1°A preguntan el doble").await?;
        w.commit().await?;
        offers.push(offer);
    }
    let first = app.app.db.offer(offers[0]).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let decision = OfferDecision {
        outcome: OfferOutcome::Declined,
        reason: "Todavía es un solo curso".into(),
        driver_id: None,
    };
    w.decide_offer(&in_the_name_of(world.ana, DecideOffers), &first, &decision)
        .await?;
    w.commit().await?;
    Ok(Fork {
        own_driver,
        own_idea,
        offered_idea,
        offer: offers[1],
    })
}
