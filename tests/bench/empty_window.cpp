// The floor for the first frame: a window of Springback's size with a label and a button, so that
// it loads a font as every window does. Quits once it has painted.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace {

class EmptyWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->addWidget(new QLabel(QStringLiteral("Nothing here")));
    layout->addWidget(new QPushButton(QStringLiteral("Close")));
    window.setCentralWidget(content);
    window.resize(1180, 780);
    window.show();
    return QApplication::exec();
}
