//! The kinds of notifications: in which order they count, and how each reaches its person.

use crate::word::words;

words! {
    /// Why somebody is told. Of one cause a person is told once, by the first of these that fits.
    Kind {
        /// They were named.
        Mention = "mention",
        /// A question of theirs was answered.
        Answer = "answer",
        /// Their words were quoted.
        Reply = "reply",
        /// Their answer was accepted.
        Accepted = "accepted",
        /// Something was said where they take part.
        Said = "said",
        /// Their words were tried, or helped.
        Reaction = "reaction",
        /// Somebody gave feedback on their cycle.
        Feedback = "feedback",
        /// Their feedback was answered, or an answer came back to it.
        FeedbackReply = "feedback-reply",
        /// They were thanked for feedback.
        Thanks = "thanks",
        /// They were invited to a circle.
        CircleInvitation = "circle-invitation",
        /// An observation of theirs has moved, or was shown to them.
        Observation = "observation",
        /// A task is theirs.
        Task = "task",
        /// Something agreed in a meeting is theirs.
        Step = "step",
        /// Their words were hidden.
        Hidden = "hidden",
        /// Words were reported where they decide.
        Report = "report",
        /// Somebody asks for another look at what was hidden.
        Appeal = "appeal",
        /// It was decided about the other look that they asked for.
        Decided = "decided",
    }
}

words! {
    /// How a kind reaches its person, the loudest first.
    Pace {
        /// By mail within minutes, in the hours that they left open; and on the page.
        AtOnce = "at-once",
        /// In the digest, and on the page.
        Digest = "digest",
        /// On the page alone.
        Page = "page",
        /// Not at all.
        Never = "never",
    }
}

impl Pace {
    /// One step quieter.
    #[must_use]
    pub const fn less(self) -> Self {
        match self {
            Self::AtOnce => Self::Digest,
            Self::Digest => Self::Page,
            Self::Page | Self::Never => Self::Never,
        }
    }

    /// Whether it may be told by mail.
    #[must_use]
    pub const fn mails(self) -> bool {
        matches!(self, Self::AtOnce | Self::Digest)
    }
}

impl Kind {
    /// How it reaches whoever has chosen nothing. At once is only what somebody waits for.
    #[must_use]
    pub const fn pace(self) -> Pace {
        match self {
            Self::Mention | Self::Answer | Self::Observation => Pace::AtOnce,
            Self::Reaction | Self::Thanks => Pace::Page,
            _ => Pace::Digest,
        }
    }

    /// Whether it may not be silenced: what was decided about one's words, and what waits for one to decide.
    #[must_use]
    pub const fn is_duty(self) -> bool {
        matches!(self, Self::Hidden | Self::Report | Self::Appeal | Self::Decided)
    }

    /// How it reaches somebody who chose so. A duty stays on the page, whatever was chosen.
    #[must_use]
    pub fn at(self, chosen: Option<Pace>) -> Pace {
        let pace = chosen.unwrap_or(self.pace());
        if self.is_duty() { pace.min(Pace::Page) } else { pace }
    }

    /// How it reaches them once they ask for less.
    #[must_use]
    pub fn less(self, chosen: Option<Pace>) -> Pace {
        self.at(Some(self.at(chosen).less()))
    }
}

words! {
    /// What a notification is about, by which it is grouped and silenced.
    Thing {
        /// A conversation.
        Conversation = "conversation",
        /// A cycle.
        Cycle = "cycle",
        /// A circle.
        Circle = "circle",
        /// An observation.
        Observation = "observation",
        /// A meeting.
        Meeting = "meeting",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_is_never_more_and_ends() {
        for kind in Kind::ALL {
            for chosen in Pace::ALL {
                let now = kind.at(Some(*chosen));
                let then = kind.less(Some(*chosen));
                assert!(then >= now, "{kind} {chosen}");
                assert!(then > now || kind.less(Some(then)) == then, "{kind} {chosen}");
            }
        }
    }

    #[test]
    fn a_duty_stays_on_the_page() {
        for kind in Kind::ALL.iter().filter(|kind| kind.is_duty()) {
            for chosen in Pace::ALL {
                assert!(kind.at(Some(*chosen)) <= Pace::Page, "{kind}");
            }
        }
        assert_eq!(Kind::Reaction.at(Some(Pace::Never)), Pace::Never);
    }

    #[test]
    fn what_costs_somebody_nothing_to_wait_for_is_never_mailed_at_once() {
        let at_once: Vec<&str> = Kind::ALL
            .iter()
            .filter(|kind| kind.pace() == Pace::AtOnce)
            .map(|kind| kind.word())
            .collect();
        assert_eq!(at_once, ["mention", "answer", "observation"]);
    }
}
