//! Who answers a survey with slips: whose slip it is, and whether they may today. Asked of the database each time, so that what was
//! taken back holds at once.

use domain::administration::{Administration, Linking};
use domain::consent::{Asking, Assent, Basis, Consent, ConsentText, Invitee, Lacks, may_begin, may_take_part};
use domain::id::{ConsentId, ConsentTextId};
use domain::permission::decide_by_slip;
use domain::student::{Slip, SlipHolder};
use domain::time::Instant;
use serde::Deserialize;
use store::Held;

use super::open::OpenSitting;
use super::receive::Refused;
use crate::app::App;
use crate::guard::limits::Purpose;
use crate::pages::doors::address::Address;

/// What a phone says of whoever answers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Says {
    /// The code of the slip.
    pub slip: String,
    /// That they want to answer.
    pub wants: bool,
    /// The version of the network's text that they could read.
    pub text: Option<ConsentTextId>,
}

/// Whose slip it is.
///
/// # Errors
/// It opens nothing; too many wrong ones came from there.
pub async fn held(app: &App, open: &OpenSitting, typed: &str, from: &Address) -> Result<Held, Refused> {
    let limits = &app.limits;
    limits.look(Purpose::Slip, &from.0).map_err(|_| Refused::TooOften)?;
    let slip = Slip::typed(typed).ok_or(Refused::NoSuchSlip)?;
    let network = open.administration.network_id;
    if let Some(held) = app.db.slip_held(network, &open.sitting, &slip).await? {
        return Ok(held);
    }
    let counted = limits.count_wrong(Purpose::Slip, &from.0);
    Err(counted.map_or(Refused::TooOften, |()| Refused::NoSuchSlip))
}

/// Whoever answers, where a survey asks for a slip; nobody where it doesn't. Where it takes the student's own yes and there is none
/// yet, this is it.
///
/// # Errors
/// Why they don't answer.
pub async fn whoever_answers(
    app: &App,
    open: &OpenSitting,
    says: Option<&Says>,
    from: &Address,
) -> Result<Option<Held>, Refused> {
    if open.administration.linking != Linking::Slip {
        return Ok(None);
    }
    let says = says.ok_or(Refused::NoSuchSlip)?;
    let held = held(app, open, &says.slip, from).await?;
    let mut ground = Ground::of(app, &open.administration, held.holder).await?;
    ground.may_answer(says)?;
    if let (Err(_), Some(text)) = (ground.part(), says.text) {
        ground.own_yes(app, text).await?;
        // What was just said is looked at like what was said before.
        ground = Ground::of(app, &open.administration, held.holder).await?;
    }
    let (assent, student) = (ground.assent(says), held.holder.student);
    if may_begin(ground.part(), assent.as_ref(), open.administration.id, Some(student)) {
        Ok(Some(held))
    } else {
        Err(Refused::NoConsent)
    }
}

/// What says whether somebody may answer today.
pub struct Ground {
    administration: Administration,
    holder: SlipHolder,
    consents: Vec<Consent>,
    texts: Vec<ConsentText>,
    at: Instant,
}

impl Ground {
    /// Reads it.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(app: &App, administration: &Administration, holder: SlipHolder) -> Result<Self, Refused> {
        Ok(Self {
            consents: app.db.consents_of_student(holder.student).await?,
            texts: app.db.consent_texts(administration.network_id).await?,
            administration: administration.clone(),
            at: app.now(),
            holder,
        })
    }

    /// On what their part stands, or what it lacks.
    ///
    /// # Errors
    /// What it lacks.
    pub fn part(&self) -> Result<Basis, Lacks> {
        let invitee = Invitee {
            student_id: self.holder.student,
            born: self.holder.born,
        };
        may_take_part(&invitee, &self.consents, &Asking::linked(self.at.day(), &self.texts))
    }

    /// Whether they may answer, with what they say now.
    ///
    /// # Errors
    /// Why not.
    pub fn may_answer(&self, says: &Says) -> Result<(), Refused> {
        let read = || self.texts.iter().any(|text| Some(text.id) == says.text);
        match self.part() {
            Err(lacks) if !lacks.is_asked_at_the_beginning() => Err(Refused::NoConsent),
            _ if !says.wants => Err(Refused::NotWanted),
            Err(_) if !read() => Err(Refused::NoConsent),
            _ => Ok(()),
        }
    }

    /// Her own "yes, I want to", for this survey.
    fn assent(&self, says: &Says) -> Option<Assent> {
        says.wants.then_some(Assent {
            administration_id: self.administration.id,
            student_id: Some(self.holder.student),
            at: self.at,
        })
    }

    /// Keeps the yes of a student whose own it takes.
    async fn own_yes(&self, app: &App, text: ConsentTextId) -> Result<(), Refused> {
        let id = ConsentId::new(app.ids.as_ref(), self.at);
        let mut w = app.db.write(app.moment()).await?;
        w.consent_by_slip(&decide_by_slip(self.holder), id, text).await?;
        w.commit().await?;
        Ok(())
    }
}
