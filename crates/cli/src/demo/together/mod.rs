//! What people of the demo do together: they look for causes, say something to each other's tests, meet, take on tasks,
//! count what was done, keep templates, note what they saw, assess classes, look at each other's lessons, talk in circles, and ask students.

mod asking;
mod asking_words;
mod assessments;
mod attention;
mod breaks;
mod causes;
mod convenings;
mod convenings_words;
mod dialogue;
mod doses;
mod exchanges;
mod exchanges_next;
mod feedback;
mod lessons;
mod library;
mod linked;
mod meeting;
mod national;
mod note;
mod observations;
mod roster;
mod session;
mod session_words;
mod student_teams;
mod surveys;
mod tasks;
mod templates;

use domain::cycle::Cycle;
use domain::id::PersonId;
use domain::permission::{EditCycle, Proof, in_the_name_of};
use store::Db;

use super::calendar::Calendar;
use super::ground::Ground;
use super::pen::Pen;
use super::tell::Told;

/// So many tests are talked about, counted and helped with; more would tell nothing new.
const TALKED: usize = 150;

/// The desk at which all of it is written.
pub(super) struct Desk<'a> {
    pub db: &'a Db,
    pub pen: &'a Pen,
    pub calendar: &'a Calendar,
    pub ground: &'a Ground,
}

impl Desk<'_> {
    /// Everything, after the tests were told.
    pub(super) async fn work(&self, hub: PersonId, told: &[Told]) -> anyhow::Result<()> {
        self.breaks(hub).await?;
        self.causes(hub).await?;
        for (number, told) in told.iter().enumerate().take(TALKED) {
            let cycle = self.db.cycle(told.id).await?;
            self.doses(number, &cycle).await?;
            self.tasks(number, &cycle).await?;
            self.feedback(number, told, &cycle).await?;
        }
        self.templates(hub, told).await?;
        self.meeting(told).await?;
        self.note(told).await?;
        self.roster(hub).await?;
        self.assessments().await?;
        self.lessons().await?;
        self.national().await?;
        self.observations().await?;
        self.dialogue(told).await?;
        self.asking(hub).await?;
        self.library().await?;
        self.student_teams(hub).await?;
        self.exchanges(hub).await?;
        self.convenings(hub, told).await?;
        self.surveys().await?;
        self.attention(hub).await
    }
}

/// The owner writes on their own cycle.
fn edit(cycle: &Cycle) -> Proof<EditCycle> {
    in_the_name_of(cycle.owner_id, EditCycle(cycle.clone()))
}
