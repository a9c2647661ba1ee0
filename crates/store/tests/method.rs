//! What SQL sieves and counts of cycles agrees with the rules of the domain, on generated people and cycles, on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at what it cannot do"
)]

use std::collections::BTreeSet;

use domain::cycle::{
    ClosurePlan, Comparison, Cycle, CyclePlan, Decision, Depth, DoingPlan, Feature, Judged, PredictedDirection, Rubric,
    Scale, StudyPlan,
};
use domain::id::{CycleId, MeasureId, PersonId, SchoolId};
use domain::permission::{EditCycle, GrantRole, PlanCycle, ShareCycle, by_the_installation, in_the_name_of};
use domain::person::{Charge, Role};
use domain::time::Day;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use store::{CycleFilter, CycleKind, CyclePage, LearningScope};
use testkit::app::TestApp;
use testkit::personas::names;
use testkit::scene::Scene;

/// A cycle to be made.
#[derive(Clone, Debug)]
struct Sketch {
    owner: usize,
    second_school: bool,
    socio_emotional: bool,
    in_course: bool,
    /// How many of its steps are taken: draft, planned, done, studied, closed.
    steps: usize,
    shared: bool,
    worded: bool,
    direction: Option<PredictedDirection>,
    number: bool,
    scale: Option<Scale>,
    follows: Option<usize>,
    same_question: bool,
    starts: i64,
    comparison: Comparison,
    decision: Decision,
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let flags = (
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    );
    let words = (
        proptest::option::of(proptest::sample::select(PredictedDirection::ALL)),
        proptest::option::of(proptest::sample::select(Scale::ALL)),
        proptest::sample::select(Comparison::ALL),
        proptest::sample::select(Decision::ALL),
    );
    let steps = proptest::sample::select(vec![0_usize, 1, 2, 3, 4, 4, 4, 4]);
    let numbers = (0_usize..8, steps, proptest::option::of(0_usize..40), 0_i64..140);
    (flags, words, numbers).prop_map(|(flags, words, numbers)| Sketch {
        owner: numbers.0,
        second_school: flags.0,
        socio_emotional: flags.1,
        in_course: flags.2,
        steps: numbers.1,
        shared: flags.3,
        worded: flags.4,
        number: flags.5,
        same_question: flags.6,
        direction: words.0,
        scale: words.1,
        comparison: words.2,
        decision: words.3,
        follows: numbers.2,
        starts: numbers.3,
    })
}

/// Up to three roles, of the hub and of both schools.
fn charges(schools: [SchoolId; 2]) -> impl Strategy<Value = Vec<Charge>> {
    let role = proptest::sample::select(vec![
        Role::Director,
        Role::Coordinator,
        Role::Coach,
        Role::Analyst,
        Role::Principal,
        Role::Utp,
        Role::Coexistence,
        Role::Teacher,
        Role::Participant,
    ]);
    let charge = (role, 0_usize..2).prop_map(move |(role, at)| {
        let of_school = matches!(role, Role::Principal | Role::Utp | Role::Coexistence | Role::Teacher);
        Charge {
            role,
            school_id: of_school.then_some(schools[at]),
            subject: None,
        }
    });
    proptest::collection::vec(charge, 0..4)
}

/// The made world: people by their number, cycles by theirs.
struct Made {
    people: Vec<PersonId>,
    cycles: Vec<CycleId>,
}

async fn make(app: &TestApp, scene: &Scene, runner: &mut TestRunner) -> Made {
    let schools = [app.world.arrayan, app.world.boldo];
    let mut people = vec![app.world.beto, app.world.caro];
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    for number in 0..24 {
        let charges = charges(schools).new_tree(runner).unwrap().current();
        let proofs: Vec<_> = charges
            .into_iter()
            .map(|charge| by_the_installation(GrantRole(charge)))
            .collect();
        let name = names(&format!("Persona {number}"));
        people.push(
            w.welcome(&proofs, Some(app.world.network), &name, None, None)
                .await
                .unwrap(),
        );
    }
    w.commit().await.unwrap();
    let mut made = Made {
        people,
        cycles: Vec::new(),
    };
    for _ in 0..140 {
        let sketch = sketch().new_tree(runner).unwrap().current();
        let id = cycle(app, scene, &made, &sketch).await;
        made.cycles.push(id);
    }
    made
}

async fn cycle(app: &TestApp, scene: &Scene, made: &Made, sketch: &Sketch) -> CycleId {
    let (world, db) = (app.world, &app.app.db);
    let owner = made.people[sketch.owner];
    let (school, course) = if sketch.second_school {
        (world.boldo, world.other_course)
    } else {
        (world.arrayan, world.course)
    };
    let course = sketch.in_course.then_some(course);
    let measure = if sketch.socio_emotional {
        scene.socio_measure
    } else {
        scene.open_measure
    };
    let mut w = db.write(app.moment()).await.unwrap();
    let id = CycleId::new(w.ids(), w.at());
    let act = PlanCycle {
        school,
        course,
        area: None,
    };
    let follows = sketch.follows.and_then(|at| made.cycles.get(at)).copied();
    let plan = CyclePlan {
        course_id: course,
        ..plan(scene, measure, sketch)
    };
    w.plan_cycle(
        &in_the_name_of(owner, act),
        world.network,
        id,
        &plan,
        follows,
        sketch.steps == 0,
    )
    .await
    .unwrap();
    w.commit().await.unwrap();
    if sketch.shared && sketch.steps > 0 {
        let cycle = db.cycle(id).await.unwrap();
        let mut w = db.write(app.moment()).await.unwrap();
        w.share_cycle(&in_the_name_of(owner, ShareCycle(cycle)), true)
            .await
            .unwrap();
        w.commit().await.unwrap();
    }
    for step in 2..=sketch.steps {
        take(app, id, step, sketch).await;
    }
    id
}

async fn take(app: &TestApp, id: CycleId, step: usize, sketch: &Sketch) {
    let cycle: Cycle = app.app.db.cycle(id).await.unwrap();
    let (version, ends) = (cycle.version, cycle.ends_on);
    let edit = in_the_name_of(cycle.owner_id, EditCycle(cycle));
    let mut w = app.app.db.write(app.moment()).await.unwrap();
    match step {
        2 => {
            let doing = DoingPlan {
                happened: "Se hizo".into(),
                surprise: String::new(),
                done_on: ends,
            };
            w.say_done(&edit, version, &doing).await.unwrap();
        }
        3 => {
            let study = StudyPlan {
                before: None,
                observed: None,
                n: None,
                comparison: sketch.comparison,
                learned: "Algo".into(),
            };
            w.study(&edit, version, &study).await.unwrap();
        }
        _ => {
            let closure = ClosurePlan {
                decision: sketch.decision,
                reason: "Porque sí".into(),
                next: String::new(),
                reflection: String::new(),
            };
            w.close_cycle(&edit, version, &closure).await.unwrap();
        }
    }
    w.commit().await.unwrap();
}

fn plan(scene: &Scene, measure: MeasureId, sketch: &Sketch) -> CyclePlan {
    let first: Day = "2026-03-02".parse().unwrap();
    let starts_on = first.plus_days(sketch.starts);
    CyclePlan {
        idea_id: scene.idea,
        measure_id: measure,
        course_id: None,
        title: "Una prueba".into(),
        question: if sketch.same_question {
            "¿Sirve?".into()
        } else {
            format!("¿Sirve {}?", sketch.starts)
        },
        prediction: if sketch.worded { "Sí".into() } else { String::new() },
        predicted_low: sketch.number.then_some(50.0),
        predicted_high: sketch.number.then_some(60.0),
        predicted_direction: sketch.direction,
        scale: sketch.scale,
        depth: Depth::Guided,
        dose_planned: None,
        dose_unit: String::new(),
        who: String::new(),
        place: String::new(),
        starts_on,
        ends_on: starts_on.plus_days(11),
        data: String::new(),
    }
}

async fn page(app: &TestApp, who: PersonId, own: bool, kind: CycleKind) -> BTreeSet<CycleId> {
    let standing = app.app.db.standing(who).await.unwrap();
    let asked = CyclePage {
        network: app.world.network,
        who: &standing,
        own,
        kind,
        search: "",
        limit: 1000,
        offset: 0,
    };
    let (lines, all) = app.app.db.cycle_page(&asked).await.unwrap();
    assert_eq!(lines.len(), all, "the count is the list's");
    lines.iter().map(|line| line.id).collect()
}

/// Every cycle, as the database lists it: what is remembered is held against that.
async fn lines(app: &TestApp) -> Vec<store::CycleLine> {
    let mut lines = Vec::new();
    for school in app.app.db.schools().await.unwrap() {
        lines.extend(app.app.db.cycle_lines(CycleFilter::School(school.id)).await.unwrap());
    }
    lines
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_database_sieves_cycles_by_the_rule_of_their_pages() {
    for (app, scene) in Scene::each().await {
        let made = make(&app, &scene, &mut TestRunner::deterministic()).await;
        let lines = lines(&app).await;
        let mut seen = 0;
        for (_, who) in app.world.people() {
            assert_eq!(sieved(&app, who, &lines).await, (true, true), "{who}");
        }
        for who in &made.people {
            assert_eq!(sieved(&app, *who, &lines).await, (true, true), "{who}");
            seen += page(&app, *who, false, CycleKind::Any).await.len();
        }
        assert!(seen > 100, "the generated people see something: {seen}");
    }
}

/// Whether both lists of somebody are what the rule says, and whether the states part the own one.
async fn sieved(app: &TestApp, who: PersonId, lines: &[store::CycleLine]) -> (bool, bool) {
    let standing = app.app.db.standing(who).await.unwrap();
    let expected = |own: bool| -> BTreeSet<CycleId> {
        let fits = |line: &&store::CycleLine| standing.schools().contains(&line.school_id) == own;
        let open = lines.iter().filter(|line| line.reach().is_open_to(&standing));
        open.filter(fits).map(|line| line.id).collect()
    };
    let own = page(app, who, true, CycleKind::Any).await;
    let others = page(app, who, false, CycleKind::Any).await;
    let mut parts = BTreeSet::new();
    let mut sum = 0;
    for kind in [CycleKind::Running, CycleKind::Deciding, CycleKind::Closed] {
        let part = page(app, who, true, kind).await;
        sum += part.len();
        parts.extend(part);
    }
    (
        own == expected(true) && others == expected(false),
        parts == own && sum == own.len(),
    )
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_database_counts_features_and_predictions_by_the_rule_of_each_cycle() {
    for (app, scene) in Scene::each().await {
        make(&app, &scene, &mut TestRunner::deterministic()).await;
        for school in [None, Some(app.world.arrayan), Some(app.world.boldo)] {
            let scope = LearningScope {
                network: app.world.network,
                school,
                area: None,
                public_only: false,
            };
            agrees(&app, &scope).await;
        }
    }
}

async fn agrees(app: &TestApp, scope: &LearningScope) {
    let db = &app.app.db;
    let lines = lines(app).await;
    let (mut counts, mut all_four, mut closed) = ([0_i64; 4], 0, 0);
    let (mut hits, mut studied) = (0, 0);
    for line in lines
        .iter()
        .filter(|line| scope.school.is_none_or(|school| school == line.school_id))
    {
        let cycle = db.cycle(line.id).await.unwrap();
        let full = db.in_full(cycle.clone()).await.unwrap();
        if let Some(study) = &full.study
            && study.comparison != Comparison::Unclear
        {
            studied += 1;
            hits += u32::from(study.comparison == Comparison::AsPredicted);
        }
        if full.closure.is_none() {
            continue;
        }
        closed += 1;
        let rubric = Rubric::of(&db.rubric_facts(&cycle, true).await.unwrap());
        for (count, feature) in counts.iter_mut().zip(Feature::ALL) {
            *count += i64::from(rubric.judged(feature) == Judged::Met);
        }
        all_four += i64::from(rubric.met() == 4);
    }
    let share = db.rubric_share(scope).await.unwrap();
    let counted = [share.prediction, share.scale, share.data, share.iteration];
    assert_eq!((share.closed, counted, share.all_four), (closed, counts, all_four));
    let all_there = closed > 20 && counts.iter().all(|n| *n > 0) && all_four > 0;
    assert!(all_there || scope.school.is_some(), "{closed} {counts:?} {all_four}");
    let (all, _) = db.studied(scope).await.unwrap();
    assert_eq!((all.all(), all.hits), (studied, hits));
    let outcomes = db.outcomes(scope).await.unwrap();
    for dimension in ["driver", "area", "level", "scale", "generation", "month"] {
        let n: i64 = outcomes
            .iter()
            .filter(|row| row.dimension == dimension)
            .map(|row| row.n)
            .sum();
        assert_eq!(n, closed, "{dimension}");
    }
}
