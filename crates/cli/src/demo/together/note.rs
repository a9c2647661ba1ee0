//! What a teacher saw and wrote down on her phone.

use domain::capture::NewCapture;
use domain::cycle::Phase;
use domain::id::CaptureId;
use domain::permission::{NoteCapture, in_the_name_of};

use super::super::calendar::{Hour, moment};
use super::super::tell::Told;
use super::Desk;

impl Desk<'_> {
    /// The teacher of Los Boldos noted something on her phone that has no form yet.
    pub(super) async fn note(&self, told: &[Told]) -> anyhow::Result<()> {
        let Some(boldos) = self.ground.liceos.first() else {
            return Ok(());
        };
        let at = moment(self.calendar.school_day(self.calendar.last.plus_days(-1)), Hour::Noon);
        let running = told.iter().find(|told| {
            told.sketch.liceo == 0 && told.doing.is_none() && told.sketch.owner.id == boldos.language[0].id
        });
        let cycle = match running {
            Some(told) => Some(self.db.cycle(told.id).await?).filter(|cycle| cycle.phase == Phase::Do),
            None => None,
        };
        let mut w = self.pen.begin(self.db, at).await?;
        let new = NewCapture {
            id: CaptureId::new(w.ids(), w.at()),
            words: "Hoy dos contestaron la pregunta del boleto sin que la pidiera".to_owned(),
            asked: None,
            answer: String::new(),
            captured_at: at,
        };
        let act = NoteCapture {
            school: boldos.id,
            cycle,
        };
        w.keep_capture(&in_the_name_of(boldos.language[0].id, act), self.ground.network, &new)
            .await?;
        Ok(w.commit().await?)
    }
}
