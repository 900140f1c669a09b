import { z } from 'zod'

/**
 * The first place that a schema refuses, by the names the schema itself has and positions in lists, such as `facts.0.category`; empty for all of it. A key
 * of the JSON that the schema does not name may be a personal value, so the place ends before it.
 */
export function refusedAt(schema: z.core.$ZodType, { issues }: z.core.$ZodError): string {
  const steps: string[] = []
  let here: readonly z.core.$ZodType[] = [schema]
  for (const step of issues[0]?.path ?? []) {
    here = here.flatMap((one) => under(one, step))
    if (here.length === 0) break
    steps.push(String(step))
  }
  return steps.join('.')
}

function under(schema: z.core.$ZodType, step: PropertyKey): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) {
    const shape: z.core.$ZodShape = schema.shape
    const member = typeof step === 'string' && Object.hasOwn(shape, step) ? shape[step] : undefined
    return member === undefined ? [] : [member]
  }
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? [schema.element] : []
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => under(option, step))
  return schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional ? under(schema.unwrap(), step) : []
}
