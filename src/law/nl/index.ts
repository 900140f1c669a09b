import type { LawDomain } from '../index.ts'
import { avg20180525 } from './avg/2018-05-25.ts'
import { awb19940101 } from './awb/1994-01-01.ts'
import { brp20261001 } from './brp/2026-10-01.ts'
import { bw120250705 } from './bw-1/2025-07-05.ts'
import { jeugdwet20260101 } from './jeugdwet/2026-01-01.ts'
import { meldcode20201001 } from './meldcode/2020-10-01.ts'
import { participatiewet20260701 } from './participatiewet/2026-07-01.ts'
import { selectielijstGemeenten20200101 } from './selectielijst-gemeenten/2020-01-01.ts'
import { suwi20260101 } from './suwi/2026-01-01.ts'
import { uavg20180525 } from './uavg/2018-05-25.ts'
import { uavg20260901 } from './uavg/2026-09-01.ts'
import { wabb20251111 } from './wabb/2025-11-11.ts'
import { wetBig20170510 } from './wet-big/2017-05-10.ts'
import { wgbo20210401 } from './wgbo/2021-04-01.ts'
import { wgsSchuld20260701 } from './wgs-schuld/2026-07-01.ts'
import { wlz20260701 } from './wlz/2026-07-01.ts'
import { wmo20260701 } from './wmo/2026-07-01.ts'
import { wvggz20250701 } from './wvggz/2025-07-01.ts'
import { zvw20260701 } from './zvw/2026-07-01.ts'

export {
  avg20180525,
  awb19940101,
  brp20261001,
  bw120250705,
  jeugdwet20260101,
  meldcode20201001,
  participatiewet20260701,
  selectielijstGemeenten20200101,
  suwi20260101,
  uavg20180525,
  uavg20260901,
  wabb20251111,
  wetBig20170510,
  wgbo20210401,
  wgsSchuld20260701,
  wlz20260701,
  wmo20260701,
  wvggz20250701,
  zvw20260701,
}

/** The Dutch acts, each as it reads from one day. */
export const nl: readonly LawDomain[] = [
  wmo20260701,
  jeugdwet20260101,
  participatiewet20260701,
  wgsSchuld20260701,
  uavg20180525,
  uavg20260901,
  brp20261001,
  suwi20260101,
  selectielijstGemeenten20200101,
  avg20180525,
  bw120250705,
  wgbo20210401,
  wvggz20250701,
  meldcode20201001,
  wetBig20170510,
  zvw20260701,
  wlz20260701,
  wabb20251111,
  awb19940101,
]
