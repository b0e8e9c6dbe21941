// The ledger leaves nothing out, and every entry says where it comes from.

import { expect, test } from 'vitest';
import { claims } from '@/content/claims';
import { sheets } from '@/engine/billing/catalog';
import { sources } from '@/engine/billing/sources';
import { facts, isOverdue, overdueOn } from '@/ledger/facts';
import { limitTables } from '@/ledger/limits';
import { priceTables } from '@/ledger/prices';
import { providersOf } from '@/ledger/provider';

test('every claim, every price sheet and every limit is in it, each once', () => {
  expect(priceTables.map(({ id }) => id)).toEqual(sheets.map(({ id }) => id));
  for (const { id } of claims) expect(facts.some((fact) => fact.id === id)).toBe(true);
  expect(new Set(facts.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(facts.length);
  expect(new Set(priceTables.map(({ anchor }) => anchor)).size).toBe(priceTables.length);
});

test('a figure is found in a source that is listed, or is said to be unverified', () => {
  for (const { id, prices, rules } of priceTables) {
    for (const { name, status, sources: tags } of [...prices, ...rules]) {
      if (status === 'found') expect(tags, `${id} ${name}`).not.toEqual([]);
      for (const tag of tags) expect(sources, `${id} ${name}`).toHaveProperty([tag]);
    }
  }
});

test('every limit has a value and a source', () => {
  for (const { id, limits } of limitTables) {
    expect(limits.length, id).toBeGreaterThan(0);
    for (const limit of limits) {
      expect(limit.values.length, `${id}/${limit.id}`).toBeGreaterThan(0);
      expect(limit.source.title).not.toBe('');
    }
  }
});

test('a fact is good on its day and overdue on the next', () => {
  expect(isOverdue('2027-02-21', '2027-02-21')).toBe(false);
  expect(isOverdue('2027-02-21', '2027-02-22')).toBe(true);
  expect(isOverdue(null, '9999-12-31')).toBe(false);
});

test('prices of the past and measurements are never overdue', () => {
  const past = priceTables.filter(({ sheet }) => sheet.effectiveUntil !== null);
  expect(past.length).toBeGreaterThan(0);
  for (const { checkAgainBy } of past) expect(checkAgainBy).toBeNull();
  const measured = limitTables.find(({ id }) => id === 'start-times');
  for (const { checkAgainBy } of measured?.limits ?? []) expect(checkAgainBy).toBeNull();
});

test('the longest overdue stands first', () => {
  const days = overdueOn('2126-01-01').map(({ checkAgainBy }) => checkAgainBy);
  expect(days.length).toBeGreaterThan(100);
  expect(days).toEqual(days.toSorted());
});

test('a claim belongs to the providers whose own pages it cites', () => {
  const of = (id: string) => claims.filter((claim) => claim.id === id).flatMap(providersOf);
  expect(of('C051')).toEqual(['aws']);
  expect(of('C016')).toEqual(['other']);
});
