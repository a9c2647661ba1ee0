//! A session of the demo as it went: what the room asked, who sat with whom and what tables wrote, what was answered and decided, what each liceo
//! left to do, how people looked back on it, and its minutes.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use domain::convening::{
    Answer, Attendance, Attendee, CommitmentPlan, Convening, Moderation, ModerationPlan, PollKind, PollPlan,
    QuestionPlan, ReflectionPlan, Seat, SegmentRow, ShownNames, Taking,
};
use domain::id::{
    AudienceQuestionId, CommitmentId, ConveningId, PersonId, PollId, ResolutionId, SchoolId, SegmentId,
    TableNoteEditId, TableNoteId,
};
use domain::permission::{
    AnswerForCommitment, AttendConvening, Commit, HostConvening, Proof, TablePlace, TakePart, decide_to_take_part,
    decide_writing_at_table, in_the_name_of,
};
use domain::time::Instant;
use store::{Committing, NewSeating, Wrote};

use super::super::calendar::{Hour, moment};
use super::super::tell::Told;
use super::Desk;
use super::session_words::{ASKED, COMMITTED, DECIDED, LOOKED_BACK, MINUTES, NOTES};

/// How many sit at a table.
const AT_TABLE: usize = 6;
/// Days in which a liceo may do what it left to do.
const DAYS: i64 = 21;

/// The session, and whoever came to it.
struct Day {
    convening: Convening,
    rows: Vec<SegmentRow>,
    came: Vec<Attendee>,
}

impl Day {
    /// So many minutes after the beginning.
    fn at(&self, minutes: i64) -> Instant {
        self.convening.starts_at.plus_seconds(minutes * 60)
    }

    /// Somebody as a voice in the room.
    fn voice(&self, number: usize, at: Instant) -> anyhow::Result<Proof<TakePart>> {
        let one = self.came[number % self.came.len()].clone();
        let who = one.registration.person_id;
        decide_to_take_part(self.convening.clone(), one, who, at)
            .ok()
            .context("somebody in the room")
    }

    fn tables(&self) -> anyhow::Result<SegmentId> {
        let row = self.rows.iter().find(|row| row.kind.is_at_tables());
        Ok(row.context("a part at tables")?.id)
    }

    /// Whoever came with an account, and their liceo.
    fn people(&self) -> impl Iterator<Item = (PersonId, SchoolId)> + '_ {
        let of = |one: &Attendee| one.registration.person_id.zip(one.registration.school_id);
        self.came.iter().filter_map(of)
    }
}

impl Desk<'_> {
    /// All of it.
    pub(super) async fn session(&self, hub: PersonId, id: ConveningId, told: &[Told]) -> anyhow::Result<()> {
        let there = Attendance::of(&self.db.marks(id).await?).anybody();
        let mut came = self.db.attendees(id).await?;
        came.retain(|one| there.contains(&one.registration.id));
        let day = Day {
            convening: self.db.convening(id).await?,
            rows: self.db.segments(id).await?,
            came,
        };
        anyhow::ensure!(!day.came.is_empty(), "somebody came");
        self.room_asks(hub, &day).await?;
        self.tables_write(hub, &day).await?;
        self.room_answers(hub, &day).await?;
        self.room_decides(hub, &day).await?;
        self.liceos_commit(&day, told).await?;
        self.people_look_back(hub, &day).await?;
        self.minutes(hub, &day).await
    }

    async fn leads(&self, hub: PersonId, day: &Day) -> anyhow::Result<Proof<HostConvening>> {
        let place = self.db.convening_place(day.convening.id, hub).await?;
        Ok(in_the_name_of(hub, HostConvening(place)))
    }

    /// Questions with their supports; the first is taken up and answered.
    async fn room_asks(&self, hub: PersonId, day: &Day) -> anyhow::Result<()> {
        let leads = self.leads(hub, day).await?;
        let mut w = self.pen.begin(self.db, day.at(5)).await?;
        w.take_questions(&leads, Taking::AtOnce).await?;
        w.commit().await?;
        for (number, (words, signed)) in ASKED.into_iter().enumerate() {
            let at = day.at(22 + number as i64);
            let mut w = self.pen.begin(self.db, at).await?;
            let id = AudienceQuestionId::new(w.ids(), w.at());
            let words = words.to_owned();
            w.ask_audience_question(&day.voice(number * 7, at)?, id, &QuestionPlan { words, signed })
                .await?;
            for supporter in 1..=(18 - 3 * number) {
                w.vote_for_question(&day.voice(number * 7 + supporter, at)?, id, true)
                    .await?;
            }
            w.commit().await?;
            if number == 0 {
                for (minutes, moderation) in [(31, Moderation::OnStage), (44, Moderation::Answered)] {
                    let mut w = self.pen.begin(self.db, day.at(minutes)).await?;
                    w.moderate_question(&leads, id, &ModerationPlan { moderation, why: None })
                        .await?;
                    w.commit().await?;
                }
            }
        }
        Ok(())
    }

    /// Whoever came sits with people of other liceos; each table writes down what it saw.
    async fn tables_write(&self, hub: PersonId, day: &Day) -> anyhow::Result<()> {
        let (leads, segment) = (self.leads(hub, day).await?, day.tables()?);
        let tables = day.came.len().div_ceil(AT_TABLE);
        let number = |place: usize| place % tables + 1;
        let seats: Vec<Seat> = day
            .came
            .iter()
            .enumerate()
            .map(|(place, one)| Seat::at(one.registration.id, number(place) as i64))
            .collect();
        let new = NewSeating {
            size: AT_TABLE as i64,
            near_tables: 1,
            seed: 1,
        };
        let mut w = self.pen.begin(self.db, day.at(60)).await?;
        w.compose_tables(&leads, (segment, 0), &new, &seats).await?;
        w.announce_tables(&leads, (segment, 1), Some(ShownNames::First)).await?;
        w.commit().await?;
        for (place, said) in (0..tables).zip(NOTES.into_iter().cycle()) {
            let (one, at) = (&day.came[place], day.at(120 + place as i64));
            let table = TablePlace {
                convening: day.convening.clone(),
                segment,
                number: number(place) as i64,
                seat: self.db.own_seat(segment, one.registration.id).await?,
                attended: true,
                leads: false,
            };
            let proof = decide_writing_at_table(table, one.registration.person_id, at);
            let proof = proof.ok().context("somebody who sits there")?;
            let mut w = self.pen.begin(self.db, at).await?;
            let wrote = Wrote {
                id: TableNoteEditId::new(w.ids(), w.at()),
                note: TableNoteId::new(w.ids(), w.at()),
                was: "",
                said,
            };
            w.write_note(&proof, &wrote).await?;
            w.commit().await?;
        }
        Ok(())
    }

    /// Two polls, each answered by most and then closed.
    async fn room_answers(&self, hub: PersonId, day: &Day) -> anyhow::Result<()> {
        let leads = self.leads(hub, day).await?;
        let conditions = [
            "Interés",
            "Práctica constante",
            "Retroalimentación",
            "Reflexión",
            "Colaboración",
        ];
        let choice = PollPlan {
            words: "¿Cuál de las cinco condiciones nos cuesta más?".to_owned(),
            kind: PollKind::Choice,
            options: conditions.map(str::to_owned).to_vec(),
            most: 1,
        };
        let scale = PollPlan {
            words: "¿Cuánto nos sirvió mirar los gráficos en la mesa?".to_owned(),
            kind: PollKind::Scale,
            options: vec!["Nada".to_owned(), "Mucho".to_owned()],
            most: 5,
        };
        for (minutes, plan) in [(152, choice), (163, scale)] {
            let at = day.at(minutes);
            let mut w = self.pen.begin(self.db, at).await?;
            let id = PollId::new(w.ids(), w.at());
            w.keep_poll(&leads, id, &plan, None).await?;
            w.open_poll(&leads, id).await?;
            for number in (0..day.came.len()).filter(|number| number % 8 != 5) {
                let answer = match plan.kind {
                    // Feedback is named most, as in most rooms.
                    PollKind::Choice => Answer::Choice(BTreeSet::from([[2, 2, 0, 3, 2, 1, 4][number % 7]])),
                    _ => Answer::Scale([4, 5, 3, 4, 5, 2, 4][number % 7]),
                };
                w.answer_poll(&day.voice(number, at)?, id, Some(&answer)).await?;
            }
            w.commit().await?;
            let mut w = self.pen.begin(self.db, day.at(minutes + 6)).await?;
            w.close_poll(&leads, id).await?;
            w.commit().await?;
        }
        Ok(())
    }

    async fn room_decides(&self, hub: PersonId, day: &Day) -> anyhow::Result<()> {
        let leads = self.leads(hub, day).await?;
        for (words, minutes) in DECIDED {
            let mut w = self.pen.begin(self.db, day.at(minutes)).await?;
            let id = ResolutionId::new(w.ids(), w.at());
            w.note_resolution(&leads, id, words).await?;
            w.commit().await?;
        }
        Ok(())
    }

    /// One of each liceo says what it will do. Where it planned a test afterwards, it is that one.
    async fn liceos_commit(&self, day: &Day, told: &[Told]) -> anyhow::Result<()> {
        let held = day.convening.zone.day(day.convening.starts_at);
        let first: BTreeMap<SchoolId, PersonId> = day.people().map(|(person, school)| (school, person)).collect();
        for (number, (school, person)) in first.into_iter().enumerate() {
            let later = told.iter().find(|one| {
                let soon = one.planned.0 > held && one.planned.0 <= held.plus_days(DAYS);
                soon && self
                    .ground
                    .liceos
                    .iter()
                    .any(|liceo| liceo.index == one.sketch.liceo && liceo.id == school)
            });
            let at = day.at(190 + number as i64);
            let place = self.db.convening_place(day.convening.id, person).await?;
            let what = later.map_or(COMMITTED[number % COMMITTED.len()], |one| one.plan.title.as_str());
            let plan = CommitmentPlan {
                what: what.to_owned(),
                owner_id: Some(person),
                who: "El equipo de mejora".to_owned(),
                due_on: held.plus_days(DAYS),
                idea_id: later.map(|one| one.plan.idea_id),
            };
            let mut w = self.pen.begin(self.db, at).await?;
            let id = CommitmentId::new(w.ids(), w.at());
            let proof = in_the_name_of(
                person,
                Commit {
                    place,
                    school: Some(school),
                },
            );
            w.keep_commitment(Committing::Account(&proof), id, &plan).await?;
            w.commit().await?;
            let answers = in_the_name_of(person, AnswerForCommitment(self.db.commitment(id).await?));
            match later {
                Some(one) => {
                    let mut w = self.pen.begin(self.db, moment(one.planned.0, one.planned.1)).await?;
                    w.begin_from_commitment(&answers, one.id).await?;
                    w.commit().await?;
                }
                None if number % 4 == 3 => {
                    let mut w = self.pen.begin(self.db, moment(held.plus_days(15), Hour::Late)).await?;
                    w.let_commitment_go(&answers, "Cambió el horario del segundo semestre")
                        .await?;
                    w.commit().await?;
                }
                None if number % 4 < 2 => {
                    let mut w = self.pen.begin(self.db, moment(held.plus_days(12), Hour::Late)).await?;
                    w.finish_commitment(&answers).await?;
                    w.commit().await?;
                }
                None => {}
            }
        }
        Ok(())
    }

    async fn people_look_back(&self, hub: PersonId, day: &Day) -> anyhow::Result<()> {
        let leads = self.leads(hub, day).await?;
        let mut w = self.pen.begin(self.db, day.at(225)).await?;
        w.open_reflection(&leads).await?;
        w.commit().await?;
        for (number, (person, _)) in day.people().enumerate().filter(|(number, _)| number % 4 != 3) {
            let place = self.db.convening_place(day.convening.id, person).await?;
            let proof = in_the_name_of(person, AttendConvening(place));
            let step = |steps: [i64; 7]| steps[number % 7];
            let said = LOOKED_BACK.get(number / 3).filter(|_| number.is_multiple_of(3));
            let plan = ReflectionPlan {
                interest: step([5, 4, 5, 4, 5, 3, 4]),
                practice: step([3, 4, 3, 2, 4, 3, 4]),
                feedback: step([2, 3, 4, 3, 2, 4, 3]),
                reflection: step([4, 4, 3, 5, 4, 4, 2]),
                collaboration: step([5, 5, 4, 4, 5, 5, 3]),
                words: said.copied().unwrap_or_default().to_owned(),
            };
            let mut w = self.pen.begin(self.db, day.at(227).plus_seconds(number as i64)).await?;
            w.reflect(store::Taking::Account(&proof), &plan).await?;
            w.commit().await?;
        }
        Ok(())
    }

    async fn minutes(&self, hub: PersonId, day: &Day) -> anyhow::Result<()> {
        let leads = self.leads(hub, day).await?;
        let after = day.convening.zone.day(day.convening.starts_at).plus_days(1);
        let mut w = self.pen.begin(self.db, moment(after, Hour::Noon)).await?;
        w.write_minutes(&leads, 0, MINUTES).await?;
        w.sign_minutes(&leads, 1).await?;
        w.commit().await?;
        Ok(())
    }
}
