export * from '@/components/binding';
