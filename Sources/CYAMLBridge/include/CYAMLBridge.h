// libyaml's event parser as plain values. No libyaml header is included here.
#ifndef ONOMA_CYAMLBRIDGE_H
#define ONOMA_CYAMLBRIDGE_H

#include <stdint.h>

typedef struct OnomaYAMLParser OnomaYAMLParser;

enum OnomaYAMLKind {
  OnomaYAMLError = 0,
  OnomaYAMLStreamEnd = 1,
  OnomaYAMLDocumentStart = 2,
  OnomaYAMLDocumentEnd = 3,
  OnomaYAMLScalar = 4,
  OnomaYAMLSequenceStart = 5,
  OnomaYAMLSequenceEnd = 6,
  OnomaYAMLMappingStart = 7,
  OnomaYAMLMappingEnd = 8,
  OnomaYAMLAlias = 9,
  OnomaYAMLStreamStart = 10,
};

typedef struct {
  int32_t kind;
  // The scalar's bytes, valid until the next call; `plain` is 1 where it was written without quotes.
  const uint8_t *text;
  int64_t count;
  int32_t plain;
  // Whether the node carries an anchor or an explicit tag.
  int32_t anchored;
  int32_t tagged;
  // Zero-based; the column counts code points, as libyaml's marks do.
  int64_t line;
  int64_t column;
  // Of an error: what libyaml says, NUL-terminated, never NULL then.
  const char *problem;
} OnomaYAMLEvent;

/// The bytes must outlive the parser. NULL when memory is exhausted.
OnomaYAMLParser *onoma_yaml_open(const uint8_t *bytes, int64_t count);
void onoma_yaml_next(OnomaYAMLParser *parser, OnomaYAMLEvent *event);
void onoma_yaml_close(OnomaYAMLParser *parser);

#endif
