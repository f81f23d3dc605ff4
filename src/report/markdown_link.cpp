// SPDX-License-Identifier: MIT
#include "report/markdown_link.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace aipath {
namespace {

bool is_plain_address(std::string_view url) {
  constexpr std::string_view allowed = "-._~/?#=&%+:@,;";
  return (url.starts_with("https://") || url.starts_with("http://")) &&
         std::all_of(url.begin(), url.end(), [&](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  allowed.find(c) != std::string_view::npos;
         });
}

}  // namespace

std::string markdown_link(std::string title, std::string_view url) {
  return is_plain_address(url) ? fmt::format("[{}]({})", title, url) : title;
}

}  // namespace aipath
