//! Convenings of the demo: the seminar that opened the year, with who was at which part; the session of the middle of it, as it went
//! ([`super::session`]); the session of next week, with more people than
//! places; and one that is on today.

use std::collections::BTreeMap;

use anyhow::Context as _;
use domain::convening::{
    Ask, AskKind, Audience, Convening, ConveningPlan, Diet, Mark, Marked, Mode, NeedKind, RegistrationPlan,
    SegmentPlan, Transport, Turn, Way, Zone,
};
use domain::id::{ConveningId, MarkId, PersonId, RegistrationId, SchoolId};
use domain::permission::{
    ArrangeConvening, ArrangeConvenings, ConveningPlace, HostConvening, Register, in_the_name_of,
};
use domain::time::{Day, Instant};
use jiff::civil::time;
use store::NewConvening;

use super::super::calendar::{Calendar, Hour, moment};
use super::super::tell::Told;
use super::Desk;
use super::convenings_words::{MIDDLE, NEXT, OPENING, TODAY, Words};

/// Places of the session of next week, and of one liceo.
const PLACES: (u32, i64) = (48, 4);

impl Desk<'_> {
    /// All of them.
    pub(super) async fn convenings(&self, hub: PersonId, told: &[Told]) -> anyhow::Result<()> {
        let today = self.calendar.today;
        if let Some(monday) = self.calendar.weeks.get(self.calendar.this_year) {
            let day = monday.plus_days(3);
            let made = moment(monday.plus_days(-10), Hour::Noon);
            let opening = self.convening(hub, &OPENING, (day, made), (None, true, None)).await?;
            let all = self.attendees(2);
            self.registered(opening, &all, made.plus_seconds(3600)).await?;
            self.attended(hub, opening, &all, day).await?;
        }
        if let Some(day) = middle(self.calendar) {
            let made = moment(day.plus_days(-20), Hour::Noon);
            let session = self.convening(hub, &MIDDLE, (day, made), (None, false, None)).await?;
            let all = self.attendees(3);
            self.registered(session, &all[..all.len().min(72)], made.plus_seconds(3600))
                .await?;
            self.attended(hub, session, &all, day).await?;
            self.session(hub, session, told).await?;
        }
        let asked = moment(self.calendar.last.plus_days(-12), Hour::Late);
        let next = next_week(today);
        let rules = (Some(PLACES.0), false, Some(PLACES.1));
        let session = self.convening(hub, &NEXT, (next, asked), rules).await?;
        let mut all = self.attendees(4);
        all.truncate(70);
        self.registered(session, &all, asked.plus_seconds(7200)).await?;
        let data = self
            .convening(hub, &TODAY, (today, asked), (Some(60), false, None))
            .await?;
        let mut all = self.attendees(1);
        all.truncate(36);
        self.registered(data, &all, asked.plus_seconds(9000)).await?;
        Ok(())
    }

    /// People of the liceos, so many of each at first: leaders of UTP, then teachers.
    fn attendees(&self, first: usize) -> Vec<(PersonId, SchoolId)> {
        let of = |liceo: &super::super::ground::Liceo| {
            let [language, maths] = [&liceo.language, &liceo.maths];
            let people = [
                &liceo.utp,
                &language[0],
                &maths[0],
                &liceo.coexistence,
                &language[1],
                &maths[1],
            ];
            people.map(|person| (person.id, liceo.id))
        };
        let liceos: Vec<[(PersonId, SchoolId); 6]> = self.ground.liceos.iter().map(of).collect();
        let mut all = Vec::new();
        // Some liceos answer at once with everybody, others one by one.
        for (from, to) in [(0, first), (first, 6)] {
            for liceo in &liceos {
                all.extend(liceo.iter().take(to).skip(from).copied());
            }
        }
        all
    }

    async fn convening(
        &self,
        hub: PersonId,
        words: &Words,
        (day, made): (Day, Instant),
        (capacity, public, per_school): (Option<u32>, bool, Option<i64>),
    ) -> anyhow::Result<ConveningId> {
        let at = |hour| {
            Zone::Santiago
                .moment(day, time(hour, 0, 0, 0))
                .context("an hour that exists")
        };
        let plan = ConveningPlan {
            kind: words.kind,
            mode: words.mode,
            name: words.name.to_owned(),
            about: words.about.to_owned(),
            zone: Zone::Santiago,
            starts: at(words.hours.0)?,
            ends: at(words.hours.1)?,
            link: words.link.map(str::to_owned),
            place: words.place.map(str::to_owned),
            capacity,
            online_capacity: None,
        };
        let part = |(kind, title, minutes, protocol, host): &super::convenings_words::Part| SegmentPlan {
            kind: *kind,
            title: (*title).to_owned(),
            minutes: *minutes,
            protocol: *protocol,
            fixed: None,
            host: (*host).to_owned(),
        };
        let agenda: Vec<SegmentPlan> = words.parts.iter().map(part).collect();
        let mut w = self.pen.begin(self.db, made).await?;
        let id = ConveningId::new(w.ids(), w.at());
        let new = NewConvening {
            id,
            network: self.ground.network,
            plan: &plan,
            audiences: &[Audience::Everybody],
            host: hub,
            agenda: &agenda,
        };
        w.make_convening(&in_the_name_of(hub, ArrangeConvenings), &new).await?;
        w.commit().await?;
        let place = self.db.convening_place(id, hub).await?;
        let version = place.convening.version;
        let asks = serde_json::to_string(&asks(words.mode))?;
        let mut w = self.pen.begin(self.db, made.plus_seconds(600)).await?;
        w.invite_to_convening(
            &in_the_name_of(hub, ArrangeConvening(place)),
            version,
            (&[Audience::Everybody], public),
            (
                if per_school.is_some() {
                    Turn::Spread
                } else {
                    Turn::Order
                },
                per_school,
            ),
            &asks,
        )
        .await?;
        w.commit().await?;
        Ok(id)
    }

    /// Everybody registers, some with something that they need; two say that they don't come.
    async fn registered(&self, id: ConveningId, all: &[(PersonId, SchoolId)], from: Instant) -> anyhow::Result<()> {
        let convening = self.db.convening(id).await?;
        for (number, (person, school)) in all.iter().enumerate() {
            let mut w = self.pen.begin(self.db, from.plus_seconds(540 * number as i64)).await?;
            let registration = RegistrationId::new(w.ids(), w.at());
            let proof = in_the_name_of(*person, Register(alone(&convening)));
            if number % 37 == 36 {
                w.decline(&proof, registration).await?;
            } else {
                let plan = said(number, &convening);
                w.register(&proof, registration, &plan, Some(*school)).await?;
            }
            w.commit().await?;
        }
        Ok(())
    }

    /// Whoever came was marked at the parts; some left early, some came late.
    async fn attended(
        &self,
        hub: PersonId,
        id: ConveningId,
        all: &[(PersonId, SchoolId)],
        day: Day,
    ) -> anyhow::Result<()> {
        let place = self.db.convening_place(id, hub).await?;
        let rows = self.db.segments(id).await?;
        let attendees = self.db.attendees(id).await?;
        let mut w = self.pen.begin(self.db, moment(day, Hour::Late)).await?;
        let mut marks = Vec::new();
        for (number, one) in attendees
            .iter()
            .enumerate()
            .filter(|(_, one)| one.registration.has_place())
        {
            if number % 9 == 8 {
                continue;
            }
            let (late, early) = (usize::from(number % 7 == 3), usize::from(number % 5 == 1));
            for row in rows.iter().skip(late).take(rows.len() - late - early) {
                marks.push(Mark {
                    id: MarkId::new(w.ids(), w.at()),
                    registration_id: one.registration.id,
                    segment_id: row.id,
                    marked: Marked::Here,
                    marked_at: place.convening.starts_at.plus_seconds(300 + number as i64),
                });
            }
        }
        anyhow::ensure!(!all.is_empty(), "nobody was invited");
        w.keep_marks(&in_the_name_of(hub, HostConvening(place)), &marks).await?;
        w.commit().await?;
        Ok(())
    }
}

/// The convening for whoever registers for the first time: the decision asks nothing else of it here.
fn alone(convening: &Convening) -> ConveningPlace {
    ConveningPlace {
        convening: convening.clone(),
        hosts: Vec::new(),
        audiences: vec![Audience::Everybody],
        belongs: domain::convening::Belongs::default(),
        own: None,
    }
}

fn asks(mode: Mode) -> Vec<Ask> {
    let ask = |key: &str, words: &str, kind, options: &[&str]| Ask {
        key: key.to_owned(),
        words: words.to_owned(),
        kind,
        options: options.iter().map(|one| (*one).to_owned()).collect(),
        required: false,
    };
    if !mode.has_place() {
        return Vec::new();
    }
    vec![
        ask("0", "¿Qué pregunta traes?", AskKind::Line, &[]),
        ask("1", "¿Te quedas a almorzar?", AskKind::YesNo, &[]),
    ]
}

/// Questions that people bring.
const QUESTIONS: [&str; 6] = [
    "¿Cómo comentan los boletos con 45 estudiantes?",
    "¿Qué hacemos cuando la predicción falla tres veces?",
    "¿Alguien lo probó en el taller de la especialidad?",
    "¿Cómo invitamos a los estudiantes al equipo?",
    "¿Qué les contamos a los apoderados?",
    "¿Desde cuándo se puede decir que algo cambió?",
];

fn said(number: usize, convening: &Convening) -> RegistrationPlan {
    let way = if convening.mode == Mode::Hybrid && number.is_multiple_of(4) {
        Way::Link
    } else {
        Way::of(convening.mode)
    };
    let here = way == Way::Here;
    let needs = match number % 23 {
        4 => vec![NeedKind::StepFree],
        11 => vec![NeedKind::NearTheFront, NeedKind::Captions],
        17 => vec![NeedKind::Nursing],
        _ => Vec::new(),
    };
    let diet = [
        None,
        Some(Diet::Vegetarian),
        None,
        Some(Diet::NoGluten),
        None,
        None,
        Some(Diet::Vegan),
    ];
    let transport = [
        Some(Transport::Own),
        Some(Transport::Bus),
        Some(Transport::Seeks),
        Some(Transport::Offers),
    ];
    let transport = transport[number % 4].filter(|_| here);
    let mut answers = BTreeMap::new();
    if convening.mode.has_place() {
        if number.is_multiple_of(3) {
            answers.insert("0".to_owned(), QUESTIONS[number / 3 % QUESTIONS.len()].to_owned());
        }
        answers.insert("1".to_owned(), if number % 5 == 2 { "no" } else { "yes" }.to_owned());
    }
    RegistrationPlan {
        way,
        needs,
        need_words: None,
        diet: diet[number % 7].filter(|_| here),
        diet_words: None,
        transport,
        seats: if transport == Some(Transport::Offers) { 3 } else { 0 },
        with_own: number % 6 == 5,
        answers,
    }
}

/// The Thursday in the middle of this year's weeks, once there are enough of them before and after it.
fn middle(calendar: &Calendar) -> Option<Day> {
    let weeks = calendar.weeks.get(calendar.this_year..)?;
    let monday = weeks.get(weeks.len() / 2).filter(|_| weeks.len() >= 6)?;
    Some(monday.plus_days(3))
}

/// Wednesday of next week.
fn next_week(today: Day) -> Day {
    today.monday().plus_days(9)
}
