# Writes INPUT as a C++ raw string to OUTPUT.
file(READ ${INPUT} text)
file(WRITE ${OUTPUT} "namespace springback {
extern const char* const kBuiltInProgrammeJson;
const char* const kBuiltInProgrammeJson = R\"programme(${text})programme\";
} // namespace springback
")
