//! The official series of 2° medio, school by school and year by year.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

mod shared;

use interchange::series::{detect, read, read_all};
use shared::{as_published, rbd, real};

#[test]
fn simce_says_what_was_withheld_and_why() {
    let Some(bytes) = real("simce2m_emtp_2014_2025.csv") else {
        return;
    };
    let all = read_all(&bytes).unwrap();
    let counts: Vec<_> = all
        .iter()
        .map(|s| {
            (
                s.measure.as_str(),
                s.rows,
                s.values.len(),
                s.withheld.len(),
                s.problems.len(),
            )
        })
        .collect();
    assert_eq!(
        counts,
        [("simce-lect", 8165, 8146, 19, 0), ("simce-mate", 8165, 8151, 14, 0)]
    );
    let by_mark: Vec<_> = all[0].withheld_by_mark().into_iter().collect();
    assert_eq!(
        by_mark,
        [("", 13), ("1", 2), ("3", 2), ("Ajenas a la Agencia: No reporte", 2)]
    );

    // One student was tested and the file says 0: that is no result of anybody.
    let zero = all[0]
        .withheld
        .iter()
        .find(|w| w.school == rbd("3643") && w.year == 2022);
    assert_eq!(zero.unwrap().mark.as_deref(), Some("1"));

    let first = &all[0].values[0];
    assert_eq!(
        (first.year, first.value, first.n, first.line),
        (2014, 210.0, Some(77), 2)
    );
    let reserved = all[1]
        .values
        .iter()
        .find(|v| v.school == rbd("1") && v.year == 2016)
        .unwrap();
    assert!(reserved.mark.as_deref().unwrap().contains("no representativos"));
}

#[test]
fn idps_has_four_indicators() {
    let Some(bytes) = real("idps2m_emtp_2014_2025.csv") else {
        return;
    };
    let counts: Vec<_> = read_all(&bytes)
        .unwrap()
        .into_iter()
        .map(|s| (s.measure, s.rows, s.values.len(), s.withheld.len(), s.problems.len()))
        .collect();
    let measured = |key: &str, values, withheld| (key.to_owned(), 8149, values, withheld, 0);
    assert_eq!(
        counts,
        [
            measured("idps-am", 8149, 0),
            measured("idps-cc", 8040, 109),
            measured("idps-hv", 8149, 0),
            measured("idps-pf", 8137, 12),
        ]
    );
}

#[test]
fn one_series_or_all_in_any_dress_is_the_same() {
    for name in ["simce2m_emtp_2014_2025.csv", "idps2m_emtp_2014_2025.csv"] {
        let Some(bytes) = real(name) else { continue };
        let all = read_all(&bytes).unwrap();
        assert_eq!(read_all(&as_published(&bytes)).unwrap(), all);
        for (spec, series) in detect(&bytes).unwrap().iter().zip(&all) {
            assert_eq!(&read(&bytes, spec).unwrap(), series);
        }
    }
}
