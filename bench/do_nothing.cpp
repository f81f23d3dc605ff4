// SPDX-License-Identifier: MIT
//
// A C++ program that does nothing: what starting one costs on this machine.
#include <iostream>

int main() {
  std::cout << std::flush;
}
