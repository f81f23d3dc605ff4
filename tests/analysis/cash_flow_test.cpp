// SPDX-License-Identifier: MIT
//
// Constants marked Calc are those of LibreOffice Calc, opened without a screen on a sheet with the formula
// that stands beside them (tests/reference/calc_values.py makes the sheet and reads them back).
#include <aipath/analysis/cash_flow.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace aipath {
namespace {

TEST(CashFlow, MonthlyDiscountsMultiplyToTheYearlyOne) {
  const double discount = monthly_discount(0.05);
  EXPECT_NEAR(std::pow(discount, 12), 1 / 1.05, 1e-14);
  EXPECT_EQ(monthly_discount(0), 1);
}

TEST(CashFlow, PresentValueDiscountsEachMonth) {
  // At 0% a plain sum; at 100% a year, month 12 counts half: -100 + 60 / 2 = -70.
  MonthlyFlows flows(13);
  flows[0] = -100;
  flows[12] = 60;
  EXPECT_DOUBLE_EQ(net_present_value(flows, 0), -40);
  EXPECT_NEAR(net_present_value(flows, 1), -70, 1e-12);
}

TEST(CashFlow, PaybackIsTheFirstMonthThatStaysAboveNothing) {
  EXPECT_EQ(payback_month({-100, 50, 50, 10}), 2);
  // Above in month 1, a renewal in month 2 takes it below again, month 4 pays that back.
  EXPECT_EQ(payback_month({-100, 110, -50, 20, 20}), 4);
  EXPECT_EQ(payback_month({-100, 99}), std::nullopt);
  EXPECT_EQ(payback_month({0, 0}), 0);
}

TEST(CashFlow, RateOfReturnOfOneYear) {
  // 100 now, 121 after 12 months: 21% a year.
  MonthlyFlows flows(13);
  flows[0] = -100;
  flows[12] = 121;
  const RateOfReturn rate = rate_of_return(flows, 0.05);
  EXPECT_EQ(rate.status, RateStatus::unique);
  EXPECT_NEAR(rate.irr.value(), 0.21, 1e-10);
  EXPECT_NEAR(rate.modified.value(), 0.21, 1e-10);
}

TEST(CashFlow, RateOfReturnIsNotGivenIfThereAreSeveral) {
  // -100, 230, -132: the present value is 0 at 10% and at 20% a period.
  const RateOfReturn rate = rate_of_return({-100, 230, -132, 2.5}, 0);
  EXPECT_EQ(rate.status, RateStatus::not_unique);
  EXPECT_FALSE(rate.irr);
  EXPECT_TRUE(rate.modified);
}

TEST(CashFlow, RenewalsLeaveTheRateUniqueIfTheSumChangesItsSignOnce) {
  const RateOfReturn rate = rate_of_return({-100, 80, 80, -20, 40}, 0.05);
  EXPECT_EQ(rate.status, RateStatus::unique);
  const double monthly = std::pow(1 + rate.irr.value(), 1.0 / 12) - 1;
  double value = 0;
  const MonthlyFlows flows{-100, 80, 80, -20, 40};
  for (std::size_t m = 0; m < flows.size(); ++m)
    value += flows[m] / std::pow(1 + monthly, static_cast<double>(m));
  EXPECT_NEAR(value, 0, 1e-9);
}

TEST(CashFlow, ThereIsNoRateWithoutAPaymentOrWithALoss) {
  EXPECT_EQ(rate_of_return({0, 10, 10}, 0.05).status, RateStatus::none);
  EXPECT_FALSE(rate_of_return({0, 10, 10}, 0.05).modified);
  const RateOfReturn loss = rate_of_return({-100, 40, 40}, 0.05);
  EXPECT_EQ(loss.status, RateStatus::none);
  EXPECT_FALSE(loss.irr);
  EXPECT_LT(loss.modified.value(), 0);
  EXPECT_FALSE(rate_of_return({-100, 0, 0}, 0.05).modified);
}

/// A fee of 130 now, a raise of 40 in months 3 to 26, a renewal of 75 in month 14.
MonthlyFlows calc_flows() {
  MonthlyFlows flows(27, 40);
  flows[0] = -130;
  flows[1] = flows[2] = 0;
  flows[14] = 40 - 75;
  return flows;
}

TEST(CashFlow, LibreOfficeCalcHasTheSamePresentValue) {
  // Calc 7.4.7: =A1+NPV((1.05^(1/12)-1);B1:AA1)
  EXPECT_NEAR(net_present_value(calc_flows(), 0.05), 704.547820962858, 1e-9);
}

TEST(CashFlow, LibreOfficeCalcHasTheSameRates) {
  // Calc 7.4.7: =(1+IRR(A1:AA1))^12-1 and =(1+MIRR(A1:AA1;(1.05^(1/12)-1);(1.05^(1/12)-1)))^12-1
  const RateOfReturn rate = rate_of_return(calc_flows(), 0.05);
  EXPECT_NEAR(rate.irr.value(), 8.06118468078196, 1e-9);
  EXPECT_NEAR(rate.modified.value(), 1.27118120014434, 1e-9);
}

}  // namespace
}  // namespace aipath
