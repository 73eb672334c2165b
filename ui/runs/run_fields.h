// RunFields: the fields of one run, with the notices on it while they are filled in. Records
// nothing; what it does not show (the source) it keeps.
#pragma once

#include <QWidget>

#include <optional>

#include "core/domain/log.h"

class QBoxLayout;
class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace springback::ui {

class DayEdit;
class JournalBridge;
class OptionalSpinBox;
class RatingScale;
class TextLabel;

class RunFields : public QWidget {
    Q_OBJECT

public:
    explicit RunFields(JournalBridge& bridge, QWidget* parent = nullptr);

    /// A row without an id is one to add.
    void setRun(const Row<Run>& row);
    /// Why it can't be recorded, as a sentence; empty when it can.
    QString problem() const;
    /// What the fields hold. Only called while there is no problem().
    Run run() const;
    void focusDistance();
    /// Looks at the diary again: units, rules, what the notices compare with.
    void refresh();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    /// Enter on the last pain.
    void confirmed();
    /// There may be more to show than before.
    void grown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildFigures();
    void buildPains();
    void buildMore();
    void connectParts();
    void followToday();
    void followUnits();
    void fill();
    void showLengths();
    void takeLengths(Run& run) const;
    void showMore(bool shown);
    void showNotices();
    void askPerSide();
    void arrange();
    double shownDistance(Distance distance) const;

    JournalBridge& m_bridge;
    Row<Run> m_row;
    Units m_units = Units::Metric;
    QBoxLayout* m_figures;
    QBoxLayout* m_pains;
    DayEdit* m_day = nullptr;
    QLineEdit* m_time = nullptr;
    QDoubleSpinBox* m_distance = nullptr; ///< kilometres or miles
    OptionalSpinBox* m_minutes = nullptr;
    QCheckBox* m_hills = nullptr;
    QCheckBox* m_speed = nullptr;
    RatingScale* m_during = nullptr;
    RatingScale* m_after = nullptr;
    QPushButton* m_moreButton = nullptr;
    QWidget* m_more = nullptr;
    OptionalSpinBox* m_climb = nullptr; ///< metres or feet
    OptionalSpinBox* m_cadence = nullptr;
    TextLabel* m_notices = nullptr;
};

} // namespace springback::ui
