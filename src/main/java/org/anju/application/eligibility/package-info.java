/**
 * Whether a household may apply (Huangshi measures, article 6), as a pure function of what it
 * states, the city's policy and the day. Knows no framework, stores nothing and logs nothing: the
 * public self-check, the application form and the officers' pages all ask this one place.
 */
package org.anju.application.eligibility;
