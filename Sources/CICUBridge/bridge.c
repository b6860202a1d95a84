#include "CICUBridge.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

struct OnomaTransliterator {
  UTransliterator *handle;
};

int32_t onoma_icu_unicode_version(void) {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  return version[0] * 256 + version[1];
}

// A UTF-16 copy of a UTF-8 text; ill-formed bytes become U+FFFD.
static UChar *utf16(const uint8_t *text, int32_t count, int32_t slack, int32_t *length) {
  UErrorCode status = U_ZERO_ERROR;
  UChar *out = malloc(sizeof(UChar) * ((size_t)count + (size_t)slack + 1));
  if (out == NULL) return NULL;
  u_strFromUTF8WithSub(
      out, count + slack + 1, length, (const char *)text, count, 0xFFFD, NULL, &status);
  if (U_FAILURE(status)) {
    free(out);
    return NULL;
  }
  return out;
}

static int32_t utf8(const UChar *text, int32_t length, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t needed = 0;
  u_strToUTF8WithSub((char *)out, capacity, &needed, text, length, 0xFFFD, NULL, &status);
  return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : needed;
}

static int32_t normalize(
    const UNormalizer2 *form, const uint8_t *text, int32_t count, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  UChar *source = utf16(text, count, 0, &length);
  if (source == NULL) return -1;
  int32_t room = length * 4 + 16;
  UChar *target = malloc(sizeof(UChar) * (size_t)room);
  int32_t result = -1;
  if (target != NULL) {
    int32_t written = unorm2_normalize(form, source, length, target, room, &status);
    if (U_SUCCESS(status)) result = utf8(target, written, out, capacity);
  }
  free(source);
  free(target);
  return result;
}

int32_t onoma_icu_nfc(const uint8_t *text, int32_t count, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *form = unorm2_getNFCInstance(&status);
  return U_FAILURE(status) ? -1 : normalize(form, text, count, out, capacity);
}

int32_t onoma_icu_nfd(const uint8_t *text, int32_t count, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *form = unorm2_getNFDInstance(&status);
  return U_FAILURE(status) ? -1 : normalize(form, text, count, out, capacity);
}

typedef int32_t (*CaseMapping)(
    const UCaseMap *, char *, int32_t, const char *, int32_t, UErrorCode *);

static int32_t map_case(
    CaseMapping mapping, const char *locale, const uint8_t *text, int32_t count, uint8_t *out,
    int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCaseMap *map = ucasemap_open(locale, 0, &status);
  if (U_FAILURE(status)) return -1;
  int32_t needed = mapping(map, (char *)out, capacity, (const char *)text, count, &status);
  ucasemap_close(map);
  return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : needed;
}

int32_t onoma_icu_lower(
    const char *locale, const uint8_t *text, int32_t count, uint8_t *out, int32_t capacity) {
  return map_case(ucasemap_utf8ToLower, locale, text, count, out, capacity);
}

int32_t onoma_icu_upper(
    const char *locale, const uint8_t *text, int32_t count, uint8_t *out, int32_t capacity) {
  return map_case(ucasemap_utf8ToUpper, locale, text, count, out, capacity);
}

int32_t onoma_icu_general_category(uint32_t scalar) { return u_charType((UChar32)scalar); }

int32_t onoma_icu_script(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)scalar, &status);
  return U_FAILURE(status) ? USCRIPT_UNKNOWN : script;
}

uint32_t onoma_icu_simple_lower(uint32_t scalar) { return (uint32_t)u_tolower((UChar32)scalar); }

uint32_t onoma_icu_simple_upper(uint32_t scalar) { return (uint32_t)u_toupper((UChar32)scalar); }

OnomaTransliterator *onoma_icu_transliterator_open(
    const char *id, const uint8_t *rules, int32_t count, int32_t *offset, char *name,
    int32_t nameCapacity) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError problem = {.line = 0, .offset = -1};
  UChar idText[128];
  int32_t length = 0;
  *offset = -1;
  u_strFromUTF8(idText, 128, NULL, id, -1, &status);
  UChar *source = U_SUCCESS(status) ? utf16(rules, count, 0, &length) : NULL;
  UTransliterator *handle =
      source == NULL ? NULL
                     : utrans_openU(idText, -1, UTRANS_FORWARD, source, length, &problem, &status);
  free(source);
  OnomaTransliterator *result = NULL;
  if (handle != NULL && U_SUCCESS(status)) result = malloc(sizeof *result);
  if (result != NULL) {
    result->handle = handle;
    return result;
  }
  if (handle != NULL) utrans_close(handle);
  *offset = problem.offset;
  strncpy(name, u_errorName(status), (size_t)nameCapacity - 1);
  name[nameCapacity - 1] = 0;
  return NULL;
}

int32_t onoma_icu_transliterator_apply(
    const OnomaTransliterator *transliterator, const uint8_t *text, int32_t count, uint8_t *out,
    int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  int32_t room = count * 8 + 64;
  UChar *buffer = utf16(text, count, room - count, &length);
  if (buffer == NULL) return -1;
  int32_t limit = length;
  utrans_transUChars(transliterator->handle, buffer, &length, room, 0, &limit, &status);
  int32_t result = U_SUCCESS(status) ? utf8(buffer, length, out, capacity) : -1;
  free(buffer);
  return result;
}

void onoma_icu_transliterator_close(OnomaTransliterator *transliterator) {
  if (transliterator == NULL) return;
  utrans_close(transliterator->handle);
  free(transliterator);
}
