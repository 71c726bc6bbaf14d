/**
 * An application before it is one: what a family types, saved as it is typed, until it is submitted
 * or thrown away. Owns {@code application_draft}.
 */
package org.anju.application.draft;
