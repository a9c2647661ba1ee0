//! One click to be somebody of the demo. Never in a real network, whatever the settings say.

use domain::secret::Secret;

use super::entering::{Agent, let_in};
use crate::form::Form;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Signs in as a persona.
pub async fn sign_in(page: Page, agent: Agent, form: Form) -> Answer {
    if !page.is_demo() {
        return Err(Problem::not_found());
    }
    let chosen = form.get("persona");
    let persona = page
        .app
        .settings
        .demo
        .iter()
        .find(|persona| persona.key == chosen)
        .ok_or_else(Problem::not_found)?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    let secret: Secret = w.begin_session(persona.person, &agent.0).await?;
    w.commit().await?;
    let_in(&page, &secret, page.go(routes::HOME))
}
