//! The personas that the first page of the demo offers, and how to find them again in a kept file.

use domain::id::PersonId;
use domain::person::Role;
use store::Db;

/// Somebody to sign in as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Persona {
    /// Stable key, for links.
    pub key: &'static str,
    /// Who.
    pub person: PersonId,
    /// Their invented name.
    pub name: String,
    /// What they are.
    pub role: Role,
    /// Where: their liceo, or the network.
    pub where_: String,
}

/// Everybody to sign in as, in the order in which the page shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cast {
    /// The personas.
    pub personas: Vec<Persona>,
}

/// Keys and names of the personas. Their mail is the key at `demo.invalid`.
pub(super) const PERSONAS: &[(&str, &str)] = &[
    ("coordinator", "Marcela Riquelme"),
    ("director", "Andrea Donoso"),
    ("coach", "Ignacio Orrego"),
    ("analyst", "Renato Ulloa"),
    ("principal", "Elena Saavedra"),
    ("utp", "Verónica Saldías"),
    ("coexistence", "Joaquín Peña"),
    ("teacher", "Paula Antilef"),
    ("teacher2", "Rosa Millán"),
    ("administrator", "Héctor Maldonado"),
];

/// The name of a persona.
pub(super) fn name_of(key: &str) -> &'static str {
    PERSONAS
        .iter()
        .find(|(known, _)| *known == key)
        .map_or("", |(_, name)| *name)
}

/// The mail of a persona.
pub(super) fn mail_of(key: &str) -> String {
    format!("{key}@demo.invalid")
}

/// Finds the personas of an existing demo; whoever lost their account or every role since is left out.
///
/// # Errors
/// What the database says.
pub async fn cast(db: &Db) -> anyhow::Result<Cast> {
    let network = db.network().await?.map(|network| network.name).unwrap_or_default();
    let mut personas = Vec::new();
    for (key, _) in PERSONAS {
        let Some(person) = db.person_by_mail(&mail_of(key)).await? else {
            continue;
        };
        let roles = db.roles_of(person.id).await?;
        let Some(role) = roles.first().filter(|_| person.is_active()) else {
            continue;
        };
        let where_ = match role.school_id {
            Some(school) => db.school(school).await?.name,
            None => network.clone(),
        };
        personas.push(Persona {
            key,
            person: person.id,
            name: person.name,
            role: role.role,
            where_,
        });
    }
    Ok(Cast { personas })
}
