//! A published change package with a material, a draft of one, a signed synthesis with a dissent, and a draft of one.

use domain::collection::{CollectionPlan, Reach};
use domain::file::Host;
use domain::id::{
    AttachmentId, CollectionId, CycleId, DissentId, DriverId, IdeaId, PackageId, PackageItemId, PackageVersionId,
    PersonId, SchoolId, SynthesisId,
};
use domain::package::{Edition, EditionFile, EditionIdea, ItemPlan, PackagePlan, Told};
use domain::permission::{
    DissentFrom, DraftPackage, EditPackage, EditSynthesis, FileHost, FillCollection, FollowThing, Followable,
    KeepThing, Keepable, ListPackages, PublishPackage, WithdrawPackage, in_the_name_of,
};
use domain::synthesis::{About, Sentence, SynthesisPlan};
use store::{NewPackageVersion, NewSynthesis, Result};

use super::captures::attach;
use crate::app::TestApp;

/// Words of the draft: where they stand for somebody else, a draft was shown.
pub const DRAFTED: &str = "Cuadernos de bitácora viajera";

/// It.
#[derive(Clone, Copy, Debug)]
pub struct Library {
    /// Elena's package, published by Ana.
    pub package: PackageId,
    /// An idea of it.
    pub item: PackageItemId,
    /// The material of its version.
    pub material: AttachmentId,
    /// The material of its draft.
    pub draft_material: AttachmentId,
    /// Elena's package, published by Ana and withdrawn by her; Caro keeps it in her collection, Beto follows it.
    pub withdrawn: PackageId,
    /// A material of that.
    pub withdrawn_material: AttachmentId,
    /// Elena's package that nobody published.
    pub draft: PackageId,
    /// An idea of that.
    pub draft_item: PackageItemId,
    /// Elena's synthesis about the idea, signed.
    pub synthesis: SynthesisId,
    /// Caro's dissent.
    pub dissent: DissentId,
    /// Elena's synthesis that nobody signed.
    pub synthesis_draft: SynthesisId,
    /// Beto's private collection, with the idea in it; he follows the idea.
    pub private: CollectionId,
    /// Elena's collection for Arrayán.
    pub of_school: CollectionId,
    /// Caro's collection for the network.
    pub open: CollectionId,
}

impl Library {
    pub(super) async fn set(app: &TestApp, driver: DriverId, idea: IdeaId, closed: CycleId) -> Result<Self> {
        let world = app.world;
        let (package, item) = package(app, "Lo que vuelve antes del viernes", Some(driver), idea).await?;
        let (material, draft_material) = publish(app, package, driver, idea).await?;
        let (withdrawn, _) = self::package(app, "Dictado de tablas con premio", Some(driver), idea).await?;
        let (withdrawn_material, _) = publish(app, withdrawn, driver, idea).await?;
        let (draft, draft_item) = self::package(app, DRAFTED, None, idea).await?;
        let synthesis = synthesis(app, "Lo que aprendimos al cerrar la clase", idea, closed).await?;
        sign(app, synthesis).await?;
        let idea_now = Followable::Idea(Box::new(app.app.db.idea(idea).await?));
        follow(app, idea_now).await?;
        follow(app, Followable::Package(Box::new(app.app.db.package(withdrawn).await?))).await?;
        let open = collection(app, world.caro, Reach::Network, None, idea).await?;
        let kept = Keepable::Package(Box::new(app.app.db.package(withdrawn).await?));
        fill(app, world.caro, open, kept).await?;
        withdraw(app, withdrawn).await?;
        Ok(Self {
            dissent: dissent(app, synthesis).await?,
            synthesis_draft: self::synthesis(app, "Lo que todavía escribimos", idea, closed).await?,
            private: collection(app, world.beto, Reach::Private, None, idea).await?,
            of_school: collection(app, world.elena, Reach::School, Some(world.arrayan), idea).await?,
            open,
            withdrawn,
            withdrawn_material,
            package,
            item,
            material,
            draft_material,
            draft,
            draft_item,
            synthesis,
        })
    }
}

async fn package(
    app: &TestApp,
    name: &str,
    driver: Option<DriverId>,
    idea: IdeaId,
) -> Result<(PackageId, PackageItemId)> {
    let (world, db) = (app.world, &app.app.db);
    let plan = PackagePlan {
        name: name.to_owned(),
        driver_id: driver,
        summary: "Para que el comentario llegue mientras **todavía sirve**.".to_owned(),
        learned: "- Avisa el primer día que no lleva nota".to_owned(),
        limits: "En talleres de más de cuatro horas no se alcanzó.".to_owned(),
        links: "Video de una clase: https://red.example/clase".to_owned(),
    };
    let mut w = db.write(app.moment()).await?;
    let id = PackageId::new(w.ids(), w.at());
    let drafts = in_the_name_of(world.elena, DraftPackage(Some(world.arrayan)));
    w.draft_package(&drafts, (world.network, id), &plan).await?;
    w.commit().await?;
    let item = ItemPlan {
        name: "Boleto de salida de una pregunta".to_owned(),
        what: "Una pregunta al cierre.".to_owned(),
        steps: "Escribe la pregunta en la pizarra\nEspera tres minutos en silencio".to_owned(),
    };
    let edits = in_the_name_of(world.elena, EditPackage(db.package(id).await?));
    let mut w = db.write(app.moment()).await?;
    w.add_package_item(&edits, Some(idea), &item).await?;
    w.commit().await?;
    let items = db.package_items(id).await?;
    Ok((id, items.first().ok_or(store::Error::NotFound)?.id))
}

/// The file of the version, and that of the draft.
async fn publish(app: &TestApp, id: PackageId, driver: DriverId, idea: IdeaId) -> Result<(AttachmentId, AttachmentId)> {
    let (world, db) = (app.world, &app.app.db);
    let host = FileHost::Package(Box::new(db.package(id).await?));
    let mut w = db.write(app.moment()).await?;
    let sheet = ("hoja.txt", "Hoy entendí…".as_bytes());
    let draft_material = attach(app, &mut w, world.elena, host, sheet).await?;
    w.commit().await?;
    let files = db.attachments(Host::Package, id.0).await?;
    let mut copies = Vec::new();
    for file in files {
        let copy = AttachmentId::new(app.app.ids.as_ref(), app.app.now());
        let bytes = app.app.files.read(world.network, file.id).await?;
        app.app.files.keep(world.network, copy, bytes).await?;
        copies.push((file, copy));
    }
    let package = db.package(id).await?;
    let version = package.version;
    let edition = Edition {
        name: package.name.clone(),
        summary: package.summary.clone(),
        driver: "Retroalimentación que llega a tiempo".to_owned(),
        driver_id: Some(driver),
        ideas: vec![EditionIdea {
            idea: Some(idea),
            name: "Boleto de salida de una pregunta".to_owned(),
            what: "Una pregunta al cierre.".to_owned(),
            steps: vec![
                "Escribe la pregunta en la pizarra".to_owned(),
                "Espera tres minutos en silencio".to_owned(),
            ],
            told: vec![Told {
                language: "es-CL".to_owned(),
                lead: "Un equipo lo probó una vez.".to_owned(),
                known: vec!["En I medio (1).".to_owned()],
                unknown: vec!["Nadie lo ha probado en II medio.".to_owned()],
            }],
        }],
        learned: package.learned.clone(),
        limits: package.limits.clone(),
        links: domain::package::links(&package.links).unwrap_or_default(),
        files: copies
            .iter()
            .map(|(file, copy)| EditionFile {
                id: *copy,
                name: file.name.clone(),
                kind: file.media_type,
                bytes: file.bytes,
                sha256: file.sha256.clone(),
                words: file.words.clone(),
            })
            .collect(),
        origin: None,
    };
    let mut w = db.write(app.moment()).await?;
    let new = NewPackageVersion {
        id: PackageVersionId::new(w.ids(), w.at()),
        edition: &edition,
        reason: "La primera: lo que ya probamos en dos cursos",
        files: &copies,
    };
    w.publish_package(&in_the_name_of(world.ana, PublishPackage(package)), version, &new)
        .await?;
    w.commit().await?;
    let material = copies.first().ok_or(store::Error::NotFound)?.1;
    Ok((material, draft_material))
}

async fn synthesis(app: &TestApp, title: &str, idea: IdeaId, closed: CycleId) -> Result<SynthesisId> {
    let world = app.world;
    let plan = SynthesisPlan {
        title: title.to_owned(),
        sentences: vec![Sentence {
            words: "Sirve cuando se avisa antes para qué es.".to_owned(),
            tests: vec![closed],
        }],
    };
    let mut w = app.app.db.write(app.moment()).await?;
    let new = NewSynthesis {
        id: SynthesisId::new(w.ids(), w.at()),
        about: (About::Idea, idea.0),
        plan: &plan,
        tests: 1,
    };
    let drafts = in_the_name_of(world.elena, DraftPackage(Some(world.arrayan)));
    w.draft_synthesis(&drafts, world.network, &new).await?;
    w.commit().await?;
    Ok(new.id)
}

async fn sign(app: &TestApp, id: SynthesisId) -> Result<()> {
    let synthesis = app.app.db.synthesis(id).await?;
    let version = synthesis.version;
    let mut w = app.app.db.write(app.moment()).await?;
    w.sign_synthesis(&in_the_name_of(app.world.elena, EditSynthesis(synthesis)), version)
        .await?;
    w.commit().await
}

async fn dissent(app: &TestApp, id: SynthesisId) -> Result<DissentId> {
    let synthesis = app.app.db.synthesis(id).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let dissent = DissentId::new(w.ids(), w.at());
    let caro = in_the_name_of(app.world.caro, DissentFrom(synthesis));
    w.dissent_from(&caro, dissent, "En mi curso avisar no cambió nada")
        .await?;
    w.commit().await?;
    Ok(dissent)
}

async fn collection(
    app: &TestApp,
    who: PersonId,
    reach: Reach,
    school: Option<SchoolId>,
    idea: IdeaId,
) -> Result<CollectionId> {
    let db = &app.app.db;
    let plan = CollectionPlan {
        name: format!("Para mayo ({reach})"),
        note: "Lo que veremos en la reunión".to_owned(),
        reach,
        school,
    };
    let mut w = db.write(app.moment()).await?;
    let id = CollectionId::new(w.ids(), w.at());
    w.make_collection(&in_the_name_of(who, ListPackages), (app.world.network, id), &plan)
        .await?;
    w.commit().await?;
    let idea = Keepable::Idea(Box::new(db.idea(idea).await?));
    fill(app, who, id, idea).await?;
    Ok(id)
}

async fn fill(app: &TestApp, who: PersonId, id: CollectionId, thing: Keepable) -> Result<()> {
    let db = &app.app.db;
    let fills = in_the_name_of(who, FillCollection(db.collection(id).await?));
    let mut w = db.write(app.moment()).await?;
    w.keep_thing(&fills, &in_the_name_of(who, KeepThing(thing)), "Partir por esta")
        .await?;
    w.commit().await
}

async fn withdraw(app: &TestApp, id: PackageId) -> Result<()> {
    let package = app.app.db.package(id).await?;
    let number = package.published;
    let withdraws = in_the_name_of(app.world.elena, WithdrawPackage(package));
    let mut w = app.app.db.write(app.moment()).await?;
    w.withdraw_package(
        &withdraws,
        number,
        "En dos cursos quienes no ganaban dejaron de intentarlo",
    )
    .await?;
    w.commit().await
}

async fn follow(app: &TestApp, thing: Followable) -> Result<()> {
    let follows = in_the_name_of(app.world.beto, FollowThing(thing));
    let mut w = app.app.db.write(app.moment()).await?;
    w.follow(&follows).await?;
    w.commit().await
}
