/**
 * What a refused request is told: every expected refusal is a code with words in both languages,
 * and every error leaves as one RFC 9457 document that also carries the fields that Hilla's forms
 * read.
 */
package org.anju.platform.error;
