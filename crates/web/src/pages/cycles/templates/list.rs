//! The templates that somebody may begin from.

use askama::Template;
use axum::extract::Query;
use domain::id::TemplateId;
use domain::permission::{Act as _, ChangeTemplate, SeeTemplates};

use super::begin::see_template;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::cycles::may_plan;
use crate::routes;

/// What the address says of what was just done.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    plantilla: String,
}

/// A template as the list shows it.
struct TemplateView {
    name: String,
    /// Whose it is, and what it tests.
    meta: String,
    begin: Option<String>,
    change: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/cycles/templates/list.html", whitespace = "minimize")]
struct List {
    page: Page,
    templates: Vec<TemplateView>,
    undo: Option<String>,
}

/// The list.
pub async fn show(page: Page, can: Can<SeeTemplates>, Query(asked): Query<Asked>) -> Answer {
    let (standing, network) = (can.standing(), page.network()?.id);
    let plans = may_plan(standing);
    let ideas = page.app.db.ideas(network).await?;
    let mut shown = Vec::new();
    for template in page.app.db.templates(network, can.who()).await? {
        let see = see_template(&page, template).await?;
        if !see.allowed(standing) {
            continue;
        }
        let template = see.template;
        let whose = match template.school_id {
            Some(school) => page.app.db.school(school).await?.name,
            None => page.t("template-of-network"),
        };
        let idea = template.plan().idea_id;
        let idea = ideas.iter().find(|known| known.id.to_string() == idea);
        shown.push(TemplateView {
            meta: idea.map_or_else(|| whose.clone(), |idea| format!("{whose} · {}", idea.name)),
            begin: plans.then(|| format!("{}?plantilla={}", routes::CYCLE_NEW, template.id)),
            change: ChangeTemplate(template.clone())
                .allowed(standing)
                .then(|| routes::template(template.id)),
            name: template.name,
        });
    }
    let removed = page.done.as_deref() == Some("done-template-removed");
    let undo = asked.plantilla.parse::<TemplateId>().ok().filter(|_| removed);
    page.show(&List {
        templates: shown,
        undo: undo.map(routes::template_return),
        page: page.clone(),
    })
}
