#include "ui/charts/scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace springback::ui {

Scale::Scale(double from, double to, double pixelFrom, double pixelTo)
    : m_from(from), m_to(to), m_pixelFrom(pixelFrom), m_pixelTo(pixelTo)
{
}

double Scale::pixel(double value) const
{
    const double extent = m_to - m_from;
    if (!std::isnormal(extent)) {
        return (m_pixelFrom + m_pixelTo) / 2;
    }
    return m_pixelFrom + (value - m_from) / extent * (m_pixelTo - m_pixelFrom);
}

double Scale::value(double pixel) const
{
    const double extent = m_pixelTo - m_pixelFrom;
    if (!std::isnormal(extent)) {
        return m_from;
    }
    return m_from + (pixel - m_pixelFrom) / extent * (m_to - m_from);
}

std::vector<double> niceTicks(double from, double to, int atMost)
{
    if (!std::isfinite(from) || !std::isfinite(to) || atMost < 1) {
        return {};
    }
    const double low = std::min(from, to);
    const double high = std::max(from, to);
    if (!std::isnormal(high - low)) {
        return {low};
    }
    // One interval less than ticks; a hair of tolerance keeps 0.3 / 0.1 from losing its last tick.
    constexpr double kHair = 1e-9;
    const double magnitude = std::pow(10, std::floor(std::log10((high - low) / atMost)));
    for (const double factor : std::array<double, 5>{1, 2, 5, 10, 20}) {
        const double step = magnitude * factor;
        const double first = std::ceil(low / step - kHair);
        const double last = std::floor(high / step + kHair);
        const auto count = static_cast<int>(last - first) + 1;
        if (count > atMost) {
            continue;
        }
        std::vector<double> ticks;
        ticks.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            ticks.push_back((first + i) * step);
        }
        return ticks;
    }
    return {};
}

} // namespace springback::ui
