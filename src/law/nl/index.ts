import type { LawDomain } from '../index.ts'
import { archief20240619 } from './archief/2024-06-19.ts'
import { archief20270101 } from './archief/2027-01-01.ts'
import { avg20180525 } from './avg/2018-05-25.ts'
import { awb19940101 } from './awb/1994-01-01.ts'
import { brp20261001 } from './brp/2026-10-01.ts'
import { bw120250705 } from './bw-1/2025-07-05.ts'
import { inburgering20220101 } from './inburgering/2022-01-01.ts'
import { jeugdwet20260101 } from './jeugdwet/2026-01-01.ts'
import { leerplicht20260801 } from './leerplicht/2026-08-01.ts'
import { meldcode20201001 } from './meldcode/2020-10-01.ts'
import { participatiewet20260701 } from './participatiewet/2026-07-01.ts'
import { selectielijstGemeenten20200101 } from './selectielijst-gemeenten/2020-01-01.ts'
import { suwi20260101 } from './suwi/2026-01-01.ts'
import { uavg20180525 } from './uavg/2018-05-25.ts'
import { uavg20260901 } from './uavg/2026-09-01.ts'
import { wabb20251111 } from './wabb/2025-11-11.ts'
import { wams20230130 } from './wams/2023-01-30.ts'
import { web20260801 } from './web/2026-08-01.ts'
import { wetBig20170510 } from './wet-big/2017-05-10.ts'
import { wgbo20210401 } from './wgbo/2021-04-01.ts'
import { wgsSamenwerking20250705 } from './wgs-samenwerking/2025-07-05.ts'
import { wgsSchuld20260701 } from './wgs-schuld/2026-07-01.ts'
import { wlz20260701 } from './wlz/2026-07-01.ts'
import { wmo20260701 } from './wmo/2026-07-01.ts'
import { wro20260801 } from './wro/2026-08-01.ts'
import { wvggz20250701 } from './wvggz/2025-07-01.ts'
import { zvw20260701 } from './zvw/2026-07-01.ts'

export {
  archief20240619,
  archief20270101,
  avg20180525,
  awb19940101,
  brp20261001,
  bw120250705,
  inburgering20220101,
  jeugdwet20260101,
  leerplicht20260801,
  meldcode20201001,
  participatiewet20260701,
  selectielijstGemeenten20200101,
  suwi20260101,
  uavg20180525,
  uavg20260901,
  wabb20251111,
  wams20230130,
  web20260801,
  wetBig20170510,
  wgbo20210401,
  wgsSamenwerking20250705,
  wgsSchuld20260701,
  wlz20260701,
  wmo20260701,
  wro20260801,
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
  archief20240619,
  archief20270101,
  inburgering20220101,
  leerplicht20260801,
  wams20230130,
  web20260801,
  wgsSamenwerking20250705,
  wro20260801,
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
