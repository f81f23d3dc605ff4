// SPDX-License-Identifier: MIT
//
// Loads a file with yaml-cpp and does nothing with it.
#include <yaml-cpp/yaml.h>

int main(int argc, char** argv) {
  return argc == 2 && YAML::LoadFile(argv[1]).IsMap() ? 0 : 1;
}
