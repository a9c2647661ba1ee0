//! What stands in a conversation, as its page shows it: each contribution with what others did about it, and what the reader may do.

use std::collections::HashMap;

use domain::dialogue::Reaction;
use domain::file::Attachment;
use domain::id::{ContributionId, PersonId};
use domain::permission::{
    AcceptAnswer, Act as _, ChangeContribution, ContributionPlace, ConversationPlace, HideContribution, React,
    ReportContribution, Standing,
};
use store::{ContributionLine, Hidden, Quoted, Reacted};

use crate::components::markdown;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// Signs of a quote.
const QUOTE: usize = 220;

/// A contribution.
pub(super) struct SaidView {
    /// Its id.
    pub id: ContributionId,
    /// Who.
    pub name: String,
    /// From where, when.
    pub second: String,
    /// Whether it is the accepted answer.
    pub accepted: bool,
    /// What it quotes: address, who, and the beginning of the words.
    pub quote: Option<(String, String, String)>,
    /// Its words, drawn; none where somebody hid it.
    pub html: Option<String>,
    /// Where it is hidden, for the writer and whoever hides: why, and where the writer asks for another look.
    pub hidden: Option<HiddenView>,
    /// Whether it was changed, and where that is read.
    pub changed: Option<String>,
    /// Address and name of its files.
    pub files: Vec<(String, String)>,
    /// Who tried it and whom it helps, in sentences.
    pub reacted: Vec<String>,
    /// What the reader may say of it: word, text, whether they did.
    pub reactions: Vec<(&'static str, String, bool)>,
    /// Where its writer changes it; with it, files and taking back.
    pub own: bool,
    /// Whether the reader accepts it, or no longer.
    pub accept: bool,
    /// Whether the reader reports it.
    pub report: bool,
    /// Whether the reader hides it.
    pub hide: bool,
}

/// Why it is out of sight.
pub(super) struct HiddenView {
    /// Why, for whom it concerns.
    pub reason: Option<String>,
    /// Where its writer asks for another look, or reads what came of it.
    pub appeal: Option<String>,
}

/// Everything that a page of a conversation needs besides its lines.
struct Around {
    quoted: HashMap<ContributionId, Quoted>,
    reacted: Vec<Reacted>,
    hidden: Vec<Hidden>,
    files: Vec<Attachment>,
    accepted: Option<ContributionId>,
}

/// The lines as the reader sees them.
pub(super) async fn views(
    page: &Page,
    reader: &Standing,
    place: &ConversationPlace,
    lines: &[ContributionLine],
) -> Result<Vec<SaidView>, Problem> {
    let (db, id) = (&page.app.db, place.conversation.id);
    let quoted = db.quoted_in(id).await?;
    let around = Around {
        quoted: quoted.into_iter().map(|one| (one.id, one)).collect(),
        reacted: db.reactions_in(id).await?,
        hidden: db.hidden_in(id).await?,
        files: db.files_in(id).await?,
        accepted: db.answer_of(id).await?.map(|answer| answer.contribution_id),
    };
    Ok(lines
        .iter()
        .map(|line| view(page, reader, place, line, &around))
        .collect())
}

fn view(
    page: &Page,
    reader: &Standing,
    place: &ConversationPlace,
    line: &ContributionLine,
    around: &Around,
) -> SaidView {
    let hidden = around.hidden.iter().find(|one| one.contribution_id == line.id);
    let said = placed(place, line, hidden.is_some());
    let own = line.by_id == reader.person();
    let of_this: Vec<&Reacted> = around
        .reacted
        .iter()
        .filter(|one| one.contribution_id == line.id)
        .collect();
    let files = around.files.iter().filter(|file| file.noun_id == line.id.0);
    let may_react = React(said.clone()).allowed(reader);
    SaidView {
        id: line.id,
        name: line.name.clone(),
        second: second(page, line),
        accepted: around.accepted == Some(line.id),
        quote: line.quotes_id.and_then(|id| quote(page, around.quoted.get(&id)?)),
        html: hidden.is_none().then(|| markdown::html(&line.words)),
        hidden: hidden.map(|hidden| hidden_view(hidden, own, said.is_moderated_by(reader))),
        changed: (line.version > 1 && hidden.is_none()).then(|| routes::contribution(line.id)),
        files: match hidden {
            Some(_) => Vec::new(),
            None => files.map(|file| (routes::file(file.id), file.name.clone())).collect(),
        },
        reacted: reacted(page, &of_this),
        reactions: if may_react {
            reactions(page, &of_this, reader.person())
        } else {
            Vec::new()
        },
        own: ChangeContribution(said.clone()).allowed(reader),
        accept: AcceptAnswer(said.clone()).allowed(reader),
        report: ReportContribution(said.clone()).allowed(reader),
        hide: HideContribution(said).allowed(reader),
    }
}

/// The line as the acts ask for it.
fn placed(place: &ConversationPlace, line: &ContributionLine, hidden: bool) -> ContributionPlace {
    ContributionPlace {
        contribution: domain::dialogue::Contribution {
            id: line.id,
            conversation_id: place.conversation.id,
            school_id: place.matter.school(),
            words: String::new(),
            quotes_id: line.quotes_id,
            version: line.version,
            by_id: line.by_id,
            at: line.at,
            changed_at: line.changed_at,
            taken_back_at: None,
        },
        place: place.clone(),
        hidden,
    }
}

/// From where, when.
pub(crate) fn second(page: &Page, line: &ContributionLine) -> String {
    let day = page.lang.day(line.at.day().0);
    let place = if line.hub > 0 {
        Some(page.t("feedback-of-hub"))
    } else {
        line.school.clone()
    };
    place.map_or_else(|| day.clone(), |place| format!("{place}, {day}"))
}

fn quote(page: &Page, quoted: &Quoted) -> Option<(String, String, String)> {
    if quoted.gone > 0 {
        return None;
    }
    let name = page.t1("conversation-quoted", "name", quoted.name.as_str());
    let words = markdown::excerpt(&quoted.words, QUOTE);
    Some((routes::contribution(quoted.id), name, words))
}

fn hidden_view(hidden: &Hidden, own: bool, moderates: bool) -> HiddenView {
    HiddenView {
        reason: (own || moderates).then(|| hidden.reason.clone()),
        appeal: own.then(|| routes::hiding_appeal(hidden.id)),
    }
}

fn reacted(page: &Page, of_this: &[&Reacted]) -> Vec<String> {
    let told = |reaction: &Reaction| {
        let names: Vec<String> = of_this
            .iter()
            .filter(|one| one.reaction == *reaction)
            .map(|one| one.name.clone())
            .collect();
        let key = match reaction {
            Reaction::Tried => "conversation-tried",
            Reaction::Useful => "conversation-useful",
        };
        (!names.is_empty()).then(|| page.t2(key, "n", names.len(), "names", page.lang.list(&names)))
    };
    Reaction::ALL.iter().filter_map(told).collect()
}

fn reactions(page: &Page, of_this: &[&Reacted], reader: PersonId) -> Vec<(&'static str, String, bool)> {
    let own = |reaction: Reaction| {
        of_this
            .iter()
            .any(|one| one.by_id == reader && one.reaction == reaction)
    };
    Reaction::ALL
        .iter()
        .map(|reaction| (reaction.word(), page.t(&format!("reaction-{reaction}")), own(*reaction)))
        .collect()
}
