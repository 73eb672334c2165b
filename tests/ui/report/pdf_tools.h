// What poppler's tools say of a PDF: a reader that is none of ours.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

namespace springback::ui::report_tests {

inline QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(30'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QString pdfText(const QString& file)
{
    return outputOf(QStringLiteral("pdftotext"),
                    {QStringLiteral("-layout"), file, QStringLiteral("-")});
}

/// "Pages", "Page size"
inline QString pdfInfo(const QString& file, const QString& what)
{
    for (const QString& line : outputOf(QStringLiteral("pdfinfo"), {file}).split(u'\n')) {
        if (line.startsWith(what + u':')) {
            return line.mid(what.size() + 1).trimmed();
        }
    }
    return {};
}

inline int pdfImages(const QString& file)
{
    constexpr int kHeader = 2;
    const QString list = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file});
    return static_cast<int>(list.trimmed().count(u'\n')) + 1 - kHeader;
}

} // namespace springback::ui::report_tests
