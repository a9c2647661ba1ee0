//! Where a convening's clock hangs. Magallanes and Aysén keep summer time all year, Rapa Nui is two hours behind.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};

use crate::time::{Day, Instant};
use crate::word::words;

words! {
    /// A time zone of Chile, as the time-zone database names it.
    Zone {
        /// Arica to Los Lagos.
        Santiago = "America/Santiago",
        /// Aysén, since 2025.
        Coyhaique = "America/Coyhaique",
        /// Magallanes, since 2016.
        PuntaArenas = "America/Punta_Arenas",
        /// Rapa Nui.
        Easter = "Pacific/Easter",
    }
}

impl Zone {
    /// The zone of a region, by its official number.
    #[must_use]
    pub const fn of_region(region: i64) -> Self {
        match region {
            11 => Self::Coyhaique,
            12 => Self::PuntaArenas,
            _ => Self::Santiago,
        }
    }

    /// Its rules. The machine's own database is asked first, as everywhere, but an old one doesn't know Coyhaique: then the
    /// bundled one is, which knows all of them, so that the last fallback can't be reached.
    #[must_use]
    pub fn rules(self) -> TimeZone {
        let own = TimeZone::get(self.word());
        let known = own.or_else(|_| TimeZoneDatabase::bundled().get(self.word()));
        known.unwrap_or(TimeZone::UTC)
    }

    /// The moment at which the wall's clock shows `time` on `day`; the first of two. `None` in the hour that is left out
    /// when the clocks go forward.
    #[must_use]
    pub fn moment(self, day: Day, time: Time) -> Option<Instant> {
        let ambiguous = self.rules().to_ambiguous_timestamp(day.0.to_datetime(time));
        if matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. }) {
            return None;
        }
        let timestamp = ambiguous.earlier().ok()?;
        Some(Instant::from_micros(timestamp.as_microsecond()))
    }

    /// What the wall's clock shows.
    #[must_use]
    pub fn wall(self, at: Instant) -> DateTime {
        let timestamp = jiff::Timestamp::from_microsecond(at.micros()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        self.rules().to_datetime(timestamp)
    }

    /// The day that it is then.
    #[must_use]
    pub fn day(self, at: Instant) -> Day {
        let date: Date = self.wall(at).date();
        Day(date)
    }
}
