//! The raw figures as a file, and the table of `irt.md`.
//!
//! Owns what stands between `<!-- table recovery -->` and `<!-- end -->`; all else on the page is written by hand.

use crate::study::{Row, times};

const BEGIN: &str = "<!-- table recovery -->";
const END: &str = "<!-- end -->";

/// A line a figure.
pub fn raw(rows: &[Row]) -> String {
    let mut text = "model,people,what,bias,rmse,median_error,coverage,failed,times\n".to_owned();
    for row in rows {
        text += &format!(
            "{},{},{},{:.6},{:.6},{:.6},{:.4},{},{}\n",
            row.model,
            row.people,
            row.what,
            row.bias,
            row.rmse,
            row.middle,
            row.coverage,
            row.failed,
            times(row.people)
        );
    }
    text
}

/// The figures of such a file; none where a line is not one.
pub fn read(raw: &str) -> Option<Vec<Row>> {
    raw.lines().skip(1).map(row).collect()
}

fn row(line: &str) -> Option<Row> {
    let [model, people, what, bias, rmse, middle, coverage, failed, _] = line.split(',').collect::<Vec<_>>()[..] else {
        return None;
    };
    Some(Row {
        model: model.to_owned(),
        people: people.parse().ok()?,
        what: what.to_owned(),
        bias: bias.parse().ok()?,
        rmse: rmse.parse().ok()?,
        middle: middle.parse().ok()?,
        coverage: coverage.parse().ok()?,
        failed: failed.parse().ok()?,
    })
}

/// The page with its table made anew; says which marker is not there.
pub fn filled(page: &str, rows: &[Row]) -> Result<String, String> {
    let missing = || format!("no {BEGIN} with its {END} on the page");
    let from = page.find(BEGIN).ok_or_else(missing)? + BEGIN.len();
    let length = page[from..].find(END).ok_or_else(missing)?;
    let mut page = page.to_owned();
    page.replace_range(from..from + length, &format!("\n{}", table(rows)));
    Ok(page)
}

fn table(rows: &[Row]) -> String {
    let mut text = "| model | people | what | bias | RMSE | median error | 95 % intervals that hold | not fitted |\n\
                    | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |\n"
        .to_owned();
    for row in rows {
        text += &format!(
            "| {} | {} | {} | {:.3} | {:.3} | {:.3} | {:.1} % | {:.1} % |\n",
            row.model,
            row.people,
            row.what,
            if row.bias.abs() < 5e-4 { 0.0 } else { row.bias }, // no −0.000
            row.rmse,
            row.middle,
            100.0 * row.coverage,
            100.0 * row.failed as f64 / times(row.people) as f64
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{filled, read};

    #[test]
    fn the_page_shows_the_raw_figures() {
        let page = include_str!("../../../../docs/statistics/irt.md");
        let rows = read(include_str!("../../../../docs/statistics/irt-recovery.csv")).unwrap();
        assert_eq!(
            filled(page, &rows).unwrap(),
            page,
            "`cargo xtask simulate-irt` makes both anew"
        );
        assert_eq!(rows.len(), 36);
    }
}
