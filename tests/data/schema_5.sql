CREATE TABLE settings (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    day_starts_at INTEGER NOT NULL CHECK (day_starts_at BETWEEN 0 AND 1439),
    units TEXT NOT NULL CHECK (units IN ('metric', 'imperial')),
    rules TEXT NOT NULL CHECK (rules IN ('standard', 'cautious'))
, questions TEXT NOT NULL DEFAULT ''
    CHECK (length(CAST(questions AS BLOB)) <= 10000)) STRICT;
CREATE TABLE episode (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    location TEXT NOT NULL CHECK (location IN ('mid_portion', 'insertional', 'unsure')),
    start_day INTEGER NOT NULL CHECK (start_day BETWEEN -7305 AND 47481),
    usual_pain INTEGER NOT NULL CHECK (usual_pain BETWEEN 0 AND 10),
    usual_pain_right INTEGER CHECK (usual_pain_right BETWEEN 0 AND 10),
    usual_stiffness_min INTEGER CHECK (usual_stiffness_min BETWEEN 0 AND 600),
    start_stage TEXT NOT NULL CHECK (start_stage IN (
        'settle', 'strength', 'spring_1', 'spring_2', 'speed_hills', 'maintenance')),
    end_day INTEGER CHECK (end_day BETWEEN -7305 AND 47481),
    CHECK (usual_pain_right IS NULL OR side = 'both'),
    CHECK (end_day >= start_day)
) STRICT;
CREATE TABLE episode_sign (
    episode_id INTEGER NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    sign TEXT NOT NULL CHECK (sign IN (
        'constant_pain', 'limping', 'swelling', 'sharp_pain', 'pop', 'no_tiptoe',
        'sudden_weakness', 'hot_swollen_calf', 'breathless', 'fever', 'fluoroquinolone',
        'steroid', 'systemic', 'bone_pain', 'numbness', 'out_of_scope')),
    PRIMARY KEY (episode_id, sign)
) STRICT, WITHOUT ROWID;
CREATE TABLE training_day (
    episode_id INTEGER NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    block TEXT NOT NULL CHECK (block IN ('strength', 'jumps', 'strength_beside_jumps')),
    weekday TEXT NOT NULL CHECK (weekday IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    PRIMARY KEY (episode_id, block, weekday)
) STRICT, WITHOUT ROWID;
CREATE TABLE start_dose (
    episode_id INTEGER NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 99),
    exercise TEXT NOT NULL CHECK (length(CAST(exercise AS BLOB)) BETWEEN 1 AND 200),
    rung INTEGER NOT NULL CHECK (rung BETWEEN 1 AND 50),
    load_g INTEGER NOT NULL CHECK (load_g BETWEEN 0 AND 300000),
    PRIMARY KEY (episode_id, position),
    UNIQUE (episode_id, exercise)
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    day INTEGER NOT NULL CHECK (day BETWEEN -7305 AND 47481),
    time INTEGER CHECK (time BETWEEN 0 AND 1439),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    rpe INTEGER CHECK (rpe BETWEEN 0 AND 10),
    pain_during INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_during_right INTEGER CHECK (pain_during_right BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    pain_after_right INTEGER CHECK (pain_after_right BETWEEN 0 AND 10),
    note TEXT NOT NULL CHECK (length(CAST(note AS BLOB)) <= 10000), running INTEGER NOT NULL DEFAULT 0 CHECK (running IN (0, 1)),
    CHECK (pain_during_right IS NULL OR pain_during IS NOT NULL),
    CHECK (pain_after_right IS NULL OR pain_after IS NOT NULL)
) STRICT;
CREATE TABLE session_set (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 199),
    exercise TEXT NOT NULL CHECK (length(CAST(exercise AS BLOB)) BETWEEN 1 AND 200),
    variant TEXT NOT NULL CHECK (length(CAST(variant AS BLOB)) <= 200),
    reps INTEGER CHECK (reps BETWEEN 1 AND 1000),
    hold_s INTEGER CHECK (hold_s BETWEEN 1 AND 3600),
    load_g INTEGER NOT NULL CHECK (load_g BETWEEN 0 AND 300000),
    side TEXT NOT NULL CHECK (side IN ('left', 'right', 'both')),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    pain_right INTEGER CHECK (pain_right BETWEEN 0 AND 10),
    rpe INTEGER CHECK (rpe BETWEEN 0 AND 10),
    PRIMARY KEY (session_id, position),
    CHECK ((reps IS NULL) <> (hold_s IS NULL)),
    CHECK (pain_right IS NULL OR (pain IS NOT NULL AND side = 'both'))
) STRICT, WITHOUT ROWID;
CREATE TABLE session_sign (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    sign TEXT NOT NULL CHECK (sign IN (
        'constant_pain', 'limping', 'swelling', 'sharp_pain', 'pop', 'no_tiptoe',
        'sudden_weakness', 'hot_swollen_calf', 'breathless', 'fever', 'fluoroquinolone',
        'steroid', 'systemic', 'bone_pain', 'numbness', 'out_of_scope')),
    PRIMARY KEY (session_id, sign)
) STRICT, WITHOUT ROWID;
CREATE TABLE check_in (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    day INTEGER NOT NULL UNIQUE CHECK (day BETWEEN -7305 AND 47481),
    pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
    pain_right INTEGER CHECK (pain_right BETWEEN 0 AND 10),
    stiffness_min INTEGER CHECK (stiffness_min BETWEEN 0 AND 600),
    pain_after_yesterday INTEGER CHECK (pain_after_yesterday BETWEEN 0 AND 10),
    pain_after_yesterday_right INTEGER CHECK (pain_after_yesterday_right BETWEEN 0 AND 10),
    note TEXT NOT NULL CHECK (length(CAST(note AS BLOB)) <= 10000),
    CHECK (pain_after_yesterday_right IS NULL OR pain_after_yesterday IS NOT NULL)
) STRICT;
CREATE TABLE check_in_sign (
    check_in_id INTEGER NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    sign TEXT NOT NULL CHECK (sign IN (
        'constant_pain', 'limping', 'swelling', 'sharp_pain', 'pop', 'no_tiptoe',
        'sudden_weakness', 'hot_swollen_calf', 'breathless', 'fever', 'fluoroquinolone',
        'steroid', 'systemic', 'bone_pain', 'numbness', 'out_of_scope')),
    PRIMARY KEY (check_in_id, sign)
) STRICT, WITHOUT ROWID;
CREATE TABLE check_in_tag (
    check_in_id INTEGER NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (tag IN ('painkiller', 'illness', 'travel', 'poor_sleep', 'cold')),
    PRIMARY KEY (check_in_id, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE check_in_changed (
    check_in_id INTEGER NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    changed TEXT NOT NULL CHECK (changed IN (
        'more_distance', 'hills', 'speed', 'new_shoes', 'changed_form', 'other')),
    PRIMARY KEY (check_in_id, changed)
) STRICT, WITHOUT ROWID;
CREATE TABLE run (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    day INTEGER NOT NULL CHECK (day BETWEEN -7305 AND 47481),
    time INTEGER CHECK (time BETWEEN 0 AND 1439),
    distance_m INTEGER NOT NULL CHECK (distance_m BETWEEN 0 AND 300000),
    duration_s INTEGER CHECK (duration_s BETWEEN 0 AND 172800),
    hills INTEGER NOT NULL CHECK (hills IN (0, 1)),
    speed INTEGER NOT NULL CHECK (speed IN (0, 1)),
    pain_during INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_during_right INTEGER CHECK (pain_during_right BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    pain_after_right INTEGER CHECK (pain_after_right BETWEEN 0 AND 10),
    source TEXT NOT NULL CHECK (length(CAST(source AS BLOB)) BETWEEN 1 AND 200), climb_m INTEGER CHECK (climb_m BETWEEN 0 AND 20000), cadence INTEGER CHECK (cadence BETWEEN 0 AND 300),
    CHECK (pain_during_right IS NULL OR pain_during IS NOT NULL),
    CHECK (pain_after_right IS NULL OR pain_after IS NOT NULL)
) STRICT;
CREATE TABLE heel_raise_test (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    day INTEGER NOT NULL UNIQUE CHECK (day BETWEEN -7305 AND 47481),
    reps_right INTEGER CHECK (reps_right BETWEEN 0 AND 500),
    reps_left INTEGER CHECK (reps_left BETWEEN 0 AND 500),
    pain_right INTEGER CHECK (pain_right BETWEEN 0 AND 10),
    pain_left INTEGER CHECK (pain_left BETWEEN 0 AND 10),
    CHECK (reps_right IS NOT NULL OR reps_left IS NOT NULL)
) STRICT;
CREATE TABLE measure (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    kind TEXT NOT NULL CHECK (kind IN (
        'cushioned_shoe', 'heel_lift', 'slower_pace', 'higher_cadence', 'no_hills_or_speed',
        'rocker_shoe')),
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN -7305 AND 47481),
    to_day INTEGER CHECK (to_day BETWEEN -7305 AND 47481),
    CHECK (to_day >= from_day)
) STRICT;
CREATE TABLE stage_move (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    day INTEGER NOT NULL CHECK (day BETWEEN -7305 AND 47481),
    stage TEXT NOT NULL CHECK (stage IN (
        'settle', 'strength', 'spring_1', 'spring_2', 'speed_hills', 'maintenance')),
    reason TEXT NOT NULL CHECK (length(CAST(reason AS BLOB)) <= 10000)
) STRICT;
CREATE TABLE normal_reset (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    day INTEGER NOT NULL UNIQUE CHECK (day BETWEEN -7305 AND 47481),
    pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
    pain_right INTEGER CHECK (pain_right BETWEEN 0 AND 10),
    stiffness_min INTEGER CHECK (stiffness_min BETWEEN 0 AND 600)
) STRICT;
CREATE TABLE seen_professional (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    day INTEGER NOT NULL CHECK (day BETWEEN -7305 AND 47481)
) STRICT;
CREATE TABLE score (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    day INTEGER NOT NULL CHECK (day BETWEEN -7305 AND 47481),
    kind TEXT NOT NULL CHECK (kind IN ('visa_a')),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 100),
    UNIQUE (kind, day)
) STRICT;
CREATE TABLE activity_rating (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    day INTEGER NOT NULL CHECK (day BETWEEN -7305 AND 47481),
    activity TEXT NOT NULL CHECK (length(CAST(activity AS BLOB)) BETWEEN 1 AND 200),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10)
) STRICT;
CREATE TABLE past_change (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    change TEXT NOT NULL CHECK (length(change) > 0)
) STRICT;
CREATE TABLE seal (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    sum INTEGER NOT NULL
) STRICT;
