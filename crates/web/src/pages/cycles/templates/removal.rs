//! Takes a template away, and puts it back.

use domain::permission::ChangeTemplate;

use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::routes;

/// Takes it away; the notice offers to put it back. One that is gone already stays so.
pub async fn remove(page: Page, can: Can<ChangeTemplate>) -> Answer {
    let id = can.act().0.id;
    if page.app.db.template(id).await.is_ok() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.remove_template(can.proof()).await?;
        w.commit().await?;
    }
    let list = format!("{}?plantilla={id}", routes::TEMPLATES);
    page.go_saying(&list, "done-template-removed")
}

/// Puts it back; one that is there stays as it is.
pub async fn put_back(page: Page, can: Can<ChangeTemplate>) -> Answer {
    if page.app.db.template(can.act().0.id).await.is_err() {
        let mut w = page.app.db.write(page.app.moment()).await?;
        w.put_template_back(can.proof()).await?;
        w.commit().await?;
    }
    page.go_saying(routes::TEMPLATES, "done-template-back")
}
