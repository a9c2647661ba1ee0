//! The acts on rounds and readings, from a route's path.

use domain::dialogue::Part;
use domain::exchange::OpenRound;
use domain::permission::{
    BringCycle, LeadRound, PrepareRound, RoundOf, RoundPlace, SeeReviewRound, Standing, StepBack,
};

use crate::app::App;
use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;
use crate::pages::conversations::load::circle;

/// Of whom a round is.
pub(super) async fn of(app: &App, round: &OpenRound) -> Result<RoundOf, Problem> {
    Ok(match (round.school_id, round.circle_id) {
        (Some(school), _) => RoundOf::School(school),
        (None, Some(id)) => RoundOf::Circle(circle(app, id).await?),
        (None, None) => RoundOf::Network,
    })
}

/// A round with who takes part.
pub(super) async fn place(app: &App, round: OpenRound) -> Result<RoundPlace, Problem> {
    let entries = app.db.review_entries(round.id).await?;
    let readings = app.db.readings(round.id).await?;
    let mut people: Vec<_> = entries.into_iter().map(|entry| entry.by_id).collect();
    people.extend(
        readings
            .into_iter()
            .filter(|one| one.ended_at.is_none())
            .map(|one| one.person_id),
    );
    Ok(RoundPlace {
        of: of(app, &round).await?,
        round,
        people,
    })
}

async fn asked_for(asked: &Asked<'_>) -> Result<RoundPlace, Problem> {
    let round = asked.app.db.review_round(asked.id("round")?).await?;
    if round.network_id == asked.network()?.id {
        place(asked.app, round).await
    } else {
        Err(Problem::not_found())
    }
}

impl Load for SeeReviewRound {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked_for(asked).await.map(Self)
    }
}

impl Load for LeadRound {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        asked_for(asked).await.map(Self)
    }
}

impl Load for BringCycle {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let place = asked_for(asked).await?;
        let entries = asked.app.db.review_entries(place.round.id).await?;
        Ok(Self {
            authors: entries.into_iter().map(|entry| entry.by_id).collect(),
            place,
        })
    }
}

impl Load for StepBack {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let reading = asked.app.db.reading(asked.id("review")?).await?;
        let round = asked.app.db.review_round(reading.round_id).await?;
        if round.network_id == asked.network()?.id && round.closed_at.is_none() {
            Ok(Self(reading))
        } else {
            Err(Problem::not_found())
        }
    }
}

/// Wherever somebody could open a round.
pub(super) async fn openable(app: &App, asked: &Asked<'_>) -> Result<Vec<RoundOf>, Problem> {
    places(app, asked.standing, asked.network()?.id).await
}

/// The same.
pub(super) async fn places(app: &App, who: &Standing, network: domain::id::NetworkId) -> Result<Vec<RoundOf>, Problem> {
    let mut places = Vec::new();
    if who.is_hub() {
        places.push(RoundOf::Network);
    }
    places.extend(
        who.schools()
            .into_iter()
            .filter(|school| who.leads(*school))
            .map(RoundOf::School),
    );
    for line in app.db.circle_lines(network, who.person()).await? {
        if line.part == Some(Part::Lead) {
            places.push(RoundOf::Circle(circle(app, line.circle.id).await?));
        }
    }
    Ok(places)
}

impl Load for PrepareRound {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        openable(asked.app, asked).await.map(Self)
    }
}
