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
            row.bias,
            row.rmse,
            row.middle,
            100.0 * row.coverage,
            100.0 * row.failed as f64 / times(row.people) as f64
        );
    }
    text
}
