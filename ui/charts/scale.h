// Scale: a range of values on a range of pixels, and round numbers to mark on it. Knows no widget
// and no days (day_axis.h).
#pragma once

#include <vector>

namespace springback::ui {

class Scale {
public:
    /// `pixelFrom` may lie beyond `pixelTo`, as on an axis that grows upwards.
    Scale(double from, double to, double pixelFrom, double pixelTo);

    /// The middle of the pixels when the range of values has no extent.
    double pixel(double value) const;
    /// The start of the values when the range of pixels has no extent.
    double value(double pixel) const;

    double pixelFrom() const { return m_pixelFrom; }
    double pixelTo() const { return m_pixelTo; }

private:
    double m_from;
    double m_to;
    double m_pixelFrom;
    double m_pixelTo;
};

/// At most `atMost` multiples of 1, 2 or 5 times a power of ten, inside the range, ascending. The
/// one value of a range without extent; nothing for a range that is not finite.
std::vector<double> niceTicks(double from, double to, int atMost);

} // namespace springback::ui
