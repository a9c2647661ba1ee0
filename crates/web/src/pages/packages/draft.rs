//! A package as it is being written.

use askama::Template;
use domain::id::PackageItemId;
use domain::package::Package;
use domain::permission::{Act as _, EditPackage, FileHost, PublishPackage, Standing};

use super::fields::{drivers, filled, plan};
use super::view::from;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::attachments::list::{FileList, list};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/packages/draft.html", whitespace = "minimize")]
struct Draft {
    page: Page,
    package: Package,
    form: Form,
    drivers: Vec<(String, String)>,
    items: Vec<ItemView>,
    /// Ideas that may be put in.
    ideas: Vec<(String, String)>,
    files: FileList,
    origin: Vec<String>,
    publishes: bool,
    /// What is there now, where somebody was faster.
    now: bool,
}

/// An idea of it.
struct ItemView {
    id: PackageItemId,
    href: String,
    name: String,
    meta: String,
    /// Whether somebody still has to say how it is done.
    missing: bool,
    first: bool,
}

/// The page.
pub async fn show(page: Page, can: Can<EditPackage>) -> Answer {
    let package = &can.act().0;
    page.show(&template(&page, package, filled(package)).await?)
}

/// Keeps what it says.
pub async fn save(page: Page, can: Can<EditPackage>, form: Form) -> Answer {
    let package = &can.act().0;
    let plan = match plan(&form, &drivers(&page).await?) {
        Ok(plan) => plan,
        Err(wrong) => return again(&page, package, form.wrong(wrong)).await,
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    match w.change_package(can.proof(), form.version(), &plan).await {
        Err(store::Error::Stale) => {
            drop(w);
            let form = form.with("version", package.version.to_string());
            let shown = template(&page, package, form).await?;
            page.stale(&Draft { now: true, ..shown })
        }
        other => {
            other?;
            w.commit().await?;
            page.go_saying(&routes::package_draft(package.id), "done-package-changed")
        }
    }
}

/// The page with a form that came back.
///
/// # Errors
/// What the store says.
pub async fn again(page: &Page, package: &Package, form: Form) -> Answer {
    // A form of another part of the page leaves these fields as they stand.
    let form = if form.get("version").is_empty() {
        filled(package).with("idea", form.get("idea")).wrong_as(&form)
    } else {
        form
    };
    page.again(&template(page, package, form).await?)
}

async fn template(page: &Page, package: &Package, form: Form) -> Result<Draft, Problem> {
    let db = &page.app.db;
    let standing = page.standing().ok_or_else(Problem::not_found)?;
    let items = db.package_items(package.id).await?;
    let there: Vec<_> = items.iter().filter_map(|item| item.idea_id).collect();
    let views = items.iter().enumerate().map(|(place, item)| {
        let steps = domain::package::steps(&item.steps).len();
        ItemView {
            id: item.id,
            href: routes::package_item(package.id, item.id),
            name: item.name.clone(),
            meta: page.t1("package-item-count", "n", steps),
            missing: steps == 0,
            first: place == 0,
        }
    });
    Ok(Draft {
        drivers: drivers(page).await?,
        items: views.collect(),
        ideas: ideas(page, standing, &there).await?,
        files: list(page, &FileHost::Package(Box::new(package.clone()))).await?,
        origin: package.came_from().map_or_else(Vec::new, |origin| from(page, &origin)),
        publishes: PublishPackage(package.clone()).allowed(standing),
        now: false,
        package: package.clone(),
        form,
        page: page.clone(),
    })
}

/// The ideas that the writer reads and that aren't in it yet.
async fn ideas(page: &Page, reader: &Standing, there: &[domain::id::IdeaId]) -> Result<Vec<(String, String)>, Problem> {
    let mut lines = page.app.db.idea_lines(page.network()?.id).await?;
    lines.retain(|line| line.reach().is_open_to(reader) && !there.contains(&line.id));
    lines.sort_by_key(|line| i18n::sort_key(&line.name));
    let choice = |line: store::IdeaLine| {
        let from = line.school.unwrap_or_else(|| page.t("theory-idea-hub"));
        (line.id.to_string(), format!("{} ({from})", line.name))
    };
    Ok(lines.into_iter().map(choice).collect())
}
