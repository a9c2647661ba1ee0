//! A network's own sessions as templates: kept from a convening, made into the next, taken away and put back.

use askama::Template;
use axum::extract::Path;
use domain::convening::{OwnSession, OwnSessionFields};
use domain::id::OwnSessionId;
use domain::permission::{ArrangeConvening, ArrangeConvenings};

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/leaving/templates.html", whitespace = "minimize")]
struct Templates {
    page: Page,
    lines: Vec<Line>,
    /// The one that was just taken away, for putting it back.
    removed: Option<String>,
}

/// A template.
struct Line {
    name: String,
    meta: String,
    parts: Vec<String>,
    href: String,
    removal: String,
}

/// What the address says.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    quitada: String,
}

/// The list.
pub async fn list(
    page: Page,
    _can: Can<ArrangeConvenings>,
    axum::extract::Query(asked): axum::extract::Query<Asked>,
) -> Answer {
    let all = page.app.db.own_sessions(page.network()?.id).await?;
    let removed = asked.quitada.parse::<OwnSessionId>().ok();
    page.show(&Templates {
        lines: all.iter().map(|one| line(&page, one)).collect(),
        removed: removed.map(routes::own_session_return),
        page: page.clone(),
    })
}

fn line(page: &Page, one: &OwnSession) -> Line {
    let parts = one.parts();
    let part = |part: &domain::convening::OwnPart| {
        let kind = page.t(&format!("segment-kind-{}", part.kind));
        let name = if part.title.is_empty() {
            kind
        } else {
            part.title.clone()
        };
        format!("{name} · {}", page.t1("segment-minutes", "n", part.minutes))
    };
    let mut meta = vec![
        page.t(&format!("convening-kind-{}", one.kind)),
        page.t(&format!("convening-mode-{}", one.mode)),
        page.t1("own-session-days", "n", one.days),
    ];
    meta.extend(one.year.map(|year| page.t1("own-session-in-year", "n", year + 1)));
    Line {
        name: one.name.clone(),
        meta: meta.join(" · "),
        parts: parts.iter().map(part).collect(),
        href: format!("{}?plantilla={}", routes::CONVENING_NEW, one.id),
        removal: routes::own_session_removal(one.id),
    }
}

/// Keeps a convening as one. The form names it: sent twice, it is one.
pub async fn keep(page: Page, can: Can<ArrangeConvening>, form: Form) -> Answer {
    let convening = &can.act().0.convening;
    let fresh = || OwnSessionId::new(page.app.ids.as_ref(), page.now);
    let id = form.get("id").parse().unwrap_or_else(|_| fresh());
    let rows = page.app.db.segments(convening.id).await?;
    let Ok(own) = OwnSession::of(id, &form.read::<OwnSessionFields>(), convening, &rows) else {
        return Err(Problem::refused(
            axum::http::StatusCode::UNPROCESSABLE_ENTITY,
            "problem-own-session",
        ));
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.keep_own_session(can.proof(), &own).await?;
    w.commit().await?;
    page.go_saying(routes::OWN_SESSIONS, "done-own-session-kept")
}

/// Takes one away; the page says how it comes back.
pub async fn remove(page: Page, can: Can<ArrangeConvenings>, Path(id): Path<OwnSessionId>) -> Answer {
    own(&page, id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.remove_own_session(can.proof(), id).await?;
    w.commit().await?;
    page.go_saying(
        &format!("{}?quitada={id}", routes::OWN_SESSIONS),
        "done-own-session-removed",
    )
}

/// Puts it back.
pub async fn put_back(page: Page, can: Can<ArrangeConvenings>, Path(id): Path<OwnSessionId>) -> Answer {
    own(&page, id).await?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.put_own_session_back(can.proof(), id).await?;
    w.commit().await?;
    page.go_saying(routes::OWN_SESSIONS, "done-own-session-back")
}

/// One of this network.
async fn own(page: &Page, id: OwnSessionId) -> Result<OwnSession, Problem> {
    let own = page.app.db.own_session(id).await?;
    if own.network_id == page.network()?.id {
        Ok(own)
    } else {
        Err(Problem::not_found())
    }
}
