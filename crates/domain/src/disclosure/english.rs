//! The list in English, shorter: few answer in it. How lines are written: `expression.rs`.

use super::Harm;

pub(super) const LISTED: &[(Harm, &str)] = &[
    (Harm::SelfHarm, SELF_HARM),
    (Harm::Violence, VIOLENCE),
    (Harm::Abuse, ABUSE),
];

const SELF_HARM: &str = "
    suicid*
    kill myself
    killing myself
    kms
    kys
    want to die
    wanna die
    wish i was dead
    wish i were dead
    wish i was never born
    wish i wasnt born
    better off dead
    better off without me
    better without me
    dont want to live
    dont wanna live
    dont want to be alive
    dont want to exist
    dont want to be here
    dont want to wake up
    not wake up
    tired of living
    no reason to live
    nothing to live for
    hate my life
    end my life
    ending my life
    end it all
    take my own life
    want to disappear
    nobody would miss me
    no one would miss me
    im a burden
    cut myself
    cutting myself
    hurt myself
    hurting myself
    harm myself
    harming myself
    self harm
    selfharm
    burn myself
    hang myself
    overdos*
    jump off
    took .. pills
    take .. pills
    starv* myself
    make myself throw up
";

const VIOLENCE: &str = "
    hits me
    hit me
    hitting me
    beats me
    beat me
    beating me
    punch* me
    kicks me
    kicked me
    slap* me
    push* me
    chok* me
    hits my
    beats my
    threaten*
    bully*
    bullied
    harass*
    humiliat*
    makes fun of me
    make fun of me
    spit* on me
    locks me
    locked me
    steals .. from me
    follows me home
    going to kill
    gonna kill
    kill everyone
    kill them all
    will kill me
    want to kill
    has a gun
    have a gun
    bring a gun
    with a gun
    with a knife
    stab*
    shoot .. school
    school shooting
    afraid to go home
    scared to go home
    afraid of my
    scared of my
    afraid of him
    scared of him
    domestic violence
    kicked .. out of .. house
";

const ABUSE: &str = "
    abus*
    rape*
    raping
    molest*
    grop*
    touches me
    touched me
    touching me
    touch me
    forced me
    forces me
    made me do
    makes me do
    against my will
    without my consent
    when i said no
    sexual*
    sends me pictures
    asks .. for pictures
    asked .. for pictures
    send .. nudes
    nude*
    naked
    groom*
    filmed me
    spies on me
    incest
    does things to me
    did things to me
    did something to me
    gets into my bed
    got into my bed
";
