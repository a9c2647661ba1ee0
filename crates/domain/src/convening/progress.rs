//! Where an agenda stands at a moment: what is on, how long it still has, what comes next and when, how late one is, and
//! where the lost minutes could come from. It is what a projector shows.
//!
//! Owns no clock and no state of its own: the parts that were begun, and a moment, give everything. So a screen that lost its
//! connection, or a server that was restarted, shows the same as all others.

use super::agenda::{Agenda, Segment};
use crate::id::SegmentId;
use crate::time::Instant;

/// Somebody began a part. The last beginning of a part counts; beginning an earlier part again goes back to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Begun {
    /// Which part.
    pub segment: SegmentId,
    /// When.
    pub at: Instant,
}

/// A part with the times that it has now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch<'a> {
    /// The part.
    pub segment: &'a Segment,
    /// Its place in the agenda, from 0.
    pub place: usize,
    /// When it begins or began.
    pub begins: Instant,
    /// When it is to end.
    pub ends: Instant,
}

/// What a projector shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Board<'a> {
    /// What is on; nothing before the first part, between two days, and when all is over.
    pub now: Option<Stretch<'a>>,
    /// What comes next.
    pub next: Option<Stretch<'a>>,
    /// Seconds that are left of what is on; negative where it goes over its time. Until the next part where nothing is on.
    pub left: i64,
    /// Minutes by which the next part will begin later than planned; none where one is in time or ahead.
    pub late: i64,
}

/// A part that could be shorter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shorter {
    /// Which.
    pub segment: SegmentId,
    /// By so many minutes.
    pub minutes: u16,
}

impl Agenda {
    /// What to show at `moment`. As long as nobody began anything, the plan runs by itself; after that a part ends when the
    /// next one is begun, or by itself before a part with a time of its own.
    #[must_use]
    pub fn board(&self, begun: &[Begun], moment: Instant) -> Board<'_> {
        let times = self.forecast(begun, moment);
        let planned = self.planned();
        let led = self.latest(begun, moment);
        let at = match led {
            Some((place, _)) => self.led(place, &times, moment),
            None => times.iter().rposition(|(begins, _)| *begins <= moment),
        };
        let on = at.filter(|place| led.is_some_and(|(led, _)| led == *place) || moment < times[*place].1);
        let next = at.map_or(0, |place| place + 1);
        let stretch = |place: usize| {
            let (begins, ends) = *times.get(place)?;
            let segment = self.segments.get(place)?;
            Some(Stretch {
                segment,
                place,
                begins,
                ends,
            })
        };
        let (now, next) = (on.and_then(stretch), stretch(next));
        // The last part that somebody leads ends for good with its time and a quarter of an hour: nobody ends an evening by hand.
        let now = now.filter(|now| next.is_some() || moment < now.ends.plus_seconds(15 * 60));
        let left = match (now, next) {
            (Some(now), _) => now.ends.seconds_since(moment),
            (None, Some(next)) => next.begins.seconds_since(moment),
            (None, None) => 0,
        };
        let behind = match (next, now) {
            (Some(next), _) => next.begins.seconds_since(planned[next.place].0),
            (None, Some(now)) => now.ends.max(moment).seconds_since(planned[now.place].1),
            (None, None) => 0,
        };
        Board {
            now,
            next,
            left,
            late: (behind.max(0) + 59) / 60,
        }
    }

    /// When each part begins and ends as it looks now: what was begun keeps its time, what is on goes on until now at least,
    /// and what follows is pushed, but not beyond a break between days: a part with a time of its own begins then, or later
    /// where one is still at the part before.
    #[must_use]
    pub fn forecast(&self, begun: &[Begun], moment: Instant) -> Vec<(Instant, Instant)> {
        let planned = self.planned();
        let Some((current, since)) = self.latest(begun, moment) else {
            return planned;
        };
        let mut times = planned;
        for (place, time) in times.iter_mut().enumerate().take(current) {
            let own = begun
                .iter()
                .filter(|one| self.place(one.segment) == Some(place) && one.at <= since);
            if let Some(at) = own.map(|one| one.at).max() {
                *time = (at, at.plus_seconds(self.seconds(place)).min(since));
            }
        }
        let mut free = since.plus_seconds(self.seconds(current));
        times[current] = (since, free);
        // Whoever leads goes on with the part until the next one is begun, so what follows can't begin in the past.
        if self.segments.get(current + 1).is_some_and(|next| next.fixed.is_none()) {
            free = free.max(moment);
        }
        for (place, segment) in self.segments.iter().enumerate().skip(current + 1) {
            let begins = segment.fixed.map_or(free, |fixed| fixed.max(free));
            free = begins.plus_seconds(self.seconds(place));
            times[place] = (begins, free);
        }
        times
    }

    /// Which parts could be shorter so that the delay is made up before the next part with a time of its own, or the end:
    /// of each at most what its kind can spare, in proportion. Fewer minutes than the delay where there is not enough to spare.
    #[must_use]
    pub fn catch_up(&self, begun: &[Begun], moment: Instant) -> Vec<Shorter> {
        let board = self.board(begun, moment);
        let Some(next) = board.next else { return Vec::new() };
        let until_fixed = self.segments[next.place..].iter().enumerate();
        let ahead: Vec<&Segment> = until_fixed
            .take_while(|(n, segment)| *n == 0 || segment.fixed.is_none())
            .map(|(_, segment)| segment)
            .collect();
        let spare = |segment: &Segment| i64::from(segment.minutes - segment.kind.least(segment.minutes));
        let all: i64 = ahead.iter().map(|segment| spare(segment)).sum();
        let wanted = board.late.min(all);
        // Shares by what has gone before, so that the whole minutes add up exactly.
        let (mut seen, mut given) = (0, 0);
        let mut out = Vec::new();
        for segment in ahead {
            seen += spare(segment);
            let share = if all == 0 { 0 } else { wanted * seen / all - given };
            given += share;
            if share > 0 {
                out.push(Shorter {
                    segment: segment.id,
                    minutes: u16::try_from(share).unwrap_or(0),
                });
            }
        }
        out
    }

    /// The part that was begun last, up to `moment`, and when. Of two at once the later in the agenda.
    fn latest(&self, begun: &[Begun], moment: Instant) -> Option<(usize, Instant)> {
        let known = begun.iter().filter(|one| one.at <= moment);
        let placed = known.filter_map(|one| Some((one.at, self.place(one.segment)?)));
        placed.max().map(|(at, place)| (place, at))
    }

    /// Where one is when `place` was begun last: there, unless parts with a time of their own have come since. A day that
    /// nobody ended by hand does not run into the next one.
    fn led(&self, place: usize, times: &[(Instant, Instant)], moment: Instant) -> Option<usize> {
        let mut later = (place + 1..self.segments.len()).filter(|at| self.segments[*at].fixed.is_some());
        let come = later.rfind(|at| times[*at].0 <= moment);
        let Some(fixed) = come else { return Some(place) };
        (fixed..times.len()).rev().find(|at| times[*at].0 <= moment)
    }

    fn place(&self, id: SegmentId) -> Option<usize> {
        self.segments.iter().position(|segment| segment.id == id)
    }

    fn seconds(&self, place: usize) -> i64 {
        self.segments
            .get(place)
            .map_or(0, |segment| 60 * i64::from(segment.minutes))
    }
}
