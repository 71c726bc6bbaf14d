import { RehearsalEndpoint } from '@/generated/endpoints';
import { useCommand } from '@/lib/query';

const refreshes = { refreshes: ['rehearsal'] };

/** What a family does in the rehearsal. One thing at a time; the last refusal is the one to show. */
export function usePractising(offeringId: number, receipt: string | undefined) {
  const begin = useCommand(() => RehearsalEndpoint.begin(offeringId, receipt), refreshes);
  const checkIn = useCommand(() => RehearsalEndpoint.checkIn(offeringId, receipt), refreshes);
  const decline = useCommand(() => RehearsalEndpoint.decline(offeringId, receipt), refreshes);
  const hold = useCommand((unit: number) => RehearsalEndpoint.hold(offeringId, receipt, unit), refreshes);
  const choose = useCommand((unit: number) => RehearsalEndpoint.choose(offeringId, receipt, unit), refreshes);
  const commands = [begin, checkIn, decline, hold, choose];
  const forget = () => commands.forEach((command) => command.reset());
  const fresh =
    <Input>(run: (input: Input) => void) =>
    (input: Input) => {
      forget();
      run(input);
    };
  return {
    begin: () => fresh(begin.run)(undefined),
    checkIn: () => fresh(checkIn.run)(undefined),
    decline: () => fresh(decline.run)(undefined),
    hold: fresh(hold.run),
    choose: fresh(choose.run),
    isRunning: commands.some(({ isRunning }) => isRunning),
    error: commands.map(({ error }) => error).find((error) => error !== null) ?? null,
  };
}

export type Practising = ReturnType<typeof usePractising>;
