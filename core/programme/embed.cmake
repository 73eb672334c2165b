# Writes INPUT as a C++ raw string named NAME to OUTPUT.
file(READ ${INPUT} text)
file(WRITE ${OUTPUT} "namespace springback {
extern const char* const ${NAME};
const char* const ${NAME} = R\"programme(${text})programme\";
} // namespace springback
")
