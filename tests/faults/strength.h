// How hard the fault tests try, and the table of what they found. SPRINGBACK_FAULTS=full (./dev
// faults) is full strength; otherwise a small part of it, for every day.
#pragma once

#include <random>
#include <string>

namespace springback::test {

bool isFullStrength();

/// So many at full strength, a fortieth otherwise, but never less than `least`.
int rounds(int atFullStrength, int least = 3);

/// Seeded anew in every run; the seed is told when a test fails. SPRINGBACK_FAULT_SEED repeats one.
std::mt19937& chance();

/// Evenly between both, which may come out.
int between(int least, int most);

/// One line of the table.
struct Figures {
    int rounds = 0;
    int acknowledged = 0; ///< entries that the program said are on the disk
    int lost = 0;         ///< of those
    int half = 0;         ///< entries that are there in part
    int broken = 0;       ///< files that a check found damaged
};

/// Adds to the line `what`. The table is printed when the program ends at full strength.
void note(const std::string& what, const Figures& figures);

} // namespace springback::test
