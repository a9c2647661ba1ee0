//! Are the labels dates?
//!
//! Owns recognising them and their rhythm. Must not invent a date: where one label is none, the series has none.

use charts::Cadence;
use jiff::civil::Date;

/// One date a label, strictly in order: `2026-03-09`, `2026-03`, `09-03-2026` or `09/03/2026`.
pub fn dates(labels: &[Option<String>]) -> Option<Vec<Date>> {
    let dates: Vec<Date> = labels
        .iter()
        .map(|label| date(label.as_deref()?))
        .collect::<Option<_>>()?;
    dates.windows(2).all(|two| two[0] < two[1]).then_some(dates)
}

fn date(label: &str) -> Option<Date> {
    let month = || Date::strptime("%Y-%m-%d", format!("{label}-01")).ok();
    ["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"]
        .into_iter()
        .find_map(|format| Date::strptime(format, label).ok())
        .or_else(month)
}

/// The rhythm, by the middle distance between neighbours.
pub fn cadence(dates: &[Date]) -> Cadence {
    let mut gaps: Vec<i32> = dates.windows(2).map(|two| (two[1] - two[0]).get_days()).collect();
    gaps.sort_unstable();
    match gaps.get(gaps.len() / 2) {
        Some(5..=9) => Cadence::Weekly,
        Some(27..=32) => Cadence::Monthly,
        Some(150..=215) => Cadence::Semester,
        Some(350..=380) => Cadence::Yearly,
        _ => Cadence::Irregular,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(labels: &[&str]) -> Vec<Option<String>> {
        labels.iter().map(|label| Some((*label).to_string())).collect()
    }

    #[test]
    fn dates_are_recognised_as_people_write_them() {
        let same = [
            ["2026-03-01", "2026-04-01"],
            ["2026-03", "2026-04"],
            ["01-03-2026", "01-04-2026"],
            ["01/03/2026", "01/04/2026"],
        ];
        for way in same {
            let found = dates(&labels(&way)).unwrap();
            assert_eq!(
                (found[0].to_string().as_str(), cadence(&found)),
                ("2026-03-01", Cadence::Monthly),
                "{way:?}"
            );
        }
    }

    #[test]
    fn one_label_that_is_no_date_or_out_of_order_and_there_are_none() {
        assert_eq!(dates(&labels(&["2026-03-01", "abril"])), None);
        assert_eq!(dates(&labels(&["2026-04-01", "2026-03-01"])), None);
        assert_eq!(dates(&[None]), None);
    }

    #[test]
    fn the_middle_distance_decides_the_rhythm() {
        let rhythm = |way: &[&str]| cadence(&dates(&labels(way)).unwrap());
        assert_eq!(
            rhythm(&["2026-03-02", "2026-03-09", "2026-03-16", "2026-04-20"]),
            Cadence::Weekly
        );
        assert_eq!(rhythm(&["2024-03-01", "2025-03-01", "2026-03-01"]), Cadence::Yearly);
        assert_eq!(rhythm(&["2024-03-01"]), Cadence::Irregular);
    }
}
