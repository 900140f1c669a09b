import type { LinkageWeights } from './weights.ts'

/**
 * Weights for Dutch deliveries that were typed by hand, for use without learning. Estimates of ours, and no measurement of a municipality; a field nobody
 * delivers has no influence.
 */
export const defaultWeights: LinkageWeights = {
  share: 0.5,
  kin: 1.5,
  fields: {
    number: [
      { level: 'same', ofOne: 0.96, ofStrangers: 0.000001, ofKin: 0.00001 },
      { level: 'close', ofOne: 0.03, ofStrangers: 0.00001, ofKin: 0.00002 },
      { level: 'different', ofOne: 0.01, ofStrangers: 0.999989, ofKin: 0.99997 },
    ],
    surname: [
      { level: 'same', ofOne: 0.8, ofStrangers: 0.0008, ofKin: 0.6 },
      { level: 'swapped', ofOne: 0.01, ofStrangers: 0.0001, ofKin: 0.0075 },
      { level: 'close', ofOne: 0.1, ofStrangers: 0.002, ofKin: 0.075 },
      { level: 'partly', ofOne: 0.05, ofStrangers: 0.002, ofKin: 0.0375 },
      { level: 'different', ofOne: 0.04, ofStrangers: 0.9951, ofKin: 0.28 },
    ],
    givenNames: [
      { level: 'same', ofOne: 0.7, ofStrangers: 0.005, ofKin: 0.03 },
      { level: 'swapped', ofOne: 0.01, ofStrangers: 0.0001, ofKin: 0.0005 },
      { level: 'close', ofOne: 0.09, ofStrangers: 0.008, ofKin: 0.02 },
      { level: 'partly', ofOne: 0.11, ofStrangers: 0.01, ofKin: 0.04 },
      { level: 'different', ofOne: 0.09, ofStrangers: 0.9769, ofKin: 0.9095 },
    ],
    birth: [
      { level: 'same', ofOne: 0.92, ofStrangers: 0.00004, ofKin: 0.004 },
      { level: 'swapped', ofOne: 0.01, ofStrangers: 0.00003, ofKin: 0.0005 },
      { level: 'close', ofOne: 0.04, ofStrangers: 0.001, ofKin: 0.005 },
      { level: 'partly', ofOne: 0.015, ofStrangers: 0.005, ofKin: 0.01 },
      { level: 'different', ofOne: 0.015, ofStrangers: 0.99393, ofKin: 0.9805 },
    ],
    postcode: [
      { level: 'same', ofOne: 0.7, ofStrangers: 0.0001 },
      { level: 'close', ofOne: 0.05, ofStrangers: 0.001 },
      { level: 'partly', ofOne: 0.08, ofStrangers: 0.01 },
      { level: 'different', ofOne: 0.17, ofStrangers: 0.9889 },
    ],
    houseNumber: [
      { level: 'same', ofOne: 0.72, ofStrangers: 0.01 },
      { level: 'partly', ofOne: 0.06, ofStrangers: 0.004 },
      { level: 'different', ofOne: 0.22, ofStrangers: 0.986 },
    ],
    street: [
      { level: 'same', ofOne: 0.7, ofStrangers: 0.001 },
      { level: 'close', ofOne: 0.08, ofStrangers: 0.005 },
      { level: 'partly', ofOne: 0.02, ofStrangers: 0.0015 },
      { level: 'different', ofOne: 0.2, ofStrangers: 0.9925 },
    ],
    place: [
      { level: 'same', ofOne: 0.78, ofStrangers: 0.05 },
      { level: 'close', ofOne: 0.07, ofStrangers: 0.005 },
      { level: 'partly', ofOne: 0.02, ofStrangers: 0.005 },
      { level: 'different', ofOne: 0.13, ofStrangers: 0.94 },
    ],
    location: [
      { level: 'same', ofOne: 0.65, ofStrangers: 0.002 },
      { level: 'close', ofOne: 0.08, ofStrangers: 0.005 },
      { level: 'partly', ofOne: 0.02, ofStrangers: 0.003 },
      { level: 'different', ofOne: 0.25, ofStrangers: 0.99 },
    ],
  },
}
