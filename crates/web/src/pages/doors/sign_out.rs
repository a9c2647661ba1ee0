//! Going out by the door.

use domain::permission::ActForOneself;

use super::entering::with_cookie;
use crate::guard::can;
use crate::guard::session::drop_session;
use crate::page::{Answer, Page};
use crate::routes;

/// Ends this browser's session. Whoever is out already is out.
pub async fn create(page: Page) -> Answer {
    if let Some(known) = &page.signed_in {
        let oneself = can::allow(&known.standing, ActForOneself(known.person.id))?;
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.end_session(&oneself, known.session.id).await?;
        w.commit().await?;
    }
    let answer = page.go_saying(routes::SIGN_IN, "done-signed-out")?;
    Ok(with_cookie(answer, drop_session(&page.app)))
}
