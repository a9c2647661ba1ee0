//! The people of the demo come in, form their liceos' teams and are given their courses.

use anyhow::Context as _;
use domain::id::{NetworkId, PersonId, SchoolId};
use domain::permission::{ArrangeSchool, GrantRole, by_the_installation, in_the_name_of};
use domain::person::{Charge, Language, Role};
use domain::school::{Level, NewCourse, Subject};
use store::{PersonNames, Write};

use super::cast::{mail_of, name_of};
use super::chance::Chance;
use super::ground::{Liceo, OwnedCourse, Someone, is_elder};
use super::names::{Names, mail};

/// A role with its place.
pub(super) fn charge(role: Role, school: Option<SchoolId>, subject: Option<Subject>) -> anyhow::Result<Charge> {
    Charge::new(role, school, subject).context("a role without its place")
}

/// Somebody comes in, called by `by` or by the installation.
pub(super) async fn welcome(
    w: &mut Write<'_>,
    network: Option<NetworkId>,
    by: Option<PersonId>,
    charge: Charge,
    name: &str,
    mail: &str,
) -> anyhow::Result<PersonId> {
    let proof = match by {
        Some(by) => in_the_name_of(by, GrantRole(charge)),
        None => by_the_installation(GrantRole(charge)),
    };
    let names = PersonNames {
        name: name.to_owned(),
        sort_key: i18n::sort_key(name),
        search_key: i18n::search_key(name),
    };
    // No language chosen: the visitor's browser decides, as for anybody new.
    let language: Option<Language> = None;
    Ok(w.welcome(&[proof], network, &names, Some(mail), language).await?)
}

/// The people of a liceo and their team.
pub(super) async fn staff(
    w: &mut Write<'_>,
    network: NetworkId,
    by: PersonId,
    index: usize,
    school: SchoolId,
    names: &mut Names,
) -> anyhow::Result<Liceo> {
    use Subject::{Language, Maths};
    let posts = [
        (Role::Principal, None),
        (Role::Utp, None),
        (Role::Coexistence, None),
        (Role::Teacher, Some(Language)),
        (Role::Teacher, Some(Language)),
        (Role::Teacher, Some(Maths)),
        (Role::Teacher, Some(Maths)),
    ];
    let mut people = Vec::new();
    for (place, (role, subject)) in posts.into_iter().enumerate() {
        let (name, mail) = match (index, place) {
            (0, 0) => known("principal"),
            (0, 1) => known("utp"),
            (0, 2) => known("coexistence"),
            (0, 3) => known("teacher"),
            (1, 3) => known("teacher2"),
            (0, 5) => named("Hugo Carrasco"),
            (6, 3) => named("Tomás Aguayo"),
            _ => named(&names.next()),
        };
        let charge = charge(role, Some(school), subject)?;
        let id = welcome(w, Some(network), Some(by), charge, &name, &mail).await?;
        people.push(Someone { id, name });
    }
    let people: [Someone; 7] = people.try_into().ok().context("seven people a liceo")?;
    let [principal, utp, coexistence, l1, l2, m1, m2] = people;
    let proof = in_the_name_of(utp.id, ArrangeSchool(school));
    let team = w.form_team(&proof, "Equipo de mejora").await?;
    for member in [&principal, &utp, &coexistence, &l1, &m1] {
        w.join_team(&proof, team, member.id).await?;
    }
    let chance = Chance::of("courses", index);
    let levels = if index == 0 {
        (4, 4)
    } else {
        (chance.between(2, 4), chance.between(2, 4))
    };
    Ok(Liceo {
        index,
        id: school,
        elder: is_elder(index),
        utp,
        coexistence,
        language: [l1, l2],
        maths: [m1, m2],
        levels,
        courses: Vec::new(),
    })
}

fn known(key: &str) -> (String, String) {
    (name_of(key).to_owned(), mail_of(key))
}

fn named(name: &str) -> (String, String) {
    (name.to_owned(), mail(name))
}

/// Courses of a year; teachers take turns, and in Los Boldos the first of them has 1°B and 1°D.
pub(super) async fn courses(w: &mut Write<'_>, liceo: &mut Liceo, year: i16, taught: bool) -> anyhow::Result<()> {
    let proof = in_the_name_of(liceo.utp.id, ArrangeSchool(liceo.id));
    let levels = [(Level::First, liceo.levels.0), (Level::Second, liceo.levels.1)];
    for (level, count) in levels {
        for (place, letter) in ["A", "B", "C", "D"].into_iter().take(count as usize).enumerate() {
            let new = NewCourse {
                year: i64::from(year),
                level,
                letter: letter.to_owned(),
            };
            let id = w.add_course(&proof, &new).await?;
            let teacher = (place + usize::from(liceo.index == 0)) % 2;
            if taught {
                let [language, maths] = [&liceo.language[teacher], &liceo.maths[teacher]];
                w.give_course(&proof, id, language.id, Some(Subject::Language)).await?;
                w.give_course(&proof, id, maths.id, Some(Subject::Maths)).await?;
                liceo.courses.push(OwnedCourse {
                    id,
                    year,
                    name: format!("{level}°{letter}"),
                    teacher,
                });
            }
        }
    }
    Ok(())
}
