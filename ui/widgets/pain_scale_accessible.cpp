#include "ui/widgets/pain_scale_accessible.h"

#include <QAccessibleWidget>

#include "ui/widgets/pain_scale.h"

namespace springback::ui {

namespace {

class PainScaleInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit PainScaleInterface(PainScale& scale)
        : QAccessibleWidget(&scale, QAccessible::Slider), m_scale(scale)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_scale.valueText() : QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override
    {
        const auto pain = m_scale.value();
        return pain ? QVariant(pain->value()) : QVariant();
    }
    void setCurrentValue(const QVariant& value) override
    {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (const auto pain = Pain::from(number); isNumber && pain) {
            m_scale.pick(*pain);
        }
    }
    QVariant maximumValue() const override { return Pain::kMax; }
    QVariant minimumValue() const override { return Pain::kMin; }
    QVariant minimumStepSize() const override { return 1; }

private:
    PainScale& m_scale;
};

} // namespace

QAccessibleInterface* painScaleAccessible(const QString&, QObject* object)
{
    auto* scale = qobject_cast<PainScale*>(object);
    return scale != nullptr ? new PainScaleInterface(*scale) : nullptr;
}

} // namespace springback::ui
