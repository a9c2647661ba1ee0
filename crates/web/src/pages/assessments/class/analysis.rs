//! What the answers of one class say: of its students by axis, of the class by axis, and of the questions. Numbers alone.

use domain::assessment::{Axis, Given, Key, Paper, Responses};
use stats::items::{Analysis, Kind, NotComputable, Question, Response};
use stats::mastery::{LEAST_QUESTIONS, Mean, Person, mean, person};

/// A class by axis, and its questions.
pub struct ClassAnalysis {
    /// Students with answers.
    pub n: usize,
    /// The axes of the paper, in the curriculum's order.
    pub axes: Vec<AxisOfClass>,
    /// For each student with answers, in the class's order, what is known of them on each axis.
    pub students: Vec<Vec<Option<Known>>>,
    /// The questions with a key, in the paper's order.
    pub questions: Vec<Asked>,
    /// What the answers say of the questions; none where nobody answered or no question has a key.
    pub items: Result<Analysis, NotComputable>,
}

/// A class on an axis.
pub struct AxisOfClass {
    /// Which.
    pub axis: Axis,
    /// How many questions with a key ask for it.
    pub questions: usize,
    /// Mean of the students' shares of its points.
    pub mean: Option<Mean>,
}

/// A student on an axis.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Points, each question worth one.
    pub points: f64,
    /// Of so many questions that were asked.
    pub possible: f64,
    /// What follows.
    pub person: Person,
}

/// A question with a key.
pub struct Asked {
    /// Its place in the paper.
    pub at: usize,
    /// The letters of its options, where students chose, in the order of the analysis.
    pub letters: Vec<char>,
}

/// What students achieved by axis, without a word on the questions.
pub struct ByAxis {
    /// The axes of the paper, in the curriculum's order.
    pub axes: Vec<AxisOfClass>,
    /// For each student, what is known of them on each axis.
    pub students: Vec<Vec<Option<Known>>>,
}

/// Works out what students achieved by axis.
pub fn by_axis(paper: &Paper, answers: &[&Responses]) -> ByAxis {
    let axes = paper.axes();
    let students: Vec<Vec<Option<Known>>> = answers
        .iter()
        .map(|given| axes.iter().map(|(axis, _)| known(paper, given, *axis)).collect())
        .collect();
    let of_axis = |(place, (axis, questions)): (usize, &(Axis, usize))| {
        let shares: Vec<f64> = students
            .iter()
            .filter_map(|one| Some(one[place]?.person.share))
            .collect();
        AxisOfClass {
            axis: *axis,
            questions: *questions,
            mean: mean(&shares),
        }
    };
    ByAxis {
        axes: axes.iter().enumerate().map(of_axis).collect(),
        students,
    }
}

/// Analyses a class's answers.
pub fn analyze(paper: &Paper, answers: &[&Responses]) -> ClassAnalysis {
    let ByAxis { axes, students } = by_axis(paper, answers);
    let keyed = paper.items.iter().enumerate().filter(|(_, item)| item.key.is_some());
    let (questions, asked): (Vec<Question>, Vec<Asked>) = keyed.map(|(at, _)| question(paper, at, answers)).unzip();
    ClassAnalysis {
        n: answers.len(),
        axes,
        items: stats::items::analyze(&questions),
        questions: asked,
        students,
    }
}

impl ClassAnalysis {
    /// The axes that the class can be told apart on: with enough questions and more than one student.
    pub fn told(&self) -> Vec<(usize, f64)> {
        let told = self.axes.iter().enumerate().filter(|(_, one)| one.is_told());
        told.filter_map(|(place, one)| Some((place, one.mean?.mean))).collect()
    }

    /// By how much the class's share on one axis is above that on another, student by student; none where one is missing for everybody.
    pub fn difference(&self, places: (usize, usize)) -> Option<Mean> {
        difference(&self.students, places)
    }
}

impl AxisOfClass {
    /// Whether enough questions ask for it, and it is one.
    pub fn is_told(&self) -> bool {
        self.questions as f64 >= LEAST_QUESTIONS && self.axis != Axis::Other
    }
}

/// By how much the share on one axis is above that on another, student by student.
pub fn difference(students: &[Vec<Option<Known>>], (upper, lower): (usize, usize)) -> Option<Mean> {
    let both = students.iter().filter_map(|one| Some((one[upper]?, one[lower]?)));
    let differences: Vec<f64> = both.map(|(a, b)| a.person.share - b.person.share).collect();
    mean(&differences)
}

/// What a student got on an axis, each question worth one whatever points it gives.
fn known(paper: &Paper, given: &Responses, axis: Axis) -> Option<Known> {
    let points = given.points(paper);
    let own = paper.items.iter().zip(&points).filter(|(item, _)| item.axis == axis);
    let (mut sum, mut possible) = (0.0, 0.0);
    for (item, points) in own {
        if let (Some(key), Some(points)) = (&item.key, points) {
            sum += (points / key.most()).clamp(0.0, 1.0);
            possible += 1.0;
        }
    }
    Some(Known {
        points: sum,
        possible,
        person: person(sum, possible)?,
    })
}

/// A question as the analysis wants it, with the letters of its options.
fn question(paper: &Paper, at: usize, answers: &[&Responses]) -> (Question, Asked) {
    let item = &paper.items[at];
    let given: Vec<Option<Given>> = answers.iter().map(|answers| answers.of(item)).collect();
    let chose = given.iter().flatten().any(|given| matches!(given, Given::Chosen(_)));
    match &item.key {
        Some(Key::Options(right)) if chose => {
            let mut letters: Vec<char> = right.iter().map(|(letter, _)| *letter).collect();
            letters.extend(given.iter().flatten().filter_map(|given| match given {
                Given::Chosen(letter) => Some(*letter),
                _ => None,
            }));
            // From A to the last one that anybody names: what nobody chose stands there, too.
            let last = letters.into_iter().max().unwrap_or('D').max('D');
            let letters: Vec<char> = ('A'..=last).collect();
            let worth = |letter: &char| {
                right
                    .iter()
                    .find(|(right, _)| right == letter)
                    .map_or(0.0, |(_, worth)| *worth)
            };
            let response = |given: &Option<Given>| match given {
                Some(Given::Chosen(letter)) => letters
                    .iter()
                    .position(|known| known == letter)
                    .map_or(Response::Omitted, Response::Chosen),
                Some(Given::Omitted) => Response::Omitted,
                // Points among letters say nothing of an option.
                Some(Given::Points(_)) | None => Response::Absent,
            };
            let options: Vec<f64> = letters.iter().map(worth).collect();
            let question = Question {
                kind: Kind::Choice,
                full: options.iter().copied().fold(f64::MIN_POSITIVE, f64::max),
                responses: given.iter().map(response).collect(),
                options,
            };
            (question, Asked { at, letters })
        }
        key => {
            let full = key.as_ref().map_or(1.0, Key::most);
            let points: Vec<Option<f64>> = given
                .iter()
                .map(|given| given.and_then(|given| given.points(item)))
                .collect();
            let mut options: Vec<f64> = points.iter().flatten().copied().chain([0.0, full]).collect();
            options.sort_by(f64::total_cmp);
            options.dedup();
            let response = |(given, points): (&Option<Given>, &Option<f64>)| match (given, points) {
                (Some(Given::Omitted), _) => Response::Omitted,
                (_, Some(points)) => options
                    .iter()
                    .position(|known| known == points)
                    .map_or(Response::Absent, Response::Chosen),
                _ => Response::Absent,
            };
            let question = Question {
                kind: Kind::Points,
                full,
                responses: given.iter().zip(&points).map(response).collect(),
                options: options.clone(),
            };
            (question, Asked { at, letters: vec![] })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::assessment::read_line;
    use stats::mastery::Mastery;

    fn class(lines: &[&str]) -> (Paper, Vec<Responses>) {
        let mut paper = Paper::of_keys("A B C D A 0-4").unwrap();
        for item in &mut paper.items[..3] {
            item.axis = Axis::Numbers;
        }
        for item in &mut paper.items[3..] {
            item.axis = Axis::Algebra;
        }
        let read = |line: &&str| read_line(line, &paper).unwrap().unwrap();
        let answers = lines.iter().map(read).collect();
        (paper, answers)
    }

    #[test]
    fn a_student_is_known_by_the_questions_that_were_asked() {
        let (paper, answers) = class(&["ABCDA4", "ABC--2", "DDDDD0"]);
        let found = analyze(&paper, &answers.iter().collect::<Vec<_>>());
        let at = |student: usize, place: usize| found.students[student][place].unwrap();
        assert_eq!((at(0, 0).points, at(0, 0).possible), (3.0, 3.0));
        // An open question is worth one, in part.
        assert_eq!((at(1, 1).points, at(1, 1).possible), (0.5, 3.0));
        assert_eq!(at(2, 0).person.mastery, Mastery::NotYet);
        assert_eq!(found.told().len(), 2);
        let apart = found.difference((0, 1)).unwrap();
        assert!(
            (apart.mean - (0.0 + 5.0 / 6.0 - 1.0 / 3.0) / 3.0).abs() < 1e-12,
            "{apart:?}"
        );
    }

    #[test]
    fn options_that_nobody_chose_are_there() {
        let (paper, answers) = class(&["ABCDA4", "BBCDA2", "ABCDB0", "CDAAC1"]);
        let found = analyze(&paper, &answers.iter().collect::<Vec<_>>());
        let items = found.items.unwrap();
        assert_eq!(found.questions[0].letters, ['A', 'B', 'C', 'D']);
        let chosen: Vec<usize> = items.items[0].options.iter().map(|option| option.n).collect();
        assert_eq!(chosen, [2, 1, 1, 0]);
        assert!(found.questions[5].letters.is_empty());
    }
}
