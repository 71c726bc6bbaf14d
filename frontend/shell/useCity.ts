import { useQuery } from '@tanstack/react-query';
import { loadConfig } from '@/lib/auth/config';
import { useLanguage } from '@/lib/i18n';

/** The name of the city in the person's language; empty until the server has told it. */
export function useCity(): string {
  const language = useLanguage();
  const { data } = useQuery({ queryKey: ['config'], queryFn: loadConfig, staleTime: Infinity });
  return data?.city[language] ?? '';
}
