//! A question to the network with who was asked, what people say of what they know, offers, and two rounds of review.

use std::collections::BTreeSet;

use domain::exchange::{AskIds, AskPlan, ExpertisePlan, Review, ReviewRoundPlan, Shown, StandingOfferPlan, Topic, Way};
use domain::id::{
    AskingId, ContributionId, ConversationId, CycleId, DriverId, ExpertiseLineId, IdeaId, PersonId, ReviewId,
    ReviewRoundId, StandingOfferId,
};
use domain::permission::{
    CorrectExpertise, HandleAsking, MakeStandingOffer, Matter, OpenConversation, RoundOf, StartRound, in_the_name_of,
};
use store::{EntryLine, Result, ToAsk};

use crate::app::TestApp;

/// It.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Caro's question to the network.
    pub question: ConversationId,
    /// That Beto was asked; he hasn't answered.
    pub beto: AskingId,
    /// That Elena was asked; she said no.
    pub over: AskingId,
    /// What Beto says of himself.
    pub line: ExpertiseLineId,
    /// What Caro offers.
    pub offer: StandingOfferId,
    /// What Elena offers in Arrayán's name.
    pub liceo_offer: StandingOfferId,
    /// A round of the network: Beto's closed cycle is in it.
    pub round: ReviewRoundId,
    /// That Caro reads it.
    pub reading: ReviewId,
    /// A round of Arrayán.
    pub school_round: ReviewRoundId,
}

/// What it is about.
pub(super) struct Ground {
    pub driver: DriverId,
    pub idea: IdeaId,
    pub closed: CycleId,
}

impl Asked {
    pub(super) async fn set(app: &TestApp, ground: &Ground) -> Result<Self> {
        let (question, beto, over) = ask(app, ground).await?;
        let line = own_words(app, ground).await?;
        let offer = offered(app, app.world.caro, None, ground).await?;
        let liceo_offer = offered(app, app.world.elena, Some(app.world.arrayan), ground).await?;
        let entry = EntryLine {
            by_id: app.world.beto,
            school_id: app.world.arrayan,
            cycle_id: ground.closed,
            driver_id: ground.driver,
        };
        let review = Review {
            reader: app.world.caro,
            author: app.world.beto,
        };
        let round = round(app, app.world.ana, RoundOf::Network, &entry, &[review]).await?;
        let school = RoundOf::School(app.world.arrayan);
        let school_round = self::round(app, app.world.elena, school, &entry, &[]).await?;
        let readings = app.app.db.readings(round).await?;
        let reading = readings.first().ok_or(store::Error::NotFound)?.id;
        Ok(Self {
            question,
            beto,
            over,
            line,
            offer,
            liceo_offer,
            round,
            reading,
            school_round,
        })
    }
}

async fn ask(app: &TestApp, ground: &Ground) -> Result<(ConversationId, AskingId, AskingId)> {
    let (world, db) = (app.world, &app.app.db);
    let moment = app.moment();
    let ids = AskIds {
        conversation: ConversationId::new(moment.ids, moment.at),
        first: ContributionId::new(moment.ids, moment.at),
    };
    let plan = AskPlan {
        title: "¿Cómo lograron que todos entreguen el boleto?".to_owned(),
        words: "En mi curso entrega la mitad.".to_owned(),
        people: vec![world.beto, world.elena],
    };
    let tested = Shown::Tested {
        cycle: ground.closed,
        idea: ground.idea,
        outcome: domain::exchange::Outcome::Adopted,
    };
    let people = [(world.beto, vec![tested]), (world.elena, Vec::new())];
    let to = people.map(|(person, shown)| ToAsk {
        person,
        school: Some(world.arrayan),
        shown,
        way: Way::Chosen,
        by: Some(world.caro),
    });
    let due = moment.at.day().plus_days(5);
    let topic = Topic {
        driver_id: Some(ground.driver),
        ..Topic::default()
    };
    let proof = in_the_name_of(world.caro, OpenConversation(Matter::Network(world.network)));
    let mut w = db.write(moment).await?;
    w.ask(
        &proof,
        (world.network, ids),
        &plan,
        (topic, Some(world.boldo), due),
        &to,
    )
    .await?;
    w.commit().await?;
    let of = async |person: PersonId| {
        let asking = db.asking_of(ids.conversation, person).await?;
        asking.ok_or(store::Error::NotFound)
    };
    let (beto, elena) = (of(world.beto).await?, of(world.elena).await?);
    let over = elena.id;
    let mut w = db.write(app.moment()).await?;
    w.decline_asking(&in_the_name_of(world.elena, HandleAsking(elena)), world.network, None)
        .await?;
    w.commit().await?;
    Ok((ids.conversation, beto.id, over))
}

async fn own_words(app: &TestApp, ground: &Ground) -> Result<ExpertiseLineId> {
    let mut w = app.app.db.write(app.moment()).await?;
    let id = ExpertiseLineId::new(w.ids(), w.at());
    let plan = ExpertisePlan {
        driver: Some(ground.driver),
        subject: None,
        words: "Comentar boletos con un curso de cuarenta".to_owned(),
    };
    let proof = in_the_name_of(app.world.beto, CorrectExpertise);
    w.add_expertise(&proof, (app.world.network, id), &plan).await?;
    w.commit().await?;
    Ok(id)
}

async fn offered(
    app: &TestApp,
    who: PersonId,
    school: Option<domain::id::SchoolId>,
    ground: &Ground,
) -> Result<StandingOfferId> {
    let mut w = app.app.db.write(app.moment()).await?;
    let id = StandingOfferId::new(w.ids(), w.at());
    let plan = StandingOfferPlan {
        driver: ground.driver,
        words: "Mostrar el cierre de una clase".to_owned(),
        school,
    };
    let place = Some(school.unwrap_or(app.world.boldo));
    w.make_standing_offer(
        &in_the_name_of(who, MakeStandingOffer(school)),
        (app.world.network, id),
        place,
        &plan,
    )
    .await?;
    w.commit().await?;
    Ok(id)
}

async fn round(
    app: &TestApp,
    who: PersonId,
    of: RoundOf,
    entry: &EntryLine,
    reviews: &[Review],
) -> Result<ReviewRoundId> {
    let mut w = app.app.db.write(app.moment()).await?;
    let id = ReviewRoundId::new(w.ids(), w.at());
    let plan = ReviewRoundPlan {
        title: "Ronda de junio".to_owned(),
        focus: "Si la evidencia alcanza".to_owned(),
        each: 1,
        due_on: w.at().day().plus_days(14),
    };
    let reviews: BTreeSet<Review> = reviews.iter().copied().collect();
    w.open_round(
        &in_the_name_of(who, StartRound(of)),
        (app.world.network, id),
        &plan,
        std::slice::from_ref(entry),
        &reviews,
    )
    .await?;
    w.commit().await?;
    Ok(id)
}
