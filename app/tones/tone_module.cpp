#include "app/tones/tone_module.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include "app/tones/wave.h"

namespace springback::ui {

namespace {

constexpr int kSampleRate = 44100;
constexpr int kToneMilliseconds = 180;
constexpr double kHighHertz = 660; ///< up
constexpr double kLowHertz = 440;  ///< down, and the end of a set

/// A computer without sound is nothing to complain about; Qt does, on standard error.
class Quiet {
public:
    Quiet() : m_before(qInstallMessageHandler(&Quiet::drop)) {}
    ~Quiet() { qInstallMessageHandler(m_before); }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

private:
    static void drop(QtMsgType, const QMessageLogContext&, const QString&) {}

    QtMessageHandler m_before;
};

class DeviceTones : public Tones {
public:
    DeviceTones(const QAudioDevice& device, const QAudioFormat& format)
        : m_high(wave(kHighHertz, kToneMilliseconds, kSampleRate)),
          m_low(wave(kLowHertz, kToneMilliseconds, kSampleRate)),
          m_end(wave(kLowHertz, 2 * kToneMilliseconds, kSampleRate)),
          m_sink(device, format)
    {
    }

    void play(Cue cue) override
    {
        m_sink.stop();
        m_buffer.close();
        m_buffer.setData(cue == Cue::Up ? m_high : cue == Cue::Down ? m_low : m_end);
        if (m_buffer.open(QIODevice::ReadOnly)) {
            m_sink.start(&m_buffer);
        }
    }

private:
    QByteArray m_high;
    QByteArray m_low;
    QByteArray m_end;
    QBuffer m_buffer;
    QAudioSink m_sink;
};

} // namespace

std::unique_ptr<Tones> MultimediaTones::make()
{
    const Quiet quiet;
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    QAudioFormat format;
    format.setSampleRate(kSampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isNull() || !device.isFormatSupported(format)) {
        return nullptr;
    }
    return std::make_unique<DeviceTones>(device, format);
}

} // namespace springback::ui
