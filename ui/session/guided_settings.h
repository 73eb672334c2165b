// How a guided session sounds and asks: looks only, so they stay on this computer and change no
// advice.
#pragma once

#include "core/session/guided_session.h"

namespace springback::ui::guided_settings {

bool withTones();
void setWithTones(bool tones);
PainAsked painAsked();
void setPainAsked(PainAsked asked);

} // namespace springback::ui::guided_settings
