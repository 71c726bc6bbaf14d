/**
 * Return for correction: what an officer marks, what the family may then change, and what happens
 * when the time for it passes. Owns {@code application_return}.
 */
package org.anju.application.correction;
