import { CalendarEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

export const useYears = () => useQuery(['calendar', 'years'], () => CalendarEndpoint.years());

export const useYear = (year: number) =>
  useQuery(['calendar', 'year', year], () => CalendarEndpoint.year(year));

export const useAlarm = () => useQuery(['calendar', 'alarm'], () => CalendarEndpoint.alarm());
