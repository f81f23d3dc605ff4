// SPDX-License-Identifier: MIT
//
// libical asks ICU for recurrence rules of other calendars than the Gregorian (RSCALE, RFC 7529). We write
// events that do not recur, so it never does; but its archive names these functions, and ICU with its data
// would make the program ten times larger and slow down every start. Here they say that nothing is supported.
// Linked into our programs only, never into the library that others link, where it would stand in the way of
// a real ICU.
#include <unicode/ucal.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

extern "C" {

U_CAPI UCalendar* U_EXPORT2 ucal_open(const UChar*, int32_t, const char*, UCalendarType, UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
  return nullptr;
}

U_CAPI void U_EXPORT2 ucal_close(UCalendar*) {}

U_CAPI void U_EXPORT2 ucal_add(UCalendar*, UCalendarDateFields, int32_t, UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
}

U_CAPI UEnumeration* U_EXPORT2 ucal_getKeywordValuesForLocale(const char*, const char*, UBool,
                                                              UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
  return nullptr;
}

U_CAPI int32_t U_EXPORT2 ucal_getLimit(const UCalendar*, UCalendarDateFields, UCalendarLimitType,
                                       UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
  return 0;
}

U_CAPI UDate U_EXPORT2 ucal_getMillis(const UCalendar*, UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
  return 0;
}

U_CAPI int32_t U_EXPORT2 ucal_get(const UCalendar*, UCalendarDateFields, UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
  return 0;
}

U_CAPI void U_EXPORT2 ucal_setAttribute(UCalendar*, UCalendarAttribute, int32_t) {}

U_CAPI void U_EXPORT2 ucal_setDateTime(UCalendar*, int32_t, int32_t, int32_t, int32_t, int32_t, int32_t,
                                       UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
}

U_CAPI void U_EXPORT2 ucal_setDate(UCalendar*, int32_t, int32_t, int32_t, UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
}

U_CAPI void U_EXPORT2 ucal_setMillis(UCalendar*, UDate, UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
}

U_CAPI void U_EXPORT2 ucal_set(UCalendar*, UCalendarDateFields, int32_t) {}

U_CAPI void U_EXPORT2 uenum_close(UEnumeration*) {}

U_CAPI const char* U_EXPORT2 uenum_next(UEnumeration*, int32_t*, UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
  return nullptr;
}

U_CAPI int32_t U_EXPORT2 uloc_setKeywordValue(const char*, const char*, char*, int32_t, UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
  return 0;
}

U_CAPI UChar* U_EXPORT2 u_strFromUTF8Lenient(UChar*, int32_t, int32_t*, const char*, int32_t,
                                             UErrorCode* status) {
  *status = U_UNSUPPORTED_ERROR;
  return nullptr;
}
}
