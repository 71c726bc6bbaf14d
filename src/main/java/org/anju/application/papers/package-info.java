/**
 * The papers that a family hands in with its application (article 15): taking them in, who may see
 * them, and which are still missing. Owns {@code paper}. A paper lies in a folder, which is no more
 * than a UUID that a draft carries and that its application takes over when it is submitted.
 */
package org.anju.application.papers;
