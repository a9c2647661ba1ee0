//! The kinds of notifications: in which order they count, and how each reaches its person.

use crate::word::words;

words! {
    /// Why somebody is told. Of one cause a person is told once, by the first of these that fits.
    Kind {
        /// They were named.
        Mention = "mention",
        /// A question of theirs was answered.
        Answer = "answer",
        /// They were asked something that they may know.
        Asked = "asked",
        /// Somebody who was asked passed it on to them.
        PassedOn = "passed-on",
        /// Somebody asks them because of what they offer.
        OfferTaken = "offer-taken",
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
        /// Somebody's cycle is theirs to read in a round.
        Reading = "reading",
        /// A cycle of theirs was read in a round.
        Reviewed = "reviewed",
        /// Two liceos of a round wait for the yes of theirs.
        Pair = "pair",
        /// A pair took the place of another one, and waits for the yes of theirs.
        Substitute = "substitute",
        /// Both liceos said yes: there is a visit.
        PairConfirmed = "pair-confirmed",
        /// A pair of their liceo is none any more.
        PairEnded = "pair-ended",
        /// A visit's day was set or moved, or its next visit begun.
        VisitDay = "visit-day",
        /// A visit is off.
        VisitOff = "visit-off",
        /// The other liceo said something after a visit.
        VisitFeedback = "visit-feedback",
        /// The other liceo thanked.
        VisitThanks = "visit-thanks",
        /// What their liceo left a visit to try has no cycle yet.
        CommitmentDue = "commitment-due",
        /// A liceo offered the help that theirs asks for.
        HelpOffered = "help-offered",
        /// The help that their liceo offered was accepted.
        HelpAccepted = "help-accepted",
        /// A package that they follow has a new version.
        FollowedVersion = "followed-version",
        /// A package that they follow was withdrawn.
        FollowedWithdrawal = "followed-withdrawal",
        /// A test of an idea or a driver that they follow was closed.
        FollowedTest = "followed-test",
        /// What was learnt about an idea or a driver that they follow was signed.
        FollowedSynthesis = "followed-synthesis",
        /// Their test stands behind what was signed.
        Cited = "cited",
        /// A package that they began was brought in again, or is kept in somebody's collection.
        PackageUsed = "package-used",
        /// A convening that they are registered for was moved.
        ConveningMoved = "convening-moved",
        /// A convening that they are registered for is off.
        ConveningOff = "convening-off",
        /// The minutes of a convening that they are registered for were signed.
        ConveningMinutes = "convening-minutes",
        /// They answer for a commitment of their team.
        Committed = "committed",
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
            Self::Asked | Self::PassedOn | Self::OfferTaken => Pace::AtOnce,
            Self::Substitute | Self::PairEnded | Self::VisitDay | Self::VisitOff => Pace::AtOnce,
            // Of a convening's time and place everybody who is registered is written to besides.
            Self::ConveningMoved | Self::ConveningOff => Pace::Page,
            Self::Reaction | Self::Thanks | Self::VisitThanks => Pace::Page,
            _ => Pace::Digest,
        }
    }

    /// Whether it may not be silenced: what was decided about one's words, and what waits for one to decide.
    #[must_use]
    pub const fn is_duty(self) -> bool {
        matches!(self, Self::Hidden | Self::Report | Self::Appeal | Self::Decided)
    }

    /// Whether time alone causes it: nobody did it, so that whoever began it is told, too.
    #[must_use]
    pub const fn is_of_time(self) -> bool {
        matches!(self, Self::CommitmentDue)
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
        /// A round of visits.
        ExchangeRound = "exchange-round",
        /// A visit.
        Visit = "visit",
        /// A convening.
        Convening = "convening",
        /// A liceo's request for help.
        HelpRequest = "help-request",
        /// A change package.
        Package = "package",
        /// What was learnt about something.
        Synthesis = "synthesis",
        /// An idea.
        Idea = "idea",
        /// A driver.
        Driver = "driver",
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
        let waited_for = ["mention", "answer", "asked", "passed-on", "offer-taken"];
        let with_a_day = ["substitute", "pair-ended", "visit-day", "visit-off", "observation"];
        assert_eq!(at_once, [&waited_for[..], &with_a_day[..]].concat());
    }
}
