//! Bytes to a questionnaire.

use survey::xlsform::from_sheets;
use survey::{check, json};

use super::form::Form;
use super::{Dress, NotRead, Questionnaire, text};
use crate::delimited::decode;
use crate::sheet;

/// Reads an XLSForm (XLSX, XLS, or one CSV whose first column names the sheets) or our own JSON, told apart by what stands in it.
///
/// # Errors
/// Why it gives no questionnaire; all that is refused of a form at once.
pub fn read(bytes: &[u8]) -> Result<Questionnaire, NotRead> {
    if let Some(named) = sheet::read_sheets(bytes, Form::knows, Form::MOST_SHEETS)? {
        return of_form(Form::of_workbook(named)?);
    }
    if is_json(bytes) {
        return of_json(bytes);
    }
    of_form(text::form(bytes)?)
}

fn of_form(form: Form) -> Result<Questionnaire, NotRead> {
    let sheets = form.sheets()?;
    let instrument = from_sheets(&sheets.0).map_err(NotRead::Refused)?;
    Ok(Questionnaire {
        problems: check(&instrument),
        instrument,
        dress: Dress::XlsForm,
        ignored: sheets.1,
    })
}

/// No form begins with a brace.
fn is_json(bytes: &[u8]) -> bool {
    let plain = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    plain.trim_ascii_start().starts_with(b"{")
}

fn of_json(bytes: &[u8]) -> Result<Questionnaire, NotRead> {
    if bytes.len() > json::MOST_BYTES {
        return Err(json::NotRead::TooLarge(bytes.len()).into());
    }
    let (text, _) = decode(bytes)?;
    let instrument = json::read(&text)?;
    Ok(Questionnaire {
        problems: check(&instrument),
        instrument,
        dress: Dress::Own,
        ignored: Vec::new(),
    })
}
