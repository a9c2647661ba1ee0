//! How the person at the browser sees: size of the window, dark or light, moving or still.

/// What a window is opened with.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Width of the page in CSS pixels.
    pub width: u32,
    /// Height of the page in CSS pixels.
    pub height: u32,
    /// A phone: touch, the viewport's meta element, two device pixels a CSS pixel.
    pub phone: bool,
    /// The person prefers dark colours.
    pub dark: bool,
    /// The person prefers reduced motion.
    pub still: bool,
    /// Off: pages must work without scripts.
    pub javascript: bool,
}

impl Look {
    /// Whether chromedriver emulates the finger. Not without scripts: it then waits for a timer of the
    /// page after each touch, and timers of a page without scripts never end.
    pub(super) const fn touches(self) -> bool {
        self.phone && self.javascript
    }

    /// A light desktop window of that size.
    #[must_use]
    pub const fn sized(width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            phone: false,
            dark: false,
            still: false,
            javascript: true,
        }
    }

    /// The desktop of an office: 1280 × 800.
    #[must_use]
    pub const fn desktop() -> Self {
        Self::sized(1280, 800)
    }

    /// A common phone: 390 × 844, touch.
    #[must_use]
    pub const fn phone() -> Self {
        Self {
            phone: true,
            ..Self::sized(390, 844)
        }
    }

    /// The narrowest that WCAG 1.4.10 (reflow) asks for: 320 wide.
    #[must_use]
    pub const fn narrow() -> Self {
        Self::sized(320, 640)
    }

    /// The same in dark colours.
    #[must_use]
    pub const fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// The same with reduced motion.
    #[must_use]
    pub const fn still(self) -> Self {
        Self { still: true, ..self }
    }

    /// The same without scripts.
    #[must_use]
    pub const fn without_javascript(self) -> Self {
        Self {
            javascript: false,
            ..self
        }
    }
}
