import { corpusRows } from './corpus-rows';
import { EXAMINED_DAYS } from './tables/examined-days';
import { EXAMINED_PERIODS } from './tables/examined-periods';
import { EXAMINED_RHYTHMS } from './tables/examined-rhythms';
import { COMPANY } from './tables/phrases-beside-documents';
import { MET_IN_USE } from './tables/phrases-met-in-use';
import { BOUNDS } from './tables/phrases-of-bounds';
import { DAYS } from './tables/phrases-of-days';
import { PERIODS } from './tables/phrases-of-periods';
import { RANGES } from './tables/phrases-of-ranges';
import { RHYTHMS } from './tables/phrases-of-rhythms';
import { REFUSED } from './tables/phrases-refused';
import { EXAMINED_AGAIN } from './tables/regressions';

/** Phrases as clerks write them, read by hand before the code was written. */
export const WRITTEN = [DAYS, BOUNDS, PERIODS, RANGES, RHYTHMS, COMPANY, REFUSED, MET_IN_USE].flatMap(
  corpusRows,
);

/** Phrases decided by somebody who had not seen the code. */
export const EXAMINED = [EXAMINED_DAYS, EXAMINED_PERIODS, EXAMINED_RHYTHMS, EXAMINED_AGAIN].flatMap(
  corpusRows,
);
