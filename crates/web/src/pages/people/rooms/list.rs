//! The rooms, and opening one.

use askama::Template;
use domain::check::Wrong;
use domain::door::ROOM_HOURS;
use domain::id::RoomId;
use domain::permission::OpenRoom;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Hours that can be chosen; the store allows no more than the last.
const HOURS: [i64; 4] = [2, ROOM_HOURS, 8, 12];

struct Line {
    id: RoomId,
    name: String,
    state: String,
    open: bool,
}

#[derive(Template)]
#[template(path = "pages/people/rooms/list.html")]
struct List {
    page: Page,
    form: Form,
    rooms: Vec<Line>,
    hours: Vec<(String, String)>,
}

impl List {
    async fn of(page: &Page, form: Form) -> Result<Self, Problem> {
        let rooms = page.app.db.rooms(page.network()?.id).await?;
        let line = |room: domain::door::Room| {
            let open = room.is_open(page.now);
            let (key, at) = if open {
                ("people-room-open-until", room.expires_at)
            } else {
                let over = room.closed_at.unwrap_or(room.expires_at);
                ("people-room-closed-at", over)
            };
            Line {
                id: room.id,
                name: room.name,
                state: page.t1(key, "when", page.lang.moment(at.in_chile())),
                open,
            }
        };
        Ok(Self {
            rooms: rooms.into_iter().map(line).collect(),
            hours: HOURS
                .iter()
                .map(|n| (n.to_string(), page.t1("people-hours", "n", *n)))
                .collect(),
            form,
            page: page.clone(),
        })
    }
}

/// Shows them.
pub async fn list(page: Page, _can: Can<OpenRoom>) -> Answer {
    let form = Form::new().with("hours", ROOM_HOURS.to_string());
    page.show(&List::of(&page, form).await?)
}

/// Opens one, and shows it.
pub async fn open(page: Page, can: Can<OpenRoom>, form: Form) -> Answer {
    let network = page.network()?.id;
    let mut wrong = Wrong::none();
    let name = domain::text::some_line(form.get("name"), 80);
    wrong.unless(name.is_some(), "name", "people-wrong-room-name");
    let hours: Option<i64> = form.get("hours").parse().ok();
    let hours = hours.filter(|hours| HOURS.contains(hours));
    wrong.unless(hours.is_some(), "hours", "people-wrong-hours");
    let (Some(name), Some(hours)) = (name, hours) else {
        return page.again(&List::of(&page, form.wrong(wrong)).await?);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let id = w.open_room(can.proof(), network, &name, hours).await?;
    w.commit().await?;
    page.go(&routes::room(id))
}
