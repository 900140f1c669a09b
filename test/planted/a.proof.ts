import { killsPlantedBugs } from './kill.ts'

killsPlantedBugs(0)
