//! What the network and Los Boldos find when they look for causes.

use domain::id::{DriverId, InquiryEntryId, InquiryId, PersonId, SchoolId};
use domain::inquiry::{EntryPlan, InquiryKind, InquiryPlan};
use domain::permission::{EditInquiry, in_the_name_of};

use super::super::calendar::{Hour, date, moment};
use super::Desk;

impl Desk<'_> {
    /// A fishbone of the network, whys and an interview of Los Boldos.
    pub(super) async fn causes(&self, hub: PersonId) -> anyhow::Result<()> {
        let Some(boldos) = self.ground.liceos.first() else {
            return Ok(());
        };
        let own = Some(boldos.id);
        let bones: Vec<(&'static str, String)> = [
            ("people", "Personas"),
            ("methods", "Métodos"),
            ("materials", "Materiales"),
            ("environment", "Entorno"),
        ]
        .map(|(word, name)| (word, name.to_owned()))
        .to_vec();
        let fishbone = self
            .inquiry(
                (hub, None),
                (
                    InquiryKind::Fishbone,
                    "Por qué cuesta explicar lo aprendido",
                    "La mitad de los estudiantes de I medio no explica con sus palabras lo que aprendió en la semana",
                ),
                &bones,
            )
            .await?;
        let heads = self.db.inquiry_entries(fishbone).await?;
        let drivers = self.db.drivers_to_feed(self.ground.network, None).await?;
        for (bone, words, feeds) in [
            (
                0,
                "Hablan siempre los mismos seis",
                "Hablar de matemática todos los días",
            ),
            (0, "Nadie les ha pedido explicar sin nota de por medio", ""),
            (1, "La clase termina con la tarea y no con la idea", ""),
            (
                1,
                "El comentario llega cuando ya pasaron a otra unidad",
                "Comentarios que se usan al día siguiente",
            ),
            (
                2,
                "Los ejemplos no son de la especialidad",
                "Problemas con sentido de taller",
            ),
            (3, "El último bloque es taller y nadie queda en la sala", ""),
        ] {
            let driver = drivers.iter().find(|(_, name)| name == feeds).map(|(id, _)| *id);
            let head = heads.get(bone).map(|head| head.id);
            self.entry(fishbone, (hub, None), head, words, driver).await?;
        }
        let whys = self
            .inquiry(
                (boldos.utp.id, own),
                (
                    InquiryKind::Whys,
                    "Los boletos no vuelven",
                    "En tres semanas de cuatro, los boletos se leyeron y no volvieron al curso",
                ),
                &[],
            )
            .await?;
        let mut above = None;
        for words in [
            "Se comentan en la casa y el montón queda ahí",
            "En el liceo no hay un rato para leerlos el mismo día",
            "La hora de colaboración se usa para papeles del nivel",
        ] {
            above = Some(self.entry(whys, (boldos.utp.id, own), above, words, None).await?);
        }
        let heard = self
            .inquiry(
                (boldos.utp.id, own),
                (
                    InquiryKind::Interview,
                    "Qué pasa con el papelito al salir",
                    "Estudiantes de I medio, después de un mes de boletos",
                ),
                &[],
            )
            .await?;
        for words in [
            "«Lo contesto rápido porque igual no pasa nada con él»",
            "«Cuando volvió con una pregunta me dio risa, pero la contesté»",
            "Necesitan ver que alguien lo leyó",
        ] {
            self.entry(heard, (boldos.utp.id, own), None, words, None).await?;
        }
        Ok(())
    }

    async fn inquiry(
        &self,
        (who, school): (PersonId, Option<SchoolId>),
        (kind, title, problem): (InquiryKind, &str, &str),
        bones: &[(&'static str, String)],
    ) -> anyhow::Result<InquiryId> {
        let day = date(self.calendar.year, 3, 18).min(self.calendar.last);
        let mut w = self.pen.begin(self.db, moment(day, Hour::Early)).await?;
        let id = InquiryId::new(w.ids(), w.at());
        let plan = InquiryPlan {
            kind,
            title: title.to_owned(),
            problem: problem.to_owned(),
        };
        w.begin_inquiry(
            &in_the_name_of(who, EditInquiry(school)),
            self.ground.network,
            id,
            &plan,
            bones,
        )
        .await?;
        w.commit().await?;
        Ok(id)
    }

    async fn entry(
        &self,
        inquiry: InquiryId,
        (who, school): (PersonId, Option<SchoolId>),
        parent_id: Option<InquiryEntryId>,
        words: &str,
        driver_id: Option<DriverId>,
    ) -> anyhow::Result<InquiryEntryId> {
        let inquiry = self.db.inquiry(inquiry).await?;
        let day = date(self.calendar.year, 3, 18).min(self.calendar.last);
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let id = InquiryEntryId::new(w.ids(), w.at());
        let plan = EntryPlan {
            words: words.to_owned(),
            parent_id,
            note: (inquiry.kind == InquiryKind::Interview).then_some(domain::inquiry::Note::Heard),
            driver_id,
        };
        w.add_inquiry_entry(&in_the_name_of(who, EditInquiry(school)), &inquiry, id, &plan)
            .await?;
        w.commit().await?;
        Ok(id)
    }
}
