//! Texts as records hold them: of one byte a sign or two, which may change where a record is continued.

/// Reads over the parts of a record.
pub(super) struct Texts<'a> {
    parts: std::vec::IntoIter<&'a [u8]>,
    rest: &'a [u8],
}

impl<'a> Texts<'a> {
    pub fn of(parts: Vec<&'a [u8]>) -> Self {
        let mut parts = parts.into_iter();
        let rest = parts.next().unwrap_or_default();
        Self { parts, rest }
    }

    /// Passes so many bytes.
    pub fn skip(&mut self, count: usize) -> Option<()> {
        let mut left = count;
        while left > self.rest.len() {
            left -= self.rest.len();
            self.rest = self.parts.next()?;
        }
        self.rest = &self.rest[left..];
        Some(())
    }

    /// A text after its length in two bytes.
    pub fn long(&mut self) -> Option<String> {
        let length = self.number(2)?;
        self.text(length)
    }

    /// A text after its length in one byte.
    pub fn short(&mut self) -> Option<String> {
        let length = self.number(1)?;
        self.text(length)
    }

    /// So many signs, and what stands behind them about their looks, which is passed.
    fn text(&mut self, length: u32) -> Option<String> {
        let flags = self.byte()?;
        let looks = if flags & 0x08 == 0 { 0 } else { self.number(2)? };
        let more = if flags & 0x04 == 0 { 0 } else { self.number(4)? };
        let mut wide = flags & 0x01 != 0;
        let mut units = Vec::new();
        for _ in 0..length {
            if self.rest.is_empty() {
                // A part that continues a text says anew how wide its signs are.
                self.rest = self.parts.next()?;
                let (flags, rest) = self.rest.split_first()?;
                (wide, self.rest) = (flags & 0x01 != 0, rest);
            }
            units.push(u16::try_from(self.number(if wide { 2 } else { 1 })?).ok()?);
        }
        self.skip((looks as usize).checked_mul(4)?.checked_add(more as usize)?)?;
        Some(String::from_utf16_lossy(&units))
    }

    fn number(&mut self, bytes: u32) -> Option<u32> {
        let mut number = 0;
        for at in 0..bytes {
            number |= u32::from(self.byte()?) << (8 * at);
        }
        Some(number)
    }

    fn byte(&mut self) -> Option<u8> {
        while self.rest.is_empty() {
            self.rest = self.parts.next()?;
        }
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }
}
