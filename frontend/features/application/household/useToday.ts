import { serverNow } from '@/lib/clock';

const CITY_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The city's day by the server's clock, ISO 8601. */
export const useToday = () => CITY_DAY.format(serverNow());
