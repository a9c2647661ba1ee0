//! What a page says of a measure beside its chart: its definition, and who sees it, taken from the rules themselves.

use domain::measure::{Area, Measure};
use domain::school::{Course, School};

use crate::figures;
use crate::page::Page;

/// Label and text of each fact.
pub fn facts(page: &Page, measure: &Measure) -> Vec<(String, String)> {
    let mut facts = vec![
        (page.t("measures-definition"), definition(page, measure)),
        (page.t("measures-unit"), page.t(&format!("unit-{}", measure.unit))),
        (
            page.t("measures-direction"),
            page.t(&format!("direction-{}", measure.direction)),
        ),
        (
            page.t("measures-cadence"),
            page.t(&format!("cadence-{}", measure.cadence)),
        ),
        (page.t("measures-area"), page.t(&format!("area-{}", measure.area))),
    ];
    if measure.counting.kind.has_denominator() {
        let (counted, among) = (measure.counting.counted.as_str(), measure.counting.among.as_str());
        facts.insert(
            1,
            (
                page.t("measures-parts"),
                page.t2("measures-parts-said", "counted", counted, "among", among),
            ),
        );
    }
    if let Some(target) = measure.target {
        let target = figures::value(measure, target, page.lang);
        facts.push((page.t("measures-target"), target));
    }
    if !measure.source.is_empty() {
        facts.push((page.t("measures-source"), measure.source.clone()));
    }
    facts
}

/// Who sees a school's points: the same rule as `SeeSchoolPoints`, in words.
pub fn who_sees_school(page: &Page, measure: &Measure, school: Option<&School>) -> String {
    let place = school.map_or_else(|| page.t("measures-each-school"), |s| s.name.clone());
    let mut said = vec![page.t1("measures-who-school", "school", place)];
    if measure.area == Area::SocioEmotional {
        said.push(page.t("measures-who-coexistence"));
    }
    said.push(page.t(if measure.open && measure.school_id.is_none() {
        "measures-who-open"
    } else {
        "measures-who-closed"
    }));
    said.push(page.t1("measures-who-small", "n", domain::suppression::SMALLEST_GROUP));
    said.join(" ")
}

/// Who sees a course's points: the same rule as `SeeCoursePoints`, in words.
pub fn who_sees_course(page: &Page, course: &Course, shared: bool) -> String {
    let key = if shared {
        "measures-who-course-shared"
    } else {
        "measures-who-course"
    };
    page.t1(key, "course", course.name())
}

/// `Medida de resultado`.
pub fn kind(page: &Page, measure: &Measure) -> String {
    page.t(&format!("family-{}", measure.family))
}

/// The definition in the reader's language, where somebody wrote it.
pub fn definition(page: &Page, measure: &Measure) -> String {
    let english = &measure.english.definition_en;
    if page.lang.tag() == "en" && !english.is_empty() {
        english.clone()
    } else {
        measure.definition.clone()
    }
}
