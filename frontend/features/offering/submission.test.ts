import { EndpointValidationError, ValidationErrorData } from '@vaadin/hilla-frontend';
import { BinderRoot, getBinderNode } from '@vaadin/hilla-lit-form';
import { describe, expect, it, vi } from 'vitest';
import CreateRequestModel from '@/generated/org/anju/CreateRequestModel';
import type OfferingForm from '@/generated/org/anju/OfferingForm';
import type Policy from '@/generated/org/anju/Policy';
import { RefusedError } from '@/lib/problem';
import { emptyDraft } from './draft';
import { usualPlan } from './plan/planDraft';
import { speakInForms } from '@/lib/formWords';
import { submission, submitted, unmark } from './submission';

speakInForms();

const policy = { districts: ['黄石港区'], minNoticeWorkingDays: 5 } as Policy;
const now = Date.parse('2026-11-22T04:00:00Z');
const plan = usualPlan(now);
const complete = {
  ...emptyDraft(now, policy, 3, plan),
  name: '磁湖',
  address: '磁湖路',
};

/** Submits Hilla's own form and answers the words at each field. */
async function submit(offering: OfferingForm, send: (form: OfferingForm) => Promise<number>) {
  const binder = new BinderRoot(CreateRequestModel, {
    onSubmit: (value) =>
      submission(value.offering, plan, undefined, send, '请填写这一项。').then(() => undefined),
  });
  unmark(binder.model.offering);
  binder.read({ offering });
  await submitted(() => binder.submit());
  return (field: keyof OfferingForm) =>
    getBinderNode(binder.model.offering[field]).ownErrors.map(({ message }) => message);
}

const refuse = (code: string) => () =>
  Promise.reject(new RefusedError({ status: 409, code, title: '已有同名项目。', detail: '请换一个名称。' }));

describe('the form of an offering', () => {
  it('sends instants for times of the city, and no employer when none is chosen', async () => {
    const send = vi.fn(() => Promise.resolve(7));
    await submit(complete, send);
    expect(send).toHaveBeenCalledWith(
      expect.objectContaining({ applicationsOpenAt: '2026-11-23T01:00:00.000Z', targetEmployer: undefined }),
    );
  });

  it('sends the plan as it was typed, not as the form began', async () => {
    const send = vi.fn(() => Promise.resolve(7));
    await submit({ ...complete, plan: { ...complete.plan, rehearsalAt: undefined } }, send);
    expect(send).toHaveBeenCalledWith(
      expect.objectContaining({
        plan: expect.objectContaining({
          rehearsalAt: '2026-12-27T01:00:00.000Z',
          phases: [
            expect.objectContaining({ tier: 1, startsAt: '2026-12-28T01:00:00.000Z', secondsPerTurn: 600 }),
          ],
        }),
      }),
    );
  });

  it('asks in words for what is missing before it sends anything', async () => {
    const send = vi.fn(() => Promise.resolve(7));
    const errorsAt = await submit({ ...complete, name: ' ', noticeWorkingDays: 0 }, send);
    expect(errorsAt('name')).toEqual(['请填写这一项。']);
    expect(errorsAt('noticeWorkingDays')).toEqual(['不能小于 1。']);
    expect(send).not.toHaveBeenCalled();
  });

  it('asks for a date that was cleared', async () => {
    const send = vi.fn(() => Promise.resolve(7));
    const errorsAt = await submit({ ...complete, drawAt: '' }, send);
    expect(errorsAt('drawAt')).toEqual(['请填写这一项。']);
    expect(send).not.toHaveBeenCalled();
  });

  it('needs no introduction', async () => {
    const send = vi.fn(() => Promise.resolve(7));
    await submit({ ...complete, introduction: '' }, send);
    expect(send).toHaveBeenCalledOnce();
  });

  it('shows a refusal about the name at the name', async () => {
    const errorsAt = await submit(complete, refuse('offering.name-taken'));
    expect(errorsAt('name')).toEqual(['已有同名项目。请换一个名称。']);
  });

  it("shows the server's fault of a field at that field", async () => {
    const fault = new EndpointValidationError('x', [new ValidationErrorData('太长了', 'offering.address')]);
    const errorsAt = await submit(complete, () => Promise.reject(fault));
    expect(errorsAt('address')).toEqual(['太长了']);
  });

  it('leaves a refusal about the whole to the page', async () => {
    await expect(submit(complete, refuse('offering.schedule-out-of-order'))).rejects.toThrow(RefusedError);
  });
});
