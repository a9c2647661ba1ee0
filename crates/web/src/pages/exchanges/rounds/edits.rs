//! What the hub decides about pairs before the matching: pinned, ruled out, swapped, left to the matching again.

use domain::check::Wrong;
use domain::exchange::{Edit, Pair};
use domain::permission::ArrangeRound;

use super::show::template;
use crate::form::Form;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::exchanges::proposal::{read, would_stand};
use crate::pages::exchanges::stock::case_of;
use crate::routes;

/// Keeps the decision, where it can stand with the others.
pub async fn save(page: Page, can: Can<ArrangeRound>, form: Form) -> Answer {
    let round = &can.act().0;
    let edits = match asked(&form) {
        Ok(edits) => edits,
        Err(wrong) => return page.again(&template(&page, can.standing(), round, form.wrong(wrong)).await?),
    };
    let case = case_of(&page.app.db, round).await?;
    if let Err(key) = would_stand(&case, &edits) {
        let field = if form.get("edit") == "swap" { "other" } else { "host" };
        let wrong = Wrong::with(field, key);
        return page.again(&template(&page, can.standing(), round, form.wrong(wrong)).await?);
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.edit_exchange_round(can.proof(), &edits).await?;
    w.commit().await?;
    page.go_saying(
        &format!("{}#propuesta", routes::exchange_round(round.id)),
        "done-round-edited",
    )
}

/// What the form asks: of a pair of the list, of two chosen liceos, or of two pairs that swap their hosts.
fn asked(form: &Form) -> Result<Vec<(Pair, Option<Edit>)>, Wrong> {
    let edit = form.get("edit");
    if edit == "swap" {
        return swapped(form);
    }
    let chosen = || {
        let (visitor, host) = (form.get("visitor"), form.get("host"));
        read(&format!("{visitor} {host}"))
    };
    let pair = read(form.get("pair")).or_else(chosen);
    let pair = pair.filter(|pair| pair.visitor != pair.host);
    let pair = pair.ok_or_else(|| Wrong::with("host", "wrong-exchange-pair"))?;
    match edit {
        "free" => Ok(vec![(pair, None)]),
        word => match word.parse::<Edit>() {
            Ok(edit) => Ok(vec![(pair, Some(edit))]),
            Err(_) => Err(Wrong::with("host", "wrong-choice")),
        },
    }
}

fn swapped(form: &Form) -> Result<Vec<(Pair, Option<Edit>)>, Wrong> {
    let wrong = || Wrong::with("other", "wrong-exchange-swap");
    let (one, other) = (read(form.get("one")), read(form.get("other")));
    let (one, other) = one.zip(other).ok_or_else(wrong)?;
    let crossed = |visitor: Pair, host: Pair| Pair {
        visitor: visitor.visitor,
        host: host.host,
    };
    let (first, second) = (crossed(one, other), crossed(other, one));
    let same = first.visitor == first.host || second.visitor == second.host || first == one || second == other;
    if same {
        return Err(wrong());
    }
    Ok(vec![
        (one, None),
        (other, None),
        (first, Some(Edit::Pinned)),
        (second, Some(Edit::Pinned)),
    ])
}
