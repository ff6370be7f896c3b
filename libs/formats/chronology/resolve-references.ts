import { referenceKindOf } from '#events/entries/references-of';
import type { Json, JsonObject } from '#events/json';
import type { FileNames } from './file-names.js';

type Resolve = (key: string) => string;

/** A fact with the ids of the people and entries that it names by the keys of the file. */
export function resolvedFact(fact: Json, names: FileNames, source: string): Json {
  if (!isObject(fact)) return fact;
  return Object.fromEntries(
    Object.entries(fact).map(([name, value]) => [name, resolvedField(name, value, names, source)]),
  );
}

function resolvedField(name: string, value: Json, names: FileNames, source: string): Json {
  switch (referenceKindOf(name)) {
    case 'ACTOR':
    case 'PERSON':
      return mapTexts(value, (key) => names.actor(key));
    case 'ENTRY':
      return mapTexts(value, (key) => names.entry(key, source));
    case 'GROUP':
    case 'PLACE':
    case 'SOURCE':
    case 'INCIDENT':
      return value;
    case undefined:
      return isList(value) ? value.map((element) => resolvedFact(element, names, source)) : value;
  }
}

/** The chain of attribution with the ids of the people that it names; a bare key names an actor. */
export function resolvedAttribution(chain: Json, names: FileNames): Json {
  return (isList(chain) ? chain : [chain]).map((link): Json => {
    if (typeof link === 'string') return { actor: names.actor(link) };
    if (!isObject(link) || typeof link['actor'] !== 'string') return link;
    return { ...link, actor: names.actor(link['actor']) };
  });
}

/** Names as reported, written as a map from key to one form or several. */
export function resolvedForms(forms: Json, names: FileNames): Json {
  if (!isObject(forms)) return forms;
  return Object.entries(forms).flatMap(([key, form]) =>
    (isList(form) ? form : [form]).map((one) => ({
      actor: names.actor(key),
      form: one,
    })),
  );
}

/** The entries that a report supersedes or repeats. */
export function resolvedEntries(value: Json, names: FileNames, source: string): Json {
  return mapTexts(value, (key) => names.entry(key, source));
}

function mapTexts(value: Json, resolve: Resolve): Json {
  if (typeof value === 'string') return resolve(value);
  return isList(value) ? value.map((element) => mapTexts(element, resolve)) : value;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
