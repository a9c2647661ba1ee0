//! Days of a register: of birth, of entry, of leaving.

use domain::time::Day;

/// Days before that are no day on which somebody left: `1900-01-01` is how SIGE writes that nobody did.
const FIRST_LEAVING: i16 = 1990;

/// The day 0 of spreadsheets. They believe that 1900 had a 29th of February, so it is one day early for all after.
const SPREADSHEET_EPOCH: (i16, i8, i8) = (1899, 12, 30);

/// The day on which somebody left; none where the cell is empty or says that nobody did.
///
/// # Errors
/// Something else stands there.
pub(super) fn leaving(cell: &str) -> Result<Option<Day>, ()> {
    if is_nothing(cell) {
        return Ok(None);
    }
    let day = day(cell).ok_or(())?;
    Ok(Some(day).filter(|day| day.year() >= FIRST_LEAVING))
}

/// Reads `14/05/2010`, `14-5-2010`, `2010-05-14`, `20100514`, each perhaps with an hour, or the number of a spreadsheet's day.
pub(super) fn day(cell: &str) -> Option<Day> {
    let cell = cell.trim();
    let date = cell.split(['T', ' ']).next().unwrap_or(cell);
    let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
    match parts[..] {
        [year, month, day] if year.len() == 4 => exact(year, month, day),
        [day, month, year] if year.len() == 4 => exact(year, month, day),
        [digits] if digits.len() == 8 && digits.is_ascii() => exact(&digits[..4], &digits[4..6], &digits[6..]),
        [serial] | [serial, "0"] => of_spreadsheet(serial),
        _ => None,
    }
}

fn exact(year: &str, month: &str, day: &str) -> Option<Day> {
    let year: i16 = number(year)?.try_into().ok()?;
    let (month, day) = (number(month)?.try_into().ok()?, number(day)?.try_into().ok()?);
    Day::new(year, month, day).filter(|_| (1900..=2100).contains(&year))
}

/// `40312`, perhaps with the hour as a fraction after a comma.
fn of_spreadsheet(cell: &str) -> Option<Day> {
    let whole = cell.split(',').next().unwrap_or(cell);
    let serial = number(whole).filter(|serial| (0..=73_415).contains(serial))?;
    let (year, month, day) = SPREADSHEET_EPOCH;
    Some(Day::new(year, month, day)?.plus_days(serial))
}

fn number(part: &str) -> Option<i64> {
    let plain = (1..=5).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    part.parse().ok().filter(|_| plain)
}

/// How a register says that there is no day.
pub(super) fn is_nothing(cell: &str) -> bool {
    crate::points::is_missing(cell) || matches!(cell.trim(), "0" | "NULL" | "null" | "None")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_in_every_spelling() {
        for text in [
            "14/05/2010",
            "14-5-2010",
            "14.05.2010",
            "2010-05-14",
            "2010/5/14",
            "2010-05-14 00:00:00",
            "2010-05-14T00:00:00.000",
            "14/05/2010 0:00:00",
            "20100514",
            "40312",
            "40312.0",
            "40312,0",
            "40312,5",
        ] {
            assert_eq!(
                day(text).map(|day| day.to_string()).as_deref(),
                Some("2010-05-14"),
                "{text}"
            );
        }
        for text in [
            "",
            "31/02/2010",
            "05/14/2010",
            "14/5/10",
            "hoy",
            "2010",
            "123456789",
            "14/5",
            "-1",
            "ñandú/5/2010",
        ] {
            let read = day(text);
            // A year alone is the number of a day in 1905 to a spreadsheet: born then is nobody.
            assert!(read.is_none_or(|day| day.year() < 1910), "{text}: {read:?}");
        }
    }

    #[test]
    fn nineteen_hundred_is_nobody_left() {
        for text in [
            "",
            "-",
            "0",
            "1",
            "2",
            "1900-01-01",
            "01/01/1900",
            "1900-01-01 00:00:00",
            "s/i",
        ] {
            assert_eq!(leaving(text), Ok(None), "{text}");
        }
        assert_eq!(leaving("30/06/2026"), Ok(Day::new(2026, 6, 30)));
        assert_eq!(leaving("pronto"), Err(()));
    }
}
