//! Periods in which something was due.
//!
//! Owns putting values on a calendar that the caller gives: a period that was due and did not come is missing, never zero and never
//! closed up; one that was not due (a holiday) is no gap. Must not know a date: a period is whatever can be put in order.

/// Why values and calendar do not fit. Positions are 0-based.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "a variant's own text says what its fields are")]
pub enum NotAligned {
    /// A due period is not later than the one before it.
    CalendarOutOfOrder { index: usize },
    /// A value's period was not due.
    NotDue { index: usize },
    /// A second value of one period: the caller must say how two become one.
    Twice { index: usize },
}

/// One entry for each due period, in order; `None` where no value came. Values may come in any order.
///
/// # Errors
/// When the calendar is not strictly in order, or a value does not fit it.
pub fn align<P: Ord>(due: &[P], values: &[(P, f64)]) -> Result<Vec<Option<f64>>, NotAligned> {
    if let Some(index) = due.windows(2).position(|two| two[0] >= two[1]) {
        return Err(NotAligned::CalendarOutOfOrder { index: index + 1 });
    }
    let mut aligned = vec![None; due.len()];
    for (index, (period, value)) in values.iter().enumerate() {
        let place = due.binary_search(period).map_err(|_| NotAligned::NotDue { index })?;
        if aligned[place].replace(*value).is_some() {
            return Err(NotAligned::Twice { index });
        }
    }
    Ok(aligned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_did_not_come_is_missing_and_a_holiday_is_no_gap() {
        let school_months = [3, 4, 5, 6, 8, 9];
        let aligned = align(&school_months, &[(8, 1.0), (3, 2.0), (5, 0.0)]);
        assert_eq!(aligned, Ok(vec![Some(2.0), None, Some(0.0), None, Some(1.0), None]));
    }

    #[test]
    fn what_does_not_fit_is_named() {
        assert_eq!(align(&[3, 3], &[]), Err(NotAligned::CalendarOutOfOrder { index: 1 }));
        assert_eq!(
            align(&[3, 4], &[(3, 1.0), (7, 1.0)]),
            Err(NotAligned::NotDue { index: 1 })
        );
        assert_eq!(
            align(&[3, 4], &[(3, 1.0), (3, 1.0)]),
            Err(NotAligned::Twice { index: 1 })
        );
        assert_eq!(align::<u8>(&[], &[]), Ok(Vec::new()));
    }
}
