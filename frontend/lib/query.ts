import {
  MutationCache,
  QueryClient,
  useMutation,
  useQuery as useTanstackQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { currentLanguage } from '@/lib/i18n';
import { failureOf, problemOf, type Problem } from '@/lib/problem';

/** A refusal or a wrong field does not get better by asking again; a lost connection may. */
const retry = (failures: number, error: Error) => failureOf(error) === 'offline' && failures < 2;

export const queryClient = new QueryClient({
  mutationCache: new MutationCache(),
  defaultOptions: { queries: { retry, staleTime: 10_000, refetchOnWindowFocus: true } },
});

type Key = readonly [feature: string, ...rest: unknown[]];

interface QueryOptions<T> {
  /** In milliseconds; as a function of what was read last, undefined ends it. */
  refetchEvery?: number | ((data: T | undefined) => number | undefined);
  /** What never changes is read once. */
  isFixed?: boolean;
}

/** Reads from the generated client: `useQuery(['offering', id], () => OfferingEndpoint.get(id))`. */
export function useQuery<T>(
  key: Key,
  read: () => Promise<T>,
  { refetchEvery, isFixed }: QueryOptions<T> = {},
) {
  return useTanstackQuery({
    queryKey: [...key, currentLanguage()],
    queryFn: read,
    ...(isFixed ? { staleTime: Infinity } : {}),
    refetchInterval:
      typeof refetchEvery === 'function'
        ? ({ state }) => refetchEvery(state.data) ?? false
        : (refetchEvery ?? false),
  });
}

interface CommandOptions<Result, Input> {
  /** Read anew after success, by the first part of their keys. */
  refreshes?: readonly string[];
  done?: (result: Result, input: Input) => void;
  /** What to do on a refusal, by its stable code. A code not named here stays in `error` for the page to show. */
  refused?: Readonly<Record<string, (problem: Problem, input: Input) => void>>;
}

/** Changes something by the generated client. `run` never throws: look at `result` and `error`. */
export function useCommand<Result, Input = void>(
  send: (input: Input) => Promise<Result>,
  options: CommandOptions<Result, Input> = {},
) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: send,
    onSuccess: async (result, input) => {
      options.done?.(result, input);
      await Promise.all(
        (options.refreshes ?? []).map((feature) => client.invalidateQueries({ queryKey: [feature] })),
      );
    },
    onError: (error, input) => handlerOf(error, options.refused)?.(problemOf(error)!, input),
  });
  return {
    run: mutation.mutate,
    isRunning: mutation.isPending,
    result: mutation.data,
    error: handlerOf(mutation.error, options.refused) ? null : mutation.error,
    reset: mutation.reset,
  };
}

function handlerOf<Handler>(error: unknown, refused: Readonly<Record<string, Handler>> | undefined) {
  const code = problemOf(error)?.code;
  return code ? refused?.[code] : undefined;
}
