// The licence of every package whose code or type the site ships, read from the package itself when the site is built.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import bundled from './bundled.json';

export interface Licence {
  /** As npm names the package; a part of Next by its own name. */
  readonly name: string;
  readonly version: string;
  /** Identifier of SPDX, e.g. 'BSD-2-Clause'. */
  readonly licence: string;
  readonly text: string;
  /** Other packages that came inside this one, under its terms. */
  readonly includes: readonly string[];
}

/** The build runs in the project's folder. */
const packages = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules');

/** Where the text lies for packages that do not carry it. */
const OWN_TEXTS: Readonly<Record<string, string>> = {
  pretendard: 'public/licenses/pretendard.txt',
};

/** Parts of Next say in their licence's first line what others say in their package.json. */
const TITLES: readonly (readonly [RegExp, string])[] = [[/^(The )?MIT License/, 'MIT']];

interface Manifest {
  readonly version?: string;
  readonly license?: string;
}

const manifestIn = (folder: string): Manifest =>
  existsSync(join(folder, 'package.json'))
    ? JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    : {};

const textsIn = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');

/** The version of a package, or of the one that brings it along. */
function versionOf(folder: string): string {
  const { version } = manifestIn(folder);
  return version ?? versionOf(dirname(folder));
}

/** Everybody may choose among licences joined by OR; one without GPL has to be among them. */
const isGpl = (licence: string): boolean =>
  licence.split(/\s+OR\s+/i).every((one) => /GPL/i.test(one));

/** Throws an Error in words where a package carries no licence, or may only be had under the GPL. */
export function licenceOf(name: string, below: string = packages): Omit<Licence, 'includes'> {
  const folder = join(below, name);
  const ownText = OWN_TEXTS[name];
  const text = ownText ? readFileSync(ownText, 'utf8').trim() : textsIn(folder);
  const licence =
    manifestIn(folder).license ?? TITLES.find(([title]) => title.test(text))?.[1] ?? '';
  if (text === '' || licence === '') throw new Error(`“${name}” is shipped and has no licence.`);
  if (isGpl(licence)) throw new Error(`“${name}” is shipped and under ${licence}.`);
  return {
    name: name.replace('next/dist/compiled/', ''),
    version: versionOf(folder),
    licence,
    text,
  };
}

/** Whether a name of the list is that of a package which came inside another: it has no folder of its own. */
const isInside = (name: string): boolean => !existsSync(join(packages, name));

export function licences(): readonly Licence[] {
  return bundled
    .filter((name) => !isInside(name))
    .map((name) => ({
      ...licenceOf(name),
      includes: bundled
        .filter((other) => other.startsWith(`${name}/`) && isInside(other))
        .map((other) => other.slice(name.length + 1)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Those under the same words beside each other, in the order of their first names. */
export function licencesByText(): readonly (readonly Licence[])[] {
  const groups = new Map<string, Licence[]>();
  for (const one of licences()) groups.set(one.text, [...(groups.get(one.text) ?? []), one]);
  return [...groups.values()];
}

/** All of it as plain text, for whoever takes the built site as files. */
export function licencesText(): string {
  const entries = licences().map(({ name, version, licence, text, includes }) => {
    const inside = includes.length > 0 ? `, with ${includes.join(', ')}` : '';
    return `${name} ${version}${inside} (${licence})\n\n${text}\n`;
  });
  const head = 'What this site carries of others, and under which licences.\n';
  return [head, ...entries].join(`\n${'-'.repeat(72)}\n\n`);
}
