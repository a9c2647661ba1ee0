//! What a plan's form sends, as it was typed. A template keeps the same.

/// The raw fields of the plan's form.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct CycleFields {
    /// Idea.
    pub idea_id: String,
    /// Measure.
    pub measure_id: String,
    /// Course, or empty for the school.
    pub course_id: String,
    /// Title.
    pub title: String,
    /// Question.
    pub question: String,
    /// Prediction in words.
    pub prediction: String,
    /// Lowest value predicted.
    pub predicted_low: String,
    /// Highest value predicted.
    pub predicted_high: String,
    /// Which way.
    pub predicted_direction: String,
    /// How large.
    pub scale: String,
    /// How much the form asked.
    pub depth: String,
    /// How often in all.
    pub dose_planned: String,
    /// What is counted there.
    pub dose_unit: String,
    /// Who.
    pub who: String,
    /// Where.
    pub place: String,
    /// From.
    pub starts_on: String,
    /// To.
    pub ends_on: String,
    /// Data.
    pub data: String,
}
