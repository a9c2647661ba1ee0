//! Arguments of messages: words, and numbers that choose a plural.

use fluent_bundle::FluentValue;

/// One argument of a message. Numbers choose the plural form and are written as the language does.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, shown as they are.
    Text(String),
    /// A number: `{ $n -> [one] … *[other] … }` works with it.
    Number(f64),
}

impl Arg {
    pub(crate) fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

/// Counts in messages stay far below 2^53, where a double is exact.
macro_rules! counts {
    ($($count:ty)*) => {$(
        impl From<$count> for Arg {
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless)]
            fn from(count: $count) -> Self {
                Self::Number(count as f64)
            }
        }
    )*};
}
counts!(i64 u64 usize i32 u32 u16 u8);
