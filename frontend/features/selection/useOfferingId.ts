import { useParams } from 'react-router';

/** The offering in the address; NaN for an address without a number, which the server answers as not found. */
export const useOfferingId = () => Number(useParams().offeringId);
