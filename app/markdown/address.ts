// Where the links of a file lead that is read away from the site.

import { addressFromOutside } from '@/components/site/metadata';
import { basePath } from '@/components/site/paths';

/** An address within the site: whole where the build knows its host, else as from a page of it. */
export const address = (path: string): string => addressFromOutside(path) ?? `${basePath}${path}`;
