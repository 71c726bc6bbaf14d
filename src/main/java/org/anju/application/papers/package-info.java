/**
 * The papers that a family hands in with its application (article 15): taking them in, who may see
 * them, and which are still missing. Owns {@code paper_folder} and {@code paper}. A folder belongs
 * to the draft in which it was opened and goes over to the application when that is submitted.
 */
package org.anju.application.papers;
