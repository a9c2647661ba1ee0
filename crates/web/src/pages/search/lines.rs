//! Found documents as the page says them: what each is, the words that were found in it, how much is known of it and where it doesn't serve.

use std::collections::HashMap;

use domain::event::Noun;
use domain::id::{AnswerId, AttachmentId, CollectionId, CycleId, IdeaId, MeetingItemId, PackageId, SynthesisId};
use domain::permission::Standing as Reader;
use domain::search::{Piece, Wanted, excerpt};
use domain::theory::Counts;
use store::{Answering, CycleBrief, TestDetail};

use super::asked::Asked;
use super::likeness::Ours;
use super::place::Place;
use crate::components::markdown;
use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::theory::ideas::standing::Standing;

/// Bytes of an excerpt: two lines on a desk, four on a phone.
const EXCERPT: usize = 230;

/// Signs of a text that are looked through.
const LOOKED: usize = 6_000;

/// A line of what was found.
pub struct Line {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it is.
    pub kind: String,
    /// A mark beside its state, as SVG.
    pub mark: String,
    /// Where it stands: what was decided, how many adopted it, who signed it.
    pub state: String,
    /// What it says, with the words that were asked for.
    pub pieces: Vec<Piece>,
    /// What else is known: its limits, how alike its liceo is.
    pub more: Vec<String>,
    /// What it belongs to: what that is, its name and page.
    pub of: Option<(String, String, String)>,
    /// Where more like it is found.
    pub like: String,
}

/// What lines are made with.
pub struct Ground<'a> {
    /// The page.
    pub page: &'a Page,
    /// Who reads.
    pub reader: &'a Reader,
    /// The question.
    pub wanted: &'a Wanted,
    /// The reader's liceo.
    pub ours: &'a Ours,
}

/// What is read once for all lines of a page.
pub(super) struct Read {
    pub(super) details: HashMap<CycleId, TestDetail>,
    pub(super) briefs: HashMap<CycleId, std::sync::Arc<CycleBrief>>,
    ideas: HashMap<IdeaId, Counts>,
    pub(super) names: HashMap<IdeaId, String>,
}

impl Ground<'_> {
    /// The lines of one page of answers.
    ///
    /// # Errors
    /// What the store says.
    pub async fn lines(&self, answers: &[Answering]) -> Result<Vec<Line>, Problem> {
        let read = self.read(answers).await?;
        let mut lines = Vec::new();
        for one in answers {
            if let Some(place) = Place::of(self.page, one).await? {
                lines.push(self.line(one, place, &read).await?);
            }
        }
        Ok(lines)
    }

    async fn read(&self, answers: &[Answering]) -> Result<Read, Problem> {
        let (db, network) = (&self.page.app.db, self.page.network()?.id);
        let of = |noun: Noun| answers.iter().filter(move |one| one.noun == noun);
        let cycles: Vec<CycleId> = of(Noun::Cycle).map(|one| CycleId(one.id)).collect();
        let mut read = Read {
            details: HashMap::new(),
            briefs: HashMap::new(),
            ideas: HashMap::new(),
            names: HashMap::new(),
        };
        if !cycles.is_empty() {
            let details = db.test_details(&cycles).await?;
            read.details = details.into_iter().map(|one| (one.id, one)).collect();
            let briefs = db.briefs(network).await?;
            let own = briefs.iter().filter(|one| cycles.contains(&one.id));
            read.briefs = own.map(|one| (one.id, one.clone())).collect();
            let mut ideas = db.idea_lines(network).await?;
            ideas.retain(|idea| idea.reach().is_open_to(self.reader));
            read.names = ideas.into_iter().map(|idea| (idea.id, idea.name)).collect();
        }
        if of(Noun::Idea).next().is_some() {
            let tallies = db.idea_tallies(network, self.reader).await?;
            read.ideas = tallies.iter().map(|(id, tally)| (*id, tally.counts)).collect();
        }
        Ok(read)
    }

    async fn line(&self, one: &Answering, place: Place, read: &Read) -> Result<Line, Problem> {
        let mut line = Line {
            href: place.href,
            title: one.title.clone(),
            kind: place.kind,
            mark: String::new(),
            state: String::new(),
            pieces: self.pieces(one).await?,
            more: Vec::new(),
            of: None,
            like: Asked::like_address(one.noun, one.id),
        };
        match one.noun {
            Noun::Cycle => self.cycle(&mut line, one, read),
            Noun::Idea => {
                let counts = read.ideas.get(&IdeaId(one.id)).copied().unwrap_or_default();
                let standing = Standing::of(self.page, &counts);
                line.mark = standing.mark;
                line.state = standing.word;
                line.more.push(standing.tally);
            }
            Noun::Answer => line.state = self.answer(AnswerId(one.id)).await?,
            Noun::Package => self.package(&mut line, PackageId(one.id)).await?,
            Noun::Synthesis => line.state = self.synthesis(SynthesisId(one.id)).await?,
            Noun::Meeting => line.state = self.minutes(MeetingItemId(one.id)).await?,
            Noun::Attachment => self.material(&mut line, AttachmentId(one.id)).await?,
            Noun::Collection => {
                let collection = self.page.app.db.collection(CollectionId(one.id)).await?;
                line.state = self.page.app.db.person(collection.created_by).await?.name;
            }
            _ => {}
        }
        line.more.retain(|said| !said.is_empty());
        Ok(line)
    }

    /// What it says, with the words that were found. What people write in Markdown is read without its marks.
    async fn pieces(&self, one: &Answering) -> Result<Vec<Piece>, Problem> {
        let mut texts = self.page.app.db.document_texts(one.noun, one.id).await?;
        if matches!(
            one.noun,
            Noun::Answer
                | Noun::Package
                | Noun::Synthesis
                | Noun::Attachment
                | Noun::Conversation
                | Noun::ConveningMinutes
        ) {
            texts = texts.iter().map(|text| markdown::excerpt(text, LOOKED)).collect();
        }
        Ok(excerpt(self.wanted, &texts, EXCERPT))
    }
}
