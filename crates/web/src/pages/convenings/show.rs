//! A convening: for whoever is invited what it is and whether they come; for its hosts how many; for the hub what is to be prepared.

use askama::Template;
use domain::convening::{Attendee, Convening, PollState, Stand};
use domain::permission::{
    Act as _, ArrangeConvening, AttendConvening, ConveningPlace, FileHost, HostConvening, SeeConvening,
};

use super::list::state;
use super::words::{PartView, lead, parts, when, where_to};
use crate::guard::Can;
use crate::live::PollNow;
use crate::live::tally::TallyView;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::attachments::list::{FileList, list};

#[derive(Template)]
#[template(path = "pages/convenings/show.html", whitespace = "minimize")]
struct Show {
    page: Page,
    convening: Convening,
    when: String,
    place: String,
    lead: Option<String>,
    state: Option<String>,
    /// Who leads it, by name.
    hosts: String,
    parts: Vec<PartView>,
    files: FileList,
    /// The link of the call, for whoever has a place.
    link: Option<String>,
    /// Whether the reader may still say whether they come.
    answers: bool,
    registered: bool,
    declined: bool,
    /// Whether it is on.
    on: bool,
    attends: bool,
    leads: bool,
    arranges: bool,
    /// How many, for the hub and its hosts.
    numbers: Vec<(String, String)>,
    /// What the room decided.
    decided: Vec<String>,
    /// What was answered, and what the room asked; nothing before anything was.
    answered: Vec<Answered>,
    asked: Vec<(String, String)>,
    open_to_change: bool,
    kind: String,
    /// Whether it has begun: then there is something to leave with, and to look back on.
    begun: bool,
    /// Whether its minutes are signed.
    minutes: bool,
    /// Whether teams left the last one with something to do.
    fates: bool,
    /// Names the template that it would become.
    template: String,
}

/// A poll that was closed.
struct Answered {
    words: String,
    tally: TallyView,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeConvening>) -> Answer {
    let (place, standing) = (&can.act().0, can.standing());
    let convening = &place.convening;
    let rows = page.app.db.segments(convening.id).await?;
    let hosts = page.app.db.convening_hosts_by_name(convening.id).await?;
    let hosts: Vec<String> = hosts.into_iter().map(|(_, name)| name).collect();
    let arranges = ArrangeConvening(place.clone()).allowed(standing);
    let leads = HostConvening(place.clone()).allowed(standing);
    let own = place.own.as_ref();
    let has_place = own.is_some_and(|own| own.registration.has_place());
    let stand = convening.stand(page.now);
    let (_, known) = page.app.live.known(&page.app, convening.id).await?;
    let answered = |poll: &PollNow| Answered {
        words: poll.row.words.clone(),
        tally: TallyView::of(page.lang, poll),
    };
    let asked = |(question, votes): (&store::Question, usize)| {
        let supports = page.t1("question-supports", "n", votes);
        (question.words.clone(), supports)
    };
    page.show(&Show {
        when: when(page.lang, convening),
        place: where_to(&page, convening),
        lead: lead(&page, convening),
        state: state(&page, place),
        hosts: page.lang.list(&hosts),
        parts: parts(page.lang, convening, &rows),
        files: list(&page, &FileHost::Convening(Box::new(place.clone()))).await?,
        link: convening.link.clone().filter(|_| has_place || arranges || leads),
        answers: convening.takes_registrations(page.now),
        registered: own.is_some_and(Attendee::counts),
        declined: own.is_some_and(|own| own.registration.withdrawn_at.is_some()),
        on: stand == Stand::On,
        attends: AttendConvening(place.clone()).allowed(standing),
        numbers: if arranges || leads {
            numbers(&page, place).await?
        } else {
            Vec::new()
        },
        answered: known
            .polls
            .iter()
            .filter(|poll| poll.row.state == PollState::Closed)
            .map(answered)
            .collect(),
        decided: known.decided().map(str::to_owned).collect(),
        asked: known.public().into_iter().map(asked).collect(),
        open_to_change: stand != Stand::Off,
        begun: matches!(stand, Stand::On | Stand::Over),
        minutes: page
            .app
            .db
            .convening_minutes(convening.id)
            .await?
            .is_some_and(|minutes| minutes.signed_at.is_some()),
        fates: page.app.db.convening_before(convening.id).await?.is_some(),
        template: domain::id::OwnSessionId::new(page.app.ids.as_ref(), page.now).to_string(),
        kind: page.t(&format!("convening-kind-{}", convening.kind)),
        convening: convening.clone(),
        leads,
        arranges,
        page: page.clone(),
    })
}

/// How many come, wait, said no, and came.
async fn numbers(page: &Page, place: &ConveningPlace) -> Result<Vec<(String, String)>, Problem> {
    let id = place.convening.id;
    let all = page.app.db.attendees(id).await?;
    let count = |fits: fn(&Attendee) -> bool| all.iter().filter(|one| fits(one)).count();
    let mut lines = vec![
        ("convening-n-seated", count(|one| one.registration.has_place())),
        ("convening-n-waiting", count(|one| one.registration.waits())),
        (
            "convening-n-declined",
            count(|one| one.registration.withdrawn_at.is_some()),
        ),
    ];
    if page.now >= place.convening.starts_at {
        let came = page.app.db.present_at(id).await?;
        lines.push(("convening-n-came", usize::try_from(came).unwrap_or(0)));
    }
    let shown = |(key, n): (&str, usize)| (page.t(key), n.to_string());
    Ok(lines.into_iter().map(shown).collect())
}
