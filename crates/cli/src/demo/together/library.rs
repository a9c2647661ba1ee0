//! Change packages and syntheses of the demo: two packages that the coordination signed, one of them twice, a draft, and what was learnt
//! about an idea and a driver, with somebody who saw it otherwise.

use domain::id::{DissentId, DriverId, IdeaId, PackageId, PackageVersionId, PersonId, SchoolId, SynthesisId};
use domain::package::{ItemPlan, PackagePlan};
use domain::permission::{
    DissentFrom, DraftPackage, EditPackage, EditSynthesis, PublishPackage, WithdrawPackage, in_the_name_of,
};
use domain::synthesis::{About, SynthesisPlan};
use domain::time::Day;
use i18n::Lang;
use store::{NewPackageVersion, NewSynthesis};
use uuid::Uuid;
use web::{SynthesisGround, draft_synthesis, package_edition};

use super::super::calendar::{Hour, moment};
use super::Desk;

/// An idea within a package: its key, and how it is done.
type Told = (&'static str, &'static str);

/// A package: name, what it is for, what people add, where it doesn't serve, links, its ideas.
struct Written {
    name: &'static str,
    summary: &'static str,
    learned: &'static str,
    limits: &'static str,
    ideas: &'static [Told],
}

const TICKETS: Written = Written {
    name: "Boletos que vuelven al día siguiente",
    summary: "Para saber **hoy** qué entendió el curso y partir **mañana** desde ahí. Sirve cuando las pruebas llegan tarde y los estudiantes ya están en otro tema.",
    learned: "- Avisar el primer día que no lleva nota: si no, escriben lo que creen que uno quiere leer.\n- Leerlos de a tres montones (*lo explica, va en camino, no partió*) toma ocho minutos por curso.\n- Una pregunta por semana es mejor que cinco: lo que se comenta poco, se deja de escribir.",
    limits: "En módulos de especialidad de más de cuatro horas seguidas, el cierre se lo come el orden del taller. Ahí resultó mejor a mitad del módulo.",
    ideas: &[
        (
            "boleto",
            "Escribe en la pizarra una sola pregunta sobre lo de hoy\nReparte un cuarto de hoja y pon el reloj en cinco minutos\nPide que respondan en silencio, con sus palabras\nRecógelos en la puerta, sin leerlos ahí\nLéelos el mismo día y elige con qué partir mañana",
        ),
        (
            "boleto-comentado",
            "Elige diez boletos por curso cada vez, distintos cada semana\nEscribe una frase que termine en pregunta\nDevuélvelos al empezar la clase siguiente\nDa tres minutos para contestar en el mismo papel",
        ),
    ],
};

const TALKS: Written = Written {
    name: "Decir la matemática antes de escribirla",
    summary: "Para que expliquen cómo llegaron a un resultado, también quienes nunca levantan la mano.",
    learned: "Partir con números que se puedan resolver de más de una manera. El silencio del principio incomoda dos semanas; después lo piden.",
    limits: "Con más de 40 en la sala cuesta escuchar a todas las parejas: se alcanza a pasar por la mitad.",
    ideas: &[
        (
            "charla",
            "Muestra una operación sin que nadie escriba\nEspera a que la mitad tenga el pulgar arriba\nPide tres maneras distintas y anótalas sin decir cuál está bien\nPregunta cuál usarían la próxima vez",
        ),
        (
            "parejas",
            "Forma parejas que cambian cada semana\nUno resuelve en voz alta, el otro solo pregunta\nAl sonar el reloj, cambian\nCada pareja cuenta qué preguntó el otro",
        ),
    ],
};

const CALLS: Written = Written {
    name: "Que nadie desaparezca una semana",
    summary: "Para que el segundo día de ausencia alguien llame, y alguien reciba al que vuelve.",
    learned: "",
    limits: "",
    ideas: &[
        (
            "llamada",
            "Revisa la lista a las diez de la mañana\nLlama a la casa con una sola pregunta: qué necesita para volver\nAnota en una línea lo que dijeron",
        ),
        ("saludo", ""),
    ],
};

const PRIZE: Written = Written {
    name: "Un premio para el curso que más asiste",
    summary: "Para que el curso se anime a venir: cada viernes se premia al que tuvo mejor asistencia.",
    learned: "Los premios que eligen ellos duran más que los que elige el liceo.",
    limits: "",
    ideas: &[(
        "saludo",
        "Cuenta la asistencia de cada curso de lunes a jueves\nCuéntala en voz alta el viernes en la entrada\nEntrega el premio al curso, no a una persona",
    )],
};

/// Why it was withdrawn.
const PRIZE_ENDS: &str = "En dos liceos los cursos señalaron a quienes faltaban por enfermedad o por cuidar a alguien, y uno de ellos dejó de venir. Lo que sí sirvió, recibir al que vuelve, está en «Que nadie desaparezca una semana».";

impl Desk<'_> {
    /// All of it, on the last days: what the tests say is what they say by then.
    pub(super) async fn library(&self) -> anyhow::Result<()> {
        let (hub, last) = (self.ground.coordinator, self.calendar.last);
        let before = self.calendar.school_day(last.plus_days(-1));
        let tickets = self.package(&TICKETS, None, hub, before).await?;
        self.publish(
            tickets,
            before,
            "La primera versión: lo que ya adoptaron varios liceos.",
        )
        .await?;
        self.add_advice(tickets, last).await?;
        self.publish(
            tickets,
            last,
            "Agregamos lo que se aprendió en los talleres y los tres montones.",
        )
        .await?;
        let liceo = &self.ground.liceos[0];
        let talks = self.package(&TALKS, Some(liceo.id), liceo.utp.id, before).await?;
        self.publish(talks, last, "La primera versión, redactada desde un liceo.")
            .await?;
        self.package(&CALLS, Some(liceo.id), liceo.utp.id, last).await?;
        let prize = self.package(&PRIZE, Some(liceo.id), liceo.utp.id, before).await?;
        self.publish(prize, before, "La primera versión, de un liceo que la usó un mes.")
            .await?;
        self.withdraw(prize, liceo.utp.id, last).await?;
        let idea = self.ground.ideas["boleto"];
        let learned = self.synthesis((About::Idea, idea.0), None, hub, before).await?;
        self.sign(learned, hub, last).await?;
        let driver = self.db.idea(self.ground.ideas["charla"]).await?.driver_id;
        let of_driver = (About::Driver, driver.0);
        let utp = liceo.utp.id;
        if let Some(id) = self.synthesis(of_driver, Some(liceo.id), utp, last).await? {
            self.sign(Some(id), utp, last).await?;
        }
        self.otherwise(learned, last).await
    }

    async fn package(
        &self,
        written: &Written,
        school: Option<SchoolId>,
        author: PersonId,
        day: Day,
    ) -> anyhow::Result<PackageId> {
        let plan = self.plan(written, written.learned).await?;
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        let id = PackageId::new(w.ids(), w.at());
        let drafts = in_the_name_of(author, DraftPackage(school));
        w.draft_package(&drafts, (self.ground.network, id), &plan).await?;
        w.commit().await?;
        for (key, steps) in written.ideas {
            let idea = self.db.idea(self.ground.ideas[key]).await?;
            let item = ItemPlan {
                name: idea.name.clone(),
                what: idea.description.clone(),
                steps: (*steps).to_owned(),
            };
            let edits = in_the_name_of(author, EditPackage(self.db.package(id).await?));
            let mut w = self.pen.begin(self.db, moment(day, Hour::Evening)).await?;
            w.add_package_item(&edits, Some(idea.id), &item).await?;
            w.commit().await?;
        }
        Ok(id)
    }

    async fn plan(&self, written: &Written, learned: &str) -> anyhow::Result<PackagePlan> {
        let first: IdeaId = self.ground.ideas[written.ideas[0].0];
        let driver: DriverId = self.db.idea(first).await?.driver_id;
        Ok(PackagePlan {
            name: written.name.to_owned(),
            driver_id: Some(driver),
            summary: written.summary.to_owned(),
            learned: learned.to_owned(),
            limits: written.limits.to_owned(),
            links: "Orientaciones del currículum: https://www.curriculumnacional.cl".to_owned(),
        })
    }

    /// What a second version has and the first one hadn't.
    async fn add_advice(&self, id: PackageId, day: Day) -> anyhow::Result<()> {
        let package = self.db.package(id).await?;
        let version = package.version;
        let advice = format!(
            "{}\n- En talleres, hazlo a mitad del módulo y no al final.",
            TICKETS.learned
        );
        let plan = self.plan(&TICKETS, &advice).await?;
        let edits = in_the_name_of(self.ground.coordinator, EditPackage(package));
        let mut w = self.pen.begin(self.db, moment(day, Hour::Noon)).await?;
        w.change_package(&edits, version, &plan).await?;
        Ok(w.commit().await?)
    }

    async fn publish(&self, id: PackageId, day: Day, reason: &str) -> anyhow::Result<()> {
        let package = self.db.package(id).await?;
        let version = package.version;
        let edition = package_edition(self.db, &package, &[]).await?;
        let mut w = self.pen.begin(self.db, moment(day, Hour::Late)).await?;
        let new = NewPackageVersion {
            id: PackageVersionId::new(w.ids(), w.at()),
            edition: &edition,
            reason,
            files: &[],
        };
        let signs = in_the_name_of(self.ground.coordinator, PublishPackage(package));
        w.publish_package(&signs, version, &new).await?;
        Ok(w.commit().await?)
    }

    async fn withdraw(&self, id: PackageId, author: PersonId, day: Day) -> anyhow::Result<()> {
        let package = self.db.package(id).await?;
        let number = package.published;
        let mut w = self.pen.begin(self.db, moment(day, Hour::Late)).await?;
        w.withdraw_package(&in_the_name_of(author, WithdrawPackage(package)), number, PRIZE_ENDS)
            .await?;
        Ok(w.commit().await?)
    }

    /// A draft as the product writes it; nothing where no test was closed.
    async fn synthesis(
        &self,
        about: (About, Uuid),
        school: Option<SchoolId>,
        author: PersonId,
        day: Day,
    ) -> anyhow::Result<Option<SynthesisId>> {
        let network = self.ground.network;
        let ground = SynthesisGround::of(self.db, network, about.0, about.1).await?;
        let sentences = draft_synthesis(self.db, network, Lang::EsCl, &ground).await?;
        let (Some(name), false) = (&ground.name, sentences.is_empty()) else {
            return Ok(None);
        };
        let plan = SynthesisPlan {
            title: format!("Lo que aprendimos sobre «{name}»"),
            sentences,
        };
        let mut w = self.pen.begin(self.db, moment(day, Hour::Evening)).await?;
        let new = NewSynthesis {
            id: SynthesisId::new(w.ids(), w.at()),
            about,
            plan: &plan,
            tests: i64::try_from(ground.tests.len())?,
        };
        w.draft_synthesis(&in_the_name_of(author, DraftPackage(school)), network, &new)
            .await?;
        w.commit().await?;
        Ok(Some(new.id))
    }

    async fn sign(&self, id: Option<SynthesisId>, author: PersonId, day: Day) -> anyhow::Result<()> {
        let Some(id) = id else { return Ok(()) };
        let synthesis = self.db.synthesis(id).await?;
        let version = synthesis.version;
        let mut w = self.pen.begin(self.db, moment(day, Hour::Late)).await?;
        w.sign_synthesis(&in_the_name_of(author, EditSynthesis(synthesis)), version)
            .await?;
        Ok(w.commit().await?)
    }

    async fn otherwise(&self, id: Option<SynthesisId>, day: Day) -> anyhow::Result<()> {
        let Some(id) = id else { return Ok(()) };
        let synthesis = self.db.synthesis(id).await?;
        let liceos = &self.ground.liceos;
        let who = liceos[liceos.len() - 1].maths[0].id;
        let words = "En mi curso de la tarde nadie escribió más de tres palabras. Creo que no es la pregunta sino la hora: a las 17:40 ya están con la mochila puesta.";
        let mut w = self.pen.begin(self.db, moment(day, Hour::Late)).await?;
        let dissent = DissentId::new(w.ids(), w.at());
        w.dissent_from(&in_the_name_of(who, DissentFrom(synthesis)), dissent, words)
            .await?;
        Ok(w.commit().await?)
    }
}
