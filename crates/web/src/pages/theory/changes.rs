//! An edit in place is kept, merged with what others wrote; or two people wrote the same, and one is asked.

use domain::permission::Proof;
use domain::theory::NodeId;

use super::acts::{self, Act, Unread};
use super::after::Asked;
use super::clash;
use super::ground::Ground;
use super::liceo;
use super::pen::{Kept, Pen, Written};
use super::show::Show;
use crate::form::Form;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// Keeps what a small form says.
pub async fn create(page: Page, pen: Pen, form: Form) -> Answer {
    let ground = ground(&page, &pen).await?;
    if let (Pen::Liceo(proof), "keep") = (&pen, form.get("act")) {
        return keep(&page, &ground, proof, &form).await;
    }
    let act = match acts::read(&form, pen.school(), &ground.belief) {
        Ok(act) => act,
        Err(Unread::Wrong(node, wrong)) => return again(&page, &ground, node, form.wrong(wrong)).await,
        Err(bad) => return Err(bad.into()),
    };
    match pen.write(&page, &act.asked).await? {
        Written::Kept(kept) => page.go_saying(&onward(&ground, &act, &kept), act.done),
        Written::Clash(clash) => clash::ask(&page, &ground, &clash, &form, (act.node, ground.changes())).await,
    }
}

/// The liceo has read what the network says now, and keeps its own word.
async fn keep(page: &Page, ground: &Ground, proof: &Proof<domain::permission::EditLiceoTheory>, form: &Form) -> Answer {
    let node = form.get("node").parse::<NodeId>().ok();
    let mut w = page.app.db.write(page.app.moment()).await?;
    let now = w.liceo_theory_now(ground.network, proof.act().0).await?;
    let word = now.fork.word_on(node).cloned().ok_or_else(Problem::not_found)?;
    w.keep_own_word(proof, &now, &word).await?;
    w.commit().await?;
    page.go_saying(&place(ground, node), "done-theory-own-word")
}

async fn again(page: &Page, ground: &Ground, node: Option<NodeId>, form: Form) -> Answer {
    let asked = Asked {
        nodo: node.map_or_else(|| "meta".to_owned(), |node| node.uuid().to_string()),
        ..Asked::default()
    };
    match ground.liceo {
        Some(_) => page.again(&liceo::Show::of(page, ground, &asked, Some(form)).await?),
        None => page.again(&Show::of(page, ground, &asked, Some(form)).await?),
    }
}

async fn ground(page: &Page, pen: &Pen) -> Result<Ground, Problem> {
    match pen.school() {
        Some(school) => Ground::liceo(page, school).await,
        None => Ground::network(page).await,
    }
}

/// The same place again, with what the notice there needs.
pub fn onward(ground: &Ground, act: &Act, kept: &Kept) -> String {
    said(&place(ground, act.onward), kept)
}

fn place(ground: &Ground, node: Option<NodeId>) -> String {
    match node {
        Some(node) => ground.panel(node.uuid()),
        None => ground.panel("meta"),
    }
}

/// An address with the version that was made, and the one that the form was opened on where others came between.
pub fn said(path: &str, kept: &Kept) -> String {
    let Some(number) = kept.number else {
        return path.to_owned();
    };
    let (path, anchor) = path.split_once('#').map_or((path, ""), |(path, anchor)| (path, anchor));
    let joint = if path.contains('?') { '&' } else { '?' };
    let since = if kept.until > kept.since {
        format!("&desde={}", kept.since)
    } else {
        String::new()
    };
    let hash = if anchor.is_empty() { "" } else { "#" };
    format!("{path}{joint}version={number}{since}{hash}{anchor}")
}
