import Registry from '@/generated/org/anju/Registry';
import type RegistryReply from '@/generated/org/anju/RegistryReply';

export type ReplyState = `${RegistryReply['state']}`;

export const stateOf = ({ state }: RegistryReply): ReplyState => state;

/** The registries that were asked, in their usual order, each with its answers by member. */
export function byRegistry(replies: readonly RegistryReply[]): [Registry, RegistryReply[]][] {
  return Object.values(Registry)
    .map((registry): [Registry, RegistryReply[]] => [
      registry,
      replies.filter((reply) => reply.registry === registry).sort((one, other) => one.member - other.member),
    ])
    .filter(([, ofRegistry]) => ofRegistry.length > 0);
}

/** How a registry stands as a whole: it has answered when it has answered about everybody. */
export function standingOf(replies: readonly RegistryReply[]): ReplyState {
  const states = replies.map(stateOf);
  if (states.includes('DOWN')) {
    return 'DOWN';
  }
  return states.includes('WAITING') ? 'WAITING' : 'ANSWERED';
}
