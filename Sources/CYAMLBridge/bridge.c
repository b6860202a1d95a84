#include "CYAMLBridge.h"

#include <stdlib.h>
#include <yaml.h>

struct OnomaYAMLParser {
  yaml_parser_t parser;
  yaml_event_t event;
  int holdsEvent;
};

OnomaYAMLParser *onoma_yaml_open(const uint8_t *bytes, int64_t count) {
  OnomaYAMLParser *result = calloc(1, sizeof *result);
  if (result == NULL) return NULL;
  if (!yaml_parser_initialize(&result->parser)) {
    free(result);
    return NULL;
  }
  yaml_parser_set_encoding(&result->parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&result->parser, bytes, (size_t)count);
  return result;
}

static int32_t kind(yaml_event_type_t type) {
  switch (type) {
    case YAML_STREAM_START_EVENT: return OnomaYAMLStreamStart;
    case YAML_STREAM_END_EVENT: return OnomaYAMLStreamEnd;
    case YAML_DOCUMENT_START_EVENT: return OnomaYAMLDocumentStart;
    case YAML_DOCUMENT_END_EVENT: return OnomaYAMLDocumentEnd;
    case YAML_SCALAR_EVENT: return OnomaYAMLScalar;
    case YAML_SEQUENCE_START_EVENT: return OnomaYAMLSequenceStart;
    case YAML_SEQUENCE_END_EVENT: return OnomaYAMLSequenceEnd;
    case YAML_MAPPING_START_EVENT: return OnomaYAMLMappingStart;
    case YAML_MAPPING_END_EVENT: return OnomaYAMLMappingEnd;
    case YAML_ALIAS_EVENT: return OnomaYAMLAlias;
    default: return OnomaYAMLError;
  }
}

void onoma_yaml_next(OnomaYAMLParser *parser, OnomaYAMLEvent *out) {
  if (parser->holdsEvent) yaml_event_delete(&parser->event);
  parser->holdsEvent = 0;
  *out = (OnomaYAMLEvent){0};
  if (!yaml_parser_parse(&parser->parser, &parser->event)) {
    yaml_mark_t mark = parser->parser.problem_mark;
    out->kind = OnomaYAMLError;
    out->line = (int64_t)mark.line;
    out->column = (int64_t)mark.column;
    out->problem = parser->parser.problem == NULL ? "out of memory" : parser->parser.problem;
    return;
  }
  parser->holdsEvent = 1;
  yaml_event_t *event = &parser->event;
  out->kind = kind(event->type);
  out->line = (int64_t)event->start_mark.line;
  out->column = (int64_t)event->start_mark.column;
  if (event->type == YAML_SCALAR_EVENT) {
    out->text = event->data.scalar.value;
    out->count = (int64_t)event->data.scalar.length;
    out->plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    out->anchored = event->data.scalar.anchor != NULL;
    out->tagged = event->data.scalar.tag != NULL;
  } else if (event->type == YAML_SEQUENCE_START_EVENT) {
    out->anchored = event->data.sequence_start.anchor != NULL;
    out->tagged = event->data.sequence_start.tag != NULL;
  } else if (event->type == YAML_MAPPING_START_EVENT) {
    out->anchored = event->data.mapping_start.anchor != NULL;
    out->tagged = event->data.mapping_start.tag != NULL;
  }
}

void onoma_yaml_close(OnomaYAMLParser *parser) {
  if (parser == NULL) return;
  if (parser->holdsEvent) yaml_event_delete(&parser->event);
  yaml_parser_delete(&parser->parser);
  free(parser);
}
