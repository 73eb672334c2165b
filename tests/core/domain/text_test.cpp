#include "core/domain/text.h"

#include <string>

#include <gtest/gtest.h>

namespace springback {

struct TextCase {
    std::string name;
    std::string text;
    TextFault fault;
};

class TextTest : public testing::TestWithParam<TextCase> {};

TEST_P(TextTest, FindsTheFault)
{
    EXPECT_EQ(faultOf(GetParam().text, true), GetParam().fault);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, TextTest,
    testing::Values(TextCase{"Empty", "", TextFault::None},
                    TextCase{"Ascii", "hop ~", TextFault::None},
                    TextCase{"LinesAndTabs", "a\n\tb", TextFault::None},
                    TextCase{"TwoBytes", "Zoë", TextFault::None},
                    TextCase{"ThreeBytes", "走", TextFault::None},
                    TextCase{"FourBytes", "🙂", TextFault::None},
                    TextCase{"LastOfUnicode", "\xF4\x8F\xBF\xBF", TextFault::None},
                    TextCase{"BeyondUnicode", "\xF4\x90\x80\x80", TextFault::NotUtf8},
                    TextCase{"Latin1", "Zo\xEB", TextFault::NotUtf8},
                    TextCase{"CutInTheMiddle", "\xE8\xB5", TextFault::NotUtf8},
                    TextCase{"LoneContinuation", "\x80", TextFault::NotUtf8},
                    TextCase{"OverlongSlash", "\xC0\xAF", TextFault::NotUtf8},
                    TextCase{"OverlongThreeBytes", "\xE0\x80\x80", TextFault::NotUtf8},
                    TextCase{"Surrogate", "\xED\xA0\x80", TextFault::NotUtf8},
                    TextCase{"FiveByteLead", "\xF8\x88\x80\x80\x80", TextFault::NotUtf8},
                    TextCase{"Nul", std::string("a\0b", 3), TextFault::Control},
                    TextCase{"CarriageReturn", "a\r\nb", TextFault::Control},
                    TextCase{"Escape", "\x1B[31m", TextFault::Control},
                    TextCase{"Delete", "\x7F", TextFault::Control},
                    TextCase{"C1", "\xC2\x85", TextFault::Control}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(OneLineText, HasNoLineEndAndNoTab)
{
    EXPECT_EQ(faultOf("a b", false), TextFault::None);
    EXPECT_EQ(faultOf("a\nb", false), TextFault::Control);
    EXPECT_EQ(faultOf("a\tb", false), TextFault::Control);
}

} // namespace springback
