//! People are missing or come late: as few as possible of those who sit already get up, and each is told why.
//!
//! How many must move is exact: a number of tables is chosen, the smallest are given up, and tables of fewer than four are filled
//! from those who come, from tables that were given up, and only then from tables of more than four. Who moves and where to
//! is chosen by cost, without anybody else moving.

use super::cost::Room;
use super::{Case, LEAST, MOST, Seating};
use crate::id::RegistrationId;
use crate::word::words;

words! {
    /// Why somebody is told a table.
    WhyMoved {
        /// They have just come.
        Arrived = "arrived",
        /// Their table has too few and was given up.
        GivenUp = "given-up",
        /// Another table has too few.
        Fills = "fills",
        /// Their table has too many.
        Crowded = "crowded",
    }
}

/// Somebody is told a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Who.
    pub who: RegistrationId,
    /// Where they sat; nowhere for those who come.
    pub from: Option<usize>,
    /// Where they sit now.
    pub to: usize,
    /// Why.
    pub why: WhyMoved,
}

/// The tables after people went or came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reformed {
    /// Who sits where.
    pub seating: Seating,
    /// Who is told a new table, by id. Nobody else gets up.
    pub moved: Vec<Moved>,
}

impl Case {
    /// Re-forms `current` for the guests of the case: whoever isn't among them is gone, whoever sits nowhere has come.
    #[must_use]
    pub fn re_form(&self, current: &Seating) -> Reformed {
        let room = Room::of(self);
        let mut hall = Hall::of(&room, current);
        let plan = hall.plan(room.ids.len());
        hall.give_up(&plan);
        hall.uncrowd(&room);
        hall.fill(&room);
        hall.seat(&room);
        hall.settle(&room);
        hall.told(&room)
    }
}

/// Which tables there are to be.
struct Plan {
    given_up: Vec<usize>,
    /// Places of new tables are opened up to this many.
    places: usize,
}

/// The tables by place while they are re-formed.
struct Hall {
    tables: Vec<Vec<usize>>,
    /// Whether a table is used.
    open: Vec<bool>,
    /// Where each sat.
    from: Vec<Option<usize>>,
    /// Who has to be seated, and why.
    waiting: Vec<(usize, WhyMoved)>,
    /// Who has got a new place, and why.
    moved: Vec<(usize, WhyMoved)>,
}

impl Hall {
    fn of(room: &Room, current: &Seating) -> Self {
        let places = current.tables.iter().map(|table| table.number).max().unwrap_or(0);
        let mut tables = vec![Vec::new(); places];
        let mut from = vec![None; room.ids.len()];
        for table in &current.tables {
            for who in &table.guests {
                if let Ok(guest) = room.ids.binary_search(who) {
                    tables[table.number - 1].push(guest);
                    from[guest] = Some(table.number - 1);
                }
            }
        }
        let come = (0..room.ids.len()).filter(|guest| from[*guest].is_none());
        Self {
            open: tables.iter().map(|guests| !guests.is_empty()).collect(),
            waiting: come.map(|guest| (guest, WhyMoved::Arrived)).collect(),
            tables,
            from,
            moved: Vec::new(),
        }
    }

    /// Of all numbers of tables that `people` can sit at, the one for which fewest get up; then the one nearest to what is there.
    /// Given up are the smallest: that costs the fewest moves and leaves the least to fill, whatever their number.
    fn plan(&self, people: usize) -> Plan {
        let mut used: Vec<usize> = (0..self.tables.len()).filter(|at| self.open[*at]).collect();
        used.sort_by_key(|at| (self.tables[*at].len(), std::cmp::Reverse(*at)));
        let (fewest, most) = (people.div_ceil(MOST), (people / LEAST).max(usize::from(people > 0)));
        let least = LEAST.min(people);
        let moves = |tables: usize| {
            let (given_up, kept) = used.split_at(used.len().saturating_sub(tables));
            let sizes = |list: &[usize]| list.iter().map(|at| self.tables[*at].len()).collect::<Vec<_>>();
            let freed: usize = sizes(given_up).iter().sum();
            let crowded: usize = sizes(kept).iter().map(|size| size.saturating_sub(MOST)).sum();
            let lacking: usize = sizes(kept).iter().map(|size| least.saturating_sub(*size)).sum();
            let lacking = lacking + least * tables.saturating_sub(used.len());
            (freed + crowded).max(lacking.saturating_sub(self.waiting.len()))
        };
        let best = (fewest..=most).min_by_key(|tables| (moves(*tables), tables.abs_diff(used.len()), *tables));
        let tables = best.unwrap_or(0);
        Plan {
            given_up: used[..used.len().saturating_sub(tables)].to_vec(),
            places: tables.saturating_sub(used.len()),
        }
    }

    fn give_up(&mut self, plan: &Plan) {
        for table in &plan.given_up {
            self.open[*table] = false;
            let guests = std::mem::take(&mut self.tables[*table]);
            self.waiting
                .extend(guests.into_iter().map(|guest| (guest, WhyMoved::GivenUp)));
        }
        for _ in 0..plan.places {
            // A number that was given up before is used again first.
            match (0..self.tables.len()).find(|at| !self.open[*at] && !plan.given_up.contains(at)) {
                Some(at) => self.open[at] = true,
                None => {
                    self.tables.push(Vec::new());
                    self.open.push(true);
                }
            }
        }
    }

    /// Tables of more than eight, which none of ours ever was: whoever costs most gets up.
    fn uncrowd(&mut self, room: &Room) {
        for table in 0..self.tables.len() {
            while self.tables[table].len() > MOST {
                let dear = (0..self.tables[table].len()).max_by_key(|chair| self.leaving(room, table, *chair));
                let guest = self.tables[table].remove(dear.unwrap_or(0));
                self.waiting.push((guest, WhyMoved::Crowded));
            }
        }
    }

    /// Where those who wait are too few to fill what lacks, one after the other gets up from a table of more than four: always
    /// the move that costs least.
    fn fill(&mut self, room: &Room) {
        while self.lacking(room) > self.waiting.len() {
            let short: Vec<usize> = self.open_tables().filter(|at| self.lacks(room, *at) > 0).collect();
            let rich = self.open_tables().filter(|at| self.tables[*at].len() > LEAST);
            let moves = rich.flat_map(|from| (0..self.tables[from].len()).map(move |chair| (from, chair)));
            let priced = moves.flat_map(|(from, chair)| {
                let guest = self.tables[from][chair];
                let saved = self.leaving(room, from, chair);
                short.iter().map(move |to| (from, chair, guest, *to, saved))
            });
            let best = priced.min_by_key(|(from, chair, guest, to, saved)| {
                (
                    room.joining(to + 1, &self.tables[*to], *guest) - saved,
                    *from,
                    *chair,
                    *to,
                )
            });
            let Some((from, chair, guest, to, _)) = best else {
                return;
            };
            self.tables[from].remove(chair);
            self.tables[to].push(guest);
            self.moved.push((guest, WhyMoved::Fills));
        }
    }

    /// Everybody who waits gets a chair: the cheapest of all first, small tables before full ones; where only as many wait
    /// as lack, only tables that lack somebody.
    fn seat(&mut self, room: &Room) {
        while !self.waiting.is_empty() {
            let tight = self.lacking(room) >= self.waiting.len();
            let free = |at: &usize| self.tables[*at].len() < MOST && (!tight || self.lacks(room, *at) > 0);
            let tables: Vec<usize> = self.open_tables().filter(free).collect();
            let offers = (0..self.waiting.len()).flat_map(|one| tables.iter().map(move |table| (one, *table)));
            let best = offers.min_by_key(|(one, table)| {
                let guests = &self.tables[*table];
                let fullness = EVEN * i64::try_from(guests.len()).unwrap_or(i64::MAX);
                let cost = room.joining(table + 1, guests, self.waiting[*one].0);
                (cost + fullness, *table, self.waiting[*one].0)
            });
            let Some((one, table)) = best else { return };
            let (guest, why) = self.waiting.remove(one);
            self.tables[table].push(guest);
            self.moved.push((guest, why));
        }
    }

    /// Two who move anyway swap their new tables as long as that helps.
    fn settle(&mut self, room: &Room) {
        let movers: Vec<usize> = self.moved.iter().map(|(guest, _)| *guest).collect();
        let mut helped = true;
        while helped {
            helped = false;
            for (at, one) in movers.iter().enumerate() {
                for other in &movers[at + 1..] {
                    helped |= self.swap_if_cheaper(room, *one, *other);
                }
            }
        }
    }

    fn swap_if_cheaper(&mut self, room: &Room, one: usize, other: usize) -> bool {
        let (Some(here), Some(there)) = (self.seat_of(one), self.seat_of(other)) else {
            return false;
        };
        // Nobody is sent back to the table that they were asked to leave.
        let back = self.from[one] == Some(there.0) || self.from[other] == Some(here.0);
        if here.0 == there.0 || back {
            return false;
        }
        let cost =
            |hall: &Self| room.table(here.0 + 1, &hall.tables[here.0]) + room.table(there.0 + 1, &hall.tables[there.0]);
        let before = cost(self);
        self.tables[here.0][here.1] = other;
        self.tables[there.0][there.1] = one;
        if cost(self) < before {
            return true;
        }
        self.tables[here.0][here.1] = one;
        self.tables[there.0][there.1] = other;
        false
    }

    fn told(self, room: &Room) -> Reformed {
        let to = |guest: usize| self.seat_of(guest).map(|(table, _)| table + 1);
        let told = self.moved.iter().filter_map(|(guest, why)| {
            Some(Moved {
                who: room.ids[*guest],
                from: self.from[*guest].map(|table| table + 1),
                to: to(*guest)?,
                why: *why,
            })
        });
        let mut moved: Vec<Moved> = told.collect();
        moved.sort_by_key(|one| one.who);
        let ids = |guests: &Vec<usize>| guests.iter().map(|guest| room.ids[*guest]).collect();
        Reformed {
            seating: Seating::from_lists(self.tables.iter().map(ids).collect()),
            moved,
        }
    }

    fn open_tables(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.tables.len()).filter(|at| self.open[*at])
    }

    fn lacks(&self, room: &Room, table: usize) -> usize {
        LEAST.min(room.ids.len()).saturating_sub(self.tables[table].len())
    }

    fn lacking(&self, room: &Room) -> usize {
        self.open_tables().map(|at| self.lacks(room, at)).sum()
    }

    /// What a table costs less when somebody leaves it.
    fn leaving(&self, room: &Room, table: usize, chair: usize) -> i64 {
        let mut rest = self.tables[table].clone();
        let guest = rest.remove(chair);
        room.joining(table + 1, &rest, guest)
    }

    fn seat_of(&self, guest: usize) -> Option<(usize, usize)> {
        let of = |(table, guests): (usize, &Vec<usize>)| Some((table, guests.iter().position(|one| *one == guest)?));
        self.tables.iter().enumerate().find_map(of)
    }
}

/// What one who sits there already weighs when somebody chooses a table: less than anything that matters, more than nothing.
const EVEN: i64 = 15;
