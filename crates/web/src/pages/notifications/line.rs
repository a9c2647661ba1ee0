//! A line of the inbox: who did what, where it leads, why one is told, and how one hears less of it.

use domain::attention::{Kind, Pace, Thing};
use domain::id::NotificationId;
use domain::time::Day;
use store::Told;

use crate::components::markdown;
use crate::page::Page;
use crate::pages::asking::why::{Told as Whose, WhyView, said};
use crate::routes;

/// Signs of what was said.
const EXCERPT: usize = 180;

/// It.
pub(super) struct LineView {
    /// One of those that it tells together: by it the line is closed.
    pub id: NotificationId,
    /// Where it leads.
    pub href: String,
    /// Who did what.
    pub sentence: String,
    /// The beginning of what was said.
    pub words: Option<String>,
    /// When.
    pub when: String,
    /// Why one is told, and how.
    pub why: String,
    /// Why one is asked: what one's own work says.
    pub reasons: Vec<WhyView>,
    /// What silences its thing; a duty can't be silenced.
    pub mute: Option<String>,
    /// What makes its kind quieter, where it can be.
    pub less: Option<String>,
}

/// Puts it together.
pub(super) fn line(page: &Page, told: &Told, paces: &[(Kind, Pace)]) -> Option<LineView> {
    let kind = told.group.kind;
    let chosen = paces.iter().find(|(known, _)| *known == kind).map(|(_, pace)| *pace);
    let (pace, less) = (kind.at(chosen), kind.less(chosen));
    let why = page.t(&format!("notification-why-{kind}"));
    let how = page.t(&format!("notification-told-{pace}"));
    Some(LineView {
        id: *told.group.ids.first()?,
        href: href(told),
        sentence: sentence(page, told),
        words: told.words.as_ref().map(|(_, words)| markdown::excerpt(words, EXCERPT)),
        when: page.lang.moment(told.group.at.in_chile()),
        why: format!("{why} {how}"),
        reasons: told
            .asked
            .as_ref()
            .map(|asked| said(page, Whose::You, &asked.why))
            .unwrap_or_default(),
        mute: (!kind.is_duty()).then(|| page.t(&format!("notification-mute-{}", told.group.thing))),
        less: (less != pace).then(|| page.t(&format!("notification-less-{less}"))),
    })
}

/// Who did what.
fn sentence(page: &Page, told: &Told) -> String {
    let (kind, people) = (told.group.kind, told.group.people.len());
    let others = people.saturating_sub(told.names.len());
    let names = page.lang.list(&told.names);
    let who = match others {
        0 => names,
        _ => page.t2("notification-others", "names", told.names.join(", "), "n", others),
    };
    let title = match &told.title {
        None => return page.t1(&format!("notification-closed-{kind}"), "who", who),
        Some(title) => match title.parse::<Day>() {
            Ok(day) if told.group.thing == Thing::Observation => page.lang.day_long(day.0),
            _ => title.clone(),
        },
    };
    page.lang.with(
        &format!("notification-{kind}"),
        &[
            ("who", who.into()),
            ("n", people.into()),
            ("title", title.into()),
            (
                "day",
                told.day
                    .map_or_else(|| "none".to_owned(), |day| page.lang.day(day.0))
                    .into(),
            ),
        ],
    )
}

/// Its page. Of words, the first that are unread: from there one reads on.
fn href(told: &Told) -> String {
    let (group, oldest) = (&told.group, told.group.causes.last());
    match (group.kind, told.hiding, oldest) {
        (Kind::Hidden | Kind::Decided, Some(hiding), _) => routes::hiding_appeal(hiding),
        (Kind::Appeal, Some(hiding), _) => routes::hiding_decision(hiding),
        (Kind::Report, _, Some(words)) => routes::contribution_hiding(words),
        (Kind::Asked | Kind::PassedOn | Kind::OfferTaken, ..) => routes::conversation(group.thing_id),
        (Kind::Committed, ..) => routes::convening_commitments(group.thing_id),
        (Kind::ConveningMinutes, ..) => routes::convening_minutes(group.thing_id),
        // Of one test, its page; of several, the page of what is followed.
        (Kind::FollowedTest, _, Some(cycle)) if group.causes.len() == 1 => routes::cycle(cycle),
        (_, _, Some(words)) if group.thing == Thing::Conversation => {
            format!("{}#a-{words}", routes::conversation(group.thing_id))
        }
        _ => thing(group.thing, group.thing_id),
    }
}

/// The page of a thing.
pub(crate) fn thing(thing: Thing, id: uuid::Uuid) -> String {
    match thing {
        Thing::Conversation => routes::conversation(id),
        Thing::Cycle => routes::cycle(id),
        Thing::Circle => routes::circle(id),
        Thing::Observation => routes::observation(id),
        Thing::Meeting => routes::meeting(id),
        Thing::ExchangeRound => routes::exchange_round(id),
        Thing::Visit => routes::visit(id),
        Thing::Convening => routes::convening(id),
        Thing::HelpRequest => routes::help(id),
        Thing::Package => routes::package(id),
        Thing::Synthesis => routes::synthesis(id),
        Thing::Idea => routes::idea(id),
        Thing::Driver => routes::driver(id),
    }
}
