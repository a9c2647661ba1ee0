//! Who came in by a room code and waits: what they claimed, who confirms it, what to do meanwhile.

use domain::door::ClaimOutcome;
use domain::permission::Standing;

use crate::page::Page;
use crate::page::problem::Problem;

/// What the waiting page says.
pub struct Waiting {
    /// What became of the claim.
    pub title: String,
    /// What that means, and what to do.
    pub lead: String,
    /// What was claimed: names and values.
    pub facts: Vec<(String, String)>,
}

/// The newest claim, whatever became of it; without one, that nothing is open yet.
///
/// # Errors
/// What the store says.
pub async fn waiting(page: &Page, standing: &Standing) -> Result<Waiting, Problem> {
    let claims = page.app.db.claims_of_person(standing.person()).await?;
    let Some(claim) = claims.into_iter().next() else {
        return Ok(Waiting {
            title: page.t("home-no-role"),
            lead: page.t("home-no-role-why"),
            facts: Vec::new(),
        });
    };
    let (title, lead) = match claim.outcome {
        Some(ClaimOutcome::Refused) => ("home-claim-refused", "home-claim-refused-why"),
        // A role that was confirmed and has ended since leaves nothing open.
        Some(ClaimOutcome::Confirmed | ClaimOutcome::Matched) => ("home-no-role", "home-no-role-why"),
        None => ("home-claim-waits", "home-claim-waits-why"),
    };
    let mut facts = vec![(page.t("home-claim-role"), page.word("role", claim.role))];
    if let Some(school) = claim.school_id {
        let school = page.app.db.school(school).await?;
        facts.push((page.t("home-claim-school"), school.name));
    }
    facts.push((
        page.t("home-claim-when"),
        page.lang.moment(claim.made_at.in_chile().datetime()),
    ));
    Ok(Waiting {
        title: page.lang.t(title),
        lead: page.lang.t(lead),
        facts,
    })
}
