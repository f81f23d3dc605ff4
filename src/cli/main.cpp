// SPDX-License-Identifier: MIT
#include "cli/run.hpp"

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

int main(int argc, char** argv) {
  try {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return static_cast<int>(aipath::run(arguments, aipath::process_environment()));
  } catch (const std::exception& error) {
    std::fprintf(stderr,
                 "aipath: internal error: %s\nThis is a bug in aipath; please report it with the command.\n",
                 error.what());
  } catch (...) {
    std::fputs("aipath: internal error\nThis is a bug in aipath; please report it with the command.\n",
               stderr);
  }
  return static_cast<int>(aipath::ExitCode::internal_error);
}
