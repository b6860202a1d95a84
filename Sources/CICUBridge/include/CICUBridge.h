// The ICU functions that Onoma uses, behind types of this header's own. No ICU header is included
// here: ICU's headers clash with the copy that Foundation carries.
//
// Texts are UTF-8. A function that writes text returns the number of bytes that the whole result
// needs, which may exceed `capacity` (then nothing usable was written: call again), or -1 on error.
#ifndef ONOMA_CICUBRIDGE_H
#define ONOMA_CICUBRIDGE_H

#include <stdint.h>

typedef struct OnomaTransliterator OnomaTransliterator;

/// Unicode's version as ICU knows it, as major * 256 + minor.
int32_t onoma_icu_unicode_version(void);

/// Unicode normalization form C.
int32_t onoma_icu_nfc(const uint8_t *text, int32_t count, uint8_t *out, int32_t capacity);
/// Unicode normalization form D.
int32_t onoma_icu_nfd(const uint8_t *text, int32_t count, uint8_t *out, int32_t capacity);

/// Full case mappings of the locale (a NUL-terminated ICU locale id).
int32_t onoma_icu_lower(
  const char *locale, const uint8_t *text, int32_t count, uint8_t *out, int32_t capacity);
int32_t onoma_icu_upper(
  const char *locale, const uint8_t *text, int32_t count, uint8_t *out, int32_t capacity);

/// The general category (UCharCategory), script (UScriptCode) and simple case mappings of a scalar.
int32_t onoma_icu_general_category(uint32_t scalar);
int32_t onoma_icu_script(uint32_t scalar);
uint32_t onoma_icu_simple_lower(uint32_t scalar);
uint32_t onoma_icu_simple_upper(uint32_t scalar);

/// Opens a transliterator from ICU rules; NULL on error, then `offset` tells the UTF-16 offset at
/// which the rules went wrong (-1: not known) and `name` receives ICU's name of the error.
OnomaTransliterator *onoma_icu_transliterator_open(
  const char *id, const uint8_t *rules, int32_t count, int32_t *offset, char *name,
  int32_t nameCapacity);
int32_t onoma_icu_transliterator_apply(
  const OnomaTransliterator *transliterator, const uint8_t *text, int32_t count, uint8_t *out,
  int32_t capacity);
void onoma_icu_transliterator_close(OnomaTransliterator *transliterator);

#endif
