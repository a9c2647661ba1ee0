//! Points by the key, and what somebody got in the other questions.
//!
//! Owns scores where not everything was asked of everybody: they are the share of the points that could be got, times all points. Where
//! all was asked, that is the sum.

use super::{Question, Response};
use crate::psychometrics::Item;
use crate::sum::sum;

/// The points of everybody in every question.
pub(super) struct Scores {
    /// One a question, with one a person.
    columns: Vec<Vec<Option<f64>>>,
    /// The full points of each question.
    full: Vec<f64>,
    /// Of each person in all questions; added up once.
    totals: Vec<Option<f64>>,
}

/// What each person got in one question.
pub(super) fn column(question: &Question) -> Vec<Option<f64>> {
    let points = |response: &Response| match *response {
        Response::Chosen(option) => Some(question.options[option]),
        Response::Omitted => Some(0.0),
        Response::Absent => None,
    };
    question.responses.iter().map(points).collect()
}

impl Scores {
    pub fn of(questions: &[Question]) -> Self {
        let mut scores = Self {
            columns: questions.iter().map(column).collect(),
            full: questions.iter().map(|question| question.full).collect(),
            totals: Vec::new(),
        };
        scores.totals = scores.scores(None);
        scores
    }

    /// As the items of a scale.
    pub fn items(&self) -> Vec<Item> {
        let item = |column: &Vec<Option<f64>>| Item {
            answers: column.clone(),
            reversed: false,
        };
        self.columns.iter().map(item).collect()
    }

    pub fn column(&self, item: usize) -> &[Option<f64>] {
        &self.columns[item]
    }

    pub fn full(&self, item: usize) -> f64 {
        self.full[item]
    }

    /// Of each person in the other questions. None of whom no other was asked.
    pub fn rests(&self, item: usize) -> Vec<Option<f64>> {
        self.scores(Some(item))
    }

    /// Of each person in all questions.
    pub fn totals(&self) -> &[Option<f64>] {
        &self.totals
    }

    /// Of the people of whom everything was asked.
    pub fn complete_totals(&self) -> Vec<f64> {
        let whole = |person: usize| {
            self.columns
                .iter()
                .map(|column| column[person])
                .collect::<Option<Vec<f64>>>()
        };
        (0..self.people()).filter_map(whole).map(sum).collect()
    }

    fn scores(&self, without: Option<usize>) -> Vec<Option<f64>> {
        let others: Vec<usize> = (0..self.columns.len()).filter(|at| Some(*at) != without).collect();
        let all = sum(others.iter().map(|at| self.full[*at]));
        let score = |person: usize| {
            let asked = || others.iter().filter(move |at| self.columns[**at][person].is_some());
            let got = sum(others.iter().filter_map(|at| self.columns[*at][person]));
            let possible = sum(asked().map(|at| self.full[*at]));
            match asked().count() {
                0 => None,
                whole if whole == others.len() => Some(got),
                _ => Some(got / possible * all),
            }
        };
        (0..self.people()).map(score).collect()
    }

    fn people(&self) -> usize {
        self.columns.first().map_or(0, Vec::len)
    }
}
