//! The calendar of a year: holidays and breaks in their order, and the form for a break.

use askama::Template;
use axum::extract::Query;
use domain::calendar::{Reach, SchoolBreak, holidays};
use domain::id::SchoolBreakId;
use domain::permission::{ArrangeCalendar, SeeCalendar};
use domain::time::Day;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/calendar/list.html")]
pub struct List {
    page: Page,
    form: Form,
    year: i16,
    /// Addresses and names of the years before and after.
    years: Vec<(String, String)>,
    lead: String,
    /// Where the reader may write a break: value and name.
    places: Vec<(String, String)>,
    breaks: Vec<Line>,
    holidays: Vec<(String, String)>,
}

/// A break.
struct Line {
    name: String,
    days: String,
    place: String,
    removal: Option<String>,
}

/// The year asked for, and what was just taken away, for the form that puts it back.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    ano: String,
    nombre: String,
    desde: String,
    hasta: String,
    lugar: String,
}

/// Shows it.
pub async fn list(page: Page, _can: Can<SeeCalendar>, Query(asked): Query<Asked>) -> Answer {
    let form = Form::new()
        .with("id", SchoolBreakId::new(page.app.ids.as_ref(), page.now).to_string())
        .with("name", asked.nombre)
        .with("starts_on", asked.desde)
        .with("ends_on", asked.hasta)
        .with("place", asked.lugar);
    let year = asked.ano.parse().ok().filter(|year| (2000..=2100).contains(year));
    page.show(&List::of(&page, form, year).await?)
}

impl Page {
    /// Whether the reader may open the calendar: for links from other rooms.
    #[must_use]
    pub fn sees_calendar(&self) -> bool {
        self.may(&SeeCalendar)
    }
}

impl List {
    /// The page with a form.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, form: Form, year: Option<i16>) -> Result<Self, Problem> {
        let network = page.network()?.id;
        let year = year.unwrap_or_else(|| page.today().year());
        let first = Day::new(year, 1, 1).unwrap_or(Day::EPOCH);
        let mut breaks = Vec::new();
        for one in page.app.db.school_breaks(network, first).await? {
            // A liceo's own days are its own and the hub's: the others plan nothing by them.
            if one.starts_on.year() <= year && concerns(page, &one) {
                breaks.push(line(page, one).await?);
            }
        }
        let holidays = holidays(year).into_iter().map(|(day, holiday)| {
            let name = page.t(&format!("holiday-{holiday}"));
            (page.lang.day_weekday(day.0), i18n::capitalized(&name))
        });
        let around = [year - 1, year + 1].map(|year| (format!("{}?ano={year}", routes::CALENDAR), year.to_string()));
        Ok(Self {
            years: around.into(),
            lead: lead(page, year),
            places: places(page).await?,
            holidays: holidays.collect(),
            page: page.clone(),
            form,
            year,
            breaks,
        })
    }
}

fn concerns(page: &Page, one: &SchoolBreak) -> bool {
    let standing = page.standing();
    one.school_id
        .is_none_or(|school| standing.is_some_and(|who| who.is_hub() || who.works_at(school)))
}

/// How many days of school the year has for the reader, and how many are left.
fn lead(page: &Page, year: i16) -> String {
    let (Some(first), Some(last)) = (Day::new(year, 1, 1), Day::new(year, 12, 31)) else {
        return String::new();
    };
    let (calendar, today) = (page.own_calendar(), page.today());
    let all = calendar.school_days_between(first, last);
    if year != today.year() {
        return page.t2("calendar-lead", "year", i64::from(year).to_string(), "days", all);
    }
    let next = calendar.school_day_from(today);
    let left = calendar.school_days_between(today.plus_days(-1), last);
    let key = if next == today {
        "calendar-lead-today"
    } else {
        "calendar-lead-next"
    };
    page.lang.with(
        key,
        &[
            ("left", left.into()),
            ("days", all.into()),
            ("next", page.lang.day_weekday(next.0).into()),
        ],
    )
}

async fn line(page: &Page, one: SchoolBreak) -> Result<Line, Problem> {
    let place = match one.reach() {
        Reach::Network => page.t("calendar-everywhere"),
        Reach::Region(region) => page.t(&format!("region-{region}")),
        Reach::School(school) => page.app.db.school(school).await?.name,
    };
    let from = page.lang.day_weekday(one.starts_on.0);
    let days = if one.starts_on == one.ends_on {
        from
    } else {
        page.t2(
            "calendar-days",
            "from",
            from,
            "to",
            page.lang.day_weekday(one.ends_on.0),
        )
    };
    let removable = page.may(&ArrangeCalendar(one.school_id));
    Ok(Line {
        removal: removable.then(|| routes::break_removal(one.id)),
        name: one.name,
        days,
        place,
    })
}

/// Where the reader may write a break.
async fn places(page: &Page) -> Result<Vec<(String, String)>, Problem> {
    let mut places = Vec::new();
    for school in page
        .standing()
        .map_or_else(Vec::new, domain::permission::Standing::schools)
    {
        if page.may(&ArrangeCalendar(Some(school))) {
            places.push((school.to_string(), page.app.db.school(school).await?.name));
        }
    }
    if page.may(&ArrangeCalendar(None)) {
        places.push((String::new(), page.t("calendar-everywhere")));
        places.extend((1..=16).map(|region| (format!("r{region}"), page.t(&format!("region-{region}")))));
    }
    Ok(places)
}
