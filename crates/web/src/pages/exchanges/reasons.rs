//! The reasons of a pair in words: each from what was kept with it, none made up.

use domain::exchange::{Ground, Moved, OwnWord, Pair, Reach, Reason, Told};

use super::Names;
use crate::page::Page;

/// The sentences, in the order of the terms; what the pair was pinned for by the hub first.
#[must_use]
pub fn reasons(page: &Page, names: &Names, pair: Pair, told: &[Told], pinned: bool) -> Vec<String> {
    let teller = Teller { page, names, pair };
    let pinned = pinned.then(|| page.t("exchange-reason-pinned"));
    let said = told.iter().filter_map(|one| teller.sentence(one));
    pinned.into_iter().chain(said).collect()
}

struct Teller<'a> {
    page: &'a Page,
    names: &'a Names,
    pair: Pair,
}

impl Teller<'_> {
    /// A driver that is no more, or a way that nobody knows, has no sentence.
    fn sentence(&self, told: &Told) -> Option<String> {
        let page = self.page;
        let (visitor, host) = (self.names.school(self.pair.visitor), self.names.school(self.pair.host));
        let km = |key: &str, km: u32| Some(page.t1(key, "km", i64::from(km)));
        match told.term.reason {
            Reason::Learns { driver, .. } => self.meeting("exchange-reason-learns", driver, (&visitor, &host), told),
            Reason::Returns { driver, .. } => self.meeting("exchange-reason-returns", driver, (&host, &visitor), told),
            Reason::Way(Reach::Day { km: far }) => km("exchange-reason-day", far),
            Reason::Way(Reach::Night { km: far }) => km("exchange-reason-night", far),
            Reason::Way(Reach::Far { .. } | Reach::Sea | Reach::Unknown) => None,
            Reason::New => Some(page.t1("exchange-reason-new", "host", host)),
            Reason::Again { rounds_ago } => Some(page.t1("exchange-reason-again", "n", i64::from(rounds_ago))),
            Reason::Hosted { times } => Some(page.t2("exchange-reason-hosted", "host", host, "n", i64::from(times))),
            Reason::VisitorWishes => Some(page.t2("exchange-reason-wish", "who", visitor, "whom", host)),
            Reason::HostWishes => Some(page.t2("exchange-reason-wish", "who", host, "whom", visitor)),
        }
    }

    fn meeting(
        &self,
        key: &str,
        driver: domain::id::DriverId,
        (learns, shows): (&str, &str),
        told: &Told,
    ) -> Option<String> {
        let driver = self.names.driver(driver)?;
        let (needs, shown) = (self.grounds(&told.needs), self.grounds(&told.shows));
        let args = [
            ("driver", driver.into()),
            ("learns", learns.into()),
            ("needs", needs.into()),
            ("host", shows.into()),
            ("shows", shown.into()),
        ];
        Some(self.page.lang.with(key, &args))
    }

    fn grounds(&self, grounds: &[(Ground, i64)]) -> String {
        let said: Vec<String> = grounds.iter().map(|(ground, _)| self.ground(*ground)).collect();
        self.page.lang.list(&said)
    }

    fn ground(&self, ground: Ground) -> String {
        let page = self.page;
        match ground {
            Ground::Adopted(n) => page.t1("exchange-ground-adopted", "n", i64::from(n)),
            Ground::Otherwise(n) => page.t1("exchange-ground-otherwise", "n", i64::from(n)),
            Ground::Moved(Moved::Better) => page.t("exchange-ground-better"),
            Ground::Moved(Moved::Same) => page.t("exchange-ground-same"),
            Ground::Moved(Moved::Worse) => page.t("exchange-ground-worse"),
            Ground::NothingHolds => page.t("exchange-ground-nothing"),
            Ground::Said(OwnWord::Offers) => page.t("exchange-ground-offers"),
            Ground::Said(OwnWord::Seeks) => page.t("exchange-ground-seeks"),
        }
    }
}
