//! Who is invited, whether there is a public page, who gets a place, and what is asked besides.

use askama::Template;
use domain::check::Wrong;
use domain::convening::{Ask, AskFields, AskKind, Audience, Convening, Turn};
use domain::permission::{ArrangeConvening, Standing};
use domain::person::Role;

use super::mails;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::people::role_word;
use crate::routes;

/// Questions that a form has room for.
const ASKS: usize = 4;

#[derive(Template)]
#[template(path = "pages/convenings/invited.html", whitespace = "minimize")]
struct Invited {
    page: Page,
    convening: Convening,
    form: Form,
    roles: Vec<(String, String)>,
    generations: Vec<(String, String)>,
    circles: Vec<(String, String)>,
    turns: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    asks: Vec<AskView>,
    stale: bool,
}

/// The fields of one question.
struct AskView {
    title: String,
    words: String,
    kind: String,
    options: String,
    required: String,
}

/// The form.
pub async fn show(page: Page, can: Can<ArrangeConvening>) -> Answer {
    let place = &can.act().0;
    let convening = &place.convening;
    let mut form = Form::new()
        .with("version", convening.version.to_string())
        .with("turn", convening.turn.word())
        .with(
            "per_school",
            convening.per_school.map(|n| n.to_string()).unwrap_or_default(),
        );
    if convening.is_public {
        form = form.with("public", "1");
    }
    for audience in &place.audiences {
        form = form.and("audience", audience.written());
    }
    for (at, ask) in convening.asks().iter().enumerate() {
        form = form
            .with(&format!("ask-words-{at}"), &ask.words)
            .with(&format!("ask-kind-{at}"), ask.kind.word())
            .with(&format!("ask-options-{at}"), ask.options.join("\n"));
        if ask.required {
            form = form.with(&format!("ask-required-{at}"), "1");
        }
    }
    page.show(&template(&page, can.standing(), convening, form, false).await?)
}

/// Keeps it.
pub async fn save(page: Page, can: Can<ArrangeConvening>, form: Form) -> Answer {
    let convening = &can.act().0.convening;
    let checked = check(&form);
    let (mut audiences, turn, per_school, asks) = match checked {
        Ok(checked) => checked,
        Err(wrong) => {
            return page.again(&template(&page, can.standing(), convening, form.wrong(wrong), false).await?);
        }
    };
    audiences.extend(unseen(&page, &can).await?);
    let asks = serde_json::to_string(&asks).unwrap_or_else(|_| "[]".to_owned());
    let is_public = form.has("public", "1");
    let mut w = page.app.db.write(page.app.moment()).await?;
    let kept = w
        .invite_to_convening(
            can.proof(),
            form.version(),
            (&audiences, is_public),
            (turn, per_school),
            &asks,
        )
        .await;
    match kept {
        Ok(up) => {
            mails::seated(&page, &mut w, convening.id, &up, None).await?;
            w.commit().await?;
        }
        Err(store::Error::Stale) => {
            drop(w);
            let now = page.app.db.convening(convening.id).await?;
            let form = form.with("version", now.version.to_string());
            return page.stale(&template(&page, can.standing(), &now, form, true).await?);
        }
        Err(other) => return Err(other.into()),
    }
    page.go_saying(&routes::convening(convening.id), "done-convening-invited")
}

/// Circles that are invited and that whoever changes this doesn't see: they stay.
async fn unseen(page: &Page, can: &Can<ArrangeConvening>) -> Result<Vec<Audience>, Problem> {
    let lines = page.app.db.circle_lines(page.network()?.id, can.who()).await?;
    let sees = |audience: &&Audience| match audience {
        Audience::Circle(id) => !lines.iter().any(|line| line.circle.id == *id),
        _ => false,
    };
    Ok(can.act().0.audiences.iter().filter(sees).copied().collect())
}

type Checked = (Vec<Audience>, Turn, Option<i64>, Vec<Ask>);

fn check(form: &Form) -> Result<Checked, Wrong> {
    let mut wrong = Wrong::none();
    let audiences: Vec<Audience> = form
        .every("audience")
        .iter()
        .filter_map(|text| Audience::read(text))
        .collect();
    let turn = form.get("turn").parse();
    wrong.unless(turn.is_ok(), "turn", "wrong-choice");
    let per_school = match form.get("per_school").trim() {
        "" => None,
        typed => {
            let n = typed.parse::<i64>().ok().filter(|n| (1..=500).contains(n));
            wrong.unless(n.is_some(), "per_school", "wrong-capacity");
            n
        }
    };
    let names: Vec<[String; 4]> = (0..ASKS)
        .map(|at| ["words", "kind", "options", "required"].map(|field| format!("ask-{field}-{at}")))
        .collect();
    let fields: Vec<AskFields<'_>> = names
        .iter()
        .map(|[words, kind, options, required]| AskFields {
            words: form.get(words),
            kind: form.get(kind),
            options: form.get(options),
            required: !form.get(required).is_empty(),
        })
        .collect();
    let asks = match Ask::check(&fields) {
        Ok(asks) => asks,
        Err(other) => {
            for (field, key) in other.iter() {
                wrong.add(field.to_owned(), key);
            }
            Vec::new()
        }
    };
    wrong.or((audiences, turn.unwrap_or(Turn::Order), per_school, asks))
}

async fn template(
    page: &Page,
    standing: &Standing,
    convening: &Convening,
    form: Form,
    stale: bool,
) -> Result<Invited, Problem> {
    let network = page.network()?.id;
    let mut roles = vec![(Audience::Everybody.written(), page.t("invited-everybody"))];
    let of_the_network = Role::OF_A_SCHOOL
        .iter()
        .chain(&[Role::Coach, Role::Coordinator, Role::Director]);
    roles.extend(of_the_network.map(|role| (Audience::Role(*role).written(), role_word(page, *role))));
    let generations = page.app.db.generations(network).await?;
    let circles = page.app.db.circle_lines(network, standing.person()).await?;
    let ask = |number: usize| AskView {
        title: page.t1("invited-ask", "n", number + 1),
        words: format!("ask-words-{number}"),
        kind: format!("ask-kind-{number}"),
        options: format!("ask-options-{number}"),
        required: format!("ask-required-{number}"),
    };
    let word = |list: &str, word: &str| (word.to_owned(), page.t(&format!("{list}{word}")));
    Ok(Invited {
        roles,
        generations: generations
            .into_iter()
            .map(|one| (Audience::Generation(one.id).written(), one.name))
            .collect(),
        circles: circles
            .into_iter()
            .map(|one| (Audience::Circle(one.circle.id).written(), one.circle.name))
            .collect(),
        turns: Turn::ALL.iter().map(|turn| word("turn-", turn.word())).collect(),
        kinds: AskKind::ALL.iter().map(|kind| word("ask-kind-", kind.word())).collect(),
        asks: (0..ASKS).map(ask).collect(),
        convening: convening.clone(),
        stale,
        form,
        page: page.clone(),
    })
}
