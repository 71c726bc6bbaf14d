/**
 * Holds what really happened in a selection against its rules: every attempt with its beginning,
 * its end and its answer, beside what the database keeps in the end. Pure Java; it knows neither
 * the product's classes nor its tables, so that no mistake of theirs can become one of the judge.
 */
package org.anju.selection.history;
