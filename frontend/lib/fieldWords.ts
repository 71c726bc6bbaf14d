import { EndpointValidationError } from '@vaadin/hilla-frontend';

/** The server's words for each field, by the field's path in the request. */
export type FieldWords = Readonly<Record<string, string>>;

export function fieldWords(error: unknown): FieldWords {
  if (!(error instanceof EndpointValidationError)) {
    return {};
  }
  return Object.fromEntries(
    error.validationErrorData.map(({ parameterName, message }) => [parameterName ?? '', message] as const),
  );
}
