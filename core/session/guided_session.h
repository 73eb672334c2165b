// GuidedSession: the clockwork of a guided session. A plain value that events move on: a moment, an
// Enter, an answer. No clock inside, no storage: session() is what should stand on record.
#pragma once

#include <cstdint>
#include <map>
#include <set>

#include "core/session/beat.h"
#include "core/session/progress.h"

namespace springback {

/// One moment by two clocks: one that only runs on, and the time of day. When they disagree,
/// the computer slept.
struct Instant {
    milliseconds steady{0};
    milliseconds wall{0};
};

enum class Phase {
    GetReady, ///< counts down to the set
    Work,
    Pain,   ///< of the set just done; the rest has begun
    Effort, ///< RPE of the exercise just done
    Rest,   ///< until the next set
    Stop,   ///< sharp pain: which stop signs?
    End,    ///< nothing is left, or the person ended it
};

/// What can be heard.
enum class Cue { Up, Down, Finished };

/// What a set counts.
enum class Counted { Hold, PacedReps, FreeReps };

/// When pain is asked.
enum class PainAsked { EverySet, OnceAnExercise };

class GuidedSession {
public:
    /// A moment further than this from the one before was not lived through [Eng].
    static constexpr milliseconds kGap{5000};
    /// An Enter this soon after a phase ended by itself was meant for that phase [Eng].
    static constexpr milliseconds kSettle{500};

    /// Goes on after the sets on record. `session` holds its date at least.
    GuidedSession(Script script, Session session, PainAsked painAsked, Instant now);

    // Where it stands.
    Phase phase() const { return m_phase; }
    const Script& script() const { return m_script; }
    /// In work or just done. The script must not be empty.
    const Step& step() const { return m_script[m_index]; }
    std::size_t index() const { return m_index; }
    /// The next one that is allowed; null at the end.
    const Step* next() const;
    Counted counted() const;
    /// Repetitions or seconds of this set; in Pain, Effort, Rest and Stop what was recorded.
    int amount() const;
    Load load() const;
    int repsDone() const; ///< in Work, at the tempo
    /// Of the countdown in GetReady and Work; of the rest from the end of the set on.
    milliseconds left() const;
    /// In Work at a tempo.
    Beat beat() const { return beatAt(step().tempo, m_elapsed); }
    double fractionDone() const; ///< of the countdown or the repetitions
    /// Given for this set so far.
    std::optional<PainRating> pain() const;
    bool isPaused() const { return m_paused; }
    /// Paused by itself, because time passed that nobody lived through.
    bool slept() const { return m_slept; }
    const Session& session() const { return m_session; }
    const std::vector<DoneStep>& done() const { return m_done; }
    bool canGoBack() const;

    // Events. Each lets the time up to `now` pass first.
    void tick(Instant now);
    /// Enter: ready, done, no answer, no more rest.
    void go(Instant now);
    void pauseOrGoOn(Instant now);
    void pause(Instant now);
    /// Backspace: the set from its start; the answer of the set before; in an answer, the set anew.
    void back(Instant now);
    /// Counts for the set in work or just done; moves on when it was asked.
    void answerPain(PainRating pain, Instant now);
    void answerEffort(int rpe, Instant now);
    /// More of it, or with a negative time less; not below none.
    void addRest(std::chrono::seconds more, Instant now);
    /// Of the set ahead or in work, else of the one just done.
    void changeAmount(int by);
    /// From here on, for this exercise.
    void changeLoad(Load load);
    void leaveOutExercise(Instant now);
    void stopForPain(Instant now);
    /// Ends the exercise, with a circuit the circuit.
    void answerStop(Signs stopSigns, Instant now);
    void end(Instant now);

    /// Leaves out what `now`, the plan with session() on record, no longer allows, and takes in
    /// again what it does. Call it whenever session() was recorded.
    void restrict(const Plan& now, const RuleSet& rules);

    /// What was to be heard since it was asked last.
    std::vector<Cue> takeCues();

private:
    // Time.
    void pass(milliseconds time);
    bool endPhase();
    void cueBeats(milliseconds before);
    milliseconds length() const;
    bool isTimed() const;
    // From phase to phase.
    void getReady(std::size_t index);
    void startWork();
    void record(int amount);
    void finishSet(int amount);
    void afterPain();
    void moveOn();
    void moveOnAtOnce();
    void backToLastSet();
    void takeSetBack();
    void leaveOut(const Step& of, bool wholeCircuit);
    // Questions.
    std::optional<std::size_t> nextFrom(std::size_t first) const;
    bool asksPain() const;
    int amountSoFar() const;
    const Set* recorded() const;
    Set* recorded();

    Script m_script;
    Session m_session;
    PainAsked m_painAsked;
    std::vector<DoneStep> m_done;
    std::vector<bool> m_forbidden;       ///< by the rules, one a step
    std::set<std::size_t> m_leftOut;     ///< steps, by the person
    std::map<std::string, Load> m_loads; ///< changed on the way
    Phase m_phase = Phase::End;
    std::size_t m_index = 0;
    int m_amount = 0;
    std::optional<PainRating> m_painInWork; ///< given before the set was done
    milliseconds m_elapsed{0}; ///< in this phase; from the end of the set on in Pain, Effort, Rest
    milliseconds m_rest{0};
    bool m_paused = false;
    bool m_slept = false;
    bool m_ended = false;    ///< by the person
    bool m_byItself = false; ///< this phase began without the person
    Instant m_last;
    std::vector<Cue> m_cues;
};

} // namespace springback
