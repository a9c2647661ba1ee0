//! Two groups beside each other, question by question, in words and drawn.

use charts::dif::Groups;
use domain::assessment::Paper;

use super::found::Found;
use super::groups::Beside;
use super::show::asked_names;
use crate::page::Page;

/// Two groups beside each other.
pub struct Compared {
    /// How many questions differ.
    pub lead: String,
    /// How many are on each side.
    pub who: String,
    /// What small groups leave unsaid.
    pub caution: String,
    /// Drawing.
    pub drawing: String,
    /// Each question that differs, with its sentence.
    pub said: Vec<(String, String)>,
}

/// What was found; none where one of the groups is too small, or nothing can be compared.
pub fn compared(page: &Page, paper: &Paper, (found, beside): (&Found, &Beside)) -> Option<Compared> {
    let dif = found.compared.as_ref()?.as_ref().ok()?;
    let names = asked_names(paper, found);
    let groups = Groups {
        reference: &beside.reference,
        focal: &beside.focal,
    };
    let figure = charts::dif::dots(dif, &names, groups, page.lang);
    let said = dif.items.iter().zip(&names).filter(|(item, _)| item.differs);
    let args = [
        ("focal", beside.focal.as_str().into()),
        ("nfocal", dif.focal.into()),
        ("reference", beside.reference.as_str().into()),
        ("nreference", dif.reference.into()),
    ];
    Some(Compared {
        lead: figure.lead.clone(),
        who: page.lang.with("analysis-who", &args),
        caution: charts::dif::caution(dif, page.lang).unwrap_or_default(),
        drawing: charts::dots::draw(&figure, page.lang).both(),
        said: said
            .map(|(item, name)| (name.clone(), charts::dif::sentence(item, groups, page.lang)))
            .collect(),
    })
}
