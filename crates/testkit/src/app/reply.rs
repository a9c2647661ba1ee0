//! What came back, and what a test says of it.

use axum::http::{HeaderMap, StatusCode};

/// What came back.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Status.
    pub status: StatusCode,
    /// Where it sends on.
    pub location: String,
    /// Kind of content.
    pub kind: String,
    /// Every header.
    pub headers: HeaderMap,
    /// The body.
    pub text: String,
}

impl Reply {
    /// Asserts the status.
    ///
    /// # Panics
    /// Where it is another, showing the page's text.
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "→ {} {}", self.location, self.words());
        self
    }

    /// Asserts that the page says something.
    ///
    /// # Panics
    /// Where it doesn't, showing what it says.
    pub fn has(self, text: &str) -> Self {
        assert!(self.text.contains(text), "«{text}» is not in: {}", self.words());
        self
    }

    /// Asserts that the page doesn't say something.
    ///
    /// # Panics
    /// Where it does.
    pub fn has_not(self, text: &str) -> Self {
        assert!(!self.text.contains(text), "«{text}» is in: {}", self.words());
        self
    }

    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// Where it sends on, without what is told there.
    #[must_use]
    pub fn path(&self) -> String {
        self.location.split('?').next().unwrap_or_default().to_owned()
    }

    /// The value of the first hidden field of that name.
    ///
    /// # Panics
    /// Where there is none, showing what the page says.
    #[must_use]
    pub fn hidden(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let Some((_, rest)) = self.text.split_once(&mark) else {
            panic!("no field {name} in: {}", self.words());
        };
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    /// The page's words without its tags.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words = String::new();
        let mut inside = false;
        for c in self.text.chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    words.push(' ');
                }
                c if !inside => words.push(c),
                _ => {}
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
