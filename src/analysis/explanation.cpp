// SPDX-License-Identifier: MIT
#include <aipath/analysis/explanation.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace aipath {
namespace {

double number_at(const std::vector<Term>& terms, std::size_t place) {
  const double* number = place < terms.size() ? std::get_if<double>(&terms[place].value) : nullptr;
  return number == nullptr ? 0 : *number;
}

PartialDate date_at(const std::vector<Term>& terms, std::size_t place) {
  const auto* text = place < terms.size() ? std::get_if<std::string>(&terms[place].value) : nullptr;
  return text == nullptr ? PartialDate{} : parse_date(*text).value_or(PartialDate{});
}

double weighted_sum(const std::vector<Term>& terms) {
  double sum = 0;
  for (std::size_t i = 0; i < terms.size(); ++i)
    sum += terms[i].weight * number_at(terms, i);
  return sum;
}

double weighted_mean(const std::vector<Term>& terms) {
  const double weights = std::accumulate(terms.begin(), terms.end(), 0.0,
                                         [](double sum, const Term& t) { return sum + t.weight; });
  return weights > 0 ? weighted_sum(terms) / weights : 1;
}

double product(const std::vector<Term>& terms) {
  double result = 1;
  for (std::size_t i = 0; i < terms.size(); ++i)
    result *= number_at(terms, i);
  return result;
}

double maximum(const std::vector<Term>& terms) {
  double highest = number_at(terms, 0);
  for (std::size_t i = 1; i < terms.size(); ++i)
    highest = std::max(highest, number_at(terms, i));
  return highest;
}

double log_normal_quantile(double mean, double variance, double spread, double z) {
  if (mean <= 0) return 0;
  const double log_variance = std::log1p(variance / (mean * mean));
  return mean * std::exp(z * std::sqrt(log_variance + spread * spread) - log_variance / 2);
}

double count_met(const std::vector<Term>& terms) {
  double count = 0;
  for (std::size_t i = 0; i < terms.size(); ++i)
    count += number_at(terms, i) >= 1 ? 1 : 0;
  return count;
}

FigureValue verdict(const std::vector<Term>& terms) {
  constexpr double rounding = 1e-9;  // as in the gap itself
  const bool musts_met = number_at(terms, 0) == number_at(terms, 1);
  const bool is_ready = musts_met && number_at(terms, 2) >= number_at(terms, 3) - rounding;
  return std::string(is_ready ? "ready" : "not-ready");
}

struct NamedOperation {
  Operation operation;
  std::string_view name;
};

constexpr std::array operation_names{NamedOperation{Operation::stated, "stated"},
                                     NamedOperation{Operation::sum, "sum"},
                                     NamedOperation{Operation::product, "product"},
                                     NamedOperation{Operation::quotient, "quotient"},
                                     NamedOperation{Operation::difference, "difference"},
                                     NamedOperation{Operation::maximum, "maximum"},
                                     NamedOperation{Operation::weighted_mean, "weighted_mean"},
                                     NamedOperation{Operation::weighted_percent, "weighted_percent"},
                                     NamedOperation{Operation::capped_quotient, "capped_quotient"},
                                     NamedOperation{Operation::part, "part"},
                                     NamedOperation{Operation::shifted_level, "shifted_level"},
                                     NamedOperation{Operation::decay, "decay"},
                                     NamedOperation{Operation::months_between, "months_between"},
                                     NamedOperation{Operation::pert_variance, "pert_variance"},
                                     NamedOperation{Operation::p80, "p80"},
                                     NamedOperation{Operation::count, "count"},
                                     NamedOperation{Operation::count_met, "count_met"},
                                     NamedOperation{Operation::verdict, "verdict"}};

/// The start of `key` up to its last dot.
std::string_view parent_of(std::string_view key) {
  const std::size_t dot = key.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : key.substr(0, dot);
}

}  // namespace

std::string_view operation_name(Operation operation) {
  const auto* const found = std::find_if(operation_names.begin(), operation_names.end(),
                                         [&](const NamedOperation& n) { return n.operation == operation; });
  return found == operation_names.end() ? std::string_view() : found->name;
}

FigureValue evaluate(Operation operation, const std::vector<Term>& terms) {
  const double a = number_at(terms, 0);
  const double b = number_at(terms, 1);
  const double c = number_at(terms, 2);
  switch (operation) {
    case Operation::stated:
      return terms.empty() ? FigureValue() : terms.front().value;
    case Operation::sum:
      return weighted_sum(terms);
    case Operation::product:
      return product(terms);
    case Operation::quotient:
      return a / b;
    case Operation::difference:
      return a - b;
    case Operation::maximum:
      return maximum(terms);
    case Operation::weighted_mean:
      return weighted_mean(terms);
    case Operation::weighted_percent:
      return 100 * weighted_mean(terms);
    case Operation::capped_quotient:
      return std::min(1.0, a / b);
    case Operation::part:
      return std::clamp(a - b, 0.0, 1.0);
    case Operation::shifted_level:
      return std::clamp(a + b, 1.0, static_cast<double>(max_level));
    case Operation::decay:
      return std::max(0.0, a - (1 - std::exp2(-b / c)));
    case Operation::months_between:
      return static_cast<double>(months_between(date_at(terms, 0), date_at(terms, 1)));
    case Operation::pert_variance:
      return (a - b) * (c - a) / 7;
    case Operation::p80:
      return log_normal_quantile(a, b, c, number_at(terms, 3));
    case Operation::count:
      return static_cast<double>(terms.size());
    case Operation::count_met:
      return count_met(terms);
    case Operation::verdict:
      return verdict(terms);
  }
  return {};
}

const Explanation* find_explanation(const std::vector<Explanation>& explanations, std::string_view key) {
  const auto with_key = [&](std::string_view wanted) {
    const auto found = std::find_if(explanations.begin(), explanations.end(),
                                    [&](const Explanation& e) { return e.key == wanted; });
    return found == explanations.end() ? nullptr : &*found;
  };
  const Explanation* found = with_key(key);
  if (found != nullptr || !key.ends_with(".hours")) return found;
  return with_key(std::string(key) + "_likely");
}

std::vector<std::string_view> keys_beside(const std::vector<Explanation>& explanations,
                                          std::string_view key) {
  std::vector<std::string_view> beside;
  for (std::string_view parent = parent_of(key); beside.empty() && !parent.empty();
       parent = parent_of(parent)) {
    for (const Explanation& explanation : explanations) {
      if (parent_of(explanation.key) == parent) beside.emplace_back(explanation.key);
    }
  }
  return beside;
}

}  // namespace aipath
