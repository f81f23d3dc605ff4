// SPDX-License-Identifier: MIT
#pragma once

#include "cli/session.hpp"
#include <aipath/catalog/catalog.hpp>
#include <aipath/profile/profile.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aipath {

/// Flags of `aipath roi` as they were given.
struct RoiOptions {
  std::vector<std::string> words{};  ///< at most one profile and one certification
  std::string move_to{};
  std::string target{};
  std::vector<std::string> assume{};
  std::vector<std::string> rates{};
  bool set = false;
  std::string budget{};
  std::optional<double> max_hours{};
  std::string plan_cost{};
  bool all = false;
  bool wide = false;
};

void add_roi_options(CLI::App& app, RoiOptions& options);

/// Puts `--assume` and `--rate` into the profile. Problems are reported (code wrong-usage).
void apply_assumptions(Session& session, const Catalog& catalog, const RoiOptions& options, Profile& profile);

/// `500` or `500 USD`; without a currency in `currency`. Reports (code wrong-usage) what is no amount.
[[nodiscard]] std::optional<Money> read_amount(Session& session, const std::string& flag,
                                               const std::string& text, const std::string& currency);

/// An amount in `currency`, by the exchange rates of the profile; reports a missing one (code
/// missing-exchange-rate).
[[nodiscard]] std::optional<double> amount_in(Session& session, const Money& money,
                                              const std::string& currency, const Profile& profile);

/// Reports every currency that cannot be exchanged (code missing-exchange-rate).
void check_exchange_rates(Session& session, const Catalog& catalog, const Profile& profile);

}  // namespace aipath
