//! Change ideas: what a team could try on Monday.

use crate::check::Wrong;
use crate::cycle::Scale;
use crate::id::{DriverId, IdeaId, NetworkId, PersonId, SchoolId};
use crate::school::{Level, Subject};
use crate::text;
use crate::time::Instant;

/// A change idea.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "sqlx", derive(sqlx::FromRow))]
pub struct Idea {
    /// Its id.
    pub id: IdeaId,
    /// Its network.
    pub network_id: NetworkId,
    /// The driver it may move.
    pub driver_id: DriverId,
    /// The school that proposed it; none where the hub did.
    pub school_id: Option<SchoolId>,
    /// Its name, beginning with a verb.
    pub name: String,
    /// How it is done.
    pub description: String,
    /// Place among its siblings.
    pub position: i64,
    /// Counts changes.
    pub version: i64,
    /// Whether it stands in the network's theory; if not, in its liceo's alone.
    pub in_network: bool,
    /// For which level it was made, if for one.
    pub level: Option<Level>,
    /// For which subject, if for one.
    pub subject: Option<Subject>,
    /// How large it is meant to be tried.
    pub scale: Option<Scale>,
    /// For whom, in words.
    pub audience: String,
    /// How it is done, step by step.
    pub protocol: String,
    /// Who wrote it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Instant,
}

/// An idea as a form says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdeaPlan {
    /// Name.
    pub name: String,
    /// How it is done.
    pub description: String,
    /// Driver.
    pub driver_id: DriverId,
    /// For whom it is made and how it is done, step by step.
    pub context: IdeaContext,
}

/// For whom an idea is made, how large it is meant to be tried, and its steps. All of it may still be open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IdeaContext {
    /// Level, if for one.
    pub level: Option<Level>,
    /// Subject, if for one.
    pub subject: Option<Subject>,
    /// How large a test it is meant for.
    pub scale: Option<Scale>,
    /// For whom, in words.
    pub audience: String,
    /// Step by step.
    pub protocol: String,
}

/// The raw fields of a context.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ContextFields {
    /// Level, or empty for any.
    pub level: String,
    /// Subject, or empty for any.
    pub subject: String,
    /// Scale, or empty where open.
    pub scale: String,
    /// For whom.
    pub audience: String,
    /// Step by step.
    pub protocol: String,
}

impl IdeaContext {
    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(fields: &ContextFields) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let context = Self {
            level: chosen(&mut wrong, "level", &fields.level),
            subject: chosen(&mut wrong, "subject", &fields.subject),
            scale: chosen(&mut wrong, "scale", &fields.scale),
            audience: text::line(&fields.audience, 200),
            protocol: text::prose(&fields.protocol, 4000),
        };
        wrong.or(context)
    }
}

/// One of a list of words, or nothing where nothing was chosen.
fn chosen<T: std::str::FromStr>(wrong: &mut Wrong, field: &'static str, typed: &str) -> Option<T> {
    match typed.trim() {
        "" => None,
        typed => typed.parse().ok().or_else(|| {
            wrong.add(field, "wrong-choice");
            None
        }),
    }
}

impl Idea {
    /// Its context.
    #[must_use]
    pub fn context(&self) -> IdeaContext {
        IdeaContext {
            level: self.level,
            subject: self.subject,
            scale: self.scale,
            audience: self.audience.clone(),
            protocol: self.protocol.clone(),
        }
    }

    /// Its context as a form would say it.
    #[must_use]
    pub fn context_fields(&self) -> ContextFields {
        let word = |word: Option<&str>| word.unwrap_or_default().to_owned();
        ContextFields {
            level: word(self.level.map(Level::word)),
            subject: word(self.subject.map(Subject::word)),
            scale: word(self.scale.map(Scale::word)),
            audience: self.audience.clone(),
            protocol: self.protocol.clone(),
        }
    }

    /// As the plan that would change nothing of it.
    #[must_use]
    pub fn plan(&self) -> IdeaPlan {
        IdeaPlan {
            name: self.name.clone(),
            description: self.description.clone(),
            driver_id: self.driver_id,
            context: self.context(),
        }
    }
}

impl IdeaPlan {
    /// Whether it says of the idea itself what `idea` says; where it hangs is not asked.
    #[must_use]
    pub fn says_as(&self, idea: &Idea) -> bool {
        self.name == idea.name && self.description == idea.description && self.context == idea.context()
    }

    /// The same with a context.
    #[must_use]
    pub fn with_context(self, context: IdeaContext) -> Self {
        Self { context, ..self }
    }

    /// Checks what a form says.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(name: &str, description: &str, driver: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(name, 160);
        wrong.unless(!name.is_empty(), "name", "wrong-name-empty");
        match driver.trim().parse() {
            Ok(driver_id) => wrong.or(Self {
                name,
                description: text::prose(description, 2000),
                driver_id,
                context: IdeaContext::default(),
            }),
            Err(_) => {
                wrong.add("driver_id", "wrong-choice");
                Err(wrong)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_context_may_be_open_and_may_not_be_wrong() {
        assert_eq!(
            IdeaContext::check(&ContextFields::default()),
            Ok(IdeaContext::default())
        );
        let fields = ContextFields {
            level: "1".into(),
            scale: "class".into(),
            protocol: "1. Entregar\r\n2. Leer".into(),
            ..ContextFields::default()
        };
        let context = IdeaContext::check(&fields).unwrap();
        assert_eq!((context.level, context.scale), (Some(Level::First), Some(Scale::Class)));
        assert_eq!(context.protocol, "1. Entregar\n2. Leer");
        let fields = ContextFields {
            level: "9".into(),
            subject: "magia".into(),
            ..ContextFields::default()
        };
        let wrong = IdeaContext::check(&fields).unwrap_err();
        assert!(wrong.of("level").is_some() && wrong.of("subject").is_some());
    }
}
