import { EndpointValidationError, ValidationErrorData } from '@vaadin/hilla-frontend';
import { describe, expect, it } from 'vitest';
import RegistrationState from '@/generated/org/anju/RegistrationState';
import { serverFaults, typedFault, typedOf } from './form';

describe('the form by which an employer registers', () => {
  it('begins empty, and after a refusal with what was sent', () => {
    const refused = {
      id: 1,
      creditCode: '91350100M000100Y43',
      legalName: '某医院',
      contact: { name: '张三', mobile: '13900001234' },
      state: RegistrationState.REFUSED,
      registeredAt: '2026-11-22T01:00:00Z',
      version: 1,
    };

    expect(typedOf(undefined).legalName).toBe('');
    expect(typedOf(refused)).toEqual({
      creditCode: '91350100M000100Y43',
      legalName: '某医院',
      contactName: '张三',
      contactMobile: '13900001234',
    });
  });

  it('sees by itself what is missing or cannot be', () => {
    expect(typedFault('legalName', '  ')).toBe('employer.register.needed');
    expect(typedFault('contactMobile', '139')).toBe('employer.register.mobile.wrong');
    expect(typedFault('contactMobile', '13900001234')).toBeUndefined();
    expect(typedFault('creditCode', '91350100M000100Y44')).toBe('employer.register.creditCode.check');
  });

  it("shows the server's refusals at their fields", () => {
    const refused = new EndpointValidationError('', [
      new ValidationErrorData('no name', 'request.contactName'),
      new ValidationErrorData('no licence', 'licence'),
    ]);

    expect(serverFaults(refused)).toEqual({ contactName: 'no name', licence: 'no licence' });
    expect(serverFaults(new Error('gone'))).toEqual({});
  });
});
