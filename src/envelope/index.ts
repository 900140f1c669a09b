export {
  type AdoptedSet,
  type AdopterKeys,
  openAdoptedSet,
  SetError,
  type SetErrorCode,
  signAdoptedSet,
} from './adopted-set.ts'
