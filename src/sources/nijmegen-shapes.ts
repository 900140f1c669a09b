import type { PartialDay } from '../schema/index.ts'
import { dayIn } from './days.ts'
import type { Identifying } from './delivery.ts'
import { dutchDayIn } from './dutch-days.ts'
import { given } from './given.ts'
import { bsnIn, field, hasFields, idIn, isPresent, type Place, recordIn, recordsIn, textIn } from './place.ts'

/** An application as one of the three shapes of message tells it. */
export interface Applied {
  readonly reference: Place
  readonly name: 'reference' | 'referenceId'
  /** The scheme the message names. */
  readonly scheme: string | undefined
  readonly appliedOn: PartialDay | undefined
  readonly applicant: Identifying
  readonly spouse: Identifying | undefined
  /** Where the application says that the applicant can be reached. */
  readonly client: Place
  readonly files: readonly Place[]
}

/** The application in a message: of a form as it was sent in, of one sent on to the case system, or one with data of the BRP. */
export function appliedIn(message: Place): Applied {
  const form = recordIn(message, 'enrichedObject')
  if (hasFields(form)) return ofForm(message, form)
  const intake = recordIn(recordIn(message, 'werkprocesIntake'), 'Webintake')
  return hasFields(intake) ? ofIntake(message, intake) : ofRegistered(message)
}

function ofForm(message: Place, form: Place): Applied {
  const client = recordIn(form, 'client')
  const cosigner = recordIn(recordIn(form, 'aanvragerGegevens'), 'cosigner')
  const cosigned = given({ bsn: bsnIn(cosigner, 'cosign_bsn') })
  return {
    reference: form,
    name: 'reference',
    scheme: textIn(form, 'sociaalDomeinRegeling'),
    appliedOn: dayIn(form, 'datumAanvraag'),
    applicant: given({ ...personIn(client), bsn: bsnIn(form, 'bsn') ?? bsnIn(client, 'BurgerServiceNr') }),
    spouse: spouseIn(client) ?? (cosigned.bsn === undefined ? undefined : cosigned),
    client,
    files: recordsIn(message, 'fileObjects'),
  }
}

function ofIntake(message: Place, intake: Place): Applied {
  const cases = recordIn(message, 'zaakDMS')
  const client = recordIn(intake, 'Client')
  return {
    reference: recordIn(recordIn(cases, 'create'), 'object'),
    name: 'referenceId',
    scheme: undefined,
    appliedOn: dayIn(intake, 'Aanvraagdatum'),
    applicant: personIn(client),
    spouse: spouseIn(client),
    client,
    files: recordsIn(cases, 'fileObjects'),
  }
}

function ofRegistered(message: Place): Applied {
  const registered = recordIn(recordIn(recordIn(message, 'brpData'), 'Persoon'), 'Persoonsgegevens')
  const applicant = given({
    bsn: bsnIn(message, 'bsn'),
    surname: idIn(registered, 'Geslachtsnaam'),
    prefix: idIn(registered, 'Voorvoegsel'),
    givenNames: idIn(registered, 'Voornamen'),
    birth: dutchDayIn(registered, 'Geboortedatum'),
  })
  const client = recordIn({ ...message, value: {} }, 'client')
  return {
    reference: message,
    name: 'reference',
    scheme: undefined,
    appliedOn: undefined,
    applicant,
    spouse: undefined,
    client,
    files: recordsIn(message, 'fileObjects'),
  }
}

function personIn(client: Place): Identifying {
  const prefix = idIn(client, 'Voorvoegsel')
  return given({
    bsn: bsnIn(client, 'BurgerServiceNr'),
    surname: idIn(client, 'Achternaam'),
    prefix,
    givenNames: idIn(client, 'Voornamen'),
    birth: dayIn(client, 'Geboortedatum'),
  })
}

function spouseIn(client: Place): Identifying | undefined {
  const spouse = recordIn(recordIn(client, 'Relatie'), 'Partner')
  return isPresent(field(spouse, 'BurgerServiceNr')) || isPresent(field(spouse, 'Achternaam')) ? personIn(spouse) : undefined
}
