//! Where a liceo is, and how one gets from one to the other: there and back in a day, with a night, or not by road.
//!
//! Must not guess a place that nobody gave. As the crow flies, never by road: Ronda knows no roads. The two limits are
//! chosen so that a bus on a winding road still keeps the promise; who knows better bars a pair or pins it.

/// A place in Chile, in hundred-thousandths of a degree (about a metre).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Place {
    latitude: i32,
    longitude: i32,
}

/// Why something is no place of a liceo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAPlace {
    /// It is no number.
    #[error("not a coordinate")]
    Unread,
    /// It isn't in Chile: 0 and 0, or the two swapped, as directories have them.
    #[error("not in Chile")]
    Outside,
}

/// How one liceo is reached from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Reach {
    /// There and back between morning and evening.
    Day {
        /// As the crow flies.
        km: u32,
    },
    /// With a night there.
    Night {
        /// As the crow flies.
        km: u32,
    },
    /// Too far for a visit.
    Far {
        /// As the crow flies.
        km: u32,
    },
    /// Over the open sea.
    Sea,
    /// Nobody knows where one of the two is.
    Unknown,
}

/// So far one goes and comes back on the same day: some two hours by road each way.
pub const DAY_KM: u32 = 110;

/// So far one goes with a night there.
pub const NIGHT_KM: u32 = 500;

/// Hundred-thousandths of a degree.
const FINE: f64 = 100_000.0;

/// The earth's mean radius in km (IUGG).
const RADIUS_KM: f64 = 6_371.008_8;

impl Place {
    /// From two numbers as a directory writes them, with a comma or a point.
    ///
    /// # Errors
    /// Where it is no number or not in Chile.
    pub fn read(latitude: &str, longitude: &str) -> Result<Self, NotAPlace> {
        let fine = |text: &str| {
            let degrees: f64 = text.trim().replace(',', ".").parse().map_err(|_| NotAPlace::Unread)?;
            // Also refuses what is not finite; within it, the conversion is exact to the metre.
            (degrees.abs() <= 180.0)
                .then(|| (degrees * FINE).round() as i32)
                .ok_or(NotAPlace::Outside)
        };
        Self::new(fine(latitude)?, fine(longitude)?)
    }

    /// From hundred-thousandths of a degree.
    ///
    /// # Errors
    /// Where it is not in Chile.
    pub fn new(latitude: i32, longitude: i32) -> Result<Self, NotAPlace> {
        let inside = (-5_650_000..=-1_740_000).contains(&latitude) && (-11_000_000..=-6_600_000).contains(&longitude);
        inside.then_some(Self { latitude, longitude }).ok_or(NotAPlace::Outside)
    }

    /// Latitude and longitude, in hundred-thousandths of a degree.
    #[must_use]
    pub const fn fine(self) -> (i32, i32) {
        (self.latitude, self.longitude)
    }

    /// As directories and maps write it: `-35.42640, -71.65540`.
    #[must_use]
    pub fn written(self) -> String {
        let degrees = |fine: i32| f64::from(fine) / FINE;
        format!("{:.5}, {:.5}", degrees(self.latitude), degrees(self.longitude))
    }

    /// How another is reached from here.
    #[must_use]
    pub fn reach(self, other: Self) -> Reach {
        if self.land() != other.land() {
            return Reach::Sea;
        }
        match self.km(other) {
            km if km <= DAY_KM => Reach::Day { km },
            km if km <= NIGHT_KM => Reach::Night { km },
            km => Reach::Far { km },
        }
    }

    /// Whole kilometres of the great circle: the haversine formula (R. W. Sinnott, *Sky and Telescope* 68, 1984), which
    /// stays exact for near places, where the law of cosines does not.
    #[must_use]
    pub fn km(self, other: Self) -> u32 {
        let radians = |fine: i32| (f64::from(fine) / FINE).to_radians();
        let (here, there) = (radians(self.latitude), radians(other.latitude));
        let half = |from: i32, to: i32| (radians(to - from) / 2.0).sin().powi(2);
        let square =
            half(self.latitude, other.latitude) + here.cos() * there.cos() * half(self.longitude, other.longitude);
        (2.0 * RADIUS_KM * square.sqrt().min(1.0).asin()).round() as u32
    }

    /// Rapa Nui and Juan Fernández lie in the open sea. Chiloé and Tierra del Fuego have ferries by the hour: they count as
    /// reached by road.
    const fn land(self) -> u8 {
        match self.longitude {
            ..=-10_000_000 => 2,
            -9_999_999..=-7_700_000 => 1,
            _ => 0,
        }
    }
}

impl Reach {
    /// Between two places, where both are known.
    #[must_use]
    pub fn between(one: Option<Place>, other: Option<Place>) -> Self {
        match (one, other) {
            (Some(one), Some(other)) => one.reach(other),
            _ => Self::Unknown,
        }
    }
}
